// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using test::action;
using test::contents;
using test::smallPlan;

TEST(ADraft, OfAnUnchangedRecordIsEmpty)
{
    const Plan plan = smallPlan();
    Draft draft(plan);
    draft.update(action(plan, u"1.3"_s));
    EXPECT_TRUE(draft.isEmpty());
}

TEST(ADraft, HoldsExactlyTheFieldsThatDiffer)
{
    const Plan plan = smallPlan();
    ProgressEntry entry = *plan.entry(action(plan, u"1.2"_s).id, Quarter(2022, 4));
    const QUuid id = entry.id.uuid();
    entry.mark = Mark::Done;
    entry.percent.reset();
    entry.doneOn = QDate(2022, 12, 20);
    Draft draft(plan);
    draft.update(entry);
    EXPECT_TRUE(draft.changes() ==
                (std::vector<Change>{{Entity::ProgressEntry, id, u"mark"_s, u"inProgress"_s, u"done"_s},
                                     {Entity::ProgressEntry, id, u"percent"_s, qint64(15), {}},
                                     {Entity::ProgressEntry, id, u"done_on"_s, {}, u"2022-12-20"_s}}));
}

TEST(ADraft, MakesThePlanHoldTheRecordAsItWasUpdated)
{
    Plan plan = smallPlan();
    Action changed = action(plan, u"1.3"_s);
    changed.deadline = changed.deadline.withOtherReading();
    changed.goal = plan.findGoal(2)->id;
    changed.number = 3;
    Draft draft(plan);
    draft.update(changed);
    const std::vector<Change> changes = draft.changes();
    ASSERT_TRUE(plan.apply(changes));
    EXPECT_TRUE(action(plan, u"2.3"_s) == changed);
}

TEST(ADraft, RemovesAGoalWithAllThatHangsOnIt)
{
    Plan plan = smallPlan();
    Draft draft(plan);
    draft.remove(*plan.findGoal(1));
    const std::vector<Change> changes = draft.changes();
    ASSERT_TRUE(plan.apply(changes));

    EXPECT_EQ(plan.goals().size(), 1U);
    EXPECT_EQ(plan.actions().size(), 2U);
    EXPECT_EQ(plan.table<Assignment>().rows().size(), 1U);
    EXPECT_TRUE(plan.table<Indicator>().rows().empty());
    EXPECT_TRUE(plan.table<Measurement>().rows().empty());
    EXPECT_TRUE(plan.table<ProgressEntry>().rows().empty());
    EXPECT_TRUE(plan.table<BudgetLine>().rows().empty());
    EXPECT_TRUE(plan.table<Expense>().rows().empty());
    EXPECT_EQ(plan.bodies().size(), smallPlan().bodies().size());

    ASSERT_TRUE(plan.apply(inverse(changes)));
    EXPECT_TRUE(contents(plan) == contents(smallPlan()));
}

// The database has foreign keys: at no step may a child be without its parent.
TEST(ADraft, RemovesChildrenBeforeTheirParents)
{
    const Plan plan = smallPlan();
    Draft draft(plan);
    draft.remove(*plan.findGoal(1));
    std::vector<Entity> order;
    for (const Change &change : draft.changes())
        order.push_back(change.entity);
    const auto place = [&](Entity entity) {
        return std::find(order.rbegin(), order.rend(), entity) - order.rbegin();
    };
    EXPECT_EQ(place(Entity::Goal), 0);
    for (const Entity child :
         {Entity::Assignment, Entity::Indicator, Entity::ProgressEntry, Entity::BudgetLine})
        EXPECT_LT(place(Entity::Action), place(child));
    EXPECT_LT(place(Entity::Indicator), place(Entity::Measurement));
    EXPECT_LT(place(Entity::BudgetLine), place(Entity::Expense));
}

TEST(ADraft, ReplacesChildrenByThoseWanted)
{
    Plan plan = smallPlan();
    const ActionId seminars = action(plan, u"1.2"_s).id;
    BudgetLine kept = *plan.budgetLines(seminars).at(1);
    kept.planned = 500'000;
    kept.position = 1;
    BudgetLine fresh;
    fresh.id = BudgetLineId::make();
    fresh.action = seminars;
    fresh.position = 2;
    fresh.funder = u"Членские организации"_s;
    Draft draft(plan);
    draft.replaceChildren<BudgetLine>(seminars.uuid(), {kept, fresh});
    const std::vector<Change> changes = draft.changes();
    ASSERT_TRUE(plan.apply(changes));

    const std::vector<const BudgetLine *> lines = plan.budgetLines(seminars);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(*lines[0] == kept);
    EXPECT_TRUE(*lines[1] == fresh);
    EXPECT_TRUE(plan.table<Expense>().rows().empty()) << "expenses of the removed line are left";
}

TEST(ADraft, OfTheSameChildrenIsEmpty)
{
    const Plan plan = smallPlan();
    const ActionId seminars = action(plan, u"1.2"_s).id;
    std::vector<Assignment> same;
    for (const Assignment *assignment : plan.assignments(seminars))
        same.push_back(*assignment);
    Draft draft(plan);
    draft.replaceChildren(seminars.uuid(), same);
    EXPECT_TRUE(draft.isEmpty());
}

TEST(ADraft, ReplacesAListThatBelongsToNoRecord)
{
    Plan plan = smallPlan();
    Abbreviation kept = *plan.abbreviations().at(1);
    kept.fullForm = u"Советы областей"_s;
    const Abbreviation fresh{AbbreviationId::make(), 0, u"МОТ"_s, u"Международная организация труда"_s};
    Draft draft(plan);
    draft.replaceAll<Abbreviation>({kept, fresh});
    const std::vector<Change> changes = draft.changes();
    ASSERT_TRUE(plan.apply(changes));

    const std::vector<const Abbreviation *> list = plan.abbreviations();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]->id, kept.id);
    EXPECT_EQ(list[0]->fullForm, u"Советы областей"_s);
    EXPECT_EQ(list[1]->id, fresh.id);
    EXPECT_EQ(list[1]->position, 2);
    ASSERT_TRUE(plan.apply(inverse(changes)));
    EXPECT_TRUE(contents(plan) == contents(smallPlan()));
}

} // namespace fpk
