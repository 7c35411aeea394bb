// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections.h"
#include "session/workspace.h"

#include <limits>

namespace fpk {

// What a report on a quarter is made from: the plan as it is, or, of a closed quarter, its snapshot, so that
// the report stays the one that was given out.
struct ReportBasis
{
    Plan plan;
    QDate today; // the day from which it is looked at: of a snapshot that of the closing
    // The last set of the journal that the report knows of: of a closed quarter that of the closing.
    qint64 end = std::numeric_limits<qint64>::max();
};
Result<ReportBasis> reportBasis(Workspace &workspace, Quarter quarter, QDate today);

// What has become up to then of what was reported before: with the snapshots that reportedBefore() names, and
// of the quarters after them, up to this one, what was recorded late.
Result<std::vector<CorrectedReport>> correctedReports(Workspace &workspace, Quarter quarter,
                                                      const ReportBasis &basis);

} // namespace fpk
