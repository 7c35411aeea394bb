// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/plan.h"
#include "random_edits.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>
#include <limits>

namespace fpk {

using namespace Qt::StringLiterals;
using test::action;
using test::contents;
using test::RandomEdits;
using test::smallPlan;

namespace {

constexpr unsigned seeds = 40;

Change titleChange(const Action &action, const QString &before, const QString &after)
{
    return {Entity::Action, action.id.uuid(), u"title"_s, before, after};
}

void expectSame(const Plan &plan, const Plan &other) { EXPECT_TRUE(contents(plan) == contents(other)); }

// The error of changes that must not fit, after making sure that they left no trace.
Error refusal(const std::vector<Change> &changes)
{
    Plan plan = smallPlan();
    const Result<void> result = plan.apply(changes);
    expectSame(plan, smallPlan());
    if (result) {
        ADD_FAILURE() << "was accepted";
        return {};
    }
    EXPECT_FALSE(result.error().message.isEmpty());
    return result.error();
}

std::vector<QString> numbers(const Plan &plan, const std::vector<const Action *> &actions)
{
    std::vector<QString> printed;
    for (const Action *action : actions)
        printed.push_back(plan.number(*action));
    return printed;
}

} // namespace

TEST(APlan, ListsActionsGoalByGoalInTheOrderOfTheirNumbers)
{
    Plan plan = smallPlan();
    Action tenth = action(plan, u"1.1"_s);
    tenth.id = ActionId::make();
    tenth.number = 10;
    plan.load(tenth);
    EXPECT_THAT(numbers(plan, plan.actions()),
                testing::ElementsAre(u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.10"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_THAT(numbers(plan, plan.actions(plan.findGoal(2)->id)), testing::ElementsAre(u"2.1"_s, u"2.2"_s));
}

TEST(APlan, FindsByNumberAndCode)
{
    const Plan plan = smallPlan();
    EXPECT_EQ(plan.findAction(u"1.3"_s)->deadlineText, u"до 2025 г."_s);
    EXPECT_EQ(plan.findBody(u"осп-нарын"_s), plan.findBody(u"ОСП-НАРЫН"_s));
    EXPECT_NE(plan.findBody(u"ОСП-НАРЫН"_s), nullptr);
    EXPECT_EQ(plan.findGoal(2)->shortTitle, u"Членство"_s);
}

TEST(APlan, FindsNothingByNumbersAndCodesThatItDoesNotHave)
{
    const Plan plan = smallPlan();
    for (const QString &number :
         {u""_s, u"1"_s, u"."_s, u"1."_s, u".1"_s, u"1.4"_s, u"3.1"_s, u"1.1.1"_s, u"1.1а"_s, u"1,1"_s})
        EXPECT_EQ(plan.findAction(number), nullptr) << number.toStdString();
    EXPECT_EQ(plan.findBody(u"ОСП-"_s), nullptr);
    EXPECT_EQ(plan.findGoal(0), nullptr);
}

TEST(APlan, ListsTheFederationsEntriesFromTheOldestQuarter)
{
    Plan plan = smallPlan();
    const ActionId seminars = action(plan, u"1.2"_s).id;
    plan.load(test::entry(seminars, Quarter(2022, 1), Mark::NotStarted));
    std::vector<Quarter> quarters;
    for (const ProgressEntry *entry : plan.entries(seminars))
        quarters.push_back(entry->quarter);
    EXPECT_THAT(quarters, testing::ElementsAre(Quarter(2022, 1), Quarter(2022, 4), Quarter(2023, 1)));
    EXPECT_EQ(plan.entry(seminars, Quarter(2023, 1))->mark, Mark::PartlyDone);
    EXPECT_EQ(plan.entry(seminars, Quarter(2023, 2)), nullptr);
}

TEST(APlan, KnowsThatAMemberTakesPartWhereItsGroupIsNamed)
{
    const Plan plan = smallPlan();
    const BodyId naryn = plan.findBody(u"ОСП-НАРЫН"_s)->id;
    EXPECT_TRUE(plan.takesPart(naryn, action(plan, u"1.2"_s).id));
    EXPECT_FALSE(plan.takesPart(naryn, action(plan, u"1.1"_s).id));
    EXPECT_TRUE(plan.takesPart(plan.findBody(u"ОСП"_s)->id, action(plan, u"1.2"_s).id));
    EXPECT_TRUE(plan.takesPart(plan.findBody(u"МТСОМ"_s)->id, action(plan, u"1.1"_s).id));
}

TEST(APlan, DoesNotTakeAGroupForItsMember)
{
    Plan plan = smallPlan();
    const Body &naryn = *plan.findBody(u"ОСП-НАРЫН"_s);
    plan.load(Assignment{AssignmentId::make(), action(plan, u"2.1"_s).id, naryn.id, Role::CoExecutor, 2});
    EXPECT_FALSE(plan.takesPart(*naryn.parent, action(plan, u"2.1"_s).id));
}

TEST(APlan, IsCopiedByItsCreation)
{
    Plan copy;
    ASSERT_TRUE(copy.apply(creation(smallPlan())));
    expectSame(copy, smallPlan());
}

TEST(APlan, IsNothingAfterItsCreationIsTakenBack)
{
    Plan plan = smallPlan();
    ASSERT_TRUE(plan.apply(inverse(creation(plan))));
    EXPECT_TRUE(contents(plan).empty());
}

TEST(ApplyingChanges, AndThenTheirInverseIsTheIdentity)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        RandomEdits edits(smallPlan(), seed);
        const std::vector<Change> set = edits.next(30);
        Plan plan = smallPlan();
        ASSERT_TRUE(plan.apply(set));
        expectSame(plan, edits.plan());
        ASSERT_TRUE(plan.apply(inverse(set)));
        expectSame(plan, smallPlan());
    }
}

TEST(ApplyingChanges, OfWhichTheLastConflictsLeavesThePlanAsItWas)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        std::vector<Change> set = RandomEdits(smallPlan(), seed).next(20);
        set.push_back({Entity::Goal, QUuid::createUuid(), u"title"_s, u"Была"_s, u"Стала"_s});
        EXPECT_EQ(refusal(set).code, Error::Code::Conflict);
    }
}

