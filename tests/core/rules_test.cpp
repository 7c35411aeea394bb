// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/rules.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;
using test::action;
using test::smallPlan;

namespace {

const Plan &plan()
{
    static const Plan made = smallPlan();
    return made;
}

Result<void> checked(const std::vector<Change> &changes)
{
    Plan after = plan();
    if (const Result<void> applied = after.apply(changes); !applied)
        return applied;
    return rules::check(after, changes);
}

template <class Record>
Result<void> checkedUpdate(const Record &record)
{
    Draft draft(plan());
    draft.update(record);
    return checked(draft.changes());
}

template <class Record>
Result<void> checkedNew(const Record &record)
{
    Draft draft(plan());
    draft.create(record);
    return checked(draft.changes());
}

// That the values are refused in a sentence, and for this field.
void expectRefused(const Result<void> &result, const QString &field)
{
    ASSERT_FALSE(result) << "was accepted";
    EXPECT_EQ(result.error().code, Error::Code::Invalid);
    EXPECT_EQ(result.error().field, field);
    EXPECT_TRUE(result.error().message.endsWith(u'.')) << result.error().message.toStdString();
}

ActionId seminars() { return action(plan(), u"1.2"_s).id; }

ProgressEntry entryOf(Mark mark) { return test::entry(seminars(), Quarter(2023, 2), mark); }

Action changedAction(void (*change)(Action &))
{
    Action changed = action(plan(), u"1.3"_s);
    change(changed);
    return changed;
}

} // namespace

TEST(TheRules, AcceptTheSmallPlanAndEveryRecordOfIt)
{
    const Result<void> result = rules::check(plan(), creation(plan()));
    EXPECT_TRUE(result) << result.error().message.toStdString();
}

TEST(AnEntry, OfEveryMarkIsAcceptedWithWhatTheMarkNeeds)
{
    for (const Mark mark : allOf<Mark>()) {
        EXPECT_TRUE(rules::check(entryOf(mark))) << toCode(mark).toStdString();
        EXPECT_TRUE(checkedNew(entryOf(mark))) << toCode(mark).toStdString();
    }
}

TEST(AnEntry, HasAPercentFrom0To100)
{
    for (const int percent : {-1, 101, 1000}) {
        ProgressEntry entry = entryOf(Mark::InProgress);
        entry.percent = percent;
        expectRefused(rules::check(entry), u"percent"_s);
        expectRefused(checkedNew(entry), u"percent"_s);
    }
    for (const int percent : {0, 100}) {
        ProgressEntry entry = entryOf(Mark::InProgress);
        entry.percent = percent;
        EXPECT_TRUE(rules::check(entry));
    }
}

TEST(AnEntry, IsNotHeldLessThanNoTimes)
{
    ProgressEntry entry = entryOf(Mark::InProgress);
    entry.times = -1;
    expectRefused(rules::check(entry), u"times"_s);
    entry.times = 0;
    EXPECT_TRUE(rules::check(entry));
}

TEST(AnEntry, OfWhatIsPostponedNeedsTheNewDate)
{
    ProgressEntry entry = entryOf(Mark::Postponed);
    entry.newDeadline.reset();
    expectRefused(checkedNew(entry), u"new_deadline"_s);
}

TEST(AnEntry, OfWhatIsPartlyDoneOrNotDoneNeedsTheReason)
{
    for (const Mark mark : {Mark::PartlyDone, Mark::NotDone}) {
        for (const QString &nothing : {u""_s, u" \n\u00a0"_s}) {
            ProgressEntry entry = entryOf(mark);
            entry.reason = nothing;
            expectRefused(checkedNew(entry), u"reason"_s);
        }
    }
}

TEST(AnEntry, OfWhatIsWithdrawnNeedsTheGround)
{
    ProgressEntry entry = entryOf(Mark::Withdrawn);
    entry.ground = u" "_s;
    expectRefused(checkedNew(entry), u"ground"_s);
}

TEST(AnEntry, LosesNeitherReasonNorDateWhileItsMarkNeedsThem)
{
    ProgressEntry partly = *plan().entry(seminars(), Quarter(2023, 1));
    partly.reason.clear();
    expectRefused(checkedUpdate(partly), u"reason"_s);
}

TEST(AnEntry, OfWhatIsDoneSaysNoOtherPercent)
{
    ProgressEntry entry = entryOf(Mark::Done);
    entry.percent = 10;
    expectRefused(rules::check(entry), u"percent"_s);
    for (const std::optional<int> percent : {std::optional<int>(), std::optional(100)}) {
        entry.percent = percent;
        EXPECT_TRUE(rules::check(entry));
    }
}

