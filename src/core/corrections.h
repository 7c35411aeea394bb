// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing.h"

// What has become, since, of what was reported earlier: of reports that were given out with a snapshot, and
// of quarters that never were closed.
//
// Against a snapshot counts what its report would print otherwise by the plan as it is now: what the plan
// says of itself, its goals, actions, indicators, budget lines and who answers for what; the bodies that
// answer; and of the quarters up to the snapshot's own what was reported for them, what was spent in them,
// and the documents of both. Documents of whole actions that were attached later belong to later reports. Not
// counted is what the report does not print (notes, the order of lines, the expected result, …) and what
// belongs to each paper by itself: who signs, where, the list of abbreviations.
//
// Of a quarter that was never closed counts what was reported for it, and spent in it, after its term: the
// last day of the next quarter. Nobody has laid down another; by then its report has been given out. What the
// plan was made with is never late.
namespace fpk {

// One difference, and the last set that had a part in it.
struct Correction
{
    Change change;
    QString author;
    QDateTime madeAt; // UTC; invalid: the journal does not tell
};

struct CorrectedReport
{
    Quarter quarter;                     // the last one that was reported
    std::optional<QuarterClose> closing; // by which; none: the quarter was never closed
    std::vector<Correction> corrections; // the oldest first
};

// What stands otherwise than in the snapshot. With `from` only of the quarters after it, when the rest is
// told with the snapshot of that quarter.
CorrectedReport corrected(const Snapshot &then, const Plan &now, std::optional<Quarter> from = {});

// Whether the report prints the field of a record, or something that comes from it.
bool isPrinted(const QString &field);

// The last day on which what is recorded for a quarter that is not closed is in time.
QDate reportingTerm(Quarter quarter);

// What was recorded late for the quarters after `from` (none: from the plan's beginning) up to the last one;
// the journal is all of it up to now. Only quarters of which there is something, oldest first. Refused if the
// plan is not what the journal comes to.
Result<std::vector<CorrectedReport>> recordedLate(const Plan &now, const std::vector<RecordedSet> &journal,
                                                  std::optional<Quarter> from, Quarter last);

} // namespace fpk
