// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// How many of the plan's texts that people read in two languages have no Kyrgyz version.
int countMissingKyrgyz(const Plan &plan);

// The small print of a Kyrgyz report that says so; nothing in other languages, or where none is missing.
Blocks missingTexts(const Plan &plan);

} // namespace fpk
