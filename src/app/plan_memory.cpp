// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_memory.h"

#include "core/reporting_quarters.h"

namespace fpk {

namespace {
QString key(const char *what, const Plan &plan)
{
    return QStringLiteral("%1/%2").arg(QLatin1StringView(what), toText(plan.info().id.uuid()));
}
} // namespace

std::optional<Quarter> rememberedQuarter(const QSettings &memory, const Plan &plan)
{
    return Quarter::parse(memory.value(key("quarter", plan)).toString());
}

void rememberQuarter(QSettings &memory, const Plan &plan, Quarter chosen, QDate today)
{
    if (chosen == usualQuarter(plan, today))
        memory.remove(key("quarter", plan));
    else
        memory.setValue(key("quarter", plan), chosen.toString());
}

std::optional<GoalId> rememberedGoal(const QSettings &memory, const Plan &plan)
{
    const GoalId goal(QUuid::fromString(memory.value(key("goal", plan)).toString()));
    return plan.find(goal) ? std::optional(goal) : std::nullopt;
}

void rememberGoal(QSettings &memory, const Plan &plan, std::optional<GoalId> goal)
{
    if (goal)
        memory.setValue(key("goal", plan), toText(goal->uuid()));
    else
        memory.remove(key("goal", plan));
}

} // namespace fpk