TEST(ApplyingChanges, OfAllTimesAfterEachOtherMakesThePlanAgain)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        RandomEdits edits(smallPlan(), seed);
        Plan replayed;
        ASSERT_TRUE(replayed.apply(creation(smallPlan())));
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(replayed.apply(edits.next(5)));
        expectSame(replayed, edits.plan());
    }
}

TEST(ApplyingChanges, ThatWereWrittenAsJsonMakesNoDifference)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        RandomEdits edits(smallPlan(), seed);
        std::vector<Change> set = edits.next(20);
        for (Change &change : set) {
            change.before = *fromJsonText(toJsonText(change.before));
            change.after = *fromJsonText(toJsonText(change.after));
        }
        Plan plan = smallPlan();
        ASSERT_TRUE(plan.apply(set));
        expectSame(plan, edits.plan());
    }
}

TEST(ApplyingChanges, KeepsChildrenWithTheirParents)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        RandomEdits edits(smallPlan(), seed);
        edits.next(60);
        const Table<Action> &actions = edits.plan().table<Action>();
        size_t found = 0;
        for (const Goal &goal : edits.plan().table<Goal>().rows()) {
            for (const Action *action : actions.childrenOf(goal.id.uuid())) {
                EXPECT_EQ(action->goal, goal.id);
                ++found;
            }
        }
        EXPECT_EQ(found, actions.rows().size());
    }
}

TEST(ApplyingChanges, ConflictsWhenTheFieldIsNoLongerWhatItWas)
{
    const Plan plan = smallPlan();
    EXPECT_EQ(refusal({titleChange(action(plan, u"1.1"_s), u"Устарело"_s, u"Новое"_s)}).code,
              Error::Code::Conflict);
}

