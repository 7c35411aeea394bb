// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/summary.h"
#include "core/terms.h"
#include "formats/plan_json.h"
#include "report/quarterly_report.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <QLocale>

#include <gmock/gmock.h>

using namespace fpk;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QDate today(2024, 1, 15);
const Quarter fourth(2023, 4);

std::vector<Report::Table> tables(const Report &report)
{
    std::vector<Report::Table> tables;
    for (const Report::Block &block : report.blocks) {
        if (const auto *table = std::get_if<Report::Table>(&block))
            tables.push_back(*table);
    }
    return tables;
}

std::vector<QString> paragraphs(const Report &report)
{
    std::vector<QString> texts;
    for (const Report::Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Report::Paragraph>(&block))
            texts.push_back(paragraph->text);
    }
    return texts;
}

// The figure at the beginning of a cell, without the change behind it.
int figure(const Report::Cell &cell) { return cell.text.section(QChar(u'\u00a0'), 0, 0).toInt(); }

TEST(QuarterlyReport, SummaryHasTheFiguresOfTheSummary)
{
    const Plan plan = bundledPlan();
    const Summary summary = summarize(plan, ReportingPoint::of(fourth, today));
    const Report::Table table = tables(quarterlyReport(plan, fourth, today)).at(0);

    ASSERT_THAT(table.rows, SizeIs(summary.goals.size() + 1));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Tally &tally = i < summary.goals.size() ? summary.goals[i].tally : summary.total;
        const std::vector<Report::Cell> cells = table.rows[i].cells();
        EXPECT_EQ(figure(cells[2]), tally.actions);
        EXPECT_EQ(figure(cells[3]), tally.count(Mark::Done));
        EXPECT_EQ(figure(cells[7]), tally.count(Condition::Overdue));
        EXPECT_EQ(figure(cells[8]), tally.count(Condition::NotDue));
        EXPECT_EQ(cells[11].text.section(QChar(u'\u00a0'), 0, 0), terms::number(tally.percent().value_or(0)));
    }
    EXPECT_EQ(table.rows.back().kind, Report::Row::Kind::Total);
}

TEST(QuarterlyReport, ColumnsOfMarksAddUpToAllActions)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, QStringLiteral("1.3")).id, fourth, Mark::Postponed));
    plan.load(test::entry(test::action(plan, QStringLiteral("2.1")).id, fourth, Mark::Withdrawn));
    const Report::Table table = tables(quarterlyReport(plan, fourth, today)).at(0);
    for (const Report::Row &row : table.rows) {
        const std::vector<Report::Cell> cells = row.cells();
        int sum = 0;
        for (const size_t column : {3, 4, 5, 6, 8, 9, 10})
            sum += figure(cells[column]);
        EXPECT_EQ(sum, figure(cells[2])) << cells[1].text.toStdString();
    }
}

TEST(QuarterlyReport, TellsTheChangeSinceThePreviousQuarter)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, QStringLiteral("2.1")).id, fourth, Mark::Done));
    const std::vector<Report::Row> rows = tables(quarterlyReport(plan, fourth, today)).at(0).rows;
    EXPECT_EQ(rows.back().cells()[3].text, QStringLiteral("2\u00a0(+1)"));
    EXPECT_EQ(rows[0].cells()[3].text, QStringLiteral("1"));
    EXPECT_EQ(rows[1].cells()[6].text, QStringLiteral("1\u00a0(\u22121)"));
}

TEST(QuarterlyReport, OverdueActionsComeTheLatestFirst)
{
    const Plan plan = bundledPlan();
    const ReportingPoint point = ReportingPoint::of(fourth, today);
    const Report::Table table = tables(quarterlyReport(plan, fourth, today)).at(1);

    EXPECT_THAT(table.rows, SizeIs(summarize(plan, point).total.count(Condition::Overdue)));
    int before = std::numeric_limits<int>::max();
    for (const Report::Row &row : table.rows) { // nothing is reported as not done yet
        const Action *action = plan.findAction(row.cells()[0].text);
        ASSERT_NE(action, nullptr);
        const Assessment known = assess(plan, *action, point);
        EXPECT_EQ(row.cells()[4].text, QLocale().toString(known.overdueDays));
        EXPECT_LE(known.overdueDays, before);
        before = known.overdueDays;
    }
}

