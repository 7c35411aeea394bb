// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// The whole plan on landscape pages, a table for each goal with the nine columns of the form.
Blocks appendix(const PlanInQuarter &seen);

} // namespace fpk
