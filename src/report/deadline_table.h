// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "report/report.h"

namespace fpk {

// The deadlines of the given actions against the quarters of the plan, as a table: a filled square where work
// is due, a hatched one where it is due by a postponement, an empty one where only the other reading of an
// ambiguous wording has it, a mark where an instalment of a recurring one is due. Legible without colour and
// in every format.
Report deadlineTable(const Plan &plan, const std::vector<const Action *> &actions,
                     const ReportingPoint &point, const QString &caption);

} // namespace fpk
