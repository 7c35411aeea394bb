// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/plan_commands.h"

#include "core/closing.h"
#include "core/closing_review.h"
#include "core/draft.h"
#include "core/reporting.h"
#include "editing/seen_plan.h"

namespace fpk {

PlanCommands::PlanCommands(QuarterView &view, Prompts &prompts, QObject *parent)
    : QObject(parent), m_view(view), m_workspace(view.workspace()), m_prompts(prompts)
{
}

void PlanCommands::newGoal()
{
    const Goal goal = nextGoal(m_workspace.plan());
    if (askGoal(goal))
        Q_EMIT goalMade(goal.id);
}

void PlanCommands::editGoal(GoalId id)
{
    if (const Goal *goal = m_workspace.plan().find(id))
        askGoal(*goal);
}

bool PlanCommands::askGoal(const Goal &goal)
{
    return m_prompts.goal(goal, [seen = SeenPlan(m_workspace)](const Goal &edited) mutable {
        Draft draft(seen.plan());
        draft.put(edited);
        return seen.commit(draft.changes());
    });
}

void PlanCommands::deleteGoal(GoalId id)
{
    const Goal *goal = m_workspace.plan().find(id);
    if (!goal)
        return;
    const QString sentence = tr("Goal %1 was deleted with its actions.").arg(goal->number);
    Draft draft(m_workspace.plan());
    draft.remove(*goal);
    if (m_workspace.commit(draft.changes()))
        Q_EMIT deleted(sentence);
}

void PlanCommands::newAction(GoalId goal)
{
    const ActionSheet sheet = ActionSheet::next(m_workspace.plan(), goal);
    if (askAction(sheet))
        Q_EMIT actionMade(sheet.action.id);
}

void PlanCommands::editAction(ActionId id)
{
    if (const Action *action = m_workspace.plan().find(id))
        askAction(ActionSheet::of(m_workspace.plan(), *action));
}

bool PlanCommands::askAction(const ActionSheet &sheet)
{
    return m_prompts.action(m_workspace.plan(), sheet,
                            [seen = SeenPlan(m_workspace)](const ActionSheet &edited) mutable {
                                return seen.commit(changes(seen.plan(), edited));
                            });
}

void PlanCommands::deleteAction(ActionId id)
{
    const Action *action = m_workspace.plan().find(id);
    if (!action)
        return;
    const QString sentence = tr("Action %1 was deleted.").arg(m_workspace.plan().number(*action));
    Draft draft(m_workspace.plan());
    draft.remove(*action);
    if (m_workspace.commit(draft.changes()))
        Q_EMIT deleted(sentence);
}

void PlanCommands::takeOtherReading(ActionId id)
{
    const Action *action = m_workspace.plan().find(id);
    if (!action)
        return;
    Action edited = *action;
    edited.deadline = action->deadline.withOtherReading();
    Draft draft(m_workspace.plan());
    draft.update(edited);
    // A refusal is told by the workspace's signal.
    [[maybe_unused]] const Result<void> committed = m_workspace.commit(draft.changes());
}

void PlanCommands::editEntry(ActionId id)
{
    if (m_workspace.plan().find(id))
        askEntry(m_view.entryToEdit(id), {});
}

void PlanCommands::editBodyEntry(ActionId id, BodyId body)
{
    if (const Action *action = m_workspace.plan().find(id); action && m_workspace.plan().find(body))
        askEntry(entryToReport(m_workspace.plan(), *action, m_view.quarter(), body), {});
}

void PlanCommands::completeEntry(const ProgressEntry &entry)
{
    const Result<void> checked = m_view.check(entry);
    askEntry(entry, checked ? std::nullopt : std::optional(checked.error()));
}

void PlanCommands::askEntry(const ProgressEntry &entry, const std::optional<Error> &fault)
{
    SeenPlan seen(m_workspace);
    m_prompts.entry(seen.plan(), entry, fault,
                    [&seen](const ProgressEntry &edited) { return saveEntry(seen, edited); });
}

// One that somebody else has made meanwhile, and that the person knows of, is edited then.
Result<void> PlanCommands::saveEntry(SeenPlan &seen, ProgressEntry entry)
{
    const Plan &plan = seen.plan();
    if (const auto checked = checkOverride(plan, *plan.find(entry.action), entry); !checked)
        return checked;
    if (const ProgressEntry *standing = plan.entry(entry.action, entry.quarter, entry.body))
        entry.id = standing->id;
    Draft draft(plan);
    draft.put(entry);
    return seen.commit(draft.changes());
}

void PlanCommands::retryEntry(const ProgressEntry &entry, const Error &refusal)
{
    if (m_workspace.plan().find(entry.action))
        askEntry(entry, refusal);
}

void PlanCommands::addExpense(ActionId action, std::optional<BudgetLineId> line)
{
    const std::vector<const BudgetLine *> lines = m_workspace.plan().budgetLines(action);
    if (!lines.empty())
        askExpense(action, {ExpenseId::make(), line.value_or(lines.front()->id), m_workspace.today(), 0, {}});
}

void PlanCommands::editExpense(ExpenseId id)
{
    if (const Expense *expense = m_workspace.plan().find(id))
        askExpense(m_workspace.plan().find(expense->line)->action, *expense);
}

void PlanCommands::askExpense(ActionId action, const Expense &expense)
{
    std::vector<BudgetLine> lines;
    for (const BudgetLine *line : m_workspace.plan().budgetLines(action))
        lines.push_back(*line);
    m_prompts.expense(lines, expense, [seen = SeenPlan(m_workspace)](const Expense &edited) mutable {
        Draft draft(seen.plan());
        draft.put(edited);
        return seen.commit(draft.changes());
    });
}

void PlanCommands::deleteExpense(ExpenseId id)
{
    const Expense *expense = m_workspace.plan().find(id);
    if (!expense)
        return;
    const QString currency = m_workspace.plan().find(expense->line)->currency;
    const QString sentence =
        tr("The expense of %1 was deleted.").arg(terms::money({expense->amount, currency}));
    Draft draft(m_workspace.plan());
    draft.remove(*expense);
    if (m_workspace.commit(draft.changes()))
        Q_EMIT deleted(sentence);
}

void PlanCommands::editNote(MeasurementId id)
{
    const Plan before = m_workspace.plan();
    const Measurement *measurement = before.find(id);
    const std::optional<QString> note =
        measurement
            ? m_prompts.text(tr("Note"), tr("What is to be known about this value:"), measurement->note)
            : std::nullopt;
    if (!note)
        return;
    Measurement edited = *measurement;
    edited.note = *note;
    Draft draft(before);
    draft.update(edited);
    // A refusal is told by the workspace's signal.
    [[maybe_unused]] const Result<void> committed = m_workspace.commit(draft.changes());
}

void PlanCommands::closeQuarter()
{
    const Quarter quarter = m_view.quarter();
    const Plan seen = m_view.plan();
    const ClosingChoice choice = m_prompts.closing(seen, reviewClosing(seen, quarter, m_workspace.today()));
    if (choice.goesTo)
        Q_EMIT actionChosen(*choice.goesTo);
    if (!choice.closes)
        return;
    const QuarterClose closing =
        closingOf(m_view.plan(), quarter, m_workspace.today(), m_workspace.person().name);
    Draft draft(m_view.plan());
    draft.create(closing);
    if (m_workspace.commit(draft.changes()))
        Q_EMIT quarterClosed(
            tr("%1 is closed: snapshot No. %2.").arg(terms::quarter(quarter)).arg(closing.number));
}

void PlanCommands::reopenQuarter()
{
    const QuarterClose *closing = m_view.plan().closing(m_view.quarter());
    if (!closing)
        return;
    QuarterClose reopened = *closing;
    const std::optional<QString> comment =
        m_prompts.text(tr("Open the quarter again: %1").arg(terms::quarter(closing->quarter)),
                       tr("Why it is opened again:"), QString());
    if (!comment)
        return;
    reopened.reopened = true;
    reopened.comment = comment->trimmed();
    Draft draft(m_view.plan());
    draft.update(reopened);
    // A refusal is told by the workspace's signal.
    [[maybe_unused]] const Result<void> committed = m_workspace.commit(draft.changes());
}

void PlanCommands::editPlan()
{
    m_prompts.plan(PlanSheet::of(m_workspace.plan()),
                   [seen = SeenPlan(m_workspace)](const PlanSheet &edited) mutable {
                       return seen.commit(changes(seen.plan(), edited));
                   });
}

void PlanCommands::editBodies() { m_prompts.bodies(m_workspace); }

} // namespace fpk
