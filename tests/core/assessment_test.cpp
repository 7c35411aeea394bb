// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"
#include "core/draft.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using test::action;
using test::smallPlan;
using enum Mark;
using enum Condition;

namespace {

struct Reported
{
    Quarter quarter;
    Mark mark = NotStarted;
    std::optional<QDate> doneOn = {};
    std::optional<QDate> newDeadline = {};
};

// An action of the small plan with just these entries, looked at on a day, and what it must be found to be.
struct Case
{
    const char *name;
    QString number;
    std::vector<Reported> entries;
    QDate day;
    std::optional<Condition> condition;
    int overdueDays = 0;
    Light light = Light::Grey;
    bool notReported = false;
};

void PrintTo(const Case &known, std::ostream *out) { *out << known.name; }

Plan planWith(const QString &number, const std::vector<Reported> &entries)
{
    Plan plan = smallPlan();
    Draft draft(plan);
    for (const ProgressEntry &entry : plan.table<ProgressEntry>().rows())
        draft.remove(entry);
    EXPECT_TRUE(plan.apply(draft.changes()));
    for (const Reported &reported : entries) {
        ProgressEntry entry = test::entry(action(plan, number).id, reported.quarter, reported.mark);
        entry.doneOn = reported.doneOn;
        if (reported.newDeadline)
            entry.newDeadline = reported.newDeadline;
        plan.load(entry);
    }
    return plan;
}

Assessment assessed(const Plan &plan, const QString &number, const ReportingPoint &point)
{
    return assess(plan, action(plan, number), point);
}

ReportingPoint on(QDate day) { return {Quarter::of(day), day}; }

class Standing : public testing::TestWithParam<Case>
{
};

const Quarter q4of2022(2022, 4);
const Quarter q1of2023(2023, 1);
const Quarter q2of2023(2023, 2);

} // namespace

TEST_P(Standing, IsWorkedOutFromDeadlineEntriesAndDay)
{
    const Case &known = GetParam();
    const Plan plan = planWith(known.number, known.entries);
    const Assessment assessment = assessed(plan, known.number, on(known.day));
    EXPECT_EQ(assessment.condition, known.condition);
    EXPECT_EQ(assessment.overdueDays, known.overdueDays);
    EXPECT_EQ(assessment.light, known.light);
    EXPECT_EQ(assessment.notReported, known.notReported);
}

// 1.1 runs from 1 October to 30 November 2022.
const Case onceCases[] = {
    {"BeforeTheTermBeginsIsNotDue", u"1.1"_s, {}, {2022, 9, 30}, NotDue, 0, Light::Grey, false},
    {"OnTheFirstDayIsOpen", u"1.1"_s, {}, {2022, 10, 1}, Open, 0, Light::Green, true},
    {"StartedBeforeTheTermIsOpen",
     u"1.1"_s,
     {{{2022, 3}, InProgress}},
     {2022, 9, 30},
     Open,
     0,
     Light::Green,
     false},
    {"With31DaysLeftIsOpen", u"1.1"_s, {}, {2022, 10, 30}, Open, 0, Light::Green, true},
    {"With30DaysLeftIsDueSoon", u"1.1"_s, {}, {2022, 10, 31}, DueSoon, 0, Light::Yellow, true},
    {"OnTheLastDayIsNotOverdue",
     u"1.1"_s,
     {{q4of2022, InProgress}},
     {2022, 11, 30},
     DueSoon,
     0,
     Light::Yellow,
     false},
    {"TheDayAfterIsOverdueByOne", u"1.1"_s, {}, {2022, 12, 1}, Overdue, 1, Light::Red, true},
    {"YearsAfterIsOverdueByAllDaysSince",
     u"1.1"_s,
     {{q4of2022, InProgress}},
     {2023, 12, 31},
     Overdue,
     396,
     Light::Red,
     true},
    {"PartlyDoneAfterTheTermIsOverdue",
     u"1.1"_s,
     {{q4of2022, PartlyDone}},
     {2022, 12, 31},
     Overdue,
     31,
     Light::Red,
     false},
    {"NotDoneWithinTheTermIsOpenButRed",
     u"1.1"_s,
     {{q4of2022, NotDone}},
     {2022, 10, 15},
     Open,
     0,
     Light::Red,
     false},
    {"PartlyDoneWithinTheTermIsYellow",
     u"1.1"_s,
     {{q4of2022, PartlyDone}},
     {2022, 10, 15},
     Open,
     0,
     Light::Yellow,
     false},
};
INSTANTIATE_TEST_SUITE_P(OfAnActionDueOnce, Standing, testing::ValuesIn(onceCases),
                         [](const auto &test) { return std::string(test.param.name); });

