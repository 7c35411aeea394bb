// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/body_report.h"

#include "core/describe.h"
#include "core/figures.h"
#include "core/summary.h"
#include "core/terms.h"
#include "report/action_columns.h"
#include "report/indicators_section.h"
#include "report/quarterly_report.h"
#include "report/summary_section.h"

#include <QCoreApplication>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Report::Row row(const Plan &plan, const BodyAction &own)
{
    const ProgressEntry *entry = own.known.entry;
    QStringList said;
    for (const Statement &statement : entry ? statements(*entry) : std::vector<Statement>())
        said << (said.isEmpty() && !entry->summary.isEmpty()
                     ? statement.text
                     : QStringLiteral("%1: %2").arg(statement.title, statement.text));
    return {{plan.number(*own.action), terms::localized(own.action->title, own.action->titleKy),
             own.action->deadlineText, markCell(own.known), percentCell(own.known.percent),
             said.join(u'\n')}};
}

Report::Table tableOf(const Plan &plan, const std::vector<BodyAction> &actions)
{
    using Align = Report::Align;
    Report::Table table{{{actionFieldTitle("number"), 11, Align::Left},
                         {actionFieldTitle("title"), 70, Align::Left},
                         {actionFieldTitle("deadline_text"), 32, Align::Left},
                         {entryFieldTitle("mark"), 36, Align::Left},
                         {QStringLiteral("%"), 10, Align::Right},
                         {entryFieldTitle("summary"), 98, Align::Left}},
                        {}};
    for (const BodyAction &own : actions)
        table.rows.push_back(row(plan, own));
    return table;
}

// Of what the body itself has measured; nothing where it has measured nothing.
void addFigures(Report &report, const Plan &plan, const std::vector<BodyAction> &actions, const Body &body,
                Quarter quarter)
{
    using Align = Report::Align;
    Report::Table table{{{actionFieldTitle("number"), 11},
                         {Text::tr("Indicator, unit"), 90},
                         {Text::tr("Target of the whole plan"), 30, Align::Centre},
                         {Text::tr("In the quarter"), 25, Align::Centre},
                         {Text::tr("Since the plan’s beginning"), 30, Align::Centre}},
                        {}};
    for (const BodyAction &own : actions) {
        for (const Indicator *indicator : plan.indicators(own.action->id)) {
            const std::optional<double> actual = actualValueOf(plan, *indicator, body.id, quarter);
            const Measurement *now = measurementOf(plan, *indicator, quarter, body.id);
            if (actual)
                table.rows.push_back(
                    {{plan.number(*own.action), indicatorName(*indicator), targetCell(*indicator),
                      figureCell(now ? std::optional(now->value) : std::nullopt), figureCell(actual)}});
        }
    }
    if (table.rows.empty())
        return;
    report.blocks.push_back(Report::Heading{Text::tr("4. Indicators")});
    report.blocks.push_back(std::move(table));
}

void addTitle(Report &report, const Plan &plan, const Body &body, const ReportingPoint &point)
{
    const PlanInfo &info = plan.info();
    report.blocks.push_back(Report::Paragraph{terms::localized(body.name, body.nameKy), Style::Organisation});
    report.blocks.push_back(Report::Paragraph{report.title, Style::Title});
    report.blocks.push_back(
        Report::Paragraph{Text::tr("“%1”").arg(terms::localized(info.title, info.titleKy)), Style::State});
    report.blocks.push_back(
        Report::Paragraph{Text::tr("as of %1").arg(terms::date(point.day)), Style::State});
}

// A section of those that are wanted, or a sentence that there are none.
template <class Wanted>
void addSection(Report &report, const Plan &plan, const std::vector<BodyAction> &all, const QString &heading,
                const QString &none, Wanted isWanted)
{
    std::vector<BodyAction> wanted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), isWanted);
    report.blocks.push_back(Report::Heading{heading});
    if (wanted.empty())
        report.blocks.push_back(Report::Paragraph{none});
    else
        report.blocks.push_back(tableOf(plan, wanted));
}

} // namespace

Report bodyReport(const Plan &plan, const Body &body, Quarter quarter, QDate today)
{
    const ReportingPoint point = ReportingPoint::of(quarter, today);
    const std::vector<BodyAction> all = actionsOf(plan, body, point);
    Report report;
    report.language = terms::language();
    //: title of a report: of a body, in a quarter
    report.title = Text::tr("%1: %2").arg(body.code, quarterlyTitle(quarter));
    addTitle(report, plan, body, point);
    if (all.empty()) {
        report.blocks.push_back(Report::Paragraph{Text::tr("The plan asks nothing of this body by then.")});
        return report;
    }
    Tally tally;
    for (const BodyAction &own : all)
        tally.add(own.known);
    report.blocks.push_back(Report::Paragraph{summarySentence(tally)});
    addSection(report, plan, all, Text::tr("1. Reports that are missing"),
               Text::tr("Everything has been reported."), [](const BodyAction &own) { return own.owes; });
    addSection(report, plan, all, Text::tr("2. Not done and overdue"),
               Text::tr("No action is marked as not done, and none is overdue."), [](const BodyAction &own) {
                   return own.known.condition == Condition::Overdue || own.known.mark == Mark::NotDone;
               });
    addSection(report, plan, all, Text::tr("3. All actions"), QString(),
               [](const BodyAction &) { return true; });
    addFigures(report, plan, all, body, quarter);
    return report;
}

} // namespace fpk
