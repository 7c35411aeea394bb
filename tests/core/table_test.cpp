// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table.h"
#include "support/printing.h"

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
