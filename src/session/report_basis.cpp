// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/report_basis.h"

namespace fpk {

namespace {

// The plan as the set that made the closing has left it.
Result<Snapshot> snapshot(Workspace &workspace, const QuarterClose &closing)
{
    const Result<std::vector<RecordedSet>> later = workspace.changesAfterMaking(closing.id.uuid());
    if (!later)
        return later.error();
    Snapshot taken{closing, workspace.plan()};
    const Result<void> undone = taken.plan.undo(*later);
    return undone ? Result<Snapshot>(std::move(taken)) : undone.error();
}

} // namespace

Result<ReportBasis> reportBasis(Workspace &workspace, Quarter quarter, QDate today)
{
    const Plan &plan = workspace.plan();
    ReportBasis basis{plan, today, {}};
    for (const QuarterClose &closing : reportedBefore(plan, quarter)) {
        Result<Snapshot> taken = snapshot(workspace, closing);
        if (!taken)
            return taken.error();
        basis.earlier.push_back(*std::move(taken));
    }
    if (const QuarterClose *closing = plan.closing(quarter)) {
        Result<Snapshot> own = snapshot(workspace, *closing);
        if (!own)
            return own.error();
        basis.today = closing->closedOn;
        basis.plan = std::move(own->plan);
    }
    return basis;
}

} // namespace fpk
