// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appendix.h"

#include "core/figures.h"
#include "core/terms.h"
#include "report/action_columns.h"
#include "report/column_widths.h"
#include "report/council_report.h"
#include "report/quarterly_report.h"

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
            {actionFieldTitle("title"), 38},
            {actionFieldTitle("deadline_text"), 22},
            {actionFieldTitle("responsible_text"), 26},
            {Text::tr("Indicator: target / actual"), 30},
            {entryFieldTitle("summary"), 32},
            {entryFieldTitle("mark"), 33},
            {entryFieldTitle("reason"), 26},
            {entryFieldTitle("new_deadline"), 21}};
}

// The indicators with their figures, or the plan's own words where no figure is known.
QString indicatorText(const Plan &plan, const Action &action, Quarter quarter)
{
    const auto shown = [](std::optional<double> value) { return value ? terms::number(*value) : dash(); };
    QStringList lines;
    for (const Indicator *indicator : plan.indicators(action.id)) {
        const std::optional<double> actual = actualValue(plan, *indicator, quarter);
        if (indicator->target || actual)
            lines << QStringLiteral("%1: %2\u00a0/\u00a0%3")
                         .arg(indicator->name, shown(indicator->target), shown(actual));
    }
    return lines.isEmpty() ? action.indicatorText : lines.join(u'\n');
}

// The new deadline has a column of its own.
QString progressOf(ProgressEntry entry)
{
    entry.newDeadline.reset();
    return progressText(entry);
}

std::vector<Report::Cell> cells(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const Assessment known = assess(plan, action, point);
    const ProgressEntry *entry = known.entry;
    return {plan.number(action),
            terms::localized(action.title, action.titleKy),
            action.deadlineText,
            action.responsibleText,
            indicatorText(plan, action, point.quarter),
            entry ? progressOf(*entry) : QString(),
            markCell(known),
            entry ? reasonText(*entry) : QString(),
            entry && entry->newDeadline ? dateCell(entry->newDeadline) : Report::Cell()};
}

Report::Table goalTable(const Plan &plan, const std::vector<const Action *> &actions,
                        const ReportingPoint &point)
{
    Report::Table table{columns(), {}};
    for (const Action *action : actions)
        table.rows.push_back(Report::Row([&plan, action, point] { return cells(plan, *action, point); }));
    return table;
}

// The tables of all goals have the same columns.
void balance(Blocks &blocks)
{
    std::vector<Report::Table *> tables;
    for (Report::Block &block : blocks) {
        if (auto *table = std::get_if<Report::Table>(&block))
            tables.push_back(table);
    }
    balanceWidths(tables, landscapeWidth);
}

} // namespace

Blocks appendix(const PlanInQuarter &seen)
{
    //: at the head of the appendix: %1 is the short title of the report
    const QString reference = Text::tr("Appendix No. 1\n%1").arg(quarterlyTitle(seen.point.quarter));
    Blocks blocks{Report::NewPage{true}, Report::Paragraph{reference, Report::Paragraph::Style::Stamp},
                  Report::Heading{sectionTitle(Section::Appendix)}};
    for (const Goal *goal : seen.plan.goals()) {
        blocks.push_back(Report::Heading{goalHeading(*goal), 2});
        const std::vector<const Action *> actions = seen.plan.actions(goal->id);
        if (actions.empty())
            blocks.push_back(Report::Paragraph{Text::tr("The goal has no actions.")});
        else
            blocks.push_back(goalTable(seen.plan, actions, seen.point));
    }
    balance(blocks);
    return blocks;
}

} // namespace fpk
