// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/report_choice.h"

#include "core/spoken_language.h"
#include "session/language.h"

namespace fpk {

namespace {

constexpr double leastMargin = 5;
constexpr double mostMargin = 60;

QString keyOf(const QString &report, const char *what)
{
    return QStringLiteral("report/%1/%2").arg(report, QLatin1StringView(what));
}

double margin(const QSettings &memory, const QString &report, const char *what, double usual)
{
    return qBound(leastMargin, memory.value(keyOf(report, what), usual).toDouble(), mostMargin);
}

} // namespace

ReportChoice rememberedChoice(const QSettings &memory, const QString &report, const QString &language,
                              const QStringList &leftOut)
{
    ReportChoice choice;
    const QString spoken = memory.value(keyOf(report, "language")).toString();
    choice.language = language::codes().contains(spoken) ? spoken : language;
    PageSetup &setup = choice.setup;
    setup.size = memory.value(keyOf(report, "a3")).toBool() ? PageSetup::Size::A3 : PageSetup::Size::A4;
    setup.orientation =
        PageSetup::Orientation(qBound(0, memory.value(keyOf(report, "orientation")).toInt(), 2));
    setup.left = margin(memory, report, "left", setup.left);
    setup.top = margin(memory, report, "top", setup.top);
    setup.right = margin(memory, report, "right", setup.right);
    setup.bottom = margin(memory, report, "bottom", setup.bottom);
    choice.leftOut = memory.value(keyOf(report, "leftOut"), leftOut).toStringList();
    return choice;
}

void rememberChoice(QSettings &memory, const QString &report, const ReportChoice &choice)
{
    memory.setValue(keyOf(report, "language"), choice.language);
    memory.setValue(keyOf(report, "a3"), choice.setup.size == PageSetup::Size::A3);
    memory.setValue(keyOf(report, "orientation"), int(choice.setup.orientation));
    memory.setValue(keyOf(report, "left"), choice.setup.left);
    memory.setValue(keyOf(report, "top"), choice.setup.top);
    memory.setValue(keyOf(report, "right"), choice.setup.right);
    memory.setValue(keyOf(report, "bottom"), choice.setup.bottom);
    memory.setValue(keyOf(report, "leftOut"), choice.leftOut);
}

Report buildIn(const ReportBuilder &build, const ReportChoice &choice)
{
    const SpokenLanguage spoken(language::locale(choice.language));
    return build(choice);
}

} // namespace fpk
