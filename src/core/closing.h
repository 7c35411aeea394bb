// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

// Closing a quarter: what is still missing, what the snapshot is of, and what is locked from then on.
namespace fpk {

// SHA-256 in hexadecimal letters of all that a plan holds but the closings themselves, whatever the order of
// its rows: proves that the plan as of a closing is what it was then.
QString digest(const Plan &plan);

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