TEST(AnEntry, IsOfAQuarterThatThePlanIsReportedOnFor)
{
    for (const Quarter outside : {Quarter(2021, 4), Quarter(2026, 2), Quarter(2031, 1)})
        expectRefused(checkedNew(test::entry(seminars(), outside, Mark::InProgress)), u"quarter"_s);
    for (const Quarter inside : {Quarter(2022, 1), Quarter(2026, 1)})
        EXPECT_TRUE(checkedNew(test::entry(seminars(), inside, Mark::InProgress)));
}

TEST(AnEntry, HasDatesThatGoWithItsQuarter)
{
    ProgressEntry done = entryOf(Mark::Done);
    done.doneOn = done.quarter.lastDay();
    EXPECT_TRUE(checkedNew(done));
    done.doneOn = done.quarter.lastDay().addDays(1);
    expectRefused(checkedNew(done), u"done_on"_s);
    ProgressEntry postponed = entryOf(Mark::Postponed);
    postponed.newDeadline = postponed.quarter.firstDay().addDays(-1);
    expectRefused(checkedNew(postponed), u"new_deadline"_s);
}

// Once, within the term of the plan: read strictly it is over at the end of 2024.
TEST(AnEntry, PutsADeadlineOffOnlyToADayBehindIt)
{
    const ActionId once = action(plan(), u"1.3"_s).id;
    const Deadline &deadline = plan().find(once)->deadline;
    ASSERT_EQ(deadline.kind, Deadline::Kind::Once);
    const QDate planned = deadline.strictDue().value_or(*deadline.due());
    ProgressEntry postponed = test::entry(once, Quarter(2023, 2), Mark::Postponed);
    postponed.newDeadline = planned;
    expectRefused(checkedNew(postponed), u"new_deadline"_s);
    postponed.newDeadline = planned.addDays(1);
    EXPECT_TRUE(checkedNew(postponed));
    const ActionId comesBack = seminars();
    ASSERT_EQ(plan().find(comesBack)->deadline.kind, Deadline::Kind::Recurring);
    postponed.action = comesBack;
    postponed.newDeadline = QDate(2023, 9, 30);
    EXPECT_TRUE(checkedNew(postponed)) << "one occurrence";
}

TEST(AnEntry, BelongsToAnActionAndABodyThatExist)
{
    ProgressEntry entry = entryOf(Mark::InProgress);
    entry.action = ActionId::make();
    const Result<void> result = checkedNew(entry);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Conflict) << "somebody may have deleted the action";
    EXPECT_EQ(result.error().record, entry.action.uuid());
    entry = entryOf(Mark::InProgress);
    entry.body = BodyId::make();
    expectRefused(checkedNew(entry), u"body"_s);
}

TEST(AnEntry, IsTheOnlyOneOfItsQuarterAndBody)
{
    const ProgressEntry again = test::entry(seminars(), Quarter(2022, 4), Mark::InProgress);
    const Result<void> result = checkedNew(again);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Conflict);
    EXPECT_EQ(result.error().record, plan().entry(seminars(), Quarter(2022, 4))->id.uuid());

    ProgressEntry ofOther = again;
    ofOther.body = plan().findBody(u"ЦК"_s)->id;
    EXPECT_TRUE(checkedNew(ofOther));
}

TEST(AnAction, HasANumberOfItsOwnWithinItsGoal)
{
    expectRefused(checkedUpdate(changedAction([](Action &changed) { changed.number = 0; })), u"number"_s);
    expectRefused(checkedUpdate(changedAction([](Action &changed) { changed.number = 2; })), u"number"_s);
    Action moved = action(plan(), u"1.3"_s);
    moved.goal = plan().findGoal(2)->id;
    EXPECT_TRUE(checkedUpdate(moved));
    moved.number = 1;
    expectRefused(checkedUpdate(moved), u"number"_s);
}

TEST(AnAction, MaySwapItsNumberWithAnotherInOneEdit)
{
    Action first = action(plan(), u"1.1"_s);
    Action second = action(plan(), u"1.2"_s);
    std::swap(first.number, second.number);
    Draft draft(plan());
    draft.update(first);
    draft.update(second);
    EXPECT_TRUE(checked(draft.changes()));
}

TEST(AnAction, HasATitleAndAGoalThatExists)
{
    expectRefused(checkedUpdate(changedAction([](Action &changed) { changed.title = u" "_s; })), u"title"_s);
    expectRefused(checkedUpdate(changedAction([](Action &changed) { changed.goal = GoalId::make(); })),
                  u"goal"_s);
}

