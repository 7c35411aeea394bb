// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// How many of the actions stand how: in words, by goal with a row of totals, and as charts. Behind each
// figure is its change since the quarter before. The columns of marks add up to all; "overdue" counts
// whatever the mark.
Blocks summarySection(const PlanInQuarter &seen);

// How many of the actions stand how, and the two percentages, in a paragraph.
QString summarySentence(const Tally &tally);
// The two percentages alone; empty where nothing is to be done yet.
QString shareSentence(const Tally &tally);

} // namespace fpk
