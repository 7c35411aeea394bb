// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/council_report.h"
#include "report/section_table.h"

namespace fpk {

// Where those who answer for the report sign it.
Blocks signatureBlock(const CouncilReport &wanted);

} // namespace fpk
