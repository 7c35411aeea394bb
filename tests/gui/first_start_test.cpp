// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_help.h"
#include "app/first_start.h"
#include "formats/plan_json.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "widgets/choice_card.h"
#include "widgets/help_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// A person without a plan, whose home is an empty folder.
class FirstStartTest : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("XDG_DATA_HOME", folder.path(u"data"_s).toUtf8());
        language::use(u"en"_s);
        start.page().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&start.page()));
    }
    void TearDown() override
    {
        language::use(u"en"_s);
        m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before);
    }

    [[nodiscard]] ChoiceCard &card(const QString &title)
    {
        for (ChoiceCard *one : start.page().findChildren<ChoiceCard *>()) {
            if (one->accessibleName() == title)
                return *one;
        }
        ADD_FAILURE() << title.toStdString();
        return *start.page().findChild<ChoiceCard *>();
    }
    [[nodiscard]] const Plan &shown() const { return desk.window()->goals().page()->model().view().plan(); }
    [[nodiscard]] bool isOver() { return !start.page().isVisible() && desk.window(); }
    [[nodiscard]] QLabel &fault() { return *start.page().findChild<QLabel *>(u"fault"_s); }

    test::PlanFolder folder;
    QSettings memory{folder.path(u"memory.ini"_s), QSettings::IniFormat};
    Workspace::Person person{u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }};
    Desk desk{person, memory};
    test::ScriptedPrompts prompts;
    FirstStart start{desk, prompts, person, memory};

private:
    QByteArray m_before = qgetenv("XDG_DATA_HOME");
};

} // namespace

TEST_F(FirstStartTest, MakesTheirOwnFileOfTheBundledPlanAndTheNextStartOpensIt)
{
    ASSERT_EQ(usualPlan(memory), QString());
    card(u"Open the plan of the Federation"_s).click();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(shown().actions().size(), bundledPlan().actions().size());
    ASSERT_FALSE(usualPlan(memory).isEmpty());
    EXPECT_TRUE(usualPlan(memory).startsWith(folder.path(u"data"_s)));
    EXPECT_EQ(recentPlans(memory), QStringList{usualPlan(memory)});
}

TEST_F(FirstStartTest, GoesOnInTheNameThatWasTyped)
{
    start.page().findChild<QLineEdit *>(u"firstPerson"_s)->setText(u"  Бермет  Асанова "_s);
    card(u"Open the plan of the Federation"_s).click();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(readSettings(memory).person, u"Бермет Асанова"_s);
    const auto own = Workspace::open(usualPlan(memory), person);
    EXPECT_EQ((*own)->journal()->front().set.author, u"Бермет Асанова"_s);
}

TEST_F(FirstStartTest, LeavesTheNameAsItIsIfNoneIsTyped)
{
    card(u"Open the plan of the Federation"_s).click();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(readSettings(memory).person, QString());
    const auto own = Workspace::open(usualPlan(memory), person);
    EXPECT_EQ((*own)->journal()->front().set.author, u"Айгуль"_s);
}

TEST_F(FirstStartTest, MakesANewPlanWithTheBodiesOfTheBundledOne)
{
    prompts.file = folder.path(u"next.fpkplan"_s);
    prompts.fillPlan = [](PlanSheet &sheet) { sheet.info.title = u"Программа на 2026–2029 годы"_s; };
    card(u"Make a new plan"_s).click();
    ASSERT_TRUE(isOver());
    EXPECT_THAT(desk.window()->windowTitle().toStdString(), HasSubstr("Программа на 2026–2029 годы"));
    EXPECT_EQ(usualPlan(memory), prompts.file);
    const auto next = Workspace::open(prompts.file, person);
    ASSERT_TRUE(next);
    EXPECT_EQ((*next)->plan().bodies().size(), bundledPlan().bodies().size());
    EXPECT_TRUE((*next)->plan().goals().empty());
}

TEST_F(FirstStartTest, OpensAFileWhichIsTheUsualOneAsLongAsItIsThere)
{
    const test::OpenPlan other;
    prompts.file = other.path();
    card(u"Open a file"_s).click();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(shown().actions().size(), other.plan().actions().size());
    EXPECT_EQ(usualPlan(memory), other.path());
    QFile::rename(other.path(), folder.path(u"away.fpkplan"_s));
    EXPECT_EQ(usualPlan(memory), QString());
}

TEST_F(FirstStartTest, TheOwnFileComesBeforeOthersThatWereOpened)
{
    card(u"Open the plan of the Federation"_s).click();
    const QString own = usualPlan(memory);
    const test::OpenPlan other;
    rememberPlan(memory, other.path());
    EXPECT_EQ(usualPlan(memory), own);
}

TEST_F(FirstStartTest, StaysWhenThePersonThinksBetterOfIt)
{
    card(u"Open a file"_s).click();
    card(u"Make a new plan"_s).click();
    EXPECT_TRUE(start.page().isVisible());
    EXPECT_FALSE(fault().isVisible());
    EXPECT_EQ(desk.window(), nullptr);
    EXPECT_EQ(usualPlan(memory), QString());
}

TEST_F(FirstStartTest, SaysWhatWasRefusedAndAsksAgain)
{
    const test::OpenPlan other;
    prompts.file = other.path();
    card(u"Make a new plan"_s).click();
    EXPECT_TRUE(start.page().isVisible());
    EXPECT_TRUE(fault().isVisible());
    EXPECT_THAT(fault().text().toStdString(), HasSubstr("exists already"));
    card(u"Open a file"_s).click();
    EXPECT_TRUE(isOver());
}

TEST_F(FirstStartTest, SpeaksTheChosenLanguageAtOnceAndRemembersIt)
{
    const PlanInfo info = bundledPlan().info();
    const auto *own = start.page().findChild<ChoiceCard *>();
    ASSERT_TRUE(own->accessibleDescription().contains(info.title));
    for (QPushButton *button : start.page().findChildren<QPushButton *>(u"languageButton"_s)) {
        if (button->text() == u"Кыргызча"_s)
            button->click();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(language::current(), u"ky"_s);
    EXPECT_TRUE(own->accessibleDescription().contains(info.titleKy));
    EXPECT_EQ(readSettings(memory).language, u"ky"_s);
}

TEST_F(FirstStartTest, IsDoneByTheKeyboardAndLeftByEscape)
{
    auto *first = qobject_cast<ChoiceCard *>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    EXPECT_EQ(first->accessibleName(), u"Open the plan of the Federation"_s);
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Open a file"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(start.page().isVisible());
    EXPECT_EQ(desk.window(), nullptr);
}

TEST_F(FirstStartTest, F1OpensTheGuideAtItsBeginningWhateverHasTheFocus)
{
    const ControlHelp help(*qApp);
    for (QWidget *focused : {static_cast<QWidget *>(start.page().findChild<ChoiceCard *>()),
                             static_cast<QWidget *>(start.page().findChild<QLineEdit *>())}) {
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_F1);
        auto *guide = start.page().findChild<HelpWindow *>();
        ASSERT_TRUE(guide);
        EXPECT_TRUE(guide->isVisible());
        EXPECT_EQ(guide->findChild<QListWidget *>()->currentRow(), 0);
        guide->close();
        start.page().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&start.page()));
    }
}

TEST_F(FirstStartTest, EnterOnACardChoosesIt)
{
    const test::OpenPlan other;
    prompts.file = other.path();
    card(u"Open a file"_s).setFocus();
    QTest::keyClick(&card(u"Open a file"_s), Qt::Key_Return);
    EXPECT_TRUE(isOver());
}