TEST(ADeadline, WithDatesNeedsThem)
{
    for (const auto kind : {Deadline::Kind::Once, Deadline::Kind::Recurring, Deadline::Kind::Continuous}) {
        Action changed = action(plan(), u"1.3"_s);
        changed.deadline = {};
        changed.deadline.kind = kind;
        expectRefused(checkedUpdate(changed), u"deadline_windows"_s);
    }
}

TEST(ADeadline, WithoutDatesHasNone)
{
    for (const auto kind : {Deadline::Kind::BySchedule, Deadline::Kind::Unknown}) {
        Action changed = action(plan(), u"1.3"_s);
        changed.deadline.kind = kind;
        expectRefused(checkedUpdate(changed), u"deadline_windows"_s);
    }
}

TEST(ADeadline, HasWindowsOneAfterTheOther)
{
    const DateRange spring{QDate(2023, 3, 1), QDate(2023, 5, 31)};
    const DateRange fromItsLastDay{QDate(2023, 5, 31), QDate(2023, 8, 31)};
    const DateRange fromTheDayAfter{QDate(2023, 6, 1), QDate(2023, 8, 31)};
    const DateRange before{QDate(2022, 3, 1), QDate(2022, 5, 31)};
    Action changed = action(plan(), u"1.3"_s);
    for (const Windows &windows :
         {Windows{spring, fromItsLastDay}, Windows{spring, before}, Windows{spring, spring}}) {
        changed.deadline.windows = windows;
        expectRefused(checkedUpdate(changed), u"deadline_windows"_s);
    }
    changed.deadline.windows = {spring, fromTheDayAfter};
    EXPECT_TRUE(checkedUpdate(changed));
    changed.deadline.alternative = {spring, fromItsLastDay};
    expectRefused(checkedUpdate(changed), u"deadline_alternative"_s);
}

TEST(ADeadline, SaysHowOftenOnlyWhenItRecurs)
{
    Action recurring = action(plan(), u"1.2"_s);
    recurring.deadline.cadence.reset(); // every two weeks, say
    EXPECT_TRUE(checkedUpdate(recurring));
    Action once = action(plan(), u"1.1"_s);
    once.deadline.cadence = Deadline::Cadence::Month;
    expectRefused(checkedUpdate(once), u"deadline_cadence"_s);
}

TEST(ADeadline, HasADayOfTheMonthOnlyWhenItRecurs)
{
    Action recurring = action(plan(), u"1.2"_s);
    recurring.deadline.dueDay = 10;
    EXPECT_TRUE(checkedUpdate(recurring));
    for (const int day : {0, 32, -1}) {
        recurring.deadline.dueDay = day;
        expectRefused(checkedUpdate(recurring), u"deadline_due_day"_s);
    }
    Action once = action(plan(), u"1.1"_s);
    once.deadline.dueDay = 10;
    expectRefused(checkedUpdate(once), u"deadline_due_day"_s);
}

TEST(AGoal, HasANumberOfItsOwnFromOne)
{
    Goal goal = *plan().findGoal(2);
    goal.number = 0;
    expectRefused(checkedUpdate(goal), u"number"_s);
    goal.number = 1;
    expectRefused(checkedUpdate(goal), u"number"_s);
}

TEST(AGoal, HasATitleAndAShortOne)
{
    Goal goal = *plan().findGoal(2);
    goal.title.clear();
    expectRefused(checkedUpdate(goal), u"title"_s);
    goal = *plan().findGoal(2);
    goal.shortTitle.clear();
    expectRefused(checkedUpdate(goal), u"short_title"_s);
}

// Draft::remove takes the children along; a set that does not must not leave them behind.
TEST(AGoal, IsNotDeletedWithoutItsActions)
{
    const Goal &goal = *plan().findGoal(1);
    expectRefused(checked({{Entity::Goal, goal.id.uuid(), {}, toObject(goal), {}}}), {});
    Draft draft(plan());
    draft.remove(goal);
    EXPECT_TRUE(checked(draft.changes()));
}

TEST(AnAction, IsNotDeletedWithoutWhatHangsOnIt)
{
    const Action &seminar = action(plan(), u"1.2"_s);
    expectRefused(checked({{Entity::Action, seminar.id.uuid(), {}, toObject(seminar), {}}}), {});
    Draft draft(plan());
    draft.remove(seminar);
    EXPECT_TRUE(checked(draft.changes()));
    // Each kind of child alone stands in the way.
    for (const Entity kept :
         {Entity::Assignment, Entity::Indicator, Entity::ProgressEntry, Entity::BudgetLine}) {
        std::vector<Change> incomplete = draft.changes();
        std::erase_if(incomplete, [kept](const Change &change) { return change.entity == kept; });
        expectRefused(checked(incomplete), {});
    }
}

