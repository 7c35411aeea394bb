// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/describe.h"
#include "core/draft.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

// What is said of the changes that `edit` drafts, once they are made.
template <class Edit>
QString described(Edit edit)
{
    Plan plan = test::smallPlan();
    Draft draft(plan);
    edit(plan, draft);
    const std::vector<Change> changes = draft.changes();
    EXPECT_TRUE(plan.apply(changes));
    return describe(plan, changes);
}

} // namespace

TEST(ADescription, OfAChangedMarkNamesActionAndMark)
{
    const QString said = described([](const Plan &plan, Draft &draft) {
        ProgressEntry entry = *plan.entry(test::action(plan, u"1.2"_s).id, Quarter(2022, 4));
        entry.mark = Mark::Done;
        draft.update(entry);
    });
    EXPECT_EQ(said, u"1.2: Mark → done"_s);
}

TEST(ADescription, OfAChangedTextNamesTheFieldOnly)
{
    const QString said = described([](const Plan &plan, Draft &draft) {
        Action action = test::action(plan, u"1.2"_s);
        action.title = u"Другое"_s;
        draft.update(action);
    });
    EXPECT_EQ(said, u"1.2: Action"_s);
}

TEST(ADescription, OfAGoalRemovedWithAllThatHangsOnItNamesTheGoal)
{
    const QString said = described([](const Plan &plan, Draft &draft) { draft.remove(*plan.findGoal(1)); });
    EXPECT_EQ(said, u"goal 1: deleted"_s);
}

TEST(ADescription, OfAnActionMadeWithItsAssignmentsNamesTheAction)
{
    const QString said = described([](const Plan &plan, Draft &draft) {
        Action action = test::action(plan, u"1.3"_s);
        action.id = ActionId::make();
        action.number = 4;
        draft.create(action);
        draft.create(Assignment{AssignmentId::make(), action.id, plan.bodies().front()->id, Role::Lead, 1});
    });
    EXPECT_EQ(said, u"1.4: added"_s);
}

TEST(ADescription, OfNothingIsEmpty) { EXPECT_EQ(describe(test::smallPlan(), {}), QString()); }

TEST(ACaption, OfAFilterNamesAllThatItAsks)
{
    const Plan plan = test::smallPlan();
    Filter filter;
    EXPECT_EQ(caption(plan, filter), u"All actions"_s);
    filter.goal = plan.findGoal(2)->id;
    filter.condition = Condition::Overdue;
    filter.notReported = true;
    EXPECT_EQ(caption(plan, filter), u"Goal: 2; Standing: overdue, not reported"_s);
    Filter ofColumn;
    ofColumn.setWords(TextColumn::Budget, u" сметы  ФПК"_s);
    EXPECT_EQ(caption(plan, ofColumn), u"%1: “сметы ФПК”"_s.arg(title(TextColumn::Budget)));
}

TEST(TheWordsOfAStanding, AreAllDifferent)
{
    QSet<QString> words;
    for (const Filter &one : standings())
        words.insert(standing(one));
    EXPECT_EQ(size_t(words.size()), standings().size());
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(standing(Filter()), QString());
}

} // namespace fpk
