// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// By source: what the plan gives, what was spent up to the day of the report, what is left. Each currency is
// summed up by itself.
Blocks fundingSection(const PlanInQuarter &seen);

} // namespace fpk
