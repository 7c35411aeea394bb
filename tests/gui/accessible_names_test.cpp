// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "gui/every_form.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "support/printing.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// What a screen reader would have no word for: each control that takes the keyboard, with where it stands.
QStringList nameless(const QWidget &within)
{
    QStringList found;
    for (QWidget *control : within.findChildren<QWidget *>()) {
        const bool takesKeys = control->focusPolicy() != Qt::NoFocus && !control->focusProxy();
        if (!takesKeys || !control->isVisible() || !control->isEnabled())
            continue;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(control);
        if (told && told->text(QAccessible::Name).trimmed().isEmpty())
            found << u"%1 %2 in %3"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                          control->objectName(), control->parentWidget()->objectName());
    }
    return found;
}

struct AccessibleNames : testing::Test
{
    void SetUp() override
    {
        language::use(u"en"_s);
        window = std::make_unique<MainWindow>(open.workspace(), prompts, memory);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    OpenPlan open;
    ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(AccessibleNames, AreGivenToEveryControlOfEveryPageAndDialog)
{
    visitEveryForm([](const QWidget &form, const std::string &name) {
        EXPECT_EQ(nameless(form).join(u'\n'), QString()) << "in " << name;
    });
}

TEST_F(AccessibleNames, AreMissedWhereAControlHasNone)
{
    QWidget form;
    QPushButton button(&form);
    button.setObjectName(u"nameless"_s);
    form.show();
    EXPECT_EQ(nameless(form).size(), 1);
    button.setAccessibleName(u"Save"_s);
    EXPECT_EQ(nameless(form).size(), 0);
}

TEST_F(AccessibleNames, TellWhatTheCellsOfThePlanHold)
{
    window->pages().show<GoalPages>();
    ActionView &table = window->goals().page()->table();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&table);
    ASSERT_TRUE(told && told->tableInterface());
    const Action &first = *open.plan().actions().front();
    QAccessibleInterface *title = told->tableInterface()->cellAt(0, ActionTableModel::Title);
    ASSERT_TRUE(title);
    EXPECT_EQ(title->text(QAccessible::Name), first.title);
    QAccessibleInterface *mark = told->tableInterface()->cellAt(0, ActionTableModel::MarkColumn);
    EXPECT_FALSE(mark->text(QAccessible::Name).isEmpty()) << "the mark is drawn, and told as well";
}

} // namespace fpk::test
