// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"
#include "models/quarter_view.h"

namespace fpk {

class SeenPlan;

// What a person does to the plan through forms. Refusals are shown by the form, or told by the workspace.
class PlanCommands : public QObject
{
    Q_OBJECT
public:
    PlanCommands(QuarterView &view, Prompts &prompts, QObject *parent = nullptr);

    void newGoal();
    void editGoal(GoalId id);
    void deleteGoal(GoalId id);

    void newAction(GoalId goal);
    void editAction(ActionId id);
    void deleteAction(ActionId id);
    // Puts the other reading of an ambiguous deadline in force.
    void takeOtherReading(ActionId id);

    // The Federation's own entry of the quarter, or a body's.
    void editEntry(ActionId id);
    void editBodyEntry(ActionId id, BodyId body);
    // An entry that lacks something: asked for, beginning with that.
    void completeEntry(const ProgressEntry &entry);
    // An entry that was refused: asked for again, with the reason, so that nothing typed is lost.
    void retryEntry(const ProgressEntry &entry, const Error &refusal);

    // An expense against one of the action's budget lines: the one given, or the first.
    void addExpense(ActionId action, std::optional<BudgetLineId> line);
    void editExpense(ExpenseId id);
    void deleteExpense(ExpenseId id);

    // The note that stands with a value of an indicator.
    void editNote(MeasurementId id);

    // Closes the reporting quarter, after showing what is missing; opens it again, with a reason.
    void closeQuarter();
    void reopenQuarter();

    void editPlan();
    void editBodies();

Q_SIGNALS:
    // Something is gone that can be had back by undo.
    void deleted(const QString &sentence);
    void quarterClosed(const QString &sentence);
    void goalMade(fpk::GoalId goal);
    void actionMade(fpk::ActionId action);
    // To be shown: something is missing there.
    void actionChosen(fpk::ActionId action);

private:
    bool askGoal(const Goal &goal);
    bool askAction(const ActionSheet &sheet);
    void askExpense(ActionId action, const Expense &expense);
    void askEntry(const ProgressEntry &entry, const std::optional<Error> &fault);
    static Result<void> saveEntry(SeenPlan &seen, ProgressEntry entry);

    QuarterView &m_view;
    Workspace &m_workspace;
    Prompts &m_prompts;
};

} // namespace fpk
