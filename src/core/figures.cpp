// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"

#include <algorithm>

namespace fpk {

std::optional<double> actualValue(const Plan &plan, const Indicator &indicator)
{
    auto measurements = plan.table<Measurement>().childrenOf(indicator.id.uuid());
    if (measurements.empty())
        return std::nullopt;
    const auto byQuarter = [](const Measurement *a, const Measurement *b) { return a->quarter < b->quarter; };
    const auto byValue = [](const Measurement *a, const Measurement *b) { return a->value < b->value; };
    if (indicator.aggregation == Aggregation::Max)
        return (*std::max_element(measurements.begin(), measurements.end(), byValue))->value;
    if (indicator.aggregation == Aggregation::Last) {
        const Quarter latest =
            (*std::max_element(measurements.begin(), measurements.end(), byQuarter))->quarter;
        std::erase_if(measurements, [latest](const Measurement *one) { return one->quarter != latest; });
    }
    double sum = 0;
    for (const Measurement *one : measurements)
        sum += one->value;
    return indicator.aggregation == Aggregation::Average ? sum / double(measurements.size()) : sum;
}

Money spent(const Plan &plan, const BudgetLine &line)
{
    Money sum{0, line.currency};
    for (const Expense *expense : plan.table<Expense>().childrenOf(line.id.uuid()))
        sum.minor += expense->amount;
    return sum;
}

} // namespace fpk
