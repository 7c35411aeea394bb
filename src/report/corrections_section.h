// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing.h"
#include "report/section_table.h"

namespace fpk {

// What has changed in what was reported earlier: for each snapshot given out before (oldest quarter first)
// what stands otherwise in the plan now, each entry and value in words. Also what was recorded too late for
// it.
Blocks correctionsSection(const Plan &plan, const std::vector<Snapshot> &earlier);

} // namespace fpk
