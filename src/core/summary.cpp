// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary.h"

#include <cmath>

namespace fpk {

namespace {
std::optional<double> share(int part, int whole)
{
    if (whole <= 0)
        return std::nullopt;
    return std::round(1000.0 * part / whole) / 10;
}
} // namespace

std::optional<double> Tally::percent() const
{
    return share(count(Mark::Done), actions - count(Mark::Withdrawn) - count(Condition::NotDue));
}

std::optional<double> Tally::percentOfAll() const { return share(count(Mark::Done), actions); }

void Tally::add(const Assessment &assessment)
{
    ++actions;
    ++marks[size_t(assessment.mark)];
    if (assessment.condition)
        ++conditions[size_t(*assessment.condition)];
    notReported += assessment.notReported ? 1 : 0;
}

Summary summarize(const Plan &plan, const ReportingPoint &point, std::optional<BodyId> body)
{
    Summary summary;
    for (const Goal *goal : plan.goals()) {
        Tally tally;
        for (const Action *action : plan.actions(goal->id)) {
            if (body && !plan.takesPart(*body, action->id))
                continue;
            const Assessment assessment = assess(plan, *action, point);
            tally.add(assessment);
            summary.total.add(assessment);
        }
        summary.goals.push_back({goal->id, tally});
    }
    return summary;
}

} // namespace fpk
