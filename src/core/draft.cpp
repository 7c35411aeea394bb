// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"

namespace fpk {

void Draft::remove(const Goal &goal)
{
    removeChildren<Action>(goal.id.uuid());
    removeAlone(goal);
}

void Draft::remove(const Action &action)
{
    removeChildren<Assignment>(action.id.uuid());
    removeChildren<Indicator>(action.id.uuid());
    removeChildren<Evidence>(action.id.uuid());
    for (const ProgressEntry *entry : m_plan.table<ProgressEntry>().childrenOf(action.id.uuid()))
        removeAlone(*entry);
    removeChildren<BudgetLine>(action.id.uuid());
    removeAlone(action);
}

void Draft::remove(const Indicator &indicator)
{
    removeChildren<Measurement>(indicator.id.uuid());
    removeAlone(indicator);
}

void Draft::remove(const ProgressEntry &entry)
{
    for (const Evidence *evidence : m_plan.table<Evidence>().childrenOf(entry.action.uuid())) {
        if (evidence->entry == entry.id)
            remove(*evidence);
    }
    removeAlone(entry);
}

void Draft::remove(const BudgetLine &line)
{
    removeChildren<Expense>(line.id.uuid());
    removeAlone(line);
}

} // namespace fpk