TEST(AnIndicator, IsNotDeletedWithoutItsMeasurements)
{
    const Indicator &held = *plan().indicators(seminars()).front();
    expectRefused(checked({{Entity::Indicator, held.id.uuid(), {}, toObject(held), {}}}), {});
}

TEST(ABudgetLine, IsNotDeletedWithoutItsExpenses)
{
    const BudgetLine &own = *plan().budgetLines(seminars()).front();
    expectRefused(checked({{Entity::BudgetLine, own.id.uuid(), {}, toObject(own), {}}}), {});
}

TEST(ABody, HasACodeOfItsOwnWhateverItsCase)
{
    Body body = *plan().findBody(u"МТСОМ"_s);
    body.code = u"фпк"_s;
    expectRefused(checkedUpdate(body), u"code"_s);
    body.code = u" "_s;
    expectRefused(checkedUpdate(body), u"code"_s);
    body = *plan().findBody(u"МТСОМ"_s);
    body.name.clear();
    expectRefused(checkedUpdate(body), u"name"_s);
}

TEST(ABody, IsNotValidUntilBeforeItIsValidFrom)
{
    Body body = *plan().findBody(u"МТСОМ"_s);
    body.validFrom = QDate(2023, 1, 2);
    body.validTo = QDate(2023, 1, 1);
    expectRefused(checkedUpdate(body), u"valid_to"_s);
    body.validTo = body.validFrom;
    EXPECT_TRUE(checkedUpdate(body));
}

TEST(ABody, IsNoMemberOfItselfEvenThroughOthers)
{
    Body group = *plan().findBody(u"ОСП"_s);
    group.parent = group.id;
    expectRefused(checkedUpdate(group), u"parent"_s);
    group.parent = plan().findBody(u"ОСП-НАРЫН"_s)->id;
    expectRefused(checkedUpdate(group), u"parent"_s);
}

TEST(ABody, DoesNotComeAfterItselfEvenThroughOthers)
{
    Body first = *plan().findBody(u"ЦК"_s);
    first.successor = first.id;
    expectRefused(checkedUpdate(first), u"successor"_s);
    first.successor = plan().findBody(u"ФПК"_s)->id;
    Body second = *plan().findBody(u"ФПК"_s);
    second.successor = first.id;
    EXPECT_TRUE(checkedUpdate(first));
    Draft draft(plan());
    draft.update(first);
    draft.update(second);
    expectRefused(checked(draft.changes()), u"successor"_s);
}

TEST(ABody, HasAGroupAndASuccessorThatExist)
{
    Body body = *plan().findBody(u"МТСОМ"_s);
    body.parent = BodyId::make();
    expectRefused(checkedUpdate(body), u"parent"_s);
    body.parent.reset();
    body.successor = BodyId::make();
    expectRefused(checkedUpdate(body), u"successor"_s);
}

TEST(ABody, IsNotDeletedWhileAnythingRefersToIt)
{
    const auto removal = [](const Plan &from, const Body &body) {
        Draft draft(from);
        draft.remove(body);
        Plan after = from;
        EXPECT_TRUE(after.apply(draft.changes()));
        return rules::check(after, draft.changes());
    };
    Plan others;
    others.load(plan().info());
    Body lonely;
    lonely.id = BodyId::make();
    lonely.code = u"НОВЫЙ"_s;
    others.load(lonely);
    EXPECT_TRUE(removal(others, lonely));

    Plan assigned = others;
    assigned.load(Assignment{AssignmentId::make(), seminars(), lonely.id, Role::Lead, 1});
    expectRefused(removal(assigned, lonely), u"code"_s);

    Plan withMember = others;
    Body member;
    member.id = BodyId::make();
    member.parent = lonely.id;
    withMember.load(member);
    expectRefused(removal(withMember, lonely), u"code"_s);

    Plan withPredecessor = others;
    Body predecessor;
    predecessor.id = BodyId::make();
    predecessor.successor = lonely.id;
    withPredecessor.load(predecessor);
    expectRefused(removal(withPredecessor, lonely), u"code"_s);

    Plan reported = others;
    ProgressEntry entry = entryOf(Mark::InProgress);
    entry.body = lonely.id;
    reported.load(entry);
    expectRefused(removal(reported, lonely), u"code"_s);

    Plan measured = others;
    Measurement measurement;
    measurement.id = MeasurementId::make();
    measurement.body = lonely.id;
    measured.load(measurement);
    expectRefused(removal(measured, lonely), u"code"_s);
}

