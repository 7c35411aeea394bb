// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_reminder.h"

#include "core/reporting.h"

namespace fpk {

namespace {
constexpr int remindedFor = 45; // days after the quarter's last
}

std::optional<ReportReminder> reportReminder(const Plan &plan, QDate today)
{
    const Quarter quarter = Quarter::of(today).previous();
    const PlanInfo &info = plan.info();
    const bool isOfThePlan = info.periodFrom <= quarter.lastDay() && quarter.firstDay() <= info.periodTo;
    if (!isOfThePlan || plan.closing(quarter) || quarter.lastDay().daysTo(today) > remindedFor)
        return std::nullopt;
    int missing = 0;
    for (const Silent &one : notReported(plan, ReportingPoint::of(quarter, today)))
        missing += int(one.actions.size());
    return missing > 0 ? std::optional(ReportReminder{quarter, missing}) : std::nullopt;
}

} // namespace fpk
