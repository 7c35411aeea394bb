// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// Where those who answer for the report sign it and others agree to it; who has prepared it (the form of the
// progress report, section 2).
Blocks signatureBlock(const Plan &plan);

} // namespace fpk
