// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_reminder.h"
#include "core/reporting.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

using namespace fpk;

TEST(AReportReminder, IsOfTheQuarterThatHasJustEnded)
{
    const Plan plan = test::smallPlan();
    const auto reminder = reportReminder(plan, QDate(2023, 4, 1));
    ASSERT_TRUE(reminder);
    EXPECT_EQ(reminder->quarter, Quarter(2023, 1));
    int owed = 0;
    for (const Silent &one : notReported(plan, ReportingPoint::of(Quarter(2023, 1), QDate(2023, 4, 1))))
        owed += int(one.actions.size());
    EXPECT_EQ(reminder->missing, owed);
}

TEST(AReportReminder, IsGivenForAWhileOnlyAndWhileTheQuarterIsOpen)
{
    Plan plan = test::smallPlan();
    EXPECT_TRUE(reportReminder(plan, QDate(2023, 5, 15)));
    EXPECT_FALSE(reportReminder(plan, QDate(2023, 5, 16)));
    EXPECT_FALSE(reportReminder(plan, QDate(2022, 1, 10))) << "before the plan";
    EXPECT_FALSE(reportReminder(plan, QDate(2026, 5, 10))) << "after the plan";
    QuarterClose closing;
    closing.id = QuarterCloseId::make();
    closing.quarter = Quarter(2023, 1);
    plan.load(closing);
    EXPECT_FALSE(reportReminder(plan, QDate(2023, 4, 1)));
}
