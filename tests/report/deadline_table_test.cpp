// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadline_table.h"
#include "report/report_parts.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace fpk::test;
using namespace Qt::StringLiterals;

namespace {

const ReportingPoint point = ReportingPoint::of(Quarter(2023, 1), QDate(2023, 3, 31));
constexpr int beforeTime = 3; // columns

// What stands in the row under 2022, quarter 1, and those after it.
QStringList signsOf(const Plan &plan, const Action &action)
{
    const Report report = deadlineTable(plan, {&action}, point, u"Сроки"_s);
    return texts(tables(report).at(0).rows.at(1)).mid(beforeTime);
}

Plan withDeadline(const Deadline &deadline)
{
    Plan plan = smallPlan();
    Action changed = action(plan, u"1.1"_s);
    changed.deadline = deadline;
    changed.id = ActionId::make();
    changed.number = 9;
    plan.load(changed);
    return plan;
}

} // namespace

TEST(DeadlineTable, FillsTheQuartersOfTheWindows)
{
    const Plan plan = smallPlan(); // 1.1 is due in autumn 2022
    const QStringList signs = signsOf(plan, action(plan, u"1.1"_s));
    EXPECT_EQ(signs.size(), 16);
    EXPECT_EQ(signs.indexOf(u"■"_s), 3);
    EXPECT_EQ(signs.count(u"■"_s), 1);
}

TEST(DeadlineTable, ShowsTheOtherReadingOfADeadlineApart)
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::Once;
    deadline.windows = {{QDate(2023, 1, 1), QDate(2023, 3, 31)}};
    deadline.alternative = {{QDate(2023, 1, 1), QDate(2023, 6, 30)}};
    deadline.certain = false;
    const Plan plan = withDeadline(deadline);
    const QStringList signs = signsOf(plan, action(plan, u"1.9"_s));
    EXPECT_EQ(signs[4], u"■"_s);
    EXPECT_EQ(signs[5], u"□"_s);
    EXPECT_EQ(signs[6], QString());
}

TEST(DeadlineTable, MarksWhereAnInstalmentOfAYearlyOneIsDue)
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::Recurring;
    deadline.cadence = Deadline::Cadence::Year;
    deadline.windows = {{QDate(2022, 1, 1), QDate(2025, 12, 31)}};
    Plan plan = withDeadline(deadline);
    QStringList signs = signsOf(plan, action(plan, u"1.9"_s));
    EXPECT_EQ(signs.count(u"◆"_s), 4);
    EXPECT_EQ(signs[3], u"◆"_s);
    deadline.cadence = Deadline::Cadence::Month;
    plan = withDeadline(deadline);
    EXPECT_EQ(signsOf(plan, action(plan, u"1.9"_s)).count(u"■"_s), 16);
}

TEST(DeadlineTable, HatchesTheQuartersThatAPostponementAddsAndNamesItsDay)
{
    Plan plan = smallPlan();
    ProgressEntry postponed = test::entry(action(plan, u"1.1"_s).id, point.quarter, Mark::Postponed);
    postponed.newDeadline = QDate(2023, 9, 30);
    plan.load(postponed);
    const Report report = deadlineTable(plan, {&action(plan, u"1.1"_s)}, point, u"Сроки"_s);
    const QStringList row = texts(tables(report).at(0).rows.at(1));
    EXPECT_TRUE(row[beforeTime - 1].endsWith(u"\nNew deadline: 30.09.2023"_s)) << row[2].toStdString();
    const QStringList signs = row.mid(beforeTime);
    EXPECT_EQ(signs.mid(3, 5), QStringList({u"■"_s, u"▨"_s, u"▨"_s, u"▨"_s, QString()}));
    EXPECT_EQ(signs.count(u"▨"_s), 3);
}

TEST(DeadlineTable, ShowsNothingOfAPostponementBeforeItsQuarter)
{
    Plan plan = smallPlan();
    ProgressEntry postponed = test::entry(action(plan, u"1.1"_s).id, Quarter(2023, 2), Mark::Postponed);
    postponed.newDeadline = QDate(2023, 9, 30);
    plan.load(postponed);
    EXPECT_FALSE(signsOf(plan, action(plan, u"1.1"_s)).contains(u"▨"_s));
}

TEST(DeadlineTable, OfNoActionsSaysSo)
{
    const Plan plan = smallPlan();
    EXPECT_TRUE(tables(deadlineTable(plan, {}, point, u"Сроки"_s)).empty());
}
