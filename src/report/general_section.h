// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// On what ground and for what time the report is made, and who has reported for it.
Blocks generalSection(const PlanInQuarter &seen);

} // namespace fpk
