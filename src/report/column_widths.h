// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace fpk {

// Widens the columns of tables that belong together, all alike, to `width` millimetres in all: the least
// widths they come with first, what is left to those whose long texts would otherwise make the highest rows.
void balanceWidths(const std::vector<Report::Table *> &tables, int width);

} // namespace fpk
