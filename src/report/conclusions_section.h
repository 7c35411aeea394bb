// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What follows from the figures, and the draft of what the council resolves: in sentences that state facts.
Blocks conclusionsSection(const PlanInQuarter &seen);

} // namespace fpk
