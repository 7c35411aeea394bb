// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/action_table.h"

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
} // namespace

Report tableOfActions(const Plan &plan, const std::vector<const Action *> &actions,
                      const ReportingPoint &point, const QString &caption,
                      const std::function<Report::Table()> &made)
{
    using Style = Report::Paragraph::Style;
    const PlanInfo &info = plan.info();
    Report report;
    report.title = caption;
    report.language = terms::language();
    report.blocks.push_back(
        Report::Paragraph{terms::localized(info.title, info.titleKy), Style::Organisation});
    report.blocks.push_back(Report::Paragraph{caption, Style::Title});
    const QString count = Text::tr("%n action(s)", nullptr, int(actions.size()));
    //: %1 is how many actions, %2 a quarter, %3 a date
    const QString state =
        Text::tr("%1; %2, as of %3").arg(count, terms::quarter(point.quarter), terms::date(point.day));
    report.blocks.push_back(Report::Paragraph{state, Style::State});
    if (actions.empty())
        report.blocks.push_back(Report::Paragraph{Text::tr("There are no such actions.")});
    else
        report.blocks.push_back(made());
    return report;
}

void addByGoal(Report::Table &table, const Plan &plan, const std::vector<const Action *> &actions,
               const std::function<Report::Row(const Action &)> &row)
{
    table.rows.reserve(actions.size());
    GoalId goal;
    for (const Action *action : actions) {
        if (action->goal != goal)
            table.rows.push_back({{goalHeading(*plan.find(action->goal))}, Report::Row::Kind::Group});
        goal = action->goal;
        table.rows.push_back(row(*action));
    }
}

Report actionTable(const Plan &plan, const std::vector<const Action *> &actions, const ReportingPoint &point,
                   const QString &caption)
{
    return tableOfActions(plan, actions, point, caption, [&] {
        Report::Table table{actionColumns(), {}};
        addByGoal(table, plan, actions, [&](const Action &action) { return actionRow(plan, action, point); });
        balanceWidths({&table}, actionColumnsWidth);
        return table;
    });
}

} // namespace fpk
