// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// The quarters that can be reported on, in order: those of the plan and one more, and on to that of the last
// deadline, since some run past the plan's end. Never empty.
std::vector<Quarter> reportingQuarters(const Plan &plan);
// Whether it is one of these; asked of every entry, so the deadlines are looked at only where they matter.
bool isReportingQuarter(const Plan &plan, Quarter quarter);

// The quarter to begin with: today's within the plan, before it the first; after it the last one that was
// reported on, or the last one of the plan.
Quarter usualQuarter(const Plan &plan, QDate today);

} // namespace fpk
