// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/plan.h"

namespace fpk {

// How deadlines that say “until” a period (“до 2025 г.”) are understood: with that period, as most people
// mean it, or only to its beginning. Both readings stand with the action; one of them is in force.
enum class UntilReading { WithThePeriod, ToItsBeginning };

// The one in force for all deadlines of the kind; nothing if they differ, or if the plan has none.
std::optional<UntilReading> untilReading(const Plan &plan);
// The numbers of the actions that have such a deadline, as printed.
QStringList untilDeadlines(const Plan &plan);

// What puts that reading in force for all of them.
std::vector<Change> changesTo(const Plan &plan, UntilReading reading);

} // namespace fpk
