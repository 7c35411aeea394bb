// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_help.h"
#include "app/control_texts.h"
#include "editing/goal_dialog.h"
#include "goals/action_view.h"
#include "gui/every_form.h"
#include "gui/shouting.h"
#include "pages/filter_bar.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "support/printing.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QWhatsThis>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

template <class... Kinds>
bool isOneOf(const QWidget &widget)
{
    return (qobject_cast<const Kinds *>(&widget) || ...);
}

bool isReadOnly(const QWidget &widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget);
    const auto *rich = qobject_cast<const QTextEdit *>(&widget);
    return (plain && plain->isReadOnly()) || (rich && rich->isReadOnly());
}

// What a person types into or chooses from.
bool isInput(const QWidget &widget)
{
    return isOneOf<QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, QPlainTextEdit, QTextEdit,
                   QAbstractItemView, QTabBar, QToolButton>(widget) &&
           !isReadOnly(widget) && !qobject_cast<const QHeaderView *>(&widget);
}

QStringList helpless(const QWidget &form)
{
    QStringList found;
    for (const QWidget *control : form.findChildren<QWidget *>()) {
        if (isInput(*control) && control->isVisible() && control->window() == form.window() &&
            ControlHelp::of(*control).isEmpty())
            found << u"%1 %2 in %3"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                          control->objectName(), control->parentWidget()->objectName());
    }
    return found;
}

// The note in sight, if there is one.
const QWidget *note()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->inherits("QWhatsThat") && window->isVisible();
    });
    return found == windows.end() ? nullptr : *found;
}

bool isTold() { return note(); }

struct ControlHelpTest : testing::Test
{
    ControlHelpTest() { language::use(u"en"_s); }
    ~ControlHelpTest() override { language::use(u"en"_s); }

    ControlHelp help{*qApp};
};

} // namespace

TEST_F(ControlHelpTest, IsGivenToEveryInputOfEveryForm)
{
    visitEveryForm([](const QWidget &form, const std::string &name) {
        EXPECT_EQ(helpless(form).join(u'\n'), QString()) << "in " << name;
    });
}

TEST_F(ControlHelpTest, IsOnlyOfControlsThatThereAre)
{
    QSet<QString> controls;
    visitEveryForm([&](const QWidget &form, const std::string &) {
        for (const QWidget *control : form.findChildren<QWidget *>())
            controls << control->objectName();
    });
    controls << u"moment"_s; // of a dialog that is made for one answer
    for (const ControlText &one : controlTexts())
        EXPECT_TRUE(controls.contains(QString::fromLatin1(one.control).section(u'/', -1))) << one.control;
}

TEST_F(ControlHelpTest, IsMissedWhereAnInputHasNone)
{
    QWidget form;
    QLineEdit line(&form);
    form.show();
    EXPECT_EQ(helpless(form).size(), 1);
    line.setWhatsThis(u"Say your name."_s);
    EXPECT_EQ(helpless(form).size(), 0);
}

TEST_F(ControlHelpTest, SpeaksTheLanguageAtOnce)
{
    FilterBar bar;
    bar.show();
    const auto &words = *bar.findChild<QLineEdit *>(u"filterText"_s);
    const QString english = words.whatsThis();
    ASSERT_FALSE(english.isEmpty());
    Shouting other;
    QCoreApplication::installTranslator(&other);
    QCoreApplication::processEvents();
    EXPECT_EQ(words.whatsThis(), english.toUpper());
    QCoreApplication::removeTranslator(&other);
}

TEST_F(ControlHelpTest, IsShownByF1OfTheFieldWithTheFocusInADialog)
{
    const OpenPlan open;
    GoalDialog dialog(
        *open.plan().goals().front(), [](const Goal &) { return Result<void>(); }, nullptr);
    dialog.show();
    EXPECT_FALSE(isTold());
    auto *title = dialog.findChild<QPlainTextEdit *>(u"title"_s);
    EXPECT_EQ(ControlHelp::of(*title), fieldHelp(Entity::Goal, "title"));
    QTest::keyClick(title, Qt::Key_F1);
    EXPECT_TRUE(isTold());
    QWhatsThis::hideText();
    EXPECT_FALSE(isTold());
    QTest::keyClick(title, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_TRUE(isTold());
    QWhatsThis::hideText();
}

TEST_F(ControlHelpTest, StandsWhereThePersonLooksWhateverWasScrolled)
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *line = new QLineEdit(content);
    line->setWhatsThis(u"Say your name."_s);
    content->setFixedSize(300, 5000);
    area.setWidget(content);
    area.setGeometry(100, 300, 400, 200);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    for (const int passed : {0, 10, 3000}) {
        area.verticalScrollBar()->setValue(passed);
        QTest::keyClick(line, Qt::Key_F1, Qt::ShiftModifier);
        ASSERT_TRUE(note()) << passed;
        EXPECT_GE(note()->y(), area.mapToGlobal(QPoint()).y()) << passed;
        QWhatsThis::hideText();
    }
}

TEST_F(ControlHelpTest, OfATableIsThatOfTheColumn)
{
    const OpenPlan open;
    QuarterView view(open.workspace(), Quarter(2023, 1));
    ActionTableModel model(view, open.plan().goals().front()->id);
    ActionView table(model);
    table.show();
    for (const auto &[column, key] :
         {std::pair(ActionTableModel::MarkColumn, "mark"), {ActionTableModel::Progress, "summary"}}) {
        table.setCurrentIndex(model.index(0, column));
        EXPECT_EQ(ControlHelp::of(table), fieldHelp(Entity::ProgressEntry, key));
    }
    table.edit(table.currentIndex());
    const auto *editor = table.findChild<QPlainTextEdit *>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(ControlHelp::of(*editor), fieldHelp(Entity::ProgressEntry, "summary"));
    table.setCurrentIndex({});
    EXPECT_EQ(ControlHelp::of(table), table.whatsThis());
}

} // namespace fpk::test
