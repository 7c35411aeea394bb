// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/plan.h"

namespace fpk {

// The actual value of an indicator so far, its measurements brought together as it declares; nothing if
// nothing was measured. "Last" is the sum over the bodies of the latest quarter that has measurements.
std::optional<double> actualValue(const Plan &plan, const Indicator &indicator);

// What was spent against a line, in the line's currency.
Money spent(const Plan &plan, const BudgetLine &line);

} // namespace fpk
