// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/proposals_section.h"

#include "core/terms.h"
#include "report/action_columns.h"
#include "report/column_widths.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<Report::Column> columns()
{
    return {{actionFieldTitle("number"), 10},
            {actionFieldTitle("title"), 40},
            {Text::tr("Proposal"), 26},
            {Text::tr("Deadline until now"), 24},
            {entryFieldTitle("new_deadline"), 22},
            {Text::tr("Grounds"), 30}};
}

// The last day in force before the entries of the quarter.
std::optional<QDate> dueBefore(const PlanInQuarter &seen, const Action &action)
{
    const Quarter previous = seen.point.quarter.previous();
    return assess(seen.plan, action, {previous, previous.lastDay()}).due;
}

std::vector<Report::Cell> cells(const PlanInQuarter &seen, const ActionInQuarter &one)
{
    const Action &action = *one.action;
    const ProgressEntry &entry = *one.known.entry;
    const std::optional<QDate> before = dueBefore(seen, action);
    return {seen.plan.number(action),
            terms::localized(action.title, action.titleKy),
            entry.mark == Mark::Postponed ? Text::tr("postpone") : Text::tr("remove from control"),
            before ? dateCell(before) : Report::Cell(orDash(action.deadlineText)),
            dateCell(entry.newDeadline),
            orDash(entry.ground.isEmpty() ? entry.reason : entry.ground)};
}

} // namespace

Blocks proposalsSection(const PlanInQuarter &seen)
{
    std::vector<ActionInQuarter> proposed = seen.newlyMarked(Mark::Postponed);
    const std::vector<ActionInQuarter> withdrawn = seen.newlyMarked(Mark::Withdrawn);
    proposed.insert(proposed.end(), withdrawn.begin(), withdrawn.end());
    const std::vector<ActionInQuarter> done = seen.doneInQuarter();
    Blocks blocks;
    if (proposed.empty() && done.empty())
        blocks.push_back(Report::Paragraph{
            Text::tr("There are no proposals to postpone a deadline or to remove an action from control.")});
    if (!proposed.empty()) {
        Report::Table table{columns(), {}};
        for (const ActionInQuarter &one : proposed)
            table.rows.push_back(cells(seen, one));
        balanceWidths({&table}, portraitWidth);
        blocks.push_back(std::move(table));
    }
    if (!done.empty())
        blocks.push_back(Report::Paragraph{
            Text::tr("It is proposed to remove from control as done: %1.").arg(numbers(seen.plan, done))});
    return blocks;
}

} // namespace fpk
