// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_in_quarter.h"

#include <QStringList>

namespace fpk {

PlanInQuarter::PlanInQuarter(const Plan &seen, Quarter quarter, QDate day, std::optional<BodyId> of)
    : plan(seen), body(of), today(day), point(ReportingPoint::of(quarter, day)),
      now(summarize(seen, point, of)),
      before(summarize(seen, ReportingPoint::of(quarter.previous(), day), of)),
      discipline(fpk::discipline(seen, point))
{
    for (const Action *action : plan.actions()) {
        if (body && !plan.takesPart(*body, action->id))
            continue;
        actions.push_back({action, assess(plan, *action, point)});
    }
}

std::vector<ActionInQuarter> PlanInQuarter::doneInQuarter() const
{
    return actionsThat([this](const ActionInQuarter &one) {
        return one.known.doneSince && one.known.doneSince->quarter == point.quarter;
    });
}

std::vector<ActionInQuarter> PlanInQuarter::overdue() const
{
    return actionsThat([](const ActionInQuarter &one) { return one.known.condition == Condition::Overdue; });
}

std::vector<ActionInQuarter> PlanInQuarter::newlyMarked(Mark mark) const
{
    return actionsThat(
        [mark](const ActionInQuarter &one) { return one.known.entry && one.known.entry->mark == mark; });
}

QString numbers(const Plan &plan, const std::vector<ActionInQuarter> &actions)
{
    QStringList all;
    for (const ActionInQuarter &one : actions)
        all << plan.number(*one.action);
    return all.join(QStringLiteral(", "));
}

} // namespace fpk
