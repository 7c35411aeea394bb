// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "report/report.h"

namespace fpk {

// A table of the given actions as they stand at the point, in their order, with the goals as headings
// between them: what a filter shows, for paper or a file. The caption says what was filtered.
Report actionTable(const Plan &plan, const std::vector<const Action *> &actions, const ReportingPoint &point,
                   const QString &caption);

// What any table of actions has: a head that says how many they are, as of when, and the table, if there are
// any; its rows under headings of the goals.
Report tableOfActions(const Plan &plan, const std::vector<const Action *> &actions,
                      const ReportingPoint &point, const QString &caption,
                      const std::function<Report::Table()> &made);
void addByGoal(Report::Table &table, const Plan &plan, const std::vector<const Action *> &actions,
               const std::function<Report::Row(const Action &)> &row);

} // namespace fpk
