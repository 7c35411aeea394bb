// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QLocale>

namespace fpk {

// How the report's language writes numbers and dates; where it names none, that of the thread. Whoever adds
// texts of their own to a report speaks it meanwhile.
QLocale localeOf(const Report &report);

// "Page %1 of %2" in that language: the number of a page and how many there are.
QString pageNumberText(const Report &report);

} // namespace fpk
