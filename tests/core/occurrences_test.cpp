// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occurrences.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>
#include <random>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

using Cadence = Deadline::Cadence;

Deadline recurring(Cadence cadence, const Windows &windows = {{QDate(2022, 1, 1), QDate(2025, 12, 31)}})
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::Recurring;
    deadline.cadence = cadence;
    deadline.windows = windows;
    return deadline;
}

// The seminars of the small plan, with that deadline and nothing reported.
class Seminars
{
public:
    explicit Seminars(const Deadline &deadline)
    {
        Plan small = test::smallPlan();
        m_action = test::action(small, u"1.2"_s);
        m_action.deadline = deadline;
        m_plan.load(m_action);
    }
    Seminars &report(Quarter quarter, std::optional<int> times, Mark mark = Mark::InProgress)
    {
        ProgressEntry entry = test::entry(m_action.id, quarter, mark);
        entry.times = times;
        m_plan.load(entry);
        return *this;
    }
    [[nodiscard]] Held in(Quarter quarter, QDate day) const { return heldIn(m_plan, m_action, quarter, day); }
    [[nodiscard]] Held upTo(Quarter quarter, QDate day) const
    {
        return heldUpTo(m_plan, m_action, quarter, day);
    }

private:
    Plan m_plan;
    Action m_action;
};

const QDate yearsEnd(2022, 12, 31);

} // namespace

TEST(Occurrences, AreOnePerCalendarPeriodOfTheWindow)
{
    EXPECT_EQ(occurrences(recurring(Cadence::Year)).size(), 4u);
    EXPECT_EQ(occurrences(recurring(Cadence::HalfYear)).size(), 8u);
    EXPECT_EQ(occurrences(recurring(Cadence::Quarter)).size(), 16u);
    EXPECT_EQ(occurrences(recurring(Cadence::Month)).size(), 48u);
    // ISO 8601 gives the years 2022 to 2025 52 weeks each; 29–31 December 2025 is of the first week of 2026,
    // whose Thursday is 1 January.
    EXPECT_EQ(occurrences(recurring(Cadence::Week)).size(), 208u);
    EXPECT_EQ(occurrences(recurring(Cadence::Quarter))[1],
              (Occurrence{{QDate(2022, 4, 1), QDate(2022, 6, 30)}, QDate(2022, 6, 30)}));
}

TEST(Occurrences, AreCutToTheWindowsTheyLieIn)
{
    const Windows octobers{{QDate(2022, 10, 1), QDate(2022, 10, 31)},
                           {QDate(2023, 10, 1), QDate(2023, 10, 31)}};
    const std::vector<Occurrence> yearly = occurrences(recurring(Cadence::Year, octobers));
    ASSERT_EQ(yearly.size(), 2u);
    EXPECT_EQ(yearly[1], (Occurrence{octobers[1], QDate(2023, 10, 31)}));
}

TEST(Occurrences, AreOneOfAWindowThatIsNoLongerThanThePeriod)
{
    const Windows across{{QDate(2022, 1, 16), QDate(2022, 7, 15)}, {QDate(2022, 7, 16), QDate(2023, 1, 15)}};
    EXPECT_EQ(occurrences(recurring(Cadence::HalfYear, across)).size(), 2u);
    EXPECT_EQ(occurrences(recurring(Cadence::Year, {{QDate(2022, 7, 1), QDate(2023, 3, 31)}})).size(), 1u);
}

TEST(Occurrences, AreDueOnTheDayThatTheDeadlineNames)
{
    Deadline reports = recurring(Cadence::Quarter);
    reports.dueDay = 10;
    reports.dueMonth = 1;
    EXPECT_EQ(occurrences(reports).front().due, QDate(2022, 4, 10));
    EXPECT_EQ(occurrences(reports).back().due, QDate(2026, 1, 10));
}

TEST(Occurrences, AreNoneOfADeadlineThatDoesNotRecur)
{
    Deadline once = recurring(Cadence::Year);
    once.kind = Deadline::Kind::Continuous;
    EXPECT_TRUE(occurrences(once).empty());
    EXPECT_EQ(Seminars(once).in(Quarter(2022, 4), yearsEnd), Held());
}

