// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QSettings>

namespace fpk {

// What a person was looking at last time, of each plan its own. None if nothing is remembered.

// The quarter, and only if it was not the usual one: that one moves on with time.
std::optional<Quarter> rememberedQuarter(const QSettings &memory, const Plan &plan);
void rememberQuarter(QSettings &memory, const Plan &plan, Quarter chosen, QDate today);

std::optional<GoalId> rememberedGoal(const QSettings &memory, const Plan &plan);
void rememberGoal(QSettings &memory, const Plan &plan, std::optional<GoalId> goal);

} // namespace fpk
