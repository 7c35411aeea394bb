// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "gui/scripted_prompts.h"
#include "gui/shouting.h"
#include "pages/empty_plan.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

Plan planWithoutGoals()
{
    Plan plan;
    EXPECT_TRUE(plan.load(smallPlan().info()));
    return plan;
}

struct EmptyPlanTest : testing::Test
{
    EmptyPlanTest()
    {
        language::use(u"en"_s);
        prompts.fillGoal = [](Goal &goal) { goal.title = goal.shortTitle = u"Social partnership"_s; };
        prompts.fillAction = [](ActionSheet &sheet) { sheet.action.title = u"Sign the agreement"_s; };
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    ~EmptyPlanTest() override { language::use(u"en"_s); }

    // What is said on the page in sight; null: it has something to show.
    [[nodiscard]] EmptyPlan *said() const
    {
        for (auto *one : window.pages().page().findChildren<EmptyPlan *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString sentence() const
    {
        return said() ? said()->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] QPushButton &step() const { return *said()->findChild<QPushButton *>(); }
    void goThroughPages(const std::function<void()> &visitor)
    {
        for (int page = 0; page < window.pages().count(); ++page) {
            window.pages().setIndex(page);
            QCoreApplication::processEvents();
            visitor();
        }
    }
    [[nodiscard]] bool can(const QString &text) const
    {
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == text)
                return action->isEnabled();
        }
        ADD_FAILURE() << text.toStdString();
        return false;
    }

    OpenPlan open{QDate(2023, 2, 10), planWithoutGoals()};
    ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    MainWindow window{open.workspace(), prompts, memory};
};

} // namespace

TEST_F(EmptyPlanTest, SaysOnEachPageThatThereAreNoGoalsAndOffersTheFirst)
{
    goThroughPages([this] {
        ASSERT_TRUE(said());
        EXPECT_EQ(sentence(), u"The plan has no goals yet. Each action belongs to a goal."_s);
        EXPECT_EQ(step().text(), u"New goal…"_s);
    });
    step().click();
    EXPECT_EQ(open.plan().goals().size(), 1U);
}

TEST_F(EmptyPlanTest, ThenOffersTheFirstActionAndGivesWayToIt)
{
    step().click();
    ASSERT_EQ(open.plan().goals().size(), 1U);
    goThroughPages([this] {
        ASSERT_TRUE(said());
        EXPECT_EQ(step().text(), u"New action…"_s);
    });
    step().click();
    ASSERT_EQ(open.plan().actions().size(), 1U);
    goThroughPages([this] { EXPECT_FALSE(said()) << sentence().toStdString(); });
    ASSERT_TRUE(open.workspace().undo());
    goThroughPages([this] { EXPECT_TRUE(said()); });
}

TEST_F(EmptyPlanTest, IsDoneByTheKeyboard)
{
    goThroughPages([this] {
        window.pages().setFocus();
        EXPECT_EQ(QApplication::focusWidget(), &step());
    });
    QTest::keyClick(&step(), Qt::Key_Space);
    QTest::keyClick(&step(), Qt::Key_Space);
    ASSERT_EQ(open.plan().actions().size(), 1U);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(window.pages().page().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(EmptyPlanTest, SpeaksTheLanguageAtOnce)
{
    const QString english = sentence();
    Shouting other;
    QCoreApplication::installTranslator(&other);
    QCoreApplication::processEvents();
    EXPECT_EQ(sentence(), english.toUpper());
    EXPECT_EQ(step().text(), u"NEW GOAL…"_s);
    QCoreApplication::removeTranslator(&other);
}

TEST_F(EmptyPlanTest, CommandsThatWouldDoNothingAreDisabled)
{
    const QStringList ofAction{u"Report for the quarter…"_s, u"Edit the action…"_s, u"Delete the action"_s,
                               u"Card of the action…"_s};
    const QStringList ofGoal{u"New action…"_s, u"Edit the goal…"_s, u"Delete the goal"_s};
    const auto expect = [this](const QStringList &commands, bool possible) {
        for (const QString &command : commands)
            EXPECT_EQ(can(command), possible) << command.toStdString();
    };
    EXPECT_TRUE(can(u"New goal…"_s));
    expect(ofAction + ofGoal, false);
    step().click();
    expect(ofAction, false);
    expect(ofGoal, true);
    step().click();
    expect(ofAction + ofGoal, true);
    ASSERT_TRUE(open.workspace().undo());
    expect(ofAction, false);
}

} // namespace fpk::test
