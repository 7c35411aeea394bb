// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table.h"
#include "support/printing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

Action actionOf(GoalId goal, int number)
{
    Action action;
    action.id = ActionId::make();
    action.goal = goal;
    action.number = number;
    return action;
}

std::vector<int> numbers(const std::vector<const Action *> &actions)
{
    std::vector<int> all;
    for (const Action *action : actions)
        all.push_back(action->number);
    return all;
}

} // namespace

TEST(ATable, RefusesASecondRecordOfTheSameId)
{
    Table<Action> table;
    const Action first = actionOf(GoalId::make(), 1);
    EXPECT_TRUE(table.insert(first));
    EXPECT_FALSE(table.insert(first));
    EXPECT_EQ(table.rows().size(), 1U);
    EXPECT_EQ(table.childrenOf(first.goal.uuid()).size(), 1U);
}

TEST(ATable, FindsEveryOtherRecordAfterOneWasRemoved)
{
    const GoalId goal = GoalId::make();
    for (size_t removed = 0; removed < 4; ++removed) {
        Table<Action> table;
        std::vector<Action> actions;
        for (int number = 0; number < 4; ++number) {
            actions.push_back(actionOf(goal, number));
            table.insert(actions.back());
        }
        table.remove(actions[removed].id);
        for (size_t i = 0; i < 4; ++i) {
            const Action *found = table.find(actions[i].id);
            EXPECT_EQ(found != nullptr, i != removed);
            EXPECT_TRUE(!found || *found == actions[i]);
        }
        EXPECT_THAT(numbers(table.childrenOf(goal.uuid())), testing::SizeIs(3));
        EXPECT_THAT(numbers(table.childrenOf(goal.uuid())), testing::Not(testing::Contains(int(removed))));
    }
}

TEST(ATable, FindsItsRecordsAfterManyCameAndWent)
{
    QRandomGenerator random(1);
    std::vector<GoalId> goals(20);
    std::generate(goals.begin(), goals.end(), GoalId::make);
    Table<Action> table;
    std::vector<Action> present;
    std::vector<Action> gone;
    for (int number = 0; number < 3000; ++number) {
        present.push_back(actionOf(goals[random.bounded(20)], number));
        EXPECT_TRUE(table.insert(present.back()));
        if (random.bounded(3) > 0) {
            std::swap(present[random.bounded(quint32(present.size()))], present.back());
            table.remove(present.back().id);
            gone.push_back(present.back());
            present.pop_back();
        }
    }
    EXPECT_TRUE(std::none_of(gone.begin(), gone.end(), [&](const Action &a) { return table.find(a.id); }));
    for (const GoalId goal : goals) {
        std::vector<int> own;
        for (const Action &action : present) {
            ASSERT_TRUE(table.find(action.id) && *table.find(action.id) == action);
            if (action.goal == goal)
                own.push_back(action.number);
        }
        EXPECT_THAT(numbers(table.childrenOf(goal.uuid())), testing::UnorderedElementsAreArray(own));
    }
}

TEST(ATable, MovesARecordToItsNewParent)
{
    const GoalId from = GoalId::make();
    const GoalId to = GoalId::make();
    Table<Action> table;
    Action moving = actionOf(from, 1);
    table.insert(moving);
    table.insert(actionOf(from, 2));
    table.insert(actionOf(to, 3));
    moving.goal = to;
    table.replace(moving);
    EXPECT_THAT(numbers(table.childrenOf(from.uuid())), testing::ElementsAre(2));
    EXPECT_THAT(numbers(table.childrenOf(to.uuid())), testing::UnorderedElementsAre(1, 3));
}

TEST(ATable, HasNoChildrenOfAStranger)
{
    EXPECT_TRUE(Table<Action>().childrenOf(QUuid::createUuid()).empty());
}

} // namespace fpk
