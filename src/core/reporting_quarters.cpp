// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting_quarters.h"

#include <algorithm>

namespace fpk {

std::vector<Quarter> reportingQuarters(const Plan &plan)
{
    std::vector<Quarter> quarters;
    Quarter last = Quarter::of(plan.info().periodTo).next();
    for (const Action &action : plan.table<Action>().rows()) {
        if (const std::optional<QDate> due = action.deadline.due())
            last = std::max(last, Quarter::of(*due));
    }
    for (Quarter quarter = Quarter::of(plan.info().periodFrom); quarter <= last; quarter = quarter.next())
        quarters.push_back(quarter);
    return quarters;
}

Quarter usualQuarter(const Plan &plan, QDate today)
{
    if (today >= plan.info().periodFrom && today <= plan.info().periodTo)
        return Quarter::of(today);
    const std::vector<ProgressEntry> &entries = plan.table<ProgressEntry>().rows();
    const auto latest =
        std::max_element(entries.begin(), entries.end(), [](const ProgressEntry &a, const ProgressEntry &b) {
            return a.quarter < b.quarter;
        });
    return latest == entries.end() ? Quarter::of(plan.info().periodTo) : latest->quarter;
}

} // namespace fpk
