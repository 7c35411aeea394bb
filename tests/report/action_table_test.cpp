// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"
#include "core/terms.h"
#include "report/action_table.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using testing::SizeIs;

namespace {

const ReportingPoint point = ReportingPoint::of(Quarter(2023, 1), QDate(2023, 4, 10));

const Report::Table *tableOf(const Report &report)
{
    for (const Report::Block &block : report.blocks) {
        if (const auto *table = std::get_if<Report::Table>(&block))
            return table;
    }
    return nullptr;
}

TEST(ActionTable, HeadsTheActionsOfEachGoalWithTheGoal)
{
    const Plan plan = test::smallPlan();
    const Report report = actionTable(plan, plan.actions(), point, QStringLiteral("All"));
    const Report::Table *table = tableOf(report);
    ASSERT_NE(table, nullptr);
    ASSERT_THAT(table->rows, SizeIs(7));
    EXPECT_EQ(table->rows[0].kind, Report::Row::Kind::Group);
    EXPECT_EQ(table->rows[1].cells()[0].text, QStringLiteral("1.1"));
    EXPECT_EQ(table->rows[4].kind, Report::Row::Kind::Group);
    EXPECT_EQ(table->rows[6].cells()[0].text, QStringLiteral("2.2"));
    for (const Report::Row &row : table->rows) {
        if (row.kind == Report::Row::Kind::Plain) {
            EXPECT_THAT(row.cells(), SizeIs(table->columns.size()));
        }
    }
}

TEST(ActionTable, ShowsWhatTheFilterWants)
{
    const Plan plan = test::smallPlan();
    Filter filter;
    filter.body = plan.findBody(QStringLiteral("ОСП"))->id;
    const Report report = actionTable(plan, filtered(plan, filter, point), point, QStringLiteral("ОСП"));
    const Report::Table *table = tableOf(report);
    ASSERT_NE(table, nullptr);
    ASSERT_THAT(table->rows, SizeIs(2));
    EXPECT_EQ(table->rows[1].cells()[0].text, QStringLiteral("1.2"));
    EXPECT_EQ(report.title, QStringLiteral("ОСП"));
}

TEST(ActionTable, TellsTheStandingBySignAndWord)
{
    const Plan plan = test::smallPlan();
    const ReportingPoint late = ReportingPoint::of(Quarter(2025, 4), QDate(2026, 3, 1));
    ReportingPoint after = late;
    after.day = QDate(2026, 3, 1);
    const Report report =
        actionTable(plan, {&test::action(plan, QStringLiteral("1.3"))}, after, QStringLiteral("1.3"));
    const Report::Cell mark = tableOf(report)->rows[1].cells()[7];
    EXPECT_TRUE(mark.text.startsWith(terms::sign(Light::Red))) << mark.text.toStdString();
    EXPECT_TRUE(mark.text.contains(terms::mark(Mark::NotStarted)));
    EXPECT_TRUE(mark.text.contains(QStringLiteral("overdue by 60")));
    EXPECT_TRUE(mark.strong);
}

TEST(ActionTable, OfNothingIsASentence)
{
    const Plan plan = test::smallPlan();
    EXPECT_EQ(tableOf(actionTable(plan, {}, point, QStringLiteral("None"))), nullptr);
}

} // namespace
