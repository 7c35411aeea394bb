// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <QStringList>

namespace fpk {

// Which actions are wanted. An empty filter wants all; conditions add up.
struct Filter
{
    QString text; // every word of it must occur somewhere in the action or its entry of the quarter
    std::optional<GoalId> goal;
    std::optional<BodyId> body; // takes part, itself or by its group
    std::optional<Mark> mark;
    std::optional<Condition> condition;
    bool notReported = false; // the Federation's own entry for the quarter is owed and missing
    bool newlyDone = false;   // what the quarter's entry is the first to call done
    bool notDone = false;     // marked as not done, or not started though its term has begun

    [[nodiscard]] bool isEmpty() const;
    // What of it asks how actions stand: without words, goal, body and mark.
    [[nodiscard]] Filter standing() const;
    // Everything but the text, which is looked up in a SearchIndex.
    [[nodiscard]] bool acceptsButText(const Plan &plan, const Action &action,
                                      const Assessment &assessment) const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

// What can be asked about how actions stand, each by itself; what wants attention first.
const std::vector<Filter> &standings();

// The form in which texts are compared in a search: case, ё/е, and the letters ө, ү, ң that are missing on
// many keyboards (typed о, у, н) make no difference.
QString fold(const QString &text);

// The words of a search, folded.
QStringList searchWords(const QString &text);

// Everything of an action in which a search looks, folded: what its row shows.
QString searchText(const Plan &plan, const Action &action, const ProgressEntry *entry);

// The actions that a filter wants, in the plan's order.
std::vector<const Action *> filtered(const Plan &plan, const Filter &filter, const ReportingPoint &point);

} // namespace fpk
