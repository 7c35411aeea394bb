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

// The plan as the set that made the closing has left it, with what came after: back from the present, which
// is quick, and if that is not what was closed, as where somebody has written past the journal, from the
// beginning. What is given out under the snapshot's number has its digest.
Result<Snapshot> snapshot(Workspace &workspace, const QuarterClose &closing)
{
    Result<std::vector<RecordedSet>> later = workspace.changesAfterMaking(closing.id.uuid());
    if (!later)
        return later.error();
    Snapshot taken{closing, workspace.plan(), *std::move(later)};
    if (taken.plan.undo(taken.since) && digest(taken.plan) == closing.digest)
        return taken;
    Result<Plan> plan = replayed(workspace, taken.since);
    if (plan && digest(*plan) == closing.digest)
        return Snapshot{closing, *std::move(plan), std::move(taken.since)};
    return Error{Error::Code::Damaged,
                 Text::tr("Snapshot No. %1 is no longer what was closed: the file was changed by another "
                          "program. Report from a copy that was kept before.")
                     .arg(closing.number)};
}

void cut(std::vector<RecordedSet> &sets, qint64 end)
{
    std::erase_if(sets, [end](const RecordedSet &recorded) { return recorded.seq > end; });
}

} // namespace

Result<ReportBasis> reportBasis(Workspace &workspace, Quarter quarter, QDate today)
{
    const QuarterClose *closing = workspace.plan().closing(quarter);
    if (!closing)
        return ReportBasis{workspace.plan(), today};
    Result<Snapshot> own = snapshot(workspace, *closing);
    if (!own)
        return own.error();
    ReportBasis basis{std::move(own->plan), closing->closedOn};
    if (!own->since.empty())
        basis.end = own->since.front().seq - 1;
    return basis;
}

Result<std::vector<CorrectedReport>> correctedReports(Workspace &workspace, Quarter quarter,
                                                      const ReportBasis &basis)
{
    std::vector<CorrectedReport> found;
    std::optional<Quarter> told;
    for (const QuarterClose &closing : reportedBefore(workspace.plan(), quarter)) {
        Result<Snapshot> taken = snapshot(workspace, closing);
        if (!taken)
            return taken.error();
        cut(taken->since, basis.end);
        found.push_back(corrected(*taken, basis.plan, told));
        told = closing.quarter;
    }
    // Nothing can be late yet: the journal need not be read.
    if (reportingTerm(told ? told->next() : Quarter::of(basis.plan.info().periodFrom)) >= basis.today)
        return found;
    Result<std::vector<RecordedSet>> journal = workspace.journal();
    if (!journal)
        return journal.error();
    cut(*journal, basis.end);
    auto late = recordedLate(basis.plan, *journal, told, quarter);
    if (!late)
        return Error{
            Error::Code::Damaged,
            Text::tr("What was recorded late cannot be told: the file was changed by another program, "
                     "past its journal. Report from a copy that was kept before.")};
    found.insert(found.end(), std::make_move_iterator(late->begin()), std::make_move_iterator(late->end()));
    return found;
}

} // namespace fpk
