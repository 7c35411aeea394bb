// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections.h"
#include "report/section_table.h"

namespace fpk {

// What has become of what was reported earlier, in words: what was said then, what is said now, who has
// changed it and when. Kyrgyz twins are told in a Kyrgyz report alone.
Blocks correctionsSection(const Plan &plan, const std::vector<CorrectedReport> &corrected);

} // namespace fpk