TEST(Held, OfAQuarterIsWhatWasReportedBesideWhatWasExpected)
{
    Seminars monthly(recurring(Cadence::Month));
    monthly.report(Quarter(2022, 4), 2);
    EXPECT_EQ(monthly.in(Quarter(2022, 4), QDate(2023, 1, 1)), (Held{3, 2, 1}));
    EXPECT_EQ(monthly.in(Quarter(2022, 3), QDate(2023, 1, 1)), (Held{3, 0, 3}));
    EXPECT_EQ(monthly.in(Quarter(2022, 4), QDate(2022, 10, 31)), (Held{3, 2, 0}));
}

TEST(Held, MoreThanExpectedDoesNotMakeUpForAnotherQuarter)
{
    Seminars monthly(recurring(Cadence::Month));
    monthly.report(Quarter(2022, 3), 1).report(Quarter(2022, 4), 7);
    EXPECT_EQ(monthly.in(Quarter(2022, 3), QDate(2023, 1, 1)), (Held{3, 1, 2}));
    EXPECT_EQ(monthly.in(Quarter(2022, 4), QDate(2023, 1, 1)), (Held{3, 7, 0}));
    EXPECT_EQ(monthly.upTo(Quarter(2022, 4), QDate(2023, 1, 1)), (Held{12, 8, 8}));
}

TEST(Held, OnceAYearCountsInWhicheverQuarterItWasHeld)
{
    Seminars yearly(recurring(Cadence::Year));
    yearly.report(Quarter(2022, 2), 1);
    EXPECT_EQ(yearly.in(Quarter(2022, 2), QDate(2023, 1, 1)), (Held{0, 1, 0}));
    EXPECT_EQ(yearly.in(Quarter(2022, 4), QDate(2023, 1, 1)), (Held{1, 0, 0}));
    EXPECT_EQ(yearly.upTo(Quarter(2023, 4), QDate(2024, 1, 1)), (Held{2, 1, 1}));
}

TEST(Held, AQuarterMarkedDoneWithoutANumberHeldWhatItExpected)
{
    Seminars quarterly(recurring(Cadence::Quarter));
    quarterly.report(Quarter(2022, 4), {}, Mark::Done);
    EXPECT_EQ(quarterly.in(Quarter(2022, 4), QDate(2023, 1, 1)), (Held{1, 1, 0}));
}

TEST(Held, WhatIsReportedLaterDoesNotCountYet)
{
    Seminars yearly(recurring(Cadence::Year));
    yearly.report(Quarter(2022, 4), 1);
    EXPECT_EQ(yearly.upTo(Quarter(2022, 3), QDate(2022, 9, 30)), (Held{0, 0, 0}));
}

TEST(Held, OfAYearIsTheSumOfItsQuartersWhateverTheCadence)
{
    std::mt19937 random(7);
    for (const Cadence cadence : allOf<Cadence>()) {
        for (int round = 0; round < 20; ++round) {
            const QDate from = QDate(2022, 1, 1).addDays(int(random() % 700));
            Seminars held(recurring(cadence, {{from, from.addDays(int(random() % 900))}}));
            for (int i = 0; i < 16; ++i) {
                if (random() % 2)
                    held.report(Quarter(2022, 1).plus(i), int(random() % 5));
            }
            const QDate day(2026, 6, 30);
            Held sum;
            for (int i = 0; i < 20; ++i) {
                const Quarter quarter = Quarter(2022, 1).plus(i);
                // A quarter by itself knows nothing of what is held after it: only its numbers are compared.
                sum.expected += held.in(quarter, day).expected;
                sum.held += held.in(quarter, day).held;
                EXPECT_EQ(held.upTo(quarter, day).expected, sum.expected);
                EXPECT_EQ(held.upTo(quarter, day).held, sum.held);
                EXPECT_GE(held.upTo(quarter, day).missed, 0);
                EXPECT_LE(held.upTo(quarter, day).missed, sum.expected);
            }
        }
    }
}

} // namespace fpk