TEST(AnAssignment, NamesABodyOnceAndOneThatExists)
{
    Assignment again = *plan().assignments(seminars()).front();
    again.id = AssignmentId::make();
    expectRefused(checkedNew(again), u"body"_s);
    again.body = BodyId::make();
    expectRefused(checkedNew(again), u"body"_s);
    again.body = plan().findBody(u"ФПК"_s)->id;
    expectRefused(checkedNew(again), u"role"_s); // there is a lead already
    again.role = Role::CoExecutor;
    EXPECT_TRUE(checkedNew(again));
    again.action = ActionId::make();
    expectRefused(checkedNew(again), u"action"_s);
}

TEST(AnIndicator, HasANameAndAnActionThatExists)
{
    Indicator indicator = *plan().indicators(seminars()).front();
    indicator.name.clear();
    expectRefused(checkedUpdate(indicator), u"name"_s);
    indicator = *plan().indicators(seminars()).front();
    indicator.action = ActionId::make();
    expectRefused(checkedUpdate(indicator), u"action"_s);
}

TEST(AMeasurement, IsOfAnIndicatorAndABodyThatExist)
{
    Measurement measurement = plan().table<Measurement>().rows().front();
    measurement.indicator = IndicatorId::make();
    expectRefused(checkedUpdate(measurement), u"indicator"_s);
    measurement = plan().table<Measurement>().rows().front();
    measurement.body = BodyId::make();
    expectRefused(checkedUpdate(measurement), u"body"_s);
}

TEST(ABudgetLine, HasNoAmountBelowZeroAndACurrency)
{
    BudgetLine line = *plan().budgetLines(seminars()).front();
    line.planned = -1;
    expectRefused(checkedUpdate(line), u"planned"_s);
    line.planned = 0;
    EXPECT_TRUE(checkedUpdate(line));
    line.currency.clear();
    expectRefused(checkedUpdate(line), u"currency"_s);
    line = *plan().budgetLines(seminars()).front();
    line.action = ActionId::make();
    expectRefused(checkedUpdate(line), u"action"_s);
}

TEST(ABudgetLine, HasACurrencyOfThreeLatinLetters)
{
    BudgetLine line = *plan().budgetLines(seminars()).front();
    for (const QString &wrong : {u"СОМ"_s, u"KG"_s, u"KGS1"_s, u"kgs"_s, u"К$S"_s}) {
        line.currency = wrong;
        expectRefused(checkedUpdate(line), u"currency"_s);
    }
    line.currency = u"EUR"_s;
    EXPECT_TRUE(checkedUpdate(line));
}

TEST(AnExpense, IsNotDatedFarOutsideThePlan)
{
    Expense expense = plan().table<Expense>().rows().front();
    for (const QDate far : {QDate(2020, 12, 31), QDate(2099, 12, 31)}) {
        expense.spentOn = far;
        expectRefused(checkedUpdate(expense), u"spent_on"_s);
    }
    expense.spentOn = QDate(2026, 3, 1); // paid after the end
    EXPECT_TRUE(checkedUpdate(expense));
}

TEST(AnExpense, IsOfALineThatExists)
{
    Expense expense = plan().table<Expense>().rows().front();
    expense.line = BudgetLineId::make();
    expectRefused(checkedUpdate(expense), u"line"_s);
}

TEST(AnAbbreviation, HasAShortAndAFullForm)
{
    Abbreviation abbreviation = *plan().abbreviations().front();
    abbreviation.shortForm.clear();
    expectRefused(checkedUpdate(abbreviation), u"short_form"_s);
    abbreviation = *plan().abbreviations().front();
    abbreviation.fullForm.clear();
    expectRefused(checkedUpdate(abbreviation), u"full_form"_s);
}

TEST(ThePlanAsADocument, HasTitleOrganisationAndAPeriodThatDoesNotEndBeforeItBegins)
{
    PlanInfo info = plan().info();
    info.title.clear();
    expectRefused(checkedUpdate(info), u"title"_s);
    info = plan().info();
    info.organisation.clear();
    expectRefused(checkedUpdate(info), u"organisation"_s);
    info = plan().info();
    info.periodTo = info.periodFrom.addDays(-1);
    expectRefused(checkedUpdate(info), u"period_to"_s);
}

TEST(ThePlanAsADocument, IsThereExactlyOnce)
{
    PlanInfo second = plan().info();
    second.id = PlanInfoId::make();
    expectRefused(checkedNew(second), u"title"_s);
    Draft draft(plan());
    draft.remove(plan().info());
    expectRefused(checked(draft.changes()), u"title"_s);
}

} // namespace fpk
