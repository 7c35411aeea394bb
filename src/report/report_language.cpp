// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_language.h"

#include "core/spoken_language.h"

#include <QCoreApplication>

namespace fpk {

QLocale localeOf(const Report &report)
{
    return report.language.isEmpty() ? spokenLocale() : QLocale(report.language);
}

QString pageNumberText(const Report &report)
{
    const SpokenLanguage spoken(localeOf(report));
    //: head of a page: its number and how many there are
    return QCoreApplication::translate("Report", "Page %1 of %2");
}

} // namespace fpk
