// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What proves the reports for the quarter: every document with the action and the report that it stands with.
Blocks evidenceSection(const Plan &plan, Quarter quarter);

} // namespace fpk
