// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>
#include <numeric>

namespace fpk {

namespace {

Assessment standing(Mark mark, std::optional<Condition> condition)
{
    Assessment assessment;
    assessment.mark = mark;
    assessment.condition = condition;
    return assessment;
}

Tally tallyOf(const std::vector<Assessment> &assessments)
{
    Tally tally;
    for (const Assessment &assessment : assessments)
        tally.add(assessment);
    return tally;
}

const Assessment done = standing(Mark::Done, Condition::DoneOnTime);
const Assessment partly = standing(Mark::PartlyDone, Condition::Open);
const Assessment begun = standing(Mark::InProgress, Condition::Open);
const Assessment withdrawn = standing(Mark::Withdrawn, {});
const Assessment notDue = standing(Mark::NotStarted, Condition::NotDue);

template <class Counts>
int sum(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

TEST(ATally, CountsOnlyWhatShouldBeDoneByNowAgainstWhatIsDone)
{
    const Tally tally = tallyOf({done, begun, begun, withdrawn, notDue, notDue});
    EXPECT_EQ(tally.percent(), 33.3);
    EXPECT_EQ(tally.percentOfAll(), 16.7);
}

TEST(ATally, CountsPartlyDoneAsNotDone) { EXPECT_EQ(tallyOf({done, partly}).percent(), 50); }

TEST(ATally, OfWhatIsAllDoneIsAHundredPercent) { EXPECT_EQ(tallyOf({done, done, withdrawn}).percent(), 100); }

TEST(ATally, HasNoPercentageWhereThereIsNothingToBeDone)
{
    EXPECT_EQ(tallyOf({withdrawn, notDue}).percent(), std::nullopt);
    EXPECT_EQ(tallyOf({withdrawn, notDue}).percentOfAll(), 0);
    EXPECT_EQ(Tally().percent(), std::nullopt);
    EXPECT_EQ(Tally().percentOfAll(), std::nullopt);
}

TEST(ASummary, CountsTheActionsOfEachGoalAndOfAll)
{
    const Plan plan = test::smallPlan();
    const Summary summary = summarize(plan, {Quarter(2022, 4), QDate(2022, 12, 31)});
    ASSERT_EQ(summary.goals.size(), 2U);
    EXPECT_EQ(summary.goals[0].goal, plan.findGoal(1)->id);
    EXPECT_EQ(summary.goals[1].goal, plan.findGoal(2)->id);

    const Tally &rights = summary.goals[0].tally;
    EXPECT_EQ(rights.actions, 3);
    EXPECT_EQ(rights.count(Mark::Done), 1);
    EXPECT_EQ(rights.count(Mark::InProgress), 1);
    EXPECT_EQ(rights.count(Mark::NotStarted), 1);
    EXPECT_EQ(rights.count(Condition::DoneOnTime), 1);
    EXPECT_EQ(rights.count(Condition::Open), 2);
    EXPECT_EQ(rights.notReported, 1);
    EXPECT_EQ(rights.percent(), 33.3);

    EXPECT_EQ(summary.total.actions, 5);
    EXPECT_EQ(summary.total.count(Condition::NoDate), 1);
    EXPECT_EQ(summary.total.notReported, 3);
    EXPECT_EQ(summary.total.percent(), 20);
}

TEST(ASummary, AddsUpAtEveryQuarterOfThePlan)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, QStringLiteral("1.3")).id, Quarter(2023, 2), Mark::Withdrawn));
    for (Quarter quarter(2021, 4); quarter < Quarter(2026, 3); quarter = quarter.next()) {
        SCOPED_TRACE(quarter.toString().toStdString());
        const Summary summary = summarize(plan, {quarter, quarter.lastDay()});
        Tally added;
        for (const Summary::OfGoal &goal : summary.goals) {
            added.actions += goal.tally.actions;
            added.notReported += goal.tally.notReported;
            for (size_t i = 0; i < added.marks.size(); ++i)
                added.marks[i] += goal.tally.marks[i];
            for (size_t i = 0; i < added.conditions.size(); ++i)
                added.conditions[i] += goal.tally.conditions[i];
        }
        EXPECT_EQ(summary.total.actions, 5);
        EXPECT_EQ(added.actions, summary.total.actions);
        EXPECT_EQ(added.notReported, summary.total.notReported);
        EXPECT_EQ(added.marks, summary.total.marks);
        EXPECT_EQ(added.conditions, summary.total.conditions);
        EXPECT_EQ(sum(summary.total.marks), summary.total.actions);
        EXPECT_EQ(sum(summary.total.conditions),
                  summary.total.actions - summary.total.count(Mark::Withdrawn));
    }
}

TEST(ASummary, OfABodyCountsWhatItTakesPartIn)
{
    const Plan plan = test::smallPlan();
    const ReportingPoint point{Quarter(2022, 4), QDate(2022, 12, 31)};
    const Summary ofCommittees = summarize(plan, point, plan.findBody(QStringLiteral("ЦК"))->id);
    EXPECT_EQ(ofCommittees.total.actions, 2);
    EXPECT_EQ(ofCommittees.goals.size(), 2U);
    EXPECT_EQ(ofCommittees.goals.back().tally.actions, 0);
    const Summary ofMember = summarize(plan, point, plan.findBody(QStringLiteral("ОСП-НАРЫН"))->id);
    EXPECT_EQ(ofMember.total.actions, 1);
}

} // namespace fpk
