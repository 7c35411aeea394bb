// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What was done in the quarter, by goal, with its results and what proves them.
Blocks doneSection(const PlanInQuarter &seen);

} // namespace fpk
