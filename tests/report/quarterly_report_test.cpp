// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/summary.h"
#include "core/terms.h"
#include "formats/plan_json.h"
#include "report/quarterly_report.h"
#include "report/report_parts.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <QLocale>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using test::headings;
using test::paragraphs;
using test::section;
using test::tables;
using test::texts;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QDate today(2024, 1, 15);
const Quarter fourth(2023, 4);

// The figure at the beginning of a cell, without the change behind it.
int figure(const Report::Cell &cell) { return cell.text.section(u' ', 0, 0).toInt(); }

TEST(QuarterlyReport, SummaryHasTheFiguresOfTheSummary)
{
    const Plan plan = bundledPlan();
    const Summary summary = summarize(plan, ReportingPoint::of(fourth, today));
    const Report::Table table = tables(section(quarterlyReport(plan, fourth, today), Section::Summary)).at(0);

    ASSERT_THAT(table.rows, SizeIs(summary.goals.size() + 1));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Tally &tally = i < summary.goals.size() ? summary.goals[i].tally : summary.total;
        const std::vector<Report::Cell> cells = table.rows[i].cells();
        EXPECT_EQ(figure(cells[2]), tally.actions);
        EXPECT_EQ(figure(cells[3]), tally.count(Mark::Done));
        EXPECT_EQ(figure(cells[7]), tally.count(Condition::Overdue));
        EXPECT_EQ(figure(cells[8]), tally.count(Condition::NotDue));
        EXPECT_EQ(cells[11].text.section(u' ', 0, 0), terms::number(tally.percent().value_or(0)));
    }
    EXPECT_EQ(table.rows.back().kind, Report::Row::Kind::Total);
}

TEST(QuarterlyReport, ColumnsOfMarksAddUpToAllActions)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, u"1.3"_s).id, fourth, Mark::Postponed));
    plan.load(test::entry(test::action(plan, u"2.1"_s).id, fourth, Mark::Withdrawn));
    const Report::Table table = tables(section(quarterlyReport(plan, fourth, today), Section::Summary)).at(0);
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
    plan.load(test::entry(test::action(plan, u"2.1"_s).id, fourth, Mark::Done));
    const std::vector<Report::Row> rows =
        tables(section(quarterlyReport(plan, fourth, today), Section::Summary)).at(0).rows;
    EXPECT_EQ(rows.back().cells()[3].text, u"2 (+1)"_s);
    EXPECT_EQ(rows[0].cells()[3].text, u"1"_s);
    EXPECT_EQ(rows[1].cells()[6].text, u"1 (\u22121)"_s);
}

TEST(QuarterlyReport, OverdueActionsComeTheLatestFirst)
{
    const Plan plan = bundledPlan();
    const ReportingPoint point = ReportingPoint::of(fourth, today);
    const Report::Table table = tables(section(quarterlyReport(plan, fourth, today), Section::Late)).at(0);

    EXPECT_THAT(table.rows, SizeIs(summarize(plan, point).total.count(Condition::Overdue)));
    int before = std::numeric_limits<int>::max();
    for (const Report::Row &row : table.rows) { // nothing is reported as not done yet
        const Action *action = plan.findAction(row.cells()[0].text);
        ASSERT_NE(action, nullptr);
        const Assessment known = assess(plan, *action, point);
        EXPECT_EQ(row.cells()[3].text, QLocale().toString(known.overdueDays));
        EXPECT_LE(known.overdueDays, before);
        before = known.overdueDays;
    }
}

TEST(QuarterlyReport, WhatIsReportedAsNotDoneStandsAfterWhatIsOverdue)
{
    Plan plan = bundledPlan();
    const size_t overdue =
        tables(section(quarterlyReport(plan, fourth, today), Section::Late)).at(0).rows.size();
    const std::vector<const Action *> actions = plan.actions();
    const Action &later = **std::find_if(actions.begin(), actions.end(), [&](const Action *action) {
        return assess(plan, *action, ReportingPoint::of(fourth, today)).condition != Condition::Overdue;
    });
    ProgressEntry entry = test::entry(later.id, fourth, Mark::NotDone);
    entry.reason = u"Нет средств"_s;
    entry.measures = u"Направлено письмо"_s;
    plan.load(entry);
    const std::vector<Report::Row> rows =
        tables(section(quarterlyReport(plan, fourth, today), Section::Late)).at(0).rows;
    ASSERT_THAT(rows, SizeIs(overdue + 1));
    const std::vector<Report::Cell> cells = rows.back().cells();
    EXPECT_EQ(cells[0].text, plan.number(later));
    EXPECT_EQ(cells[3].text, u"—"_s);
    EXPECT_EQ(cells[5].text, u"Нет средств\nMeasures taken: Направлено письмо"_s);
}

