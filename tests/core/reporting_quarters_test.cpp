// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting_quarters.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

namespace {

using namespace Qt::StringLiterals;

const Quarter first(2022, 1);
const Quarter afterPeriod(2026, 1);

Plan withADeadlineOn(QDate day)
{
    Plan plan = test::smallPlan();
    Action late = test::action(plan, u"1.1"_s);
    late.id = ActionId::make();
    late.number = 99;
    late.deadline.windows = {{day, day}};
    EXPECT_TRUE(plan.load(late));
    return plan;
}

} // namespace

TEST(ReportingQuarters, AreThoseOfThePlanAndOneMore)
{
    const Plan plan = test::smallPlan();
    const std::vector<Quarter> quarters = reportingQuarters(plan);
    EXPECT_EQ(quarters.size(), 17U);
    EXPECT_EQ(quarters.front(), first);
    EXPECT_EQ(quarters.back(), afterPeriod);
    EXPECT_TRUE(isReportingQuarter(plan, first));
    EXPECT_TRUE(isReportingQuarter(plan, afterPeriod));
    EXPECT_FALSE(isReportingQuarter(plan, Quarter(2021, 4)));
    EXPECT_FALSE(isReportingQuarter(plan, Quarter(2026, 2)));
}

TEST(ReportingQuarters, GoOnToThatOfTheLastDeadline)
{
    const Plan plan = withADeadlineOn(QDate(2027, 5, 3));
    EXPECT_EQ(reportingQuarters(plan).back(), Quarter(2027, 2));
    EXPECT_TRUE(isReportingQuarter(plan, Quarter(2026, 2)));
    EXPECT_TRUE(isReportingQuarter(plan, Quarter(2027, 2)));
    EXPECT_FALSE(isReportingQuarter(plan, Quarter(2027, 3)));
}

TEST(ReportingQuarters, AreNoFewerForADeadlineWithinThePlan)
{
    EXPECT_EQ(reportingQuarters(withADeadlineOn(QDate(2025, 12, 31))).back(), afterPeriod);
}

TEST(ReportingQuarters, TheUsualOneIsTodaysWithinThePlan)
{
    const Plan plan = test::smallPlan();
    EXPECT_EQ(usualQuarter(plan, QDate(2022, 1, 1)), first);
    EXPECT_EQ(usualQuarter(plan, QDate(2024, 5, 3)), Quarter(2024, 2));
    EXPECT_EQ(usualQuarter(plan, QDate(2025, 12, 31)), Quarter(2025, 4));
}

TEST(ReportingQuarters, TheUsualOneIsTheFirstBeforeThePlanAndTheLastReportedOnAfterIt)
{
    const Plan plan = test::smallPlan();
    EXPECT_EQ(usualQuarter(plan, QDate(2021, 12, 31)), first);
    EXPECT_EQ(usualQuarter(plan, QDate(2026, 1, 1)), Quarter(2023, 1));
    Plan empty;
    PlanInfo info = plan.info();
    ASSERT_TRUE(empty.load(info));
    EXPECT_EQ(usualQuarter(empty, QDate(2021, 12, 31)), first);
    EXPECT_EQ(usualQuarter(empty, QDate(2026, 1, 1)), Quarter(2025, 4));
}

} // namespace fpk
