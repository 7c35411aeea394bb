// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

// Closing a quarter: what is still missing, what the snapshot is of, and what is locked from then on.
namespace fpk {

// SHA-256 in hexadecimal letters of all that a plan holds but the closings themselves, whatever the order of
// its rows: proves that the plan as of a closing is what it was then. What is as in an empty record does
// not count, so that a field or a kind of record that comes with a later version leaves earlier digests as
// they were.
QString digest(const Plan &plan);

// The plan as it was when a quarter was closed.
struct Snapshot
{
    QuarterClose closing;
    Plan plan;
};

// The closings with which the report on a quarter was given out before: the first closing of the last quarter
// before it that ever was closed, and the first of the quarter itself if it was opened again since. Oldest
// quarter first.
std::vector<QuarterClose> reportedBefore(const Plan &plan, Quarter quarter);

// What has been changed since in what was reported with the snapshot for quarters after `from` (none: all) up
// to its own: entries and values of indicators, also those that were recorded late or deleted.
std::vector<Change> corrections(const Snapshot &then, const Plan &now, std::optional<Quarter> from);

// What a coordinator looks at before a quarter is closed. None of it hinders that.
struct ClosingReview
{
    std::vector<Silent> silent;                // bodies that owe reports
    std::vector<const Action *> unreported;    // owed by the Federation's own entry
    std::vector<const Indicator *> unmeasured; // with a target, of actions under way, without a value
    [[nodiscard]] bool isComplete() const
    {
        return silent.empty() && unreported.empty() && unmeasured.empty();
    }
};
ClosingReview reviewClosing(const Plan &plan, const ReportingPoint &point);

// The closing of a quarter as the plan is, under the next number.
QuarterClose closingOf(const Plan &plan, Quarter quarter, QDate day, const QString &person);

} // namespace fpk