TEST(ApplyingChanges, ConflictsWhenTheRecordRemovedIsNoLongerWhatItWas)
{
    const Plan plan = smallPlan();
    Action stale = action(plan, u"2.2"_s);
    stale.title = u"Как было раньше"_s;
    EXPECT_EQ(refusal({{Entity::Action, stale.id.uuid(), {}, toObject(stale), {}}}).code,
              Error::Code::Conflict);
}

TEST(ApplyingChanges, ConflictsWhenTheRecordCreatedIsThereAlready)
{
    const Plan plan = smallPlan();
    Draft draft(plan);
    draft.create(action(plan, u"1.1"_s));
    EXPECT_EQ(refusal(draft.changes()).code, Error::Code::Conflict);
}

TEST(ApplyingChanges, ConflictsWhenTheRecordIsGone)
{
    const Plan plan = smallPlan();
    const Action &visits = action(plan, u"2.2"_s);
    Draft draft(plan);
    draft.remove(visits);
    std::vector<Change> set = draft.changes();
    set.push_back(titleChange(visits, visits.title, u"Новое"_s));
    EXPECT_EQ(refusal(set).code, Error::Code::Conflict);
}

TEST(ApplyingChanges, RefusesValuesThatDoNotFitAndNamesTheField)
{
    const Plan plan = smallPlan();
    const QUuid done = plan.entry(action(plan, u"1.1"_s).id, Quarter(2022, 4))->id.uuid();
    const Change impossibleDay{Entity::ProgressEntry, done, u"done_on"_s, u"2022-11-14"_s, u"2022-11-31"_s};
    const Change unknownMark{Entity::ProgressEntry, done, u"mark"_s, u"done"_s, u"finished"_s};
    const Change unknownQuarter{Entity::ProgressEntry, done, u"quarter"_s, u"2022-Q4"_s, u"2022-Q5"_s};
    const Change unknownField{Entity::ProgressEntry, done, u"colour"_s, {}, u"red"_s};
    for (const Change &change : {impossibleDay, unknownMark, unknownQuarter, unknownField}) {
        const Error error = refusal({change});
        EXPECT_EQ(error.code, Error::Code::Invalid);
        EXPECT_EQ(error.field, change.field);
    }
}

// Otherwise the inverse would not find what it expects, and the change could not be taken back.
TEST(ApplyingChanges, RefusesValuesThatTheFieldWouldWriteOtherwise)
{
    const Plan plan = smallPlan();
    const Indicator &held = *plan.indicators(action(plan, u"1.2"_s).id).front();
    const Change wholeDecimal{Entity::Indicator, held.id.uuid(), u"target"_s, qint64(26), 27.0};
    EXPECT_EQ(refusal({wholeDecimal}).field, u"target"_s);
    const Action &autumn = action(plan, u"1.1"_s);
    const Change looseWindows{Entity::Action, autumn.id.uuid(), u"deadline_windows"_s,
                              toText(autumn.deadline.windows), u" 2022-10-01/2022-11-30"_s};
    EXPECT_EQ(refusal({looseWindows}).field, u"deadline_windows"_s);
    QJsonObject strange = toObject(*plan.findGoal(1));
    strange.insert(u"colour"_s, u"red"_s);
    EXPECT_EQ(refusal({{Entity::Goal, QUuid::createUuid(), {}, {}, strange}}).code, Error::Code::Invalid);
}

TEST(ApplyingChanges, RefusesAStepThatNeitherMakesNorRemovesARecord)
{
    const Plan plan = smallPlan();
    const Goal &goal = *plan.findGoal(1);
    const Value object = toObject(goal);
    for (const Change &change : {Change{Entity::Goal, goal.id.uuid(), {}, object, object},
                                 Change{Entity::Goal, QUuid::createUuid(), {}, qint64(1), object},
                                 Change{Entity::Goal, goal.id.uuid(), {}, {}, {}}})
        EXPECT_EQ(refusal({change}).code, Error::Code::Invalid);
}

} // namespace fpk
