// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary.h"
#include "report/report.h"

namespace fpk {

// The summary in one paragraph: how many of the actions stand how, and the two percentages.
QString summarySentence(const Tally &tally);

// The summary by goal with a row of totals; behind each figure its change since the summary of the quarter
// before, where there is one. The columns of marks add up to all; "overdue" counts whatever the mark.
Report::Table summaryTable(const Plan &plan, const Summary &now, const Summary &before);

} // namespace fpk
