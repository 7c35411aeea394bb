// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/action_card.h"

#include "core/change_text.h"
#include "core/describe.h"
#include "core/figures.h"
#include "core/finance.h"
#include "core/occurrences.h"
#include "core/reporting.h"
#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

using Align = Report::Align;
using Style = Report::Paragraph::Style;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString none = QStringLiteral("—");

// A heading and its table; nothing of a table without rows.
void addTable(Report &report, const QString &heading, Report::Table table)
{
    if (table.rows.empty())
        return;
    report.blocks.push_back(Report::Heading{heading});
    report.blocks.push_back(std::move(table));
}

void addPair(Report::Table &table, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        table.rows.push_back({{Report::Cell(title, true), text}});
}

QString bodies(const Plan &plan, const Action &action)
{
    QStringList lines;
    for (const Assignment *assignment : plan.assignments(action.id)) {
        const Body &body = *plan.find(assignment->body);
        lines << QStringLiteral("%1 — %2").arg(terms::localized(body.name, body.nameKy),
                                               terms::role(assignment->role));
    }
    return lines.join(u'\n');
}

void addDescription(Report &report, const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const Assessment known = assess(plan, action, point);
    Report::Table table{{{Text::tr("About"), 45, Align::Left},
                         {Text::tr("What the plan and the reports say"), 125, Align::Left}},
                        {}};
    for (const char *key : {"deadline_text", "responsible_text", "indicator_text"})
        addPair(table, actionFieldTitle(key),
                std::get<QString>(findField<Action>(QLatin1StringView(key))->get(action)));
    addPair(table, actionFieldTitle("expected_result"),
            terms::localized(action.expectedResult, action.expectedResultKy));
    addPair(table, actionFieldTitle("budget_text"), action.budgetText);
    addPair(table, Text::tr("The deadline is understood as"), terms::deadline(action.deadline));
    addPair(table, Text::tr("Note on the deadline"), action.deadline.note);
    addPair(table, Text::tr("Bodies"), bodies(plan, action));
    addPair(table, entryFieldTitle("mark"), markCell(known).text);
    addPair(table, Text::tr("How it stands"), explain(action, known, point));
    addPair(table, entryFieldTitle("times"), explain(heldUpTo(plan, action, point.quarter, point.day)));
    if (const RollUp reports = rollUp(plan, action, point); !reports.parts.empty())
        addPair(table, Text::tr("Reports of the bodies"), explain(reports));
    report.blocks.push_back(std::move(table));
}

void addIndicators(Report &report, const Plan &plan, const Action &action, Quarter upTo)
{
    const auto figure = [](std::optional<double> value) {
        return value ? Report::Cell(terms::number(*value), false, *value) : Report::Cell(none);
    };
    Report::Table table{{{Text::tr("Indicator"), 75, Align::Left},
                         {Text::tr("Unit"), 25, Align::Left},
                         {Text::tr("Target"), 22, Align::Right},
                         {Text::tr("Actual"), 22, Align::Right},
                         {Text::tr("Attained"), 26, Align::Right}},
                        {}};
    for (const Indicator *indicator : plan.indicators(action.id)) {
        const std::optional<double> actual = actualValue(plan, *indicator, upTo);
        table.rows.push_back({{indicator->name, indicator->unit, figure(indicator->target), figure(actual),
                               terms::percent(attainment(*indicator, actual))}});
    }
    addTable(report, Text::tr("Indicators"), std::move(table));
}

void addMoney(Report &report, const Plan &plan, const Action &action)
{
    Report::Table table{{{Text::tr("Source of funding"), 60, Align::Left},
                         {Text::tr("Year"), 20, Align::Left},
                         {Text::tr("Planned"), 30, Align::Right},
                         {Text::tr("Spent"), 30, Align::Right},
                         {Text::tr("Left"), 30, Align::Right}},
                        {}};
    for (const BudgetLine *line : plan.budgetLines(action.id)) {
        const Funding money = fundings(plan, *line).front();
        const auto amount = [&](std::optional<qint64> minor) {
            return minor ? terms::money({*minor, money.currency}) : Text::tr("not set");
        };
        table.rows.push_back(
            {{line->funder, line->year ? QString::number(*line->year) : none, amount(money.planned),
              amount(money.spent), money.left ? amount(money.left) : none}});
    }
    addTable(report, Text::tr("Money"), std::move(table));
}