TEST(QuarterlyReport, WhatIsReportedAsNotDoneStandsAfterWhatIsOverdue)
{
    Plan plan = bundledPlan();
    const size_t overdue = tables(quarterlyReport(plan, fourth, today)).at(1).rows.size();
    const std::vector<const Action *> actions = plan.actions();
    const Action &later = **std::find_if(actions.begin(), actions.end(), [&](const Action *action) {
        return assess(plan, *action, ReportingPoint::of(fourth, today)).condition != Condition::Overdue;
    });
    ProgressEntry entry = test::entry(later.id, fourth, Mark::NotDone);
    entry.reason = QStringLiteral("Нет средств");
    entry.measures = QStringLiteral("Направлено письмо");
    plan.load(entry);
    const std::vector<Report::Row> rows = tables(quarterlyReport(plan, fourth, today)).at(1).rows;
    ASSERT_THAT(rows, SizeIs(overdue + 1));
    const std::vector<Report::Cell> cells = rows.back().cells();
    EXPECT_EQ(cells[0].text, plan.number(later));
    EXPECT_EQ(cells[4].text, QStringLiteral("—"));
    EXPECT_EQ(cells[6].text, QStringLiteral("Нет средств"));
    EXPECT_EQ(cells[7].text, QStringLiteral("Направлено письмо"));
}

TEST(QuarterlyReport, HasATableOfEachGoalWithEveryAction)
{
    const Plan plan = bundledPlan();
    const std::vector<Report::Table> all = tables(quarterlyReport(plan, fourth, today));
    const std::vector<const Goal *> goals = plan.goals();
    ASSERT_THAT(all, SizeIs(2 + goals.size() + 1)); // summary, overdue; signatures
    for (size_t i = 0; i < goals.size(); ++i) {
        const std::vector<const Action *> actions = plan.actions(goals[i]->id);
        const std::vector<Report::Row> &rows = all[i + 2].rows;
        ASSERT_THAT(rows, SizeIs(actions.size()));
        for (size_t k = 0; k < actions.size(); ++k) {
            EXPECT_EQ(rows[k].cells()[0].text, plan.number(*actions[k]));
            EXPECT_EQ(rows[k].cells()[1].text, actions[k]->title);
            EXPECT_EQ(rows[k].cells()[3].text, actions[k]->responsibleText);
        }
    }
}

TEST(QuarterlyReport, ShowsOnlyTheEntryOfItsQuarter)
{
    Plan plan = test::smallPlan();
    const ActionId id = test::action(plan, QStringLiteral("2.1")).id;
    ProgressEntry entry = test::entry(id, Quarter(2023, 3), Mark::InProgress);
    entry.summary = QStringLiteral("Сделано в третьем");
    plan.load(entry);
    const Report::Row third = tables(quarterlyReport(plan, Quarter(2023, 3), today)).rbegin()[2].rows[0];
    const Report::Row next = tables(quarterlyReport(plan, fourth, today)).rbegin()[2].rows[0];
    EXPECT_EQ(third.cells()[9].text, QStringLiteral("Сделано в третьем"));
    EXPECT_EQ(next.cells()[9].text, QString());
    EXPECT_TRUE(next.cells()[7].text.contains(terms::mark(Mark::InProgress)));
}

