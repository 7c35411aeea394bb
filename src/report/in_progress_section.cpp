// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/in_progress_section.h"

#include "core/occurrences.h"
#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isBegun(const ActionInQuarter &one)
{
    return one.known.mark == Mark::InProgress || one.known.mark == Mark::PartlyDone;
}

bool comesAgain(const ActionInQuarter &one)
{
    return one.action->deadline.kind == Deadline::Kind::Continuous ||
           one.action->deadline.kind == Deadline::Kind::Recurring;
}

// Neither finished, nor late, nor still to come.
bool isWithinItsTerm(const ActionInQuarter &one)
{
    return one.known.mark != Mark::Done && one.known.condition && one.known.condition != Condition::Overdue &&
           one.known.condition != Condition::NotDue;
}

// What was last reported, of an earlier quarter with its name.
QString lastSummary(const ActionInQuarter &one)
{
    const ProgressEntry *last = one.known.last;
    if (!last || last->summary.isEmpty())
        return dash();
    return one.known.entry ? last->summary
                           : QStringLiteral("%1: %2").arg(terms::quarter(last->quarter), last->summary);
}

std::vector<Report::Cell> onceCells(const Plan &plan, const ActionInQuarter &one)
{
    const Action &action = *one.action;
    return {plan.number(action),
            terms::localized(action.title, action.titleKy),
            markCell(one.known),
            lastSummary(one),
            one.known.last ? orDash(one.known.last->reason) : dash(),
            one.known.due ? dateCell(one.known.due) : Report::Cell(orDash(action.deadlineText))};
}

Report::Table onceTable(const PlanInQuarter &seen, const std::vector<ActionInQuarter> &actions)
{
    return tableByGoal(seen.plan,
                       {{actionFieldTitle("number"), 10},
                        {actionFieldTitle("title"), 32},
                        {entryFieldTitle("mark"), 27},
                        {entryFieldTitle("summary"), 30},
                        {Text::tr("What is left, and why"), 26},
                        {Text::tr("Expected by"), 22}},
                       actions, [&](const ActionInQuarter &one) { return onceCells(seen.plan, one); });
}

QString heldText(const Held &held)
{
    if (held.expected > 0)
        return share(held.held, held.expected);
    return held.held > 0 ? Text::tr("%n time(s)", nullptr, held.held) : dash();
}

std::vector<Report::Cell> againCells(const PlanInQuarter &seen, const ActionInQuarter &one)
{
    const Action &action = *one.action;
    const auto [quarter, day] = seen.point;
    return {seen.plan.number(action),
            terms::localized(action.title, action.titleKy),
            action.deadline.cadence ? terms::cadence(*action.deadline.cadence)
                                    : terms::deadlineKind(action.deadline.kind),
            heldText(heldIn(seen.plan, action, quarter, day)),
            heldText(heldUpTo(seen.plan, action, quarter, day)),
            lastSummary(one)};
}

Report::Table againTable(const PlanInQuarter &seen, const std::vector<ActionInQuarter> &actions)
{
    return tableByGoal(seen.plan,
                       {{actionFieldTitle("number"), 10},
                        {actionFieldTitle("title"), 32},
                        {Text::tr("How often"), 27},
                        {Text::tr("Held in the quarter"), 22},
                        {Text::tr("Held since the plan’s beginning"), 24},
                        {entryFieldTitle("summary"), 30}},
                       actions, [&](const ActionInQuarter &one) { return againCells(seen, one); });
}

} // namespace

Blocks inProgressSection(const PlanInQuarter &seen)
{
    const auto begun = seen.actionsThat(isBegun);
    const auto late = seen.actionsThat(
        [](const ActionInQuarter &one) { return isBegun(one) && one.known.condition == Condition::Overdue; });
    const auto once = seen.actionsThat(
        [](const ActionInQuarter &one) { return isBegun(one) && isWithinItsTerm(one) && !comesAgain(one); });
    const auto again =
        seen.actionsThat([](const ActionInQuarter &one) { return isWithinItsTerm(one) && comesAgain(one); });

    Blocks blocks{Report::Paragraph{Text::tr("In progress or partially done: %1, of these overdue: %2.")
                                        .arg(begun.size())
                                        .arg(late.size())},
                  Report::Heading{Text::tr("Actions to be done once"), 2}};
    if (once.empty())
        blocks.push_back(
            Report::Paragraph{Text::tr("No action that is to be done once is in progress within its term.")});
    else
        blocks.push_back(onceTable(seen, once));
    blocks.push_back(Report::Heading{Text::tr("Continuous and recurring actions"), 2});
    if (again.empty())
        blocks.push_back(
            Report::Paragraph{Text::tr("No continuous or recurring action is within its term.")});
    else
        blocks.push_back(againTable(seen, again));
    return blocks;
}

} // namespace fpk
