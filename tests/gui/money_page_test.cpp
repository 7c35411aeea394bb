// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/finance.h"
#include "details/money_page.h"
#include "editing/plan_commands.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class MoneyPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        QObject::connect(&page, &MoneyPage::expenseRequested, &commands, &PlanCommands::addExpense);
        QObject::connect(&page, &MoneyPage::expenseOpened, &commands, &PlanCommands::editExpense);
        QObject::connect(&page, &MoneyPage::expenseDeletionRequested, &commands,
                         &PlanCommands::deleteExpense);
        page.resize(360, 500);
        page.showAction(test::action(open.plan(), u"1.2"_s).id);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        tree().setFocus();
    }
    void TearDown() override { language::use(u"en"_s); }

    [[nodiscard]] QTreeWidget &tree() const { return *page.findChild<QTreeWidget *>(); }
    [[nodiscard]] const BudgetLine &line(size_t place) const
    {
        return *open.plan().budgetLines(test::action(open.plan(), u"1.2"_s).id)[place];
    }
    static QStringList cells(const QTreeWidgetItem &item)
    {
        return {item.text(0), item.text(1), item.text(2), item.text(3)};
    }
    [[nodiscard]] QStringList cells(int row) const { return cells(*tree().topLevelItem(row)); }
    [[nodiscard]] std::vector<qint64> amounts(size_t place) const
    {
        std::vector<qint64> amounts;
        for (const Expense *expense : open.plan().table<Expense>().childrenOf(line(place).id.uuid()))
            amounts.push_back(expense->amount);
        std::sort(amounts.begin(), amounts.end());
        return amounts;
    }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
    test::ScriptedPrompts prompts;
    PlanCommands commands{view, prompts};
    MoneyPage page{view};
};

} // namespace

TEST_F(MoneyPageTest, ShowsWhatWasPlannedSpentAndIsLeftOfEachLineAndItsExpenses)
{
    EXPECT_THAT(cells(0), ElementsAre(u"ФПК, 2023, KGS"_s, u"150,000.50"_s, u"12,000.00"_s, u"138,000.50"_s));
    EXPECT_THAT(cells(1), ElementsAre(u"МОТ, USD"_s, u"not set"_s, u"0.00"_s, u"—"_s));
    ASSERT_EQ(tree().topLevelItem(0)->childCount(), 1);
    EXPECT_THAT(cells(*tree().topLevelItem(0)->child(0)),
                ElementsAre(u"15.03.2023\nНарын"_s, QString(), u"12,000.00"_s, QString()));
}

TEST_F(MoneyPageTest, SumsStandByCurrencyAndAreNeverAddedAcross)
{
    ASSERT_EQ(tree().topLevelItemCount(), 4);
    EXPECT_THAT(cells(2), ElementsAre(u"In all, KGS"_s, u"150,000.50"_s, u"12,000.00"_s, u"138,000.50"_s));
    EXPECT_THAT(cells(3), ElementsAre(u"In all, USD"_s, u"not set"_s, u"0.00"_s, u"—"_s));
}

TEST_F(MoneyPageTest, AnExpenseIsAddedToTheSelectedLineAndUndone)
{
    tree().setCurrentItem(tree().topLevelItem(1));
    prompts.fillExpense = [](Expense &expense) { expense.amount = 2'550; };
    QTest::keyClick(&tree(), Qt::Key_Insert);
    EXPECT_THAT(amounts(1), ElementsAre(2'550));
    EXPECT_EQ(cells(1)[2], u"25.50"_s);
    EXPECT_EQ(cells(3)[2], u"25.50"_s);
    EXPECT_EQ(cells(2)[2], u"12,000.00"_s);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(cells(1)[2], u"0.00"_s);
}

TEST_F(MoneyPageTest, AnExpenseIsAddedToTheFirstLineWhenNoneIsSelected)
{
    tree().setCurrentItem(nullptr);
    prompts.fillExpense = [](Expense &expense) { expense.amount = 100; };
    tree().actions()[0]->trigger();
    EXPECT_THAT(amounts(0), ElementsAre(100, 1'200'000));
}

TEST_F(MoneyPageTest, AnExpenseOpenedIsEditedAndStaysSelected)
{
    tree().setCurrentItem(tree().topLevelItem(0)->child(0));
    prompts.fillExpense = [](Expense &expense) { expense.amount += 1; };
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_THAT(amounts(0), ElementsAre(1'200'001));
    EXPECT_EQ(tree().currentItem(), tree().topLevelItem(0)->child(0));
    QTest::keyClick(&tree(), Qt::Key_F2);
    EXPECT_THAT(amounts(0), ElementsAre(1'200'002));
}

TEST_F(MoneyPageTest, DeleteTakesTheExpenseAwayOffersUndoAndAsksNothing)
{
    QSignalSpy deleted(&commands, &PlanCommands::deleted);
    tree().setCurrentItem(tree().topLevelItem(0)->child(0));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_TRUE(amounts(0).empty());
    ASSERT_EQ(deleted.count(), 1);
    EXPECT_THAT(deleted.front().front().toString().toStdString(), HasSubstr("12,000.00 KGS"));
    EXPECT_EQ(tree().currentItem(), tree().topLevelItem(0)) << "its line";
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_EQ(open.plan().budgetLines(test::action(open.plan(), u"1.2"_s).id).size(), 2u);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_THAT(amounts(0), ElementsAre(1'200'000));
}

TEST_F(MoneyPageTest, WhatIsOverspentIsLeftBelowZero)
{
    prompts.fillExpense = [](Expense &expense) { expense.amount = 20'000'000; };
    tree().setCurrentItem(tree().topLevelItem(0));
    tree().actions()[0]->trigger();
    EXPECT_EQ(cells(0)[3], u"-61,999.50"_s);
}

TEST_F(MoneyPageTest, SaysInWordsThatThereIsNoMoney)
{
    const auto *hint = page.findChild<QLabel *>(u"moneyHint"_s);
    EXPECT_FALSE(hint->isVisible());
    page.showAction(test::action(open.plan(), u"1.1"_s).id);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_THAT(hint->text().toStdString(), HasSubstr("no budget line for this action"));
    EXPECT_FALSE(tree().isVisible());
    page.showAction({});
    EXPECT_THAT(hint->text().toStdString(), HasSubstr("Select an action"));
}

TEST_F(MoneyPageTest, SpeaksTheLanguageThatIsChosenMeanwhile)
{
    language::use(u"ru"_s);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(cells(0)[1].simplified(), u"150 000,50"_s);
}
