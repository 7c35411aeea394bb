// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections.h"
#include "report/council_report.h"
#include "report/report.h"

namespace fpk {

// The report on a quarter for the council (the form of the progress report, section 3), with what has changed
// in what was reported before (see CorrectedReport). Looks at the plan as it stands today, or at the
// quarter's last day once that is past. A section that has nothing to say says so in a sentence; the numbers
// of sections close up over those left out. Of a closed quarter every page names the snapshot.
Report quarterlyReport(const Plan &plan, const CouncilReport &wanted,
                       const std::vector<CorrectedReport> &corrected = {});

// The whole of it in its usual form.
Report quarterlyReport(const Plan &plan, Quarter quarter, QDate today,
                       const std::vector<CorrectedReport> &corrected = {});

// The short title of that report, without building it.
QString quarterlyTitle(Quarter quarter);

// "IV": quarters in official papers have Roman numbers.
QString romanNumber(Quarter quarter);

} // namespace fpk
