// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/saved_filters.h"
#include "support/plan_folder.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

struct SavedFiltersTest : testing::Test
{
    [[nodiscard]] Filter everything(const Plan &of) const
    {
        Filter filter;
        filter.text = u"право"_s;
        filter.setWords(TextColumn::Title, u"молодёжь"_s);
        filter.setWords(TextColumn::Reason, u"нет средств"_s);
        filter.goal = of.findGoal(2)->id;
        filter.body = of.findBody(u"ОСП"_s)->id;
        filter.mark = Mark::PartlyDone;
        filter.condition = Condition::DueSoon;
        filter.newlyDone = true;
        return filter;
    }

    test::PlanFolder folder;
    QSettings memory{folder.path(u"memory.ini"_s), QSettings::IniFormat};
    SavedFilters filters{memory};
    Plan plan = test::smallPlan();
};

} // namespace

TEST_F(SavedFiltersTest, AreReadFromTheFileAsTheyWereSaved)
{
    ASSERT_TRUE(filters.save(u"мой"_s, everything(plan), plan));
    memory.sync();
    QSettings again(memory.fileName(), QSettings::IniFormat);
    EXPECT_EQ(*SavedFilters(again).find(u"мой"_s, plan), everything(plan));
    EXPECT_FALSE(filters.find(u"чужой"_s, plan));
}

TEST_F(SavedFiltersTest, AreRefusedWhereThePlanLacksWhatTheyAskFor)
{
    Filter ofBody;
    ofBody.body = plan.findBody(u"ОСП"_s)->id;
    ASSERT_TRUE(filters.save(u"по телу"_s, ofBody, plan));
    const Result<Filter> lost = filters.find(u"по телу"_s, Plan());
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().message, u"The filter “по телу” asks for “ОСП”, which the plan does not have."_s);

    Filter ofGoal;
    ofGoal.goal = plan.findGoal(2)->id;
    ASSERT_TRUE(filters.save(u"по цели"_s, ofGoal, plan));
    EXPECT_TRUE(filters.find(u"по цели"_s, Plan()).error().message.contains(u"goal 2"_s));
}

TEST_F(SavedFiltersTest, AreThirtyAtMost)
{
    for (int i = 0; i < SavedFilters::most; ++i)
        ASSERT_TRUE(filters.save(QString::number(i), {}, plan));
    EXPECT_FALSE(filters.save(u"one more"_s, {}, plan));
    EXPECT_TRUE(filters.save(u"7"_s, everything(plan), plan)) << "in place of another";
    filters.remove(u"8"_s);
    EXPECT_TRUE(filters.save(u"one more"_s, {}, plan));
    EXPECT_EQ(filters.names().size(), SavedFilters::most);
}
