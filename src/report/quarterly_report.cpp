// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarterly_report.h"

#include "core/evidence.h"
#include "core/spoken_language.h"
#include "core/terms.h"
#include "report/action_columns.h"
#include "report/column_widths.h"
#include "report/corrections_section.h"
#include "report/evidence_section.h"
#include "report/summary_section.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Quarters in the titles of official papers have Roman numbers.
QString romanNumber(Quarter quarter)
{
    static constexpr const char *numbers[] = {"I", "II", "III", "IV"};
    return QString::fromLatin1(numbers[quarter.number() - 1]);
}

void addText(Report &report, const QString &text, Style style = Style::Text)
{
    report.blocks.push_back(Report::Paragraph{text, style});
}

void addTitleBlock(Report &report, const PlanInfo &info, const ReportingPoint &point)
{
    addText(report, terms::localized(info.organisation, info.organisationKy), Style::Organisation);
    addText(report, Text::tr("REPORT"), Style::Kind);
    //: title of the report: %1 is a Roman number I…IV, %2 the year
    addText(report,
            Text::tr("on the progress of the plan in quarter %1 of %2")
                .arg(romanNumber(point.quarter))
                .arg(point.quarter.year()),
            Style::Title);
    addText(report, Text::tr("“%1”").arg(terms::localized(info.title, info.titleKy)), Style::Title);
    addText(report, Text::tr("as of %1").arg(terms::date(point.day)), Style::State);
    if (!info.approval.isEmpty())
        addText(report, Text::tr("The plan was approved: %1").arg(info.approval));
}

void addSummary(Report &report, const Plan &plan, const ReportingPoint &point, QDate today)
{
    const ReportingPoint before = ReportingPoint::of(point.quarter.previous(), today);
    const Summary now = summarize(plan, point);
    report.blocks.push_back(Report::Heading{Text::tr("1. Summary")});
    if (now.total.actions == 0) {
        addText(report, Text::tr("The plan has no actions."));
        return;
    }
    addText(report, summarySentence(now.total));
    report.blocks.push_back(summaryTable(plan, now, summarize(plan, before)));
    addText(
        report,
        Text::tr("%: done out of all actions less those withdrawn and not yet due. In brackets: the change "
                 "since the "
                 "quarter before."),
        Style::Note);
}

struct LateAction
{
    const Action *action;
    Assessment assessment;
};

// Overdue by the calendar, or not done by what was reported. The latest first: they want attention most.
std::vector<LateAction> lateActions(const Plan &plan, const ReportingPoint &point)
{
    std::vector<LateAction> late;
    for (const Action *action : plan.actions()) {
        const Assessment assessment = assess(plan, *action, point);
        if (assessment.condition == Condition::Overdue || assessment.mark == Mark::NotDone)
            late.push_back({action, assessment});
    }
    const auto isLater = [](const LateAction &a, const LateAction &b) {
        return a.assessment.overdueDays > b.assessment.overdueDays;
    };
    std::stable_sort(late.begin(), late.end(), isLater);
    return late;
}

Report::Row lateRow(const Plan &plan, const LateAction &late)
{
    const Action &action = *late.action;
    const Assessment &known = late.assessment;
    const ProgressEntry *last = known.last;
    const QString none = QStringLiteral("—");
    const QString due = known.due ? u'\n' + Text::tr("until %1").arg(terms::date(*known.due)) : QString();
    const bool isOverdue = known.condition == Condition::Overdue;
    return {
        {plan.number(action), terms::localized(action.title, action.titleKy), action.deadlineText + due,
         action.responsibleText,
         isOverdue ? Report::Cell(spokenLocale().toString(known.overdueDays), true, double(known.overdueDays))
                   : Report::Cell(none),
         QString(terms::sign(known.light) + u'\u00a0' + terms::mark(known.mark)),
         last ? last->reason : QString(), last ? last->measures : QString(),
         last && last->newDeadline ? Report::Cell(terms::date(*last->newDeadline), false, *last->newDeadline)
                                   : Report::Cell(none)}};
}

void addLate(Report &report, const Plan &plan, const ReportingPoint &point)
{
    using Align = Report::Align;
    report.blocks.push_back(Report::Heading{Text::tr("2. Not done and overdue")});
    const std::vector<LateAction> late = lateActions(plan, point);
    if (late.empty()) {
        addText(report, Text::tr("No action is marked as not done, and none is overdue."));
        return;
    }
    Report::Table table{{{actionFieldTitle("number"), 10, Align::Left},
                         {actionFieldTitle("title"), 64, Align::Left},
                         {actionFieldTitle("deadline_text"), 32, Align::Left},
                         {actionFieldTitle("responsible_text"), 32, Align::Left},
                         {Text::tr("Days late"), 16, Align::Right},
                         {entryFieldTitle("mark"), 27, Align::Left},
                         {entryFieldTitle("reason"), 35, Align::Left},
                         {entryFieldTitle("measures"), 30, Align::Left},
                         {entryFieldTitle("new_deadline"), 21, Align::Left}},
                        {}};
    for (const LateAction &action : late)
        table.rows.push_back(lateRow(plan, action));
    report.blocks.push_back(std::move(table));
}

