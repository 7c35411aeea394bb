// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/council_report.h"
#include "report/section_table.h"

namespace fpk {

// The head of the report: who approves it, who reports about what, where and as of when.
Blocks titleBlock(const PlanInQuarter &seen, const CouncilReport &wanted);

} // namespace fpk
