// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/indicators_section.h"

#include "core/figures.h"
#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<Report::Column> columns()
{
    using Align = Report::Align;
    return {{actionFieldTitle("number"), 11},
            {Text::tr("Indicator, unit"), 57},
            {Text::tr("Target"), 24, Align::Centre},
            {Text::tr("In the quarter"), 20, Align::Centre},
            {Text::tr("Since the beginning of the year"), 22, Align::Centre},
            {Text::tr("Since the plan’s beginning"), 21, Align::Centre},
            {QStringLiteral("%"), 15, Align::Centre}};
}

std::vector<Report::Cell> cells(const PlanInQuarter &seen, const Action &action, const Indicator &indicator)
{
    const Quarter quarter = seen.point.quarter;
    const std::optional<double> actual = actualValue(seen.plan, indicator, quarter);
    const std::optional<double> attained = attainment(indicator, actual);
    return {seen.plan.number(action),
            indicatorName(indicator),
            targetCell(indicator),
            figureCell(valueIn(seen.plan, indicator, quarter)),
            figureCell(actualValue(seen.plan, indicator, Quarter(quarter.year(), 1), quarter)),
            figureCell(actual),
            attained ? Report::Cell(terms::percent(attained), false, *attained) : Report::Cell(dash())};
}

} // namespace

QString indicatorName(const Indicator &indicator)
{
    //: an indicator: its name, its unit
    return indicator.unit.isEmpty() ? indicator.name : Text::tr("%1, %2").arg(indicator.name, indicator.unit);
}

Report::Cell figureCell(std::optional<double> value)
{
    return value ? Report::Cell(terms::number(*value), false, *value) : Report::Cell(dash());
}

Report::Cell targetCell(const Indicator &indicator)
{
    return indicator.target ? figureCell(indicator.target) : Report::Cell(Text::tr("no target is set"));
}

Blocks indicatorsSection(const PlanInQuarter &seen)
{
    Report::Table table{columns(), {}};
    int silent = 0; // neither a target nor a value
    for (const ActionInQuarter &one : seen.actions) {
        for (const Indicator *indicator : seen.plan.indicators(one.action->id)) {
            if (indicator->target || actualValue(seen.plan, *indicator, seen.point.quarter))
                table.rows.push_back(cells(seen, *one.action, *indicator));
            else
                ++silent;
        }
    }
    if (table.rows.empty() && silent == 0)
        return {Report::Paragraph{Text::tr("The plan has no indicators.")}};
    Blocks blocks;
    if (!table.rows.empty()) {
        blocks.push_back(std::move(table));
        blocks.push_back(Report::Paragraph{
            Text::tr("%: how much of the way to the target has been made since the plan’s beginning."),
            Report::Paragraph::Style::Note});
    }
    if (silent > 0)
        blocks.push_back(Report::Paragraph{Text::tr(
            "The plan sets no target for %n indicator(s) of which no value was reported.", nullptr, silent)});
    return blocks;
}

} // namespace fpk
