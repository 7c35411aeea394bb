// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What is being worked on within its term: first what is to be done once, then what goes on or comes again.
Blocks inProgressSection(const PlanInQuarter &seen);

} // namespace fpk
