// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// "семинары, шт.": what an indicator measures, and in what.
QString indicatorName(const Indicator &indicator);
Report::Cell figureCell(std::optional<double> value);
Report::Cell targetCell(const Indicator &indicator);

// The indicators that have a target or a value: in the quarter, in its year, since the beginning of the plan.
Blocks indicatorsSection(const PlanInQuarter &seen);

} // namespace fpk
