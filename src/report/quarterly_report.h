// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing.h"
#include "report/report.h"

namespace fpk {

// The report on a quarter for the council (the form of the progress report, section 3): summary by goal with
// the change since the quarter before, what is overdue, the full table of each goal, what has changed since
// it was reported (in `earlier`, see reportedBefore()), the place for signatures, the plan's abbreviations.
// Looks at the plan as it stands today, or at the quarter's last day once that is past. Of a closed quarter
// every page names the snapshot.
Report quarterlyReport(const Plan &plan, Quarter quarter, QDate today,
                       const std::vector<Snapshot> &earlier = {});

// The short title of that report, without building it.
QString quarterlyTitle(Quarter quarter);

} // namespace fpk
