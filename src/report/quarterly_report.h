// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "report/report.h"

namespace fpk {

// The report on a quarter for the council (the form of the progress report, section 3): summary by goal with
// the change since the quarter before, what is overdue, the full table of each goal, the place for
// signatures, the plan's abbreviations. Looks at the plan as it stands today, or at the quarter's last day
// once that is past.
Report quarterlyReport(const Plan &plan, Quarter quarter, QDate today);

// The short title of that report, without building it.
QString quarterlyTitle(Quarter quarter);

} // namespace fpk
