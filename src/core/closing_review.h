// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

#include <QStringList>

namespace fpk {

// What a coordinator looks at before a quarter is closed: whether it is over, and what is still missing. None
// of it hinders the closing. Pointers in it are good until the plan changes.
struct ClosingReview
{
    Quarter quarter;
    bool isOver = true;                             // its last day has passed
    std::vector<Silent> silent;                     // bodies that owe reports
    std::vector<const Action *> unreported;         // owed by the Federation's own entry
    std::vector<const ProgressEntry *> unexplained; // see lacksExplanation(); anybody's, of the quarter
    std::vector<const Indicator *> unmeasured;      // with a target, of actions under way, without a value

    [[nodiscard]] bool isComplete() const
    {
        return silent.empty() && unreported.empty() && unexplained.empty() && unmeasured.empty();
    }
};
ClosingReview reviewClosing(const Plan &plan, Quarter quarter, QDate today);

// Whether an entry owes a word on why it is late: what it reports is overdue and neither done, withdrawn nor
// postponed, and says neither a reason nor what was done about it.
bool lacksExplanation(const ProgressEntry &entry, const Assessment &known);

// In sentences of the current language: that the quarter is not over, if so; then what is missing, a sentence
// each, or that nothing is.
QStringList explain(const ClosingReview &review);

} // namespace fpk
