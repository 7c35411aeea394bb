// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// The actions of which in the quarter after this one a term or a stage begins or ends, or that are to be
// held.
Blocks nextQuarterSection(const PlanInQuarter &seen);

} // namespace fpk
