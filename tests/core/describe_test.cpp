// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"
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

TEST(ADescription, OfSeveralFieldsNamesTheFirstAndHowManyMore)
{
    const auto edited = [](const Plan &plan, Draft &draft, bool whole) {
        Action action = test::action(plan, u"1.2"_s);
        action.number = 55;
        action.title = u"Другое"_s;
        action.expectedResult += whole ? u"!"_s : QString();
        draft.update(action);
    };
    EXPECT_EQ(described([&](const Plan &plan, Draft &draft) { edited(plan, draft, false); }),
              u"1.55: No. → 55; Action"_s);
    EXPECT_EQ(described([&](const Plan &plan, Draft &draft) { edited(plan, draft, true); }),
              u"1.55: No. → 55; Action and 1 more"_s);
}

TEST(ADescription, OfSeveralRecordsCountsThem)
{
    const auto marked = [](const Plan &plan, Draft &draft, Mark last) {
        for (const QString &number : {u"1.2"_s, u"1.3"_s, u"2.1"_s})
            draft.create(test::entry(test::action(plan, number).id, Quarter(2024, 1), Mark::InProgress));
        draft.create(test::entry(test::action(plan, u"2.2"_s).id, Quarter(2024, 1), last));
    };
    EXPECT_EQ(described([&](const Plan &plan, Draft &draft) { marked(plan, draft, Mark::InProgress); }),
              u"4 mark(s) → in progress"_s);
    EXPECT_EQ(described([&](const Plan &plan, Draft &draft) { marked(plan, draft, Mark::Done); }),
              u"1.2 and 3 more: added"_s);
    EXPECT_EQ(described([](const Plan &plan, Draft &draft) {
                  draft.remove(test::action(plan, u"1.2"_s));
                  draft.remove(test::action(plan, u"1.1"_s));
              }),
              u"1.2 and 1 more: deleted"_s);
}

TEST(ADescription, OfAMarkIsTheSameBeforeItIsMadeAgain)
{
    const Plan plan = test::smallPlan();
    Draft draft(plan);
    draft.create(test::entry(test::action(plan, u"1.3"_s).id, Quarter(2023, 1), Mark::InProgress));
    EXPECT_EQ(describe(plan, draft.changes()), u"1.3, Q1 2023: in progress"_s);
}

TEST(ADescription, OfAClosingSaysWhatIsClosed)
{
    const Plan plan = test::smallPlan();
    const QuarterClose close = closingOf(plan, Quarter(2022, 4), QDate(2023, 1, 15), u"Айгуль"_s);
    Draft made(plan);
    made.create(close);
    EXPECT_EQ(describe(plan, made.changes()), u"closing of Q4 2022, snapshot No. 1"_s);
    Plan closed = plan;
    closed.load(close);
    QuarterClose reopened = close;
    reopened.reopened = true;
    reopened.comment = u"ошибка"_s;
    Draft opened(closed);
    opened.update(reopened);
    EXPECT_EQ(describe(closed, opened.changes()), u"opening of Q4 2022 again"_s);
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
