// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance.h"
#include "core/typed.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>
#include <random>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(MoneySpent, IsTheSumOfTheExpensesOfTheLineInItsCurrency)
{
    Plan plan = test::smallPlan();
    const std::vector<const BudgetLine *> lines = plan.budgetLines(test::action(plan, u"1.2"_s).id);
    plan.load(Expense{ExpenseId::make(), lines[0]->id, QDate(2023, 5, 1), 1, {}});
    EXPECT_EQ(spent(plan, *lines[0]), (Money{1'200'001, u"KGS"_s}));
    EXPECT_EQ(spent(plan, *lines[1]), (Money{0, u"USD"_s}));
}

TEST(MoneySpent, UpToADayLeavesOutWhatWasSpentLater)
{
    const Plan plan = test::smallPlan();
    const BudgetLine &line = *plan.budgetLines(test::action(plan, u"1.2"_s).id).front();
    EXPECT_EQ(spent(plan, line, QDate(2023, 3, 14)).minor, 0);
    EXPECT_EQ(spent(plan, line, QDate(2023, 3, 15)).minor, 1'200'000);
    EXPECT_EQ(fundingsByFunder(plan, QDate(2023, 3, 14)).front().fundings.front().left, 15'000'050);
}

TEST(AnExpense, IsRefusedInAnotherCurrencyThanTheLines)
{
    const BudgetLine line;
    EXPECT_TRUE(checkCurrency(line, {100, u"KGS"_s}));
    const Result<void> checked = checkCurrency(line, {100, u"USD"_s});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().field, u"amount"_s);
}

TEST(Fundings, KeepCurrenciesApartAndCountTheLinesWithoutAnAmount)
{
    const Plan plan = test::smallPlan();
    const Fundings both = fundings(plan, test::action(plan, u"1.2"_s));
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0], (Funding{u"KGS"_s, 15'000'050, 1'200'000, 13'800'050, 0}));
    EXPECT_EQ(both[1], (Funding{u"USD"_s, {}, 0, {}, 1}));
    EXPECT_TRUE(fundings(plan, test::action(plan, u"1.1"_s)).empty());
}

TEST(Fundings, OfAFunderAreItsLinesInAllActions)
{
    const Plan plan = test::smallPlan();
    const std::vector<OfFunder> funders = fundingsByFunder(plan);
    ASSERT_EQ(funders.size(), 2u);
    EXPECT_EQ(funders[0].funder, u"ФПК"_s);
    EXPECT_EQ(funders[0].fundings.front().spent, 1'200'000);
    EXPECT_EQ(funders[1].funder, u"МОТ"_s);
}

TEST(Fundings, OfAllGoalsAddUpToThePlanToTheLastTyiyn)
{
    Plan plan = test::smallPlan();
    std::mt19937_64 random(2022);
    std::uniform_int_distribution<qint64> anyAmount(1, 99'999'999'999'999);
    const QString currencies[] = {u"KGS"_s, u"USD"_s, u"EUR"_s};
    QHash<QString, qint64> planned, spentOf;
    for (const Funding &funding : fundings(plan)) {
        planned[funding.currency] = funding.planned.value_or(0);
        spentOf[funding.currency] = funding.spent;
    }
    for (int i = 0; i < 300; ++i) {
        const Action &action = plan.table<Action>().rows()[random() % plan.table<Action>().rows().size()];
        const QString &currency = currencies[random() % 3];
        const qint64 amount = anyAmount(random), expense = anyAmount(random);
        const BudgetLine line{BudgetLineId::make(), action.id, 10 + i, {}, u"МОТ"_s, amount, currency, {}};
        ASSERT_TRUE(plan.load(line));
        ASSERT_TRUE(plan.load(Expense{ExpenseId::make(), line.id, QDate(2023, 5, 1), expense, {}}));
        planned[currency] += amount;
        spentOf[currency] += expense;
    }
    QHash<QString, qint64> plannedByGoal, spentByGoal, leftByFunder;
    for (const Goal *goal : plan.goals()) {
        for (const Funding &funding : fundings(plan, *goal)) {
            plannedByGoal[funding.currency] += funding.planned.value_or(0);
            spentByGoal[funding.currency] += funding.spent;
        }
    }
    for (const OfFunder &funder : fundingsByFunder(plan)) {
        for (const Funding &funding : funder.fundings)
            leftByFunder[funding.currency] += funding.left.value_or(0);
    }
    for (const Funding &funding : fundings(plan)) {
        EXPECT_EQ(funding.planned, planned[funding.currency]);
        EXPECT_EQ(funding.spent, spentOf[funding.currency]);
        EXPECT_EQ(plannedByGoal[funding.currency], planned[funding.currency]);
        EXPECT_EQ(spentByGoal[funding.currency], spentOf[funding.currency]);
        EXPECT_EQ(leftByFunder[funding.currency], funding.left);
    }
}

TEST(TypedMoney, IsReadAsPeopleWriteIt)
{
    EXPECT_EQ(typed::money(u"1 234,50"_s, u"KGS"_s), (Money{123'450, u"KGS"_s}));
    EXPECT_EQ(typed::money(u"1\u00a0234.5"_s, u"KGS"_s), (Money{123'450, u"KGS"_s}));
    EXPECT_EQ(typed::money(u"100 usd"_s, u"KGS"_s), (Money{10'000, u"USD"_s}));
    EXPECT_EQ(typed::money(u"EUR 7"_s, u"KGS"_s), (Money{700, u"EUR"_s}));
    EXPECT_EQ(typed::money(u"-15"_s, u"KGS"_s), (Money{-1'500, u"KGS"_s}));
}

TEST(TypedMoney, IsNotReadFromAnythingElse)
{
    for (const QString &text :
         {u""_s, u"много"_s, u"1.234"_s, u"USD 5 EUR"_s, u"5 dollars"_s, u"--5"_s, u"1e3"_s})
        EXPECT_EQ(typed::money(text, u"KGS"_s), std::nullopt) << text.toStdString();
}

TEST(ATypedNumber, IsNoWordAndNotInfinite)
{
    EXPECT_EQ(typed::number(u" 4.5 "_s), 4.5);
    for (const QString &text : {u"много"_s, u""_s, u"inf"_s, u"nan"_s, u"5 штук"_s})
        EXPECT_EQ(typed::number(text), std::nullopt) << text.toStdString();
}

} // namespace fpk
