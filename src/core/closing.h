// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

// Closing a quarter: what the snapshot is of. What is missing before that: core/closing_review.h.
namespace fpk {

// SHA-256 in hexadecimal letters of all that a plan holds but the closings themselves, whatever the order of
// its rows: proves that the plan as of a closing is what it was then. What is as in an empty record does
// not count, so that a field or a kind of record that comes with a later version leaves earlier digests as
// they were.
QString digest(const Plan &plan);

// The plan as it was when a quarter was closed, and what was committed after it, oldest first, up to the
// moment from which it is looked at.
struct Snapshot
{
    QuarterClose closing;
    Plan plan;
    std::vector<RecordedSet> since = {};
};

// The quarter for which a record says what was reported, if that is what it does.
inline std::optional<Quarter> reportedFor(const Plan &, const ProgressEntry &entry) { return entry.quarter; }
inline std::optional<Quarter> reportedFor(const Plan &, const Measurement &value) { return value.quarter; }
std::optional<Quarter> reportedFor(const Plan &plan, const Evidence &evidence);
template <class Record>
std::optional<Quarter> reportedFor(const Plan &, const Record &)
{
    return std::nullopt;
}

// The closings with which the report on a quarter was given out before: the first closing of the last quarter
// before it that ever was closed, and the first of the quarter itself if it was opened again since. Oldest
// quarter first.
std::vector<QuarterClose> reportedBefore(const Plan &plan, Quarter quarter);

// Whether the changes close a quarter or open one again: that is no step of undo (see Workspace::undo()).
bool closeOrReopen(const std::vector<Change> &changes);

// The closing of a quarter as the plan is, under the next number.
QuarterClose closingOf(const Plan &plan, Quarter quarter, QDate day, const QString &person);

} // namespace fpk
