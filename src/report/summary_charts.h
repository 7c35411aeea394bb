// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "report/section_table.h"

namespace fpk {

// Not done by a mark, or by there being none although the term has begun.
int notDone(const Tally &tally);

// How many actions of each goal bear which mark.
Report::Chart marksChart(const PlanInQuarter &seen);

// What each of its series counts.
std::vector<Filter> markFilters();

// What share was done at the end of each quarter of the plan up to this one; of a long time the last sixteen.
Report::Chart sharesChart(const PlanInQuarter &seen);

} // namespace fpk
