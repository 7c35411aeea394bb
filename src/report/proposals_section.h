// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What the entries of the quarter postpone or withdraw, with the deadlines and grounds.
Blocks proposalsSection(const PlanInQuarter &seen);

} // namespace fpk