TEST(QuarterlyReport, ListsTheEvidenceOfItsQuarterAndOfWholeActions)
{
    const Report::Table table =
        tables(section(quarterlyReport(test::smallPlan(), Quarter(2022, 4), today), Section::Evidence)).at(0);
    ASSERT_THAT(table.rows, SizeIs(2));
    const std::vector<Report::Cell> letter = table.rows[0].cells();
    EXPECT_EQ(letter[0].text, u"1.1"_s);
    EXPECT_EQ(letter[1].text, u"Q4 2022"_s);
    EXPECT_EQ(letter[2].text, u"Письмо № 12"_s);
    EXPECT_EQ(letter[3].text, u"https://www.fpk.kg/letter-12"_s);
    EXPECT_EQ(table.rows[1].cells()[1].text, u"the action as a whole"_s);
}

TEST(QuarterlyReport, NamesTheSnapshotOfAClosedQuarterOnEveryPage)
{
    Plan plan = test::smallPlan();
    EXPECT_EQ(quarterlyReport(plan, fourth, today).footer, QString());
    plan.load(closingOf(plan, fourth, QDate(2024, 1, 12), u"Айгуль"_s));
    EXPECT_EQ(quarterlyReport(plan, fourth, today).footer, u"Snapshot No. 1 of 12.01.2024"_s);
    EXPECT_EQ(quarterlyReport(plan, fourth.previous(), today).footer, QString());
}

TEST(QuarterlyReport, TellsWhatHasChangedInWhatWasReportedEarlierByWhomAndWhen)
{
    const Quarter reported(2023, 1);
    const Plan then = test::smallPlan();
    Snapshot snapshot{closingOf(then, reported, QDate(2023, 4, 12), u"Айгуль"_s), then};
    EXPECT_THAT(paragraphs(quarterlyReport(then, fourth, today, {corrected(snapshot, then)})),
                Contains(u"Nothing of what snapshot No. 1 of 12.04.2023 holds has changed."_s));

    Plan now = then;
    Draft draft(then);
    ProgressEntry entry = *then.entry(test::action(then, u"1.2"_s).id, reported);
    entry.reason = u"карантин"_s;
    draft.update(entry);
    draft.remove(test::action(then, u"2.1"_s));
    snapshot.since.push_back(
        {2, {QUuid::createUuid(), test::noon(QDate(2023, 5, 2)), u"Бакыт"_s, {}, {}, draft.changes()}});
    ASSERT_TRUE(now.apply(draft.changes()));
    const Report::Table table =
        tables(section(quarterlyReport(now, fourth, today, {corrected(snapshot, now)}), Section::Corrections))
            .at(0);
    ASSERT_THAT(table.rows, SizeIs(3));
    EXPECT_EQ(table.rows[0].cells()[0].text, u"Since snapshot No. 1 of 12.04.2023"_s);
    const std::vector<Report::Cell> gone = table.rows[1].cells();
    EXPECT_EQ(gone[0].text, u"2.1"_s);
    EXPECT_EQ(gone[1].text, u"deleted"_s);
    EXPECT_TRUE(gone[2].text.contains(test::action(then, u"2.1"_s).title));
    EXPECT_EQ(gone[3].text, u"—"_s);
    const std::vector<Report::Cell> cells = table.rows[2].cells();
    EXPECT_EQ(cells[0].text, u"1.2, Q1 2023"_s);
    EXPECT_EQ(cells[1].text, u"Reasons"_s);
    EXPECT_EQ(cells[2].text, then.find(entry.id)->reason);
    EXPECT_EQ(cells[3].text, u"карантин"_s);
    EXPECT_EQ(cells[4].text, u"Бакыт\n02.05.2023 12:00"_s);
}

TEST(QuarterlyReport, TellsApartWhatWasRecordedLateForAQuarterThatWasNotClosed)
{
    Plan now = test::smallPlan();
    Draft draft(now);
    draft.create(test::entry(test::action(now, u"1.3"_s).id, Quarter(2022, 4), Mark::InProgress));
    ASSERT_TRUE(now.apply(draft.changes()));
    const std::vector<RecordedSet> journal{
        {2, {QUuid::createUuid(), test::noon(QDate(2023, 8, 1)), u"Бакыт"_s, {}, {}, draft.changes()}}};
    const Report report = quarterlyReport(now, fourth, today, *recordedLate(now, journal, {}, fourth));
    const Report::Table table = tables(section(report, Section::Corrections)).at(0);
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_EQ(table.rows[0].cells()[0].text, u"Q4 2022, which was not closed: recorded after 31.03.2023"_s);
    const std::vector<Report::Cell> cells = table.rows[1].cells();
    EXPECT_EQ(cells[0].text, u"1.3, Q4 2022"_s);
    EXPECT_EQ(cells[1].text, u"recorded"_s);
    EXPECT_EQ(cells[2].text, u"—"_s);
    EXPECT_TRUE(cells[3].text.contains(u"Mark: in progress"_s));
    EXPECT_EQ(cells[4].text, u"Бакыт\n01.08.2023 12:00"_s);
}

