// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/next_quarter_section.h"

#include "core/occurrences.h"
#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isIn(Quarter quarter, QDate day) { return Quarter::of(day) == quarter; }

int heldIn(const Deadline &deadline, Quarter quarter)
{
    const std::vector<Occurrence> all = occurrences(deadline);
    return int(
        std::count_if(all.begin(), all.end(), [&](const Occurrence &one) { return isIn(quarter, one.due); }));
}

// What begins and ends with the windows; the last day is the one in force, which may be postponed.
QStringList termEvents(const ActionInQuarter &one, Quarter quarter)
{
    QStringList events;
    const Windows &windows = one.action->deadline.windows;
    for (const DateRange &window : windows) {
        const bool isFirst = &window == &windows.front();
        if (isIn(quarter, window.from))
            events << (isFirst ? Text::tr("the term begins on %1") : Text::tr("the next stage begins on %1"))
                          .arg(terms::date(window.from));
        if (&window != &windows.back() && isIn(quarter, window.to))
            events << Text::tr("a stage ends on %1").arg(terms::date(window.to));
    }
    if (one.known.due && isIn(quarter, *one.known.due))
        events << Text::tr("the deadline ends on %1").arg(terms::date(*one.known.due));
    return events;
}

QStringList events(const ActionInQuarter &one, Quarter quarter)
{
    if (one.known.mark == Mark::Done || one.known.mark == Mark::Withdrawn)
        return {};
    QStringList all = termEvents(one, quarter);
    if (const int times = heldIn(one.action->deadline, quarter); times > 0)
        all << Text::tr("to be held %n time(s)", nullptr, times);
    return all;
}

} // namespace

Blocks nextQuarterSection(const PlanInQuarter &seen)
{
    const Quarter next = seen.point.quarter.next();
    const auto awaited =
        seen.actionsThat([next](const ActionInQuarter &one) { return !events(one, next).isEmpty(); });
    if (awaited.empty())
        return {Report::Paragraph{Text::tr("No deadline, stage or occurrence falls into the next quarter: %1")
                                      .arg(terms::quarter(next))}};
    const std::vector<Report::Column> columns{{actionFieldTitle("number"), 10},
                                              {actionFieldTitle("title"), 50},
                                              {Text::tr("What comes"), 45},
                                              {actionFieldTitle("responsible_text"), 32}};
    return {tableByGoal(seen.plan, columns, awaited,
                        [&](const ActionInQuarter &one) -> std::vector<Report::Cell> {
                            const Action &action = *one.action;
                            return {seen.plan.number(action), terms::localized(action.title, action.titleKy),
                                    events(one, next).join(u'\n'), orDash(action.responsibleText)};
                        })};
}

} // namespace fpk
