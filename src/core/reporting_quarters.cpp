// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting_quarters.h"

#include <algorithm>

namespace fpk {

namespace {

Quarter first(const Plan &plan) { return Quarter::of(plan.info().periodFrom); }

Quarter afterPeriod(const Plan &plan) { return Quarter::of(plan.info().periodTo).next(); }

Quarter last(const Plan &plan)
{
    QDate last = plan.info().periodTo;
    for (const Action &action : plan.table<Action>().rows())
        last = std::max(last, action.deadline.due().value_or(last));
    return std::max(afterPeriod(plan), Quarter::of(last));
}

} // namespace

std::vector<Quarter> reportingQuarters(const Plan &plan)
{
    std::vector<Quarter> quarters;
    const Quarter end = last(plan);
    for (Quarter quarter = first(plan); quarter <= end; quarter = quarter.next())
        quarters.push_back(quarter);
    return quarters;
}

bool isReportingQuarter(const Plan &plan, Quarter quarter)
{
    return quarter >= first(plan) && (quarter <= afterPeriod(plan) || quarter <= last(plan));
}

Quarter usualQuarter(const Plan &plan, QDate today)
{
    if (today < plan.info().periodFrom)
        return first(plan);
    if (today <= plan.info().periodTo)
        return Quarter::of(today);
    const std::vector<ProgressEntry> &entries = plan.table<ProgressEntry>().rows();
    const auto latest =
        std::max_element(entries.begin(), entries.end(), [](const ProgressEntry &a, const ProgressEntry &b) {
            return a.quarter < b.quarter;
        });
    return latest == entries.end() ? Quarter::of(plan.info().periodTo) : latest->quarter;
}

} // namespace fpk