TEST(QuarterlyReport, SaysInASentenceWhatThereIsNoneOf)
{
    Plan plan = test::smallPlan();
    Goal goal;
    goal.id = GoalId::make();
    goal.number = 3;
    goal.title = u"Третья"_s;
    plan.load(goal);
    const Report report = quarterlyReport(plan, Quarter(2022, 1), QDate(2022, 2, 1));
    const auto said = [&](Section of) { return paragraphs(section(report, of)); };
    EXPECT_THAT(said(Section::Done), ElementsAre(u"No action has been done yet."_s));
    EXPECT_THAT(said(Section::Late), ElementsAre(u"No action is marked as not done, and none is overdue."_s));
    EXPECT_THAT(said(Section::NextQuarter), IsEmpty()) << "1.2 is to be held";
    EXPECT_THAT(
        said(Section::Proposals),
        ElementsAre(u"There are no proposals to postpone a deadline or to remove an action from control."_s));
    EXPECT_THAT(said(Section::Corrections),
                ElementsAre(u"No report on a closed quarter was given out before this one."_s));
    EXPECT_THAT(said(Section::Appendix), Contains(u"The goal has no actions."_s));
    for (const Report::Table &table : tables(report))
        EXPECT_FALSE(table.rows.empty());
}

TEST(QuarterlyReport, OfActionsAloneSaysOfEverySectionThatThereIsNothing)
{
    Plan plan;
    Goal goal;
    goal.id = GoalId::make();
    goal.number = 1;
    plan.load(goal);
    Action action;
    action.id = ActionId::make();
    action.goal = goal.id;
    action.number = 1;
    plan.load(action);
    const Report report = quarterlyReport(plan, fourth, today);
    const auto said = [&](Section of) { return paragraphs(section(report, of)); };
    EXPECT_THAT(said(Section::General), Contains(u"Nobody owes a report for the quarter."_s));
    EXPECT_THAT(said(Section::Indicators), ElementsAre(u"The plan has no indicators."_s));
    EXPECT_THAT(said(Section::Discipline),
                ElementsAre(u"The plan names nobody who answers for an action."_s));
    EXPECT_THAT(said(Section::Funding), ElementsAre(u"The plan names no sources of funding."_s));
    EXPECT_THAT(said(Section::NextQuarter),
                ElementsAre(u"No deadline, stage or occurrence falls into the next quarter: Q1 2024"_s));
    EXPECT_THAT(said(Section::Evidence), ElementsAre(u"No documents are attached for the quarter."_s));
}

TEST(QuarterlyReport, OfAnEmptyPlanHasTitleSummaryAndSignatures)
{
    const Report report = quarterlyReport(Plan(), fourth, today);
    EXPECT_EQ(headings(report), QStringList(u"1. Summary"_s));
    EXPECT_THAT(paragraphs(report), Contains(u"The plan has no actions."_s));
    EXPECT_THAT(tables(report), SizeIs(1));
}

TEST(QuarterlyReport, NumbersItsSectionsWithoutGaps)
{
    CouncilReport wanted;
    wanted.quarter = fourth;
    wanted.today = today;
    const Plan plan = test::smallPlan();
    const QStringList whole = headings(quarterlyReport(plan, wanted));
    ASSERT_EQ(whole.size(), 14);
    EXPECT_EQ(whole.front(), u"1. General"_s);
    EXPECT_EQ(whole[10], u"11. Conclusions and proposals"_s);
    EXPECT_EQ(whole.back(), sectionTitle(Section::Appendix));

    wanted.sections = sectionsWithout({u"general"_s, u"late"_s, u"appendix"_s});
    const QStringList fewer = headings(quarterlyReport(plan, wanted));
    ASSERT_EQ(fewer.size(), 11);
    EXPECT_EQ(fewer.front(), u"1. Summary"_s);
    EXPECT_EQ(fewer[3], u"4. Indicators"_s);
}

TEST(QuarterlyReport, IsSignedOnAPageLikeItsFirst)
{
    CouncilReport wanted;
    wanted.quarter = fourth;
    wanted.today = today;
    const auto turns = [&] {
        std::vector<bool> landscape;
        for (const Report::Block &block : quarterlyReport(test::smallPlan(), wanted).blocks) {
            if (const auto *page = std::get_if<Report::NewPage>(&block))
                landscape.push_back(page->landscape);
        }
        return landscape;
    };
    EXPECT_THAT(turns(), ElementsAre(true, false));
    wanted.sections = {Section::General, Section::Appendix};
    EXPECT_THAT(turns(), ElementsAre(true)) << "nothing is signed";
    wanted.sections = {Section::General, Section::Signatures};
    EXPECT_THAT(turns(), IsEmpty());
}

TEST(QuarterlyReport, LeavesOutEverySectionThatIsNotWanted)
{
    CouncilReport wanted;
    wanted.quarter = fourth;
    wanted.today = today;
    wanted.sections.clear();
    const Report report = quarterlyReport(test::smallPlan(), wanted);
    EXPECT_THAT(headings(report) + headings(report, 2), IsEmpty());
    EXPECT_THAT(tables(report), IsEmpty());
    EXPECT_THAT(paragraphs(report), Contains(u"REPORT"_s));
    for (const Section section : allOf<Section>()) {
        if (section == Section::MissingTexts)
            continue; // in English none is missing
        wanted.sections = {section};
        EXPECT_GT(quarterlyReport(test::smallPlan(), wanted).blocks.size(), report.blocks.size())
            << toCode(section).toStdString();
    }
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
