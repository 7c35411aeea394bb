// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discipline.h"
#include "core/summary.h"

namespace fpk {

struct ActionInQuarter
{
    const Action *action = nullptr;
    Assessment known;
};

// A plan as the report on a quarter sees it, worked out once for all sections; or what of it a body takes
// part in, itself or by its group. The plan must outlive it.
struct PlanInQuarter
{
    // As it stands today, or at the quarter's last day once that is past.
    PlanInQuarter(const Plan &plan, Quarter quarter, QDate today, std::optional<BodyId> body = {});

    const Plan &plan;
    std::optional<BodyId> body;
    QDate today;
    ReportingPoint point;
    std::vector<ActionInQuarter> actions; // goal by goal
    Summary now;
    Summary before;                     // at the end of the quarter before
    std::vector<Discipline> discipline; // of all bodies

    // Those of the actions that answer the question with yes, in order.
    template <class Question>
    [[nodiscard]] std::vector<ActionInQuarter> actionsThat(Question &&isSo) const
    {
        std::vector<ActionInQuarter> chosen;
        std::copy_if(actions.begin(), actions.end(), std::back_inserter(chosen), isSo);
        return chosen;
    }
    [[nodiscard]] std::vector<ActionInQuarter> doneInQuarter() const;
    [[nodiscard]] std::vector<ActionInQuarter> overdue() const;
    // What the quarter's own entries postpone or withdraw.
    [[nodiscard]] std::vector<ActionInQuarter> newlyMarked(Mark mark) const;
};

// The numbers of actions as printed: "1.2, 4.5".
QString numbers(const Plan &plan, const std::vector<ActionInQuarter> &actions);

} // namespace fpk