void addReports(Report &report, const Plan &plan, const Action &action)
{
    Report::Table table{{{Text::tr("Quarter and body"), 40, Align::Left},
                         {entryFieldTitle("mark"), 35, Align::Left},
                         {QStringLiteral("%"), 13, Align::Right},
                         {Text::tr("What was reported"), 82, Align::Left}},
                        {}};
    for (const ProgressEntry *entry : plan.allEntries(action.id)) {
        QStringList said;
        for (const Statement &statement : statements(*entry))
            said << QStringLiteral("%1: %2").arg(statement.title, statement.text);
        table.rows.push_back({{caption(plan, *entry), terms::mark(entry->mark),
                               percentCell(entry->percent, none), said.join(u'\n')}});
    }
    addTable(report, Text::tr("Reports"), std::move(table));
}

void addEvidence(Report &report, const Plan &plan, const Action &action)
{
    Report::Table table{{{Text::tr("Stands with"), 40, Align::Left},
                         {Text::tr("Document"), 70, Align::Left},
                         {Text::tr("File or address"), 60, Align::Left}},
                        {}};
    for (const Evidence *evidence : plan.evidence(action.id))
        table.rows.push_back({{caption(plan, *evidence), evidence->title, source(*evidence)}});
    addTable(report, Text::tr("Evidence"), std::move(table));
}

// The oldest change first; of a record that was made or deleted the fields say all.
void addHistory(Report &report, const Action &action, const History &history)
{
    HistoryFilter filter;
    filter.action = action.id;
    Report::Table table{{{Text::tr("When"), 28, Align::Left},
                         {Text::tr("Who"), 28, Align::Left},
                         {Text::tr("What"), 54, Align::Left},
                         {Text::tr("Before"), 30, Align::Left},
                         {Text::tr("After"), 30, Align::Left}},
                        {}};
    std::vector<size_t> places = history.find(filter);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const ChangeSet &set = history.sets()[*place].set;
        for (const ChangeText &change : texts(history.records(), history.changes(set, filter))) {
            if (!change.field.isEmpty())
                table.rows.push_back({{terms::moment(set.madeAt), set.author,
                                       QStringLiteral("%1, %2").arg(change.subject, change.field),
                                       change.before.isEmpty() ? none : change.before,
                                       change.after.isEmpty() ? none : change.after}});
        }
    }
    addTable(report, Text::tr("History"), std::move(table));
}

} // namespace

Report actionCard(const Plan &plan, const Action &action, const ReportingPoint &point, const History &history)
{
    const PlanInfo &info = plan.info();
    Report report;
    report.landscape = false;
    report.language = terms::language();
    report.title = Text::tr("Card of action %1").arg(plan.number(action));
    report.blocks.push_back(
        Report::Paragraph{terms::localized(info.organisation, info.organisationKy), Style::Organisation});
    report.blocks.push_back(Report::Paragraph{report.title, Style::Kind});
    report.blocks.push_back(Report::Paragraph{terms::localized(action.title, action.titleKy), Style::Title});
    report.blocks.push_back(
        Report::Paragraph{Text::tr("as of %1").arg(terms::date(point.day)), Style::State});
    report.blocks.push_back(Report::Paragraph{goalHeading(*plan.find(action.goal))});
    addDescription(report, plan, action, point);
    addIndicators(report, plan, action, point.quarter);
    addMoney(report, plan, action);
    addReports(report, plan, action);
    addEvidence(report, plan, action);
    addHistory(report, action, history);
    return report;
}

} // namespace fpk