TEST(QuarterlyReport, ListsTheEvidenceOfItsQuarterAndOfWholeActions)
{
    const Report::Table table =
        tables(quarterlyReport(test::smallPlan(), Quarter(2022, 4), today)).rbegin()[1];
    ASSERT_THAT(table.rows, SizeIs(2));
    const std::vector<Report::Cell> letter = table.rows[0].cells();
    EXPECT_EQ(letter[0].text, QStringLiteral("1.1"));
    EXPECT_EQ(letter[1].text, QStringLiteral("Q4 2022"));
    EXPECT_EQ(letter[2].text, QStringLiteral("Письмо № 12"));
    EXPECT_EQ(letter[3].text, QStringLiteral("https://www.fpk.kg/letter-12"));
    EXPECT_EQ(table.rows[1].cells()[1].text, QStringLiteral("the action as a whole"));
}

TEST(QuarterlyReport, NamesTheSnapshotOfAClosedQuarterOnEveryPage)
{
    Plan plan = test::smallPlan();
    EXPECT_EQ(quarterlyReport(plan, fourth, today).footer, QString());
    plan.load(closingOf(plan, fourth, QDate(2024, 1, 12), QStringLiteral("Айгуль")));
    EXPECT_EQ(quarterlyReport(plan, fourth, today).footer, QStringLiteral("Snapshot No. 1 of 12.01.2024"));
    EXPECT_EQ(quarterlyReport(plan, fourth.previous(), today).footer, QString());
}

TEST(QuarterlyReport, TellsWhatHasChangedInWhatWasReportedEarlier)
{
    const Quarter reported(2023, 1);
    const Plan then = test::smallPlan();
    const Snapshot snapshot{closingOf(then, reported, QDate(2023, 4, 12), QStringLiteral("Айгуль")), then};
    EXPECT_THAT(paragraphs(quarterlyReport(then, fourth, today, {snapshot})),
                Contains(QStringLiteral("Nothing of what snapshot No. 1 of 12.04.2023 holds has changed.")));

    Plan now = then;
    Draft draft(then);
    ProgressEntry entry = *then.entry(test::action(then, QStringLiteral("1.2")).id, reported);
    entry.reason = QStringLiteral("карантин");
    draft.update(entry);
    ASSERT_TRUE(now.apply(draft.changes()));
    const Report::Table table = tables(quarterlyReport(now, fourth, today, {snapshot})).at(4);
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_EQ(table.rows[0].cells()[0].text, QStringLiteral("Since snapshot No. 1 of 12.04.2023"));
    const std::vector<Report::Cell> cells = table.rows[1].cells();
    EXPECT_EQ(cells[0].text, QStringLiteral("1.2, Q1 2023"));
    EXPECT_EQ(cells[1].text, QStringLiteral("Reasons"));
    EXPECT_EQ(cells[2].text, then.find(entry.id)->reason);
    EXPECT_EQ(cells[3].text, QStringLiteral("карантин"));
}

TEST(QuarterlyReport, SaysInASentenceWhatThereIsNoneOf)
{
    Plan empty;
    EXPECT_THAT(paragraphs(quarterlyReport(empty, fourth, today)),
                Contains(QStringLiteral("The plan has no actions.")));

    Plan plan = test::smallPlan();
    Goal goal;
    goal.id = GoalId::make();
    goal.number = 3;
    goal.title = QStringLiteral("Третья");
    plan.load(goal);
    const std::vector<QString> texts = paragraphs(quarterlyReport(plan, Quarter(2022, 1), QDate(2022, 2, 1)));
    EXPECT_THAT(texts, Contains(QStringLiteral("The goal has no actions.")));
    EXPECT_THAT(texts, Contains(QStringLiteral("No action is marked as not done, and none is overdue.")));
    for (const Report::Table &table : tables(quarterlyReport(plan, Quarter(2022, 1), QDate(2022, 2, 1))))
        EXPECT_FALSE(table.rows.empty());
}

TEST(QuarterlyReport, IsInKyrgyzWhereThereIsAKyrgyzText)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Kyrgyz));
    const Plan plan = bundledPlan();
    const std::vector<QString> texts = paragraphs(quarterlyReport(plan, fourth, today));
    QLocale::setDefault(before);
    EXPECT_THAT(texts, Contains(plan.info().organisationKy));
    EXPECT_THAT(texts, testing::Not(Contains(plan.info().organisation)));
}

} // namespace
