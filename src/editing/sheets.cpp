// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/sheets.h"

#include "core/draft.h"

namespace fpk {

namespace {

template <class Record>
std::vector<Record> values(const std::vector<const Record *> &pointers)
{
    std::vector<Record> records;
    for (const Record *record : pointers)
        records.push_back(*record);
    return records;
}

template <class Record>
void attach(std::vector<Record> &records, ActionId action)
{
    for (Record &record : records)
        record.action = action;
}

} // namespace

ActionSheet ActionSheet::of(const Plan &plan, const Action &action)
{
    return {action, values(plan.assignments(action.id)), values(plan.indicators(action.id)),
            values(plan.budgetLines(action.id))};
}

ActionSheet ActionSheet::next(const Plan &plan, GoalId goal)
{
    const std::vector<const Action *> actions = plan.actions(goal);
    ActionSheet sheet;
    sheet.action.id = ActionId::make();
    sheet.action.goal = goal;
    sheet.action.number = actions.empty() ? 1 : actions.back()->number + 1;
    return sheet;
}

std::vector<Change> changes(const Plan &plan, ActionSheet sheet)
{
    const QUuid id = sheet.action.id.uuid();
    attach(sheet.assignments, sheet.action.id);
    attach(sheet.indicators, sheet.action.id);
    attach(sheet.budget, sheet.action.id);
    // Two rows may have changed bodies with each other: written one after the other they would name one
    // twice.
    for (Assignment &assignment : sheet.assignments) {
        const Assignment *old = plan.find(assignment.id);
        if (old && !(old->body == assignment.body))
            assignment.id = AssignmentId::make();
    }
    Draft draft(plan);
    draft.put(sheet.action);
    draft.replaceChildren(id, sheet.assignments);
    draft.replaceChildren(id, sheet.indicators);
    draft.replaceChildren(id, sheet.budget);
    return draft.changes();
}

PlanSheet PlanSheet::of(const Plan &plan)
{
    return {plan.info(), values(plan.abbreviations()), values(plan.signatories())};
}

std::vector<Change> changes(const Plan &plan, const PlanSheet &sheet)
{
    Draft draft(plan);
    draft.update(sheet.info);
    draft.replaceAll(sheet.abbreviations);
    draft.replaceAll(sheet.signatories);
    return draft.changes();
}

Goal nextGoal(const Plan &plan)
{
    const std::vector<const Goal *> goals = plan.goals();
    Goal goal;
    goal.id = GoalId::make();
    goal.number = goals.empty() ? 1 : goals.back()->number + 1;
    return goal;
}

} // namespace fpk
