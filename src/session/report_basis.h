// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing.h"
#include "session/workspace.h"

namespace fpk {

// What a report on a quarter is made from: the plan as it is, or, of a closed quarter, its snapshot, so that
// the report stays the one that was given out.
struct ReportBasis
{
    Plan plan;
    QDate today;                   // the day from which it is looked at: of a snapshot that of the closing
    std::vector<Snapshot> earlier; // what was reported before, see reportedBefore()
};
Result<ReportBasis> reportBasis(Workspace &workspace, Quarter quarter, QDate today);

} // namespace fpk
