// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <array>

namespace fpk {

// How many actions stand how. The counts of marks add up to all actions; those of conditions to all but
// the withdrawn.
struct Tally
{
    int actions = 0;
    std::array<int, 7> marks{};      // by Mark
    std::array<int, 8> conditions{}; // by Condition
    int notReported = 0;

    [[nodiscard]] int count(Mark mark) const { return marks[size_t(mark)]; }
    [[nodiscard]] int count(Condition condition) const { return conditions[size_t(condition)]; }

    // Done out of what should be done by now: all less withdrawn less not yet due; and out of all.
    // One decimal; nothing where there is nothing to be done. Partly done counts as not done.
    [[nodiscard]] std::optional<double> percent() const;
    [[nodiscard]] std::optional<double> percentOfAll() const;

    void add(const Assessment &assessment);
};

struct Summary
{
    struct OfGoal
    {
        GoalId goal;
        Tally tally;
    };
    std::vector<OfGoal> goals; // in order of number
    Tally total;
};

// Of all actions, or of those in which the body takes part, itself or by its group.
Summary summarize(const Plan &plan, const ReportingPoint &point, std::optional<BodyId> body = {});

} // namespace fpk
