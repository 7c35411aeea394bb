// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_plan.h"
#include "wording/deadline_reader.h"
#include "wording/until_reading.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

const DateRange period{QDate(2022, 1, 1), QDate(2025, 12, 31)};

// Actions 1.1, 1.2, … of one goal with these deadlines.
Plan planOf(const QStringList &wordings)
{
    Plan plan;
    PlanInfo info;
    info.id = PlanInfoId::make();
    info.periodFrom = period.from;
    info.periodTo = period.to;
    plan.load(info);
    Goal goal;
    goal.id = GoalId::make();
    goal.number = 1;
    plan.load(goal);
    for (const QString &wording : wordings) {
        Action action;
        action.id = ActionId::make();
        action.goal = goal.id;
        action.number = int(plan.actions().size()) + 1;
        action.deadlineText = wording;
        action.deadline = readDeadline(wording, period);
        plan.load(action);
    }
    return plan;
}

QDate dueOf(const Plan &plan, const QString &number) { return *plan.findAction(number)->deadline.due(); }

} // namespace

TEST(UntilReading, IsAskedOfDeadlinesThatSayUntilAPeriodAndNoOthers)
{
    const Plan plan =
        planOf({u"До 2025 г."_s, u"4 квартал 2024-25 гг."_s, u"до 1 марта 2024 г."_s, u"2023 г."_s});
    ASSERT_FALSE(plan.findAction(u"1.2"_s)->deadline.alternative.isEmpty()) << "doubtful for another reason";
    EXPECT_EQ(untilDeadlines(plan), QStringList{u"1.1"_s});
    EXPECT_EQ(untilReading(planOf({u"2023 г."_s})), std::nullopt);
}

TEST(UntilReading, IsPutInForceForAllAndBack)
{
    Plan plan = planOf({u"До 2025 г."_s, u"до 2024 года"_s, u"2023 г."_s});
    EXPECT_EQ(untilReading(plan), UntilReading::WithThePeriod);
    const QDate unconcerned = dueOf(plan, u"1.3"_s);
    ASSERT_TRUE(plan.apply(changesTo(plan, UntilReading::ToItsBeginning)));
    EXPECT_EQ(untilReading(plan), UntilReading::ToItsBeginning);
    EXPECT_EQ(dueOf(plan, u"1.1"_s), QDate(2024, 12, 31));
    EXPECT_EQ(dueOf(plan, u"1.2"_s), QDate(2023, 12, 31));
    EXPECT_EQ(dueOf(plan, u"1.3"_s), unconcerned);
    EXPECT_TRUE(changesTo(plan, UntilReading::ToItsBeginning).empty());
    ASSERT_TRUE(plan.apply(changesTo(plan, UntilReading::WithThePeriod)));
    EXPECT_EQ(dueOf(plan, u"1.1"_s), QDate(2025, 12, 31));
}

TEST(UntilReading, IsNoneWhereDeadlinesDiffer)
{
    Plan plan = planOf({u"До 2025 г."_s, u"до 2024 года"_s});
    std::vector<Change> changes = changesTo(plan, UntilReading::ToItsBeginning);
    std::erase_if(
        changes, [&](const Change &change) { return change.record != plan.findAction(u"1.1"_s)->id.uuid(); });
    ASSERT_TRUE(plan.apply(changes));
    EXPECT_EQ(untilReading(plan), std::nullopt);
}
