// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/report_basis.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportBasis)
};

// From the beginning of the journal, whatever the tables say.
Result<Plan> replayed(Workspace &workspace, const std::vector<RecordedSet> &later)
{
    const Result<std::vector<RecordedSet>> journal = workspace.journal();
    if (!journal)
        return journal.error();
    Plan plan;
    for (size_t i = 0; i + later.size() < journal->size(); ++i) {
        if (const auto applied = plan.apply((*journal)[i].set.changes); !applied)
            return applied.error();
    }
    return plan;
}

// The plan as the set that made the closing has left it: back from the present, which is quick, and if that
// is not what was closed, as where somebody has written past the journal, from the beginning. What is given
// out under the snapshot's number has its digest.
Result<Snapshot> snapshot(Workspace &workspace, const QuarterClose &closing)
{
    const Result<std::vector<RecordedSet>> later = workspace.changesAfterMaking(closing.id.uuid());
    if (!later)
        return later.error();
    Snapshot taken{closing, workspace.plan()};
    if (taken.plan.undo(*later) && digest(taken.plan) == closing.digest)
        return taken;
    Result<Plan> plan = replayed(workspace, *later);
    if (plan && digest(*plan) == closing.digest)
        return Snapshot{closing, *std::move(plan)};
    return Error{Error::Code::Damaged,
                 Text::tr("Snapshot No. %1 is no longer what was closed: the file was changed by another "
                          "program. Report from a copy that was kept before.")
                     .arg(closing.number)};
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