// The tables of all goals have the same columns.
void balanceActionTables(Report &report, size_t firstBlock)
{
    std::vector<Report::Table *> tables;
    for (size_t i = firstBlock; i < report.blocks.size(); ++i) {
        if (auto *table = std::get_if<Report::Table>(&report.blocks[i]))
            tables.push_back(table);
    }
    balanceWidths(tables, actionColumnsWidth);
}

void addGoals(Report &report, const Plan &plan, const ReportingPoint &point)
{
    const size_t firstBlock = report.blocks.size();
    report.blocks.push_back(Report::Heading{Text::tr("3. Progress by goal")});
    if (plan.goals().empty())
        addText(report, Text::tr("The plan has no goals."));
    for (const Goal *goal : plan.goals()) {
        report.blocks.push_back(Report::Heading{goalHeading(*goal), 2});
        const std::vector<const Action *> actions = plan.actions(goal->id);
        if (actions.empty()) {
            addText(report, Text::tr("The goal has no actions."));
            continue;
        }
        Report::Table table{actionColumns(), {}};
        for (const Action *action : actions)
            table.rows.push_back(actionRow(plan, *action, point));
        report.blocks.push_back(std::move(table));
    }
    balanceActionTables(report, firstBlock);
}

void addBlocks(Report &report, std::vector<Report::Block> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(report.blocks));
}

// The sections that a report has only if there is something to be said, numbered as they come.
void addLast(Report &report, const Plan &plan, Quarter quarter, const std::vector<Snapshot> &earlier)
{
    //: heading of a section: its number, its title
    const QString numbered = Text::tr("%1. %2");
    int number = 4;
    if (!evidenceFor(plan, quarter).empty())
        addBlocks(report, evidenceSection(plan, quarter, numbered.arg(number++).arg(Text::tr("Evidence"))));
    if (!earlier.empty())
        addBlocks(report, correctionsSection(
                              plan, earlier,
                              numbered.arg(number++).arg(Text::tr("Changes to what was reported earlier"))));
}

void addSignatures(Report &report)
{
    const QString rule(28, u'_');
    Report::Table table{{{QString(), 60},
                         {QString(), 70, Report::Align::Centre},
                         {QString(), 70, Report::Align::Centre},
                         {QString(), 67}},
                        {}};
    table.style = Report::Table::Style::Open;
    table.whole = true;
    table.rows.push_back({{Text::tr("Chairperson"), rule, rule, QString()}});
    table.rows.push_back({{QString(), Text::tr("(signature)"), Text::tr("(name)"), QString()}});
    //: place for a seal
    table.rows.push_back(
        {{Text::tr("Seal"), Text::tr("Date: ____ ______________ 20___"), QString(), QString()}});
    report.blocks.push_back(std::move(table));
}

void addAbbreviations(Report &report, const Plan &plan)
{
    const std::vector<const Abbreviation *> abbreviations = plan.abbreviations();
    if (abbreviations.empty())
        return;
    QStringList words;
    for (const Abbreviation *abbreviation : abbreviations)
        words << abbreviation->shortForm + QStringLiteral(" – ") + abbreviation->fullForm;
    report.blocks.push_back(Report::Heading{Text::tr("Abbreviations"), 2});
    addText(report, words.join(QStringLiteral("; ")) + u'.', Style::Note);
}

} // namespace

QString quarterlyTitle(Quarter quarter)
{
    //: short title of the report, at the head of its pages
    return Text::tr("Progress report, quarter %1 of %2").arg(romanNumber(quarter)).arg(quarter.year());
}

Report quarterlyReport(const Plan &plan, Quarter quarter, QDate today, const std::vector<Snapshot> &earlier)
{
    const ReportingPoint point = ReportingPoint::of(quarter, today);
    Report report;
    report.title = quarterlyTitle(quarter);
    report.language = terms::language();
    if (const QuarterClose *closing = plan.closing(quarter))
        report.footer =
            Text::tr("Snapshot No. %1 of %2").arg(closing->number).arg(terms::date(closing->closedOn));
    addTitleBlock(report, plan.info(), point);
    addSummary(report, plan, point, today);
    addLate(report, plan, point);
    addGoals(report, plan, point);
    addLast(report, plan, quarter, earlier);
    addSignatures(report);
    addAbbreviations(report, plan);
    return report;
}

} // namespace fpk