const Case doneCases[] = {
    {"OnTheLastDayIsOnTime",
     u"1.1"_s,
     {{q4of2022, Done, QDate(2022, 11, 30)}},
     {2022, 12, 31},
     DoneOnTime,
     0,
     Light::Green},
    {"TheDayAfterIsLate",
     u"1.1"_s,
     {{q4of2022, Done, QDate(2022, 12, 1)}},
     {2022, 12, 31},
     DoneLate,
     0,
     Light::Green},
    {"WithoutDateInTheQuarterOfTheDeadlineIsOnTime",
     u"1.1"_s,
     {{q4of2022, Done}},
     {2022, 12, 31},
     DoneOnTime,
     0,
     Light::Green},
    {"WithoutDateInALaterQuarterIsLate",
     u"1.1"_s,
     {{q1of2023, Done}},
     {2023, 3, 31},
     DoneLate,
     0,
     Light::Green},
    {"WithoutDeadlineIsOnTime",
     u"2.2"_s,
     {{q1of2023, Done, QDate(2023, 3, 1)}},
     {2023, 3, 31},
     DoneOnTime,
     0,
     Light::Green},
    {"OwesNoReportAfterwards",
     u"1.1"_s,
     {{q4of2022, Done, QDate(2022, 11, 14)}},
     {2023, 12, 31},
     DoneOnTime,
     0,
     Light::Green},
};
INSTANTIATE_TEST_SUITE_P(OfAnActionDone, Standing, testing::ValuesIn(doneCases),
                         [](const auto &test) { return std::string(test.param.name); });

const Reported postponed{q4of2022, Postponed, {}, QDate(2023, 3, 31)};
const Case postponedCases[] = {
    {"IsOpenUntilTheNewDate", u"1.1"_s, {postponed}, {2022, 12, 31}, Open, 0, Light::Yellow, false},
    {"IsDueSoonBeforeTheNewDate", u"1.1"_s, {postponed}, {2023, 3, 1}, DueSoon, 0, Light::Yellow, true},
    {"IsNotOverdueOnTheNewDate", u"1.1"_s, {postponed}, {2023, 3, 31}, DueSoon, 0, Light::Yellow, true},
    {"IsOverdueAfterTheNewDate", u"1.1"_s, {postponed}, {2023, 4, 1}, Overdue, 1, Light::Red, true},
    {"AndThenInProgressKeepsTheNewDate",
     u"1.1"_s,
     {postponed, {q1of2023, InProgress}},
     {2023, 1, 15},
     Open,
     0,
     Light::Green},
    {"AndThenInProgressIsOverdueAfterIt",
     u"1.1"_s,
     {postponed, {q2of2023, InProgress}},
     {2023, 4, 10},
     Overdue,
     10,
     Light::Red},
    {"AndThenDoneByTheNewDateIsOnTime",
     u"1.1"_s,
     {postponed, {q1of2023, Done, QDate(2023, 3, 31)}},
     {2023, 3, 31},
     DoneOnTime,
     0,
     Light::Green},
    {"AndPostponedAgainHasTheLatestDate",
     u"1.1"_s,
     {postponed, {q1of2023, Postponed, {}, QDate(2023, 12, 31)}},
     {2023, 4, 1},
     Open,
     0,
     Light::Yellow,
     true},
    {"BeforeItWasPostponedIsOverdue",
     u"1.1"_s,
     {{q1of2023, Postponed, {}, QDate(2023, 3, 31)}},
     {2022, 12, 31},
     Overdue,
     31,
     Light::Red,
     true},
    {"FromNoDateToADateIsOverdueAfterIt", u"2.2"_s, {postponed}, {2023, 4, 1}, Overdue, 1, Light::Red, true},
    {"AndThenNotStartedIsOpenEvenBeforeTheOldTermBegan",
     u"1.1"_s,
     {{{2022, 2}, Postponed, {}, QDate(2023, 3, 31)}, {{2022, 3}, NotStarted}},
     {2022, 9, 30},
     Open,
     0,
     Light::Green},
    {"HasNoStrictReadingAnyMore",
     u"1.3"_s,
     {{{2024, 4}, Postponed, {}, QDate(2025, 10, 31)}},
     {2025, 6, 1},
     Open,
     0,
     Light::Yellow,
     true},
};
INSTANTIATE_TEST_SUITE_P(OfAnActionPostponed, Standing, testing::ValuesIn(postponedCases),
                         [](const auto &test) { return std::string(test.param.name); });

