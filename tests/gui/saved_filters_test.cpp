// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

struct SavedFiltersInTheWindow : testing::Test
{
    SavedFiltersInTheWindow()
    {
        language::use(u"en"_s);
        openWindow();
    }
    void openWindow() { window = std::make_unique<MainWindow>(open.workspace(), prompts, memory); }
    [[nodiscard]] QMenu &menu() const
    {
        QMenu *menu = window->findChild<QPushButton *>(u"filterSaved"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return *menu;
    }
    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void saveAs(const QString &name)
    {
        prompts.typed = name;
        entry(menu(), u"Save this filter…"_s)->trigger();
    }
    [[nodiscard]] FilterBar &bar() const { return *window->findChild<FilterBar *>(); }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(SavedFiltersInTheWindow, AreAppliedByTheirNamesInTheNextWindowToo)
{
    EXPECT_FALSE(entry(menu(), u"Save this filter…"_s)->isEnabled()) << "there is nothing to save";
    Filter filter;
    filter.goal = open.plan().findGoal(2)->id;
    filter.mark = Mark::Done;
    bar().setFilter(filter);
    saveAs(u"Goal 2 & done"_s);
    bar().clear();
    openWindow();
    entry(menu(), u"Goal 2 && done"_s)->trigger();
    EXPECT_EQ(bar().filter(), filter);
}

TEST_F(SavedFiltersInTheWindow, AreReplacedOnlyIfThePersonAgrees)
{
    Filter first, second;
    first.text = u"first"_s;
    second.text = u"second"_s;
    bar().setFilter(first);
    saveAs(u"mine"_s);
    bar().setFilter(second);
    prompts.agrees = false;
    saveAs(u"mine"_s);
    entry(menu(), u"mine"_s)->trigger();
    EXPECT_EQ(bar().filter(), first);
}

TEST_F(SavedFiltersInTheWindow, AreGoneToByAFewLettersOfTheirNames)
{
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get())) << "else it has no keys";
    Filter filter;
    filter.goal = open.plan().findGoal(2)->id;
    filter.setWords(TextColumn::Number, u"2.2"_s);
    bar().setFilter(filter);
    saveAs(u"Uzbek friends"_s);
    bar().clear();
    QTimer::singleShot(0, window.get(), [this] {
        auto *hits = QApplication::activeModalWidget()->findChild<QTreeWidget *>();
        auto *field = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"uzb"_s);
        EXPECT_EQ(hits->currentItem()->text(0), u"Uzbek friends"_s);
        EXPECT_EQ(hits->currentItem()->text(1), u"saved filter"_s);
        QTest::keyClick(field, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(bar().filter(), filter);
    EXPECT_EQ(window->pages().action(), test::action(open.plan(), u"2.2"_s).id);
}

TEST_F(SavedFiltersInTheWindow, AreDeleted)
{
    Filter filter;
    filter.text = u"words"_s;
    bar().setFilter(filter);
    saveAs(u"mine"_s);
    entry(*entry(menu(), u"Delete"_s)->menu(), u"mine"_s)->trigger();
    EXPECT_EQ(entry(menu(), u"mine"_s), nullptr);
}
