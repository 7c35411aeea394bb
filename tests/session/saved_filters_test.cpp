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
    EXPECT_EQ(SavedFilters(again).find(u"мой"_s, plan), everything(plan));
    EXPECT_EQ(filters.find(u"чужой"_s, plan), std::nullopt);
}

TEST_F(SavedFiltersTest, DoNotAskForWhatAnotherPlanDoesNotHave)
{
    ASSERT_TRUE(filters.save(u"мой"_s, everything(plan), plan));
    Filter left = everything(plan);
    left.goal.reset();
    left.body.reset();
    EXPECT_EQ(filters.find(u"мой"_s, Plan()), left);
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