const Case otherCases[] = {
    {"AmbiguousUntilTheStrictReadingIsOpen", u"1.3"_s, {}, {2024, 12, 31}, Open, 0, Light::Green, true},
    {"AmbiguousAfterTheStrictReadingIsAmbiguous",
     u"1.3"_s,
     {},
     {2025, 1, 1},
     Ambiguous,
     0,
     Light::Yellow,
     true},
    {"AmbiguousInTheMiddleOf2025IsAmbiguous", u"1.3"_s, {}, {2025, 6, 1}, Ambiguous, 0, Light::Yellow, true},
    {"AmbiguousAfterTheAcceptedReadingIsOverdue", u"1.3"_s, {}, {2026, 1, 1}, Overdue, 1, Light::Red, true},
    {"AmbiguousDoneWithinTheAcceptedReadingIsOnTime",
     u"1.3"_s,
     {{{2025, 2}, Done, QDate(2025, 5, 5)}},
     {2025, 6, 30},
     DoneOnTime,
     0,
     Light::Green},
    {"RecurringWithinItsWindowIsOpen",
     u"1.2"_s,
     {{q1of2023, InProgress}},
     {2023, 3, 31},
     Open,
     0,
     Light::Green},
    {"ContinuousIsOpen", u"2.1"_s, {{q1of2023, InProgress}}, {2023, 3, 31}, Open, 0, Light::Green},
    {"ContinuousOnTheLastDayOfThePlanIsNotOverdue",
     u"2.1"_s,
     {{{2025, 4}, InProgress}},
     {2025, 12, 31},
     DueSoon,
     0,
     Light::Yellow},
    {"ContinuousWithoutAReportIsNotReported",
     u"2.1"_s,
     {{q4of2022, InProgress}},
     {2023, 3, 31},
     Open,
     0,
     Light::Green,
     true},
    {"ByScheduleHasNoDate", u"2.2"_s, {}, {2023, 3, 31}, NoDate, 0, Light::Grey, true},
    {"ByScheduleIsNeverOverdue",
     u"2.2"_s,
     {{q1of2023, InProgress}},
     {2030, 3, 31},
     NoDate,
     0,
     Light::Green,
     true},
    {"WithdrawnHasNoCondition",
     u"1.1"_s,
     {{q4of2022, Withdrawn}},
     {2023, 12, 31},
     std::nullopt,
     0,
     Light::Grey,
     false},
    {"WithdrawnLaterIsOverdueBefore",
     u"1.1"_s,
     {{q2of2023, Withdrawn}},
     {2023, 3, 31},
     Overdue,
     121,
     Light::Red,
     true},
    {"DoneLaterIsNotYetDone",
     u"1.1"_s,
     {{q1of2023, Done, QDate(2022, 11, 14)}},
     {2022, 12, 31},
     Overdue,
     31,
     Light::Red,
     true},
    {"ReportedInTheQuarterOwesNothing",
     u"2.1"_s,
     {{q1of2023, NotStarted}},
     {2023, 3, 31},
     Open,
     0,
     Light::Green,
     false},
};
INSTANTIATE_TEST_SUITE_P(OfOtherActions, Standing, testing::ValuesIn(otherCases),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(AnAssessment, TakesTheMarkOfTheLatestEntryUpToTheQuarter)
{
    const Plan plan = smallPlan();
    const Assessment inBetween = assessed(plan, u"1.2"_s, {Quarter(2023, 3), QDate(2023, 9, 30)});
    EXPECT_EQ(inBetween.mark, PartlyDone);
    EXPECT_EQ(inBetween.entry, nullptr);
    EXPECT_EQ(inBetween.last, plan.entry(action(plan, u"1.2"_s).id, q1of2023));

    const Assessment before = assessed(plan, u"1.2"_s, {q4of2022, QDate(2022, 12, 31)});
    EXPECT_EQ(before.mark, InProgress);
    EXPECT_EQ(before.entry, before.last);
}

TEST(AnAssessment, OfTheFederationTakesNothingFromEntriesOfSingleBodies)
{
    Plan plan = smallPlan();
    ProgressEntry ofNaryn = test::entry(action(plan, u"2.1"_s).id, q1of2023, Done);
    ofNaryn.body = plan.findBody(u"ОСП-НАРЫН"_s)->id;
    plan.load(ofNaryn);
    const Assessment assessment = assessed(plan, u"2.1"_s, {q1of2023, QDate(2023, 3, 31)});
    EXPECT_EQ(assessment.mark, NotStarted);
    EXPECT_EQ(assessment.last, nullptr);
    EXPECT_TRUE(assessment.notReported);
}

TEST(AnAssessment, OfWhatIsDoneStaysOnTimeWhenALaterQuarterRepeatsIt)
{
    Plan plan = smallPlan();
    const Action &contracts = action(plan, u"1.3"_s);
    ProgressEntry first = test::entry(contracts.id, Quarter(2025, 4), Mark::Done);
    first.doneOn.reset();
    ProgressEntry remark = first;
    remark.id = ProgressEntryId::make();
    remark.quarter = Quarter(2026, 1);
    plan.load(first);
    plan.load(remark);
    const ReportingPoint point{Quarter(2026, 1), QDate(2026, 3, 31)};
    EXPECT_EQ(assess(plan, action(plan, u"1.3"_s), point).condition, Condition::DoneOnTime);
}

TEST(AMark, OfWhatIsDoneMakesTheWholePercentAndTakesAwayWhatBelongsToOthers)
{
    ProgressEntry progress = test::entry(ActionId::make(), Quarter(2023, 1), Mark::PartlyDone);
    progress.percent = 40;
    putMark(progress, Mark::Done);
    EXPECT_EQ(progress.percent, 100);
    EXPECT_TRUE(progress.reason.isEmpty());
    putMark(progress, Mark::Postponed);
    EXPECT_FALSE(progress.doneOn);
}

TEST(AnAssessment, SaysTheDueDateInForce)
{
    const Plan plan = planWith(u"1.1"_s, {postponed});
    EXPECT_EQ(assessed(plan, u"1.1"_s, on({2022, 9, 30})).due, QDate(2022, 11, 30));
    EXPECT_EQ(assessed(plan, u"1.1"_s, on({2022, 12, 31})).due, QDate(2023, 3, 31));
    EXPECT_EQ(assessed(plan, u"2.2"_s, on({2022, 12, 31})).due, std::nullopt);
}

TEST(AnAssessment, TakesWhatIsDoneFor100PercentAndWhatIsNotStartedForNone)
{
    const Plan plan = smallPlan();
    EXPECT_EQ(assessed(plan, u"1.1"_s, on({2022, 12, 31})).percent, 100);
    EXPECT_EQ(assessed(plan, u"1.2"_s, on({2022, 12, 31})).percent, 15);
    EXPECT_EQ(assessed(plan, u"1.3"_s, on({2022, 12, 31})).percent, 0);
    const Plan unsaid = planWith(u"1.2"_s, {{q4of2022, InProgress}});
    EXPECT_EQ(assessed(unsaid, u"1.2"_s, on({2022, 12, 31})).percent, std::nullopt);
}

TEST(AReportingPoint, IsTodayWhileTheQuarterLastsAndItsLastDayAfterwards)
{
    EXPECT_EQ(ReportingPoint::of(q1of2023, QDate(2023, 2, 10)).day, QDate(2023, 2, 10));
    EXPECT_EQ(ReportingPoint::of(q1of2023, QDate(2024, 2, 10)).day, QDate(2023, 3, 31));
    EXPECT_EQ(ReportingPoint::of(q1of2023, QDate(2024, 2, 10)).quarter, q1of2023);
}

TEST(AnExplanation, SaysByHowManyDaysSinceWhenAndWhatWasReportedLast)
{
    const Plan plan = planWith(u"1.1"_s, {{q4of2022, InProgress}});
    const ReportingPoint point{q1of2023, QDate(2023, 1, 11)};
    const QString said = explain(action(plan, u"1.1"_s), assessed(plan, u"1.1"_s, point), point);
    EXPECT_THAT(said.toStdString(),
                testing::AllOf(testing::HasSubstr("42"), testing::HasSubstr("30.11.2022"),
                               testing::HasSubstr("in progress"), testing::HasSubstr("Q4 2022")));
}

TEST(AnExplanation, OfAnAmbiguousDeadlineNamesBothDates)
{
    const Plan plan = smallPlan();
    const ReportingPoint point = on({2025, 6, 1});
    const QString said = explain(action(plan, u"1.3"_s), assessed(plan, u"1.3"_s, point), point);
    EXPECT_THAT(said.toStdString(),
                testing::AllOf(testing::HasSubstr("31.12.2024"), testing::HasSubstr("31.12.2025")));
}

TEST(AnExplanation, OfWhatWasWithdrawnNamesTheGround)
{
    const Plan plan = planWith(u"1.1"_s, {{q4of2022, Withdrawn}});
    const ReportingPoint point = on({2022, 12, 31});
    const QString said = explain(action(plan, u"1.1"_s), assessed(plan, u"1.1"_s, point), point);
    EXPECT_TRUE(said.contains(u"Постановление Президиума"_s)) << said.toStdString();
}

TEST(AnExplanation, SaysThatTheLastDayHasCome)
{
    const Plan plan = smallPlan();
    const ReportingPoint point = ReportingPoint::of(Quarter(2025, 4), QDate(2026, 11, 23));
    const QString said = explain(action(plan, u"2.1"_s), assessed(plan, u"2.1"_s, point), point);
    EXPECT_TRUE(said.contains(u"this is the last day"_s)) << said.toStdString();
}

TEST(AnExplanation, OfADeadlineWithoutDateQuotesTheOfficialWording)
{
    const Plan plan = smallPlan();
    const ReportingPoint point = on({2023, 3, 31});
    const QString said = explain(action(plan, u"2.2"_s), assessed(plan, u"2.2"_s, point), point);
    EXPECT_TRUE(said.contains(u"по отдельному графику"_s)) << said.toStdString();
}

// What is added to 1.1, which the plan ends on 30 November 2022, as a quarter sees it.
TEST(APostponement, AddsTheDaysAfterThePlansLastOneAsLongAsItIsInForce)
{
    const Plan plan = planWith(u"1.1"_s, {{q4of2022, Postponed, {}, QDate(2023, 3, 31)},
                                          {q1of2023, Postponed, {}, QDate(2023, 12, 31)},
                                          {q2of2023, InProgress}});
    const auto in = [&](Quarter quarter) {
        const Assessment known = assessed(plan, u"1.1"_s, {quarter, quarter.lastDay()});
        return postponement(action(plan, u"1.1"_s), known);
    };
    EXPECT_EQ(in({2022, 3}), std::nullopt);
    EXPECT_EQ(in(q4of2022), (DateRange{{2022, 12, 1}, {2023, 3, 31}}));
    EXPECT_EQ(in(q1of2023), (DateRange{{2022, 12, 1}, {2023, 12, 31}}));
    EXPECT_EQ(in(q2of2023), in(q1of2023)) << "another mark does not bring the old deadline back";
}

TEST(APostponement, AddsNothingUpToThePlansLastDay)
{
    for (const QDate day : {QDate(2022, 11, 30), QDate(2022, 10, 15)}) {
        const Plan plan = planWith(u"1.1"_s, {{q4of2022, Postponed, {}, day}});
        EXPECT_EQ(postponement(action(plan, u"1.1"_s), assessed(plan, u"1.1"_s, on({2022, 12, 31}))),
                  std::nullopt);
    }
}

TEST(APostponement, OfADeadlineWithoutDatesIsItsDay)
{
    const QDate day(2023, 6, 30);
    const Plan plan = planWith(u"2.2"_s, {{q4of2022, Postponed, {}, day}});
    EXPECT_EQ(postponement(action(plan, u"2.2"_s), assessed(plan, u"2.2"_s, on({2022, 12, 31}))),
              (DateRange{day, day}));
}

TEST(ANewEntry, BeginsWithTheStandingMarkButWithoutTheTextsOfTheOldQuarter)
{
    Plan plan = smallPlan();
    const Action &seminars = action(plan, u"1.2"_s);
    const Quarter quarter(2023, 2);
    const Assessment assessment = assess(plan, seminars, {quarter, quarter.lastDay()});
    const ProgressEntry entry = newEntry(assessment, seminars.id, quarter);
    EXPECT_EQ(entry.mark, PartlyDone);
    EXPECT_EQ(entry.percent, 20);
    EXPECT_EQ(entry.quarter, quarter);
    EXPECT_EQ(entry.summary, QString());
    EXPECT_EQ(entry.times, std::nullopt);
    EXPECT_NE(entry.id, assessment.last->id);
    EXPECT_TRUE(plan.load(entry));
}

TEST(ANewEntry, OfAnActionNeverReportedIsNotStarted)
{
    const Plan plan = smallPlan();
    const Action &admission = action(plan, u"2.1"_s);
    const ProgressEntry entry = newEntry(assess(plan, admission, on({2023, 3, 31})), admission.id, q1of2023);
    EXPECT_EQ(entry.mark, NotStarted);
    EXPECT_EQ(entry.action, admission.id);
    EXPECT_FALSE(entry.id.isNull());
}

} // namespace fpk
