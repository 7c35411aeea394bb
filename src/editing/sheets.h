// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// What is edited in one form: an action with what belongs to it. The lists are in the order in which they are
// shown; their positions are set by changes().
struct ActionSheet
{
    Action action;
    std::vector<Assignment> assignments;
    std::vector<Indicator> indicators;
    std::vector<BudgetLine> budget;

    static ActionSheet of(const Plan &plan, const Action &action);
    // An empty one under the next free number of the goal, without a date.
    static ActionSheet next(const Plan &plan, GoalId goal);
};

// The plan as a document with its list of abbreviations and those who sign its reports, as they are edited in
// one form.
struct PlanSheet
{
    PlanInfo info;
    std::vector<Abbreviation> abbreviations; // in the order in which they are shown
    std::vector<Signatory> signatories;

    static PlanSheet of(const Plan &plan);
};

// What leads from the plan to the sheet.
std::vector<Change> changes(const Plan &plan, ActionSheet sheet);
std::vector<Change> changes(const Plan &plan, const PlanSheet &sheet);

// An empty goal under the next free number.
Goal nextGoal(const Plan &plan);

} // namespace fpk
