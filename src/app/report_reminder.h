// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// The quarter that has just ended and of which reports are still missing, in its plan's time.
struct ReportReminder
{
    Quarter quarter;
    int missing = 0;
};

// Nothing once the quarter is closed, everything is reported, or more than half of the next one is over:
// whoever has not reported by then knows.
std::optional<ReportReminder> reportReminder(const Plan &plan, QDate today);

} // namespace fpk
