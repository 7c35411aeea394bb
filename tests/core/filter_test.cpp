// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using test::smallPlan;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const ReportingPoint endOf2022{Quarter(2022, 4), QDate(2022, 12, 31)};

// The numbers of the small plan's actions that the filter wants.
std::vector<QString> wanted(const Filter &filter, const ReportingPoint &point = endOf2022)
{
    const Plan plan = smallPlan();
    std::vector<QString> numbers;
    for (const Action *action : filtered(plan, filter, point))
        numbers.push_back(plan.number(*action));
    return numbers;
}

std::vector<QString> withText(const QString &text)
{
    Filter filter;
    filter.text = text;
    return wanted(filter);
}

std::vector<QString> inColumn(TextColumn column, const QString &words)
{
    Filter filter;
    filter.setWords(column, words);
    return wanted(filter);
}

std::vector<QString> withBody(const QString &code)
{
    Filter filter;
    filter.body = smallPlan().findBody(code)->id;
    return wanted(filter);
}

} // namespace

TEST(AFilter, ThatIsEmptyWantsAll)
{
    EXPECT_TRUE(Filter().isEmpty());
    EXPECT_THAT(wanted({}), ElementsAre(u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_EQ(withText(u"  \n "_s).size(), 5U);
}

TEST(AFilter, WithAnyConditionIsNotEmpty)
{
    Filter filter;
    filter.mark = Mark::NotStarted;
    EXPECT_FALSE(filter.isEmpty());
}

TEST(AFilter, FindsCyrillicTextWhateverItsCase)
{
    EXPECT_THAT(withText(u"СЕМИНАРЫ"_s), ElementsAre(u"1.2"_s));
    EXPECT_THAT(withText(u"мтсом"_s), ElementsAre(u"1.1"_s));
}

TEST(AFilter, TakesLettersThatAreMissingOnTheKeyboardForThoseTypedInstead)
{
    EXPECT_THAT(withText(u"озбекстана"_s), ElementsAre(u"2.2"_s));
    EXPECT_THAT(withText(u"ӨЗБЕКСТАНА"_s), ElementsAre(u"2.2"_s));
    EXPECT_THAT(withText(u"молодежь"_s), ElementsAre(u"2.1"_s));
    EXPECT_THAT(withText(u"МОЛОДЁЖЬ"_s), ElementsAre(u"2.1"_s));
}

TEST(Folding, MakesNoDifferenceOfCaseAndOfNearLetters)
{
    EXPECT_EQ(fold(u"ЁЛКА Ёлка ёлка"_s), u"елка елка елка"_s);
    EXPECT_EQ(fold(u"Өнүгүү ӨНҮГҮҮ"_s), u"онугуу онугуу"_s);
    EXPECT_EQ(fold(u"Жаңы ЖАҢЫ"_s), u"жаны жаны"_s);
    EXPECT_EQ(fold(u"№\u00a012"_s), u"№ 12"_s);
    EXPECT_EQ(fold(u"Й й"_s), u"й й"_s);
}

TEST(AFilter, WantsEveryWordOfItsTextInAnyOrder)
{
    EXPECT_THAT(withText(u"профсоюз рост"_s), IsEmpty());
    EXPECT_THAT(withText(u"труда  семинары"_s), ElementsAre(u"1.2"_s));
    EXPECT_THAT(withText(u"семинары визиты"_s), IsEmpty());
}

TEST(AFilter, FindsTextInEveryColumnAndTheNumber)
{
    EXPECT_THAT(withText(u"2.2"_s), ElementsAre(u"2.2"_s));
    EXPECT_THAT(withText(u"по отдельному"_s), ElementsAre(u"2.2"_s));
    EXPECT_EQ(withText(u"защищены"_s).size(), 5U);
    EXPECT_EQ(withText(u"сметы"_s).size(), 5U);
}

TEST(AFilter, FindsTextInTheEntryOfTheQuarterOnly)
{
    Filter filter;
    filter.text = u"письмо"_s;
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.1"_s));
    EXPECT_THAT(wanted(filter, {Quarter(2023, 1), QDate(2023, 3, 31)}), IsEmpty());
}

TEST(AFilter, FindsWordsOfAColumnInThatColumnOnly)
{
    EXPECT_THAT(inColumn(TextColumn::Title, u"СЕМИНАРЫ"_s), ElementsAre(u"1.2"_s));
    EXPECT_THAT(inColumn(TextColumn::Deadline, u"семинары"_s), IsEmpty());
    EXPECT_THAT(inColumn(TextColumn::Title, u"озбекстана"_s), ElementsAre(u"2.2"_s)) << "it has an ө";
    EXPECT_THAT(inColumn(TextColumn::Number, u"2."_s), ElementsAre(u"2.1"_s, u"2.2"_s));
    EXPECT_THAT(inColumn(TextColumn::Title, u"2.2"_s), IsEmpty());
    EXPECT_THAT(inColumn(TextColumn::Summary, u"письмо"_s), ElementsAre(u"1.1"_s));
    EXPECT_THAT(inColumn(TextColumn::Reason, u"письмо"_s), IsEmpty());
}

TEST(AFilter, WantsTheWordsOfAllItsColumnsAndOfTheWholeRow)
{
    Filter filter;
    filter.setWords(TextColumn::Number, u"2"_s);
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.2"_s, u"2.1"_s, u"2.2"_s));
    filter.setWords(TextColumn::Title, u"молодежь"_s);
    EXPECT_THAT(wanted(filter), ElementsAre(u"2.1"_s));
    filter.text = u"озбекстана"_s;
    EXPECT_THAT(wanted(filter), IsEmpty());
}

TEST(AFilter, AsksNothingOfAColumnWhoseWordsWereTakenAway)
{
    Filter filter;
    filter.setWords(TextColumn::Budget, u"сметы"_s);
    EXPECT_FALSE(filter.isEmpty());
    EXPECT_TRUE(filter.standing().isEmpty());
    EXPECT_EQ(filter.words(TextColumn::Budget), u"сметы"_s);
    filter.setWords(TextColumn::Budget, u"  "_s);
    EXPECT_TRUE(filter.isEmpty());
}

TEST(AFilter, OfABodyWantsWhereItOrItsGroupIsNamed)
{
    EXPECT_THAT(withBody(u"ОСП"_s), ElementsAre(u"1.2"_s));
    EXPECT_THAT(withBody(u"ОСП-НАРЫН"_s), ElementsAre(u"1.2"_s));
    EXPECT_THAT(withBody(u"ЦК"_s), ElementsAre(u"1.2"_s, u"1.3"_s));
    EXPECT_THAT(withBody(u"МТСОМ"_s), ElementsAre(u"1.1"_s));
}

TEST(AFilter, OfAMarkOrConditionTakesThoseOfTheQuarter)
{
    Filter done;
    done.mark = Mark::Done;
    EXPECT_THAT(wanted(done), ElementsAre(u"1.1"_s));
    EXPECT_THAT(wanted(done, {Quarter(2022, 3), QDate(2022, 9, 30)}), IsEmpty());
    Filter notDue;
    notDue.condition = Condition::NotDue;
    EXPECT_THAT(wanted(notDue, {Quarter(2022, 3), QDate(2022, 9, 30)}), ElementsAre(u"1.1"_s));
    Filter overdue;
    overdue.condition = Condition::Overdue;
    EXPECT_THAT(wanted(overdue, {Quarter(2026, 1), QDate(2026, 1, 1)}),
                ElementsAre(u"1.2"_s, u"1.3"_s, u"2.1"_s));
}

TEST(AFilter, OfWhatIsNotReportedWantsWhereAnEntryForTheQuarterIsMissing)
{
    Filter filter;
    filter.notReported = true;
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_THAT(wanted(filter, {Quarter(2023, 1), QDate(2023, 3, 31)}),
                ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_THAT(wanted(filter, {Quarter(2023, 2), QDate(2023, 6, 30)}),
                ElementsAre(u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s));
}

TEST(AFilter, OfWhatIsNewlyDoneWantsWhatWasFirstCalledDoneInTheQuarter)
{
    Filter filter;
    filter.newlyDone = true;
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.1"_s));
    EXPECT_THAT(wanted(filter, {Quarter(2023, 1), QDate(2023, 3, 31)}), IsEmpty());
}

TEST(AFilter, OfWhatIsNotDoneLeavesOutWhatIsNotYetDue)
{
    Filter filter;
    filter.notDone = true;
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_THAT(wanted(filter, {Quarter(2022, 3), QDate(2022, 9, 30)}),
                ElementsAre(u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s));
}

TEST(AFilter, KnowsWhatOfItAsksHowActionsStand)
{
    Filter filter;
    filter.text = u"права"_s;
    filter.goal = smallPlan().findGoal(1)->id;
    filter.mark = Mark::InProgress;
    EXPECT_TRUE(filter.standing().isEmpty());
    filter.notReported = true;
    EXPECT_NE(std::find(standings().begin(), standings().end(), filter.standing()), standings().end());
}

TEST(AFilter, CanAskForEveryCondition)
{
    for (const Condition condition : allOf<Condition>()) {
        Filter filter;
        filter.condition = condition;
        EXPECT_EQ(std::count(standings().begin(), standings().end(), filter), 1)
            << toCode(condition).toStdString();
    }
}

TEST(AFilter, WantsOnlyWhatAllItsPartsWant)
{
    const Plan plan = smallPlan();
    Filter filter;
    filter.text = u"права"_s;
    filter.goal = plan.findGoal(1)->id;
    filter.body = plan.findBody(u"ЦК"_s)->id;
    filter.mark = Mark::InProgress;
    filter.condition = Condition::Open;
    EXPECT_THAT(wanted(filter), ElementsAre(u"1.2"_s));

    Filter other = filter;
    other.text = u"визиты"_s;
    EXPECT_THAT(wanted(other), IsEmpty());
    other = filter;
    other.goal = plan.findGoal(2)->id;
    EXPECT_THAT(wanted(other), IsEmpty());
    other = filter;
    other.body = plan.findBody(u"МТСОМ"_s)->id;
    EXPECT_THAT(wanted(other), IsEmpty());
    other = filter;
    other.mark = Mark::NotStarted;
    EXPECT_THAT(wanted(other), ElementsAre(u"1.3"_s));
    other = filter;
    other.condition = Condition::Overdue;
    EXPECT_THAT(wanted(other), IsEmpty());
}

} // namespace fpk
