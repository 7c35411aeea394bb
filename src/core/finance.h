// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/plan.h"

// What an action, a goal, a funder was to get and has spent. Sums of different currencies stand side by side
// and are never added. That the plan sets no amount is a normal case.
namespace fpk {

// The budget lines of one currency together, in its minor units.
struct Funding
{
    QString currency;
    std::optional<qint64> planned; // of the lines that state an amount; none: no line does
    qint64 spent = 0;              // of all lines
    std::optional<qint64> left; // of the lines that state an amount, what is not spent; negative: overspent
    int unset = 0;              // how many lines state no amount
    friend bool operator==(const Funding &, const Funding &) = default;
};
// In the order of the currencies' codes, each once.
using Fundings = std::vector<Funding>;

// Refuses money in another currency than the line's, at the field "amount".
Result<void> checkCurrency(const BudgetLine &line, const Money &money);

// What was spent against a line, in the line's currency, up to and on the day, or (none) ever.
Money spent(const Plan &plan, const BudgetLine &line, std::optional<QDate> upTo = {});

Fundings fundings(const Plan &plan, const BudgetLine &line);
Fundings fundings(const Plan &plan, const Action &action);
Fundings fundings(const Plan &plan, const Goal &goal);
Fundings fundings(const Plan &plan, std::optional<QDate> upTo = {});

struct OfFunder
{
    QString funder;
    Fundings fundings;
};
// In the order of the plan's first line of each; a line without a funder is one of its own, named "". What
// was spent later than the day does not count.
std::vector<OfFunder> fundingsByFunder(const Plan &plan, std::optional<QDate> upTo = {});

} // namespace fpk
