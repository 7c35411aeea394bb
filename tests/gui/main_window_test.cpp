// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/describe.h"
#include "core/draft.h"
#include "core/terms.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>
#include <QToolTip>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using Column = ActionTableModel::Column;
using testing::HasSubstr;

namespace {

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        Settings quiet;
        quiet.remindsOfReports = false;
        writeSettings(memory, quiet);
        showWindow();
    }
    void TearDown() override { language::use(u"en"_s); }

    void showWindow()
    {
        window = std::make_unique<MainWindow>(open.workspace(), prompts, memory);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        table().setFocus();
    }

    [[nodiscard]] ActionView &table() const { return window->goals().page()->table(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return part<Widget>(*window, name);
    }
    template <class Widget>
    static Widget &part(const QWidget &of, const char *name)
    {
        return *of.findChild<Widget *>(QString::fromLatin1(name));
    }
    // The menu entry or button with that text.
    [[nodiscard]] QAction *command(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] const ProgressEntry *entry(const QString &number) const
    {
        return open.plan().entry(test::action(open.plan(), number).id, Quarter(2023, 1));
    }
    // Opens the editor of a cell as F2 does.
    template <class Editor>
    Editor *edit(int row, int column)
    {
        table().setCurrentIndex(cell(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        const QList<Editor *> editors =
            table().findChildren<Editor *>(); // the one before may still be closing
        return editors.isEmpty() ? nullptr : editors.last();
    }
    void chooseMark(int row, Mark mark)
    {
        auto *marks = edit<QComboBox>(row, Column::MarkColumn);
        ASSERT_NE(marks, nullptr);
        QCoreApplication::processEvents(); // the list opens
        marks->hidePopup();
        marks->setCurrentIndex(marks->findData(int(mark)));
        Q_EMIT marks->activated(marks->currentIndex());
        QCoreApplication::processEvents();
    }

    void chooseStanding(Condition condition)
    {
        Filter filter;
        filter.condition = condition;
        part<QComboBox>("filterStanding").setCurrentText(standing(filter));
    }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(MainWindowTest, BeginsWithTodaysQuarterAndATabForEachGoal)
{
    EXPECT_EQ(part<QComboBox>("quarter").currentText(), terms::quarter(Quarter(2023, 1)));
    EXPECT_EQ(part<QTabBar>("goals").count(), 2);
    EXPECT_EQ(part<QTabBar>("goals").tabText(0), u"1. Защита прав"_s);
    EXPECT_EQ(table().model()->rowCount(), 3);
    EXPECT_THAT(window->windowTitle().toStdString(), HasSubstr("plan.fpkplan"));
}

TEST_F(MainWindowTest, AMarkIsChosenFromAListInItsCellAndIsOnDiskAtOnce)
{
    chooseMark(2, Mark::InProgress);
    ASSERT_NE(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::InProgress);
    EXPECT_EQ(cell(2, Column::MarkColumn).data().toString(), terms::mark(Mark::InProgress));
    const auto reopened = open.another(u"Бакыт"_s);
    EXPECT_EQ(reopened->plan().entry(entry(u"1.3"_s)->action, Quarter(2023, 1))->mark, Mark::InProgress);
}

TEST_F(MainWindowTest, LeavingTheListOfMarksReportsNothing)
{
    auto *marks = edit<QComboBox>(2, Column::MarkColumn);
    ASSERT_NE(marks, nullptr);
    marks->hidePopup();
    QTest::keyClick(marks, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
}

TEST_F(MainWindowTest, UndoAndRedoSayWhatTheyDoAndDoIt)
{
    chooseMark(2, Mark::InProgress);
    const ActionId id = test::action(open.plan(), u"1.3"_s).id;
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_EQ(open.plan().entry(id, Quarter(2023, 1)), nullptr);
    QCoreApplication::processEvents();
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_Y));
    ASSERT_NE(open.plan().entry(id, Quarter(2023, 1)), nullptr);
    QCoreApplication::processEvents();
    bool isNamed = false;
    for (const QAction *action : window->findChildren<QAction *>())
        isNamed = isNamed || (action->isEnabled() && action->text().startsWith(u"Undo: "_s) &&
                              action->text().contains(u"1.3"_s));
    EXPECT_TRUE(isNamed);
}

TEST_F(MainWindowTest, ATextIsTypedInSeveralLinesAndTakenOverByCtrlEnter)
{
    auto *editor = edit<QPlainTextEdit>(1, Column::Progress);
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"First"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, u"Second"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"First\nSecond"_s);
}

TEST_F(MainWindowTest, EscapeLeavesATextAsItWas)
{
    auto *editor = edit<QPlainTextEdit>(1, Column::Reasons);
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"nonsense"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(entry(u"1.2"_s)->reason, u"Не проведены в двух областях"_s);
}

TEST_F(MainWindowTest, APercentageIsTypedOrTakenAway)
{
    auto *editor = edit<QSpinBox>(1, Column::Percent);
    ASSERT_NE(editor, nullptr);
    editor->setValue(65);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(entry(u"1.2"_s)->percent, 65);
    editor = edit<QSpinBox>(1, Column::Percent);
    editor->setValue(editor->minimum());
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(entry(u"1.2"_s)->percent, std::nullopt);
}

TEST_F(MainWindowTest, AMarkThatNeedsMoreAsksForIt)
{
    prompts.fillEntry = [](ProgressEntry &entry) { entry.newDeadline = QDate(2026, 12, 31); };
    chooseMark(2, Mark::Postponed);
    ASSERT_TRUE(prompts.askedFault);
    EXPECT_EQ(prompts.askedFault->field, u"new_deadline"_s);
    ASSERT_NE(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(entry(u"1.3"_s)->newDeadline, QDate(2026, 12, 31));
}

TEST_F(MainWindowTest, AMarkThatIsNotTheBodiesOpensTheFormAtItsReason)
{
    prompts.fillEntry = [](ProgressEntry &entry) { entry.overrideReason = u"Проверено на местах"_s; };
    chooseMark(1, Mark::Done);
    ASSERT_TRUE(prompts.askedFault);
    EXPECT_EQ(prompts.askedFault->field, u"override_reason"_s);
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::Done);
    EXPECT_EQ(entry(u"1.2"_s)->overrideReason, u"Проверено на местах"_s);
}

TEST_F(MainWindowTest, ARefusedEditSaysWhyAndKeepsThePlan)
{
    auto *editor = edit<QPlainTextEdit>(1, Column::Reasons);
    ASSERT_NE(editor, nullptr);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(window->messages().isVisible());
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("reason"));
    EXPECT_EQ(entry(u"1.2"_s)->reason, u"Не проведены в двух областях"_s);
    chooseMark(1, Mark::InProgress);
    EXPECT_FALSE(window->messages().isVisible()) << "the next success takes the message away";
}

TEST_F(MainWindowTest, WhatAFormRefusesIsNotSaidBehindItToo)
{
    const ActionId action = test::action(open.plan(), u"1.3"_s).id;
    ProgressEntry entry = test::entry(action, Quarter(2023, 1), Mark::NotDone);
    entry.reason.clear();
    Draft draft(open.plan());
    draft.put(entry);
    QDialog form(window.get());
    form.open();
    ASSERT_FALSE(open.workspace().commit(draft.changes()));
    EXPECT_FALSE(window->messages().isVisible());
    form.close();
    ASSERT_FALSE(open.workspace().commit(draft.changes()));
    EXPECT_TRUE(window->messages().isVisible());
}

TEST_F(MainWindowTest, TheFilterFindsKyrgyzLettersAndTheTabsCount)
{
    auto &text = part<QLineEdit>("filterText");
    QTest::keySequence(window.get(), QKeySequence::Find);
    EXPECT_TRUE(text.hasFocus());
    text.setText(u"озбек"_s);
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_EQ(part<QLabel>("filterCount").text(), u"1 of 5"_s);
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    EXPECT_EQ(table().model()->rowCount(), 1);
    QTest::mouseClick(&part<QPushButton>("filterClear"), Qt::LeftButton);
    EXPECT_EQ(table().model()->rowCount(), 2);
    EXPECT_FALSE(part<QPushButton>("filterClear").isEnabled());
    EXPECT_TRUE(text.text().isEmpty());
}

TEST_F(MainWindowTest, EnterLeadsFromTheSearchToWhatItHasFound)
{
    QTest::keySequence(window.get(), QKeySequence::Find);
    auto &text = part<QLineEdit>("filterText");
    text.setText(u"семинары"_s);
    ASSERT_TRUE(text.hasFocus());
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentAction(), test::action(open.plan(), u"1.2"_s).id);
}

TEST_F(MainWindowTest, TheFilterKnowsBodiesThroughTheirGroups)
{
    auto &body = part<QComboBox>("filterBody");
    body.setCurrentIndex(body.findText(u"ОСП-НАРЫН"_s, Qt::MatchStartsWith));
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, Column::Number).data().toString(), u"1.2"_s);
    const QString chosen = body.itemText(body.currentIndex());
    EXPECT_EQ(body.toolTip(), chosen) << "the box may be too narrow for it";
    EXPECT_EQ(body.currentData(Qt::ToolTipRole).toString(), chosen);
}

TEST_F(MainWindowTest, OverdueOnlyFollowsTheQuarter)
{
    chooseStanding(Condition::Overdue);
    EXPECT_EQ(part<QLabel>("filterCount").text(), u"0 of 5"_s);
    Draft draft(open.plan());
    draft.remove(*open.plan().entries(test::action(open.plan(), u"1.1"_s).id).front());
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    auto &quarter = part<QComboBox>("quarter");
    quarter.setCurrentText(terms::quarter(Quarter(2023, 4)));
    EXPECT_EQ(part<QLabel>("filterCount").text(), u"1 of 5"_s);
    quarter.setCurrentText(terms::quarter(Quarter(2022, 1)));
    EXPECT_EQ(part<QLabel>("filterCount").text(), u"0 of 5"_s);
}

TEST_F(MainWindowTest, OverdueOnlyShowsTheOverdueRows)
{
    chooseStanding(Condition::Overdue);
    ASSERT_EQ(table().model()->rowCount(), 0);
    Draft draft(open.plan());
    draft.remove(*open.plan().entries(test::action(open.plan(), u"1.1"_s).id).front());
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_EQ(part<QLabel>("filterCount").text(), u"1 of 5"_s);
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, Column::Number).data().toString(), u"1.1"_s);
    EXPECT_EQ(cell(0, Column::MarkColumn).data(ActionTableModel::LightRole).toInt(), int(Light::Red));
    EXPECT_THAT(cell(0, Column::MarkColumn).data(ActionTableModel::StandingRole).toString().toStdString(),
                HasSubstr("overdue"));
}

TEST_F(MainWindowTest, ALastingMessageStaysUntilItIsClosed)
{
    window->messages().showLasting(u"No font"_s);
    auto *editor = edit<QPlainTextEdit>(1, Column::Reasons);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("reason"));
    chooseMark(2, Mark::InProgress);
    EXPECT_EQ(window->messages().text(), u"No font"_s);
    EXPECT_TRUE(window->messages().isVisible());
    part<QToolButton>("messageClose").click();
    EXPECT_FALSE(window->messages().isVisible());
    chooseMark(2, Mark::Done);
    EXPECT_FALSE(window->messages().isVisible());
}

TEST_F(MainWindowTest, APageIsMadeWhenItsTabIsFirstShown)
{
    EXPECT_EQ(window->findChildren<GoalPage *>().size(), 1);
    part<QLineEdit>("filterText").setText(u"озбек"_s);
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    EXPECT_EQ(window->findChildren<GoalPage *>().size(), 2);
    EXPECT_EQ(table().model()->rowCount(), 1);
    part<QLineEdit>("filterText").clear();
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    EXPECT_EQ(window->findChildren<GoalPage *>().size(), 2);
    EXPECT_EQ(table().model()->rowCount(), 3) << "changed while it was out of sight";
}

TEST_F(MainWindowTest, APreviewIsOfTheQuarterAndSavedInAThreadOfItsOwn)
{
    prompts.file = open.folder().path(u"preview.pdf"_s);
    prompts.onPreview = [](const ReportToShow &report) { EXPECT_TRUE(report.save(report.choice)); };
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    EXPECT_GT(open.folder().bytes(u"preview.pdf"_s).count("/Type /Page "), 0);
    EXPECT_EQ(prompts.waitedFor, 1);
}

TEST_F(MainWindowTest, AnotherLanguageIsPutOnWithoutARestart)
{
    const QString english = table().model()->headerData(Column::MarkColumn, Qt::Horizontal).toString();
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->data().toString() == u"ru"_s)
            action->trigger();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(language::current(), u"ru"_s);
    EXPECT_EQ(memory.value(u"language"_s).toString(), u"ru"_s);
    EXPECT_EQ(table().model()->headerData(Column::MarkColumn, Qt::Horizontal).toString(),
              terms::field(*findField<ProgressEntry>(u"mark"_s)));
    EXPECT_EQ(part<QComboBox>("quarter").currentText(), terms::quarter(Quarter(2023, 1)));
}

TEST_F(MainWindowTest, WhatIsSelectedIsReportedAndEditedFromTheSearchFieldToo)
{
    table().setCurrentIndex(cell(1, Column::Title));
    bool hasAsked = false;
    prompts.fillAction = [&hasAsked](ActionSheet &) { hasAsked = true; };
    auto &text = part<QLineEdit>("filterText");
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(prompts.askedEntry);
    EXPECT_EQ(prompts.askedEntry->action, test::action(open.plan(), u"1.2"_s).id);
    QTest::keyClick(&text, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(hasAsked);
}

TEST_F(MainWindowTest, ANewActionIsMadeUnderTheNextNumberAndSelected)
{
    prompts.fillAction = [](ActionSheet &sheet) { sheet.action.title = u"Новое мероприятие"_s; };
    QTest::keySequence(window.get(), QKeySequence::New);
    const Action *made = open.plan().findAction(u"1.4"_s);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->title, u"Новое мероприятие"_s);
    EXPECT_EQ(table().currentAction(), made->id);
}

TEST_F(MainWindowTest, DeleteEmptiesTheCellAndLeavesTheAction)
{
    const int actions = int(open.plan().table<Action>().rows().size());
    ASSERT_TRUE(table().model()->setData(cell(1, Column::Progress), u"Проведён семинар"_s));
    for (const int column : {int(Column::Title), int(Column::Progress), int(Column::MarkColumn)}) {
        table().setCurrentIndex(cell(1, column));
        QTest::keyClick(&table(), Qt::Key_Delete);
    }
    EXPECT_EQ(int(open.plan().table<Action>().rows().size()), actions);
    EXPECT_EQ(cell(1, Column::Progress).data(Qt::EditRole).toString(), QString());
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(cell(1, Column::Progress).data(Qt::EditRole).toString(), u"Проведён семинар"_s);
    EXPECT_THAT(window->statusBar()->currentMessage().toStdString(), testing::StartsWith("Undone: 1.2"));
}

TEST_F(MainWindowTest, AnotherLanguageSavesWhatIsBeingTypedIntoASortedTable)
{
    table().sortByColumn(Column::Title, Qt::AscendingOrder);
    const ActionId action = *table().tableModel().action(1);
    auto *text = edit<QPlainTextEdit>(1, Column::Progress);
    ASSERT_NE(text, nullptr);
    QTest::keyClicks(text, u"Held"_s);
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    const ProgressEntry *saved = open.plan().entry(action, Quarter(2023, 1));
    ASSERT_NE(saved, nullptr);
    EXPECT_EQ(saved->summary, u"Held"_s);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(MainWindowTest, F2OnOfficialWordingSaysWhereItIsChanged)
{
    table().setCurrentIndex(cell(1, Column::Title));
    QTest::keyClick(&table(), Qt::Key_F2);
    EXPECT_THAT(window->statusBar()->currentMessage().toStdString(), HasSubstr("in the form of the action"));
    chooseMark(2, Mark::Done);
    table().setCurrentIndex(cell(2, Column::Percent));
    QTest::keyClick(&table(), Qt::Key_F2);
    EXPECT_THAT(window->statusBar()->currentMessage().toStdString(), HasSubstr("is 100 %"));
}

TEST_F(MainWindowTest, EnterInAnyBoxOfTheFilterGoesOnToTheTable)
{
    for (const auto *name : {"filterText", "filterBody", "filterMark", "filterStanding"}) {
        auto &box = part<QWidget>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Return);
        EXPECT_TRUE(table().hasFocus()) << name;
    }
}

TEST_F(MainWindowTest, KeysWithCtrlSelectTheRowTheyGoTo)
{
    table().setCurrentIndex(cell(0, Column::MarkColumn));
    for (const auto key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Down, Qt::Key_End, Qt::Key_Space}) {
        QTest::keyClick(&table(), key, Qt::ControlModifier);
        EXPECT_TRUE(table().selectionModel()->isRowSelected(table().currentIndex().row()))
            << QKeySequence(key).toString().toStdString();
    }
}

TEST_F(MainWindowTest, WhoComesFromElsewhereComesFromTheWordingToTheMark)
{
    table().setCurrentIndex(cell(0, Column::Number));
    window->pages().showAction(test::action(open.plan(), u"1.2"_s).id);
    EXPECT_EQ(table().currentIndex(), cell(1, Column::MarkColumn));
    table().setCurrentIndex(cell(0, Column::Number));
    window->pages().goToHits();
    EXPECT_EQ(table().currentIndex(), cell(0, Column::MarkColumn));
    table().setCurrentIndex(cell(0, Column::Reasons));
    window->pages().goToHits();
    EXPECT_EQ(table().currentIndex(), cell(0, Column::Reasons)) << "something can be entered there";
}

TEST_F(MainWindowTest, EnterInTheFilterGoesToTheGoalThatHasTheHit)
{
    auto &text = part<QLineEdit>("filterText");
    text.setFocus();
    QTest::keyClicks(&text, u"2.1"_s);
    QTest::qWait(0);
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(part<QTabBar>("goals").currentIndex(), 1);
}

TEST_F(MainWindowTest, ADeletedActionIsToldAndHadBackByItsButton)
{
    table().setCurrentIndex(cell(1, Column::Title));
    const auto before = test::contents(open.plan());
    QTest::keyClick(&table(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(open.plan().findAction(u"1.2"_s), nullptr);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("1.2"));
    QTest::mouseClick(&part<QPushButton>("messageButton"), Qt::LeftButton);
    EXPECT_TRUE(test::contents(open.plan()) == before);
    EXPECT_FALSE(window->messages().isVisible());
}

TEST_F(MainWindowTest, ANewGoalGetsATab)
{
    prompts.fillGoal = [](Goal &goal) {
        goal.title = u"Цифровизация профсоюзов"_s;
        goal.shortTitle = u"Цифровизация"_s;
    };
    command(u"New goal…"_s)->trigger();
    ASSERT_EQ(part<QTabBar>("goals").count(), 3);
    EXPECT_EQ(part<QTabBar>("goals").currentIndex(), 2);
    EXPECT_EQ(part<QTabBar>("goals").tabText(2), u"3. Цифровизация"_s);
}

TEST_F(MainWindowTest, TheWholeTitleOfAGoalExpandsItsAbbreviations)
{
    EXPECT_TRUE(part<QLabel>("goalTitle").toolTip().isEmpty());
    prompts.fillGoal = [](Goal &goal) { goal.title = u"Роль ОСП"_s; };
    command(u"Edit the goal…"_s)->trigger();
    EXPECT_THAT(part<QLabel>("goalTitle").toolTip().toStdString(), HasSubstr("Областные советы профсоюзов"));
}

TEST_F(MainWindowTest, TheListOfAbbreviationsIsEditedAndTakenBackAsAWhole)
{
    const auto before = test::contents(open.plan());
    prompts.fillPlan = [](PlanSheet &sheet) {
        sheet.abbreviations.erase(sheet.abbreviations.begin());
        sheet.abbreviations.push_back({AbbreviationId::make(), 0, u"семинары"_s, u"занятия"_s});
    };
    command(u"Title, period and signatures…"_s)->trigger();
    ASSERT_EQ(open.plan().abbreviations().size(), 2U);
    EXPECT_EQ(open.plan().abbreviations().front()->shortForm, u"ОСП"_s);
    EXPECT_EQ(open.plan().abbreviations().back()->shortForm, u"семинары"_s);
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_TRUE(test::contents(open.plan()) == before);
}

TEST_F(MainWindowTest, ThoseWhoSignReportsAreNamedInTheFormOfThePlan)
{
    const SignatoryId chair = SignatoryId::make();
    prompts.fillPlan = [&](PlanSheet &sheet) {
        sheet.signatories.push_back(
            {chair, 0, SignatoryRole::Approves, u"Председатель"_s, {}, u"А. Асанов"_s, {}});
    };
    command(u"Title, period and signatures…"_s)->trigger();
    ASSERT_TRUE(open.plan().find(chair));
    EXPECT_EQ(open.plan().find(chair)->name, u"А. Асанов"_s);
    // Only one can approve.
    prompts.fillPlan = [&](PlanSheet &sheet) {
        sheet.signatories.push_back(
            {SignatoryId::make(), 0, SignatoryRole::Approves, u"Заместитель"_s, {}, {}, {}});
    };
    command(u"Title, period and signatures…"_s)->trigger();
    EXPECT_EQ(open.plan().signatories().size(), 1U);
}

TEST_F(MainWindowTest, AFewLettersLeadAnywhere)
{
    const auto goTo = [&](const QString &typed) {
        QTimer::singleShot(0, window.get(), [&, typed] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            auto *field = dialog->findChild<QLineEdit *>();
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            dialog->reject(); // where nothing was found it is still there
        });
        command(u"Go to…"_s)->trigger();
        QCoreApplication::processEvents();
    };
    goTo(u"2.1"_s);
    EXPECT_EQ(window->pages().action(), test::action(open.plan(), u"2.1"_s).id);
    const bool before = part<QDockWidget>("detailPanel").isVisible();
    goTo(u"details of"_s);
    EXPECT_NE(part<QDockWidget>("detailPanel").isVisible(), before);
    goTo(u"nothing of the kind"_s);
    EXPECT_EQ(window->pages().action(), test::action(open.plan(), u"2.1"_s).id);
}

TEST_F(MainWindowTest, SettingsAreTakenOverAndRemembered)
{
    const QSignalSpy changed(window.get(), &MainWindow::settingsChanged);
    prompts.fillSettings = [](SettingsChoice &choice) {
        choice.program.person = u"Бакыт"_s;
        choice.program.language = u"ky"_s;
        choice.program.remindsOfReports = true;
    };
    command(u"Settings…"_s)->trigger();
    QCoreApplication::processEvents();
    const QString caption = window->menuBar()->actions().front()->text();
    language::use(u"en"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(caption, window->menuBar()->actions().front()->text()) << "it was Kyrgyz at once";
    EXPECT_EQ(prompts.askedSettings.program.person, open.workspace().person().name);
    EXPECT_EQ(readSettings(memory).person, u"Бакыт"_s);
    EXPECT_EQ(readSettings(memory).language, u"ky"_s);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(window->messages().text(), QString());
    showWindow();
    EXPECT_TRUE(window->messages().text().startsWith(u"Q4 2022 has ended"_s)) << "from now on it reminds";
}

TEST_F(MainWindowTest, TheDetailsExpandAbbreviationsUnderTheMouse)
{
    table().setCurrentIndex(cell(1, Column::Title));
    part<QDockWidget>("detailPanel").show();
    auto &text = part<QTextEdit>("detailText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.toPlainText().contains(u"ОСП"_s); }));
    const QTextCursor found = text.document()->find(u"ОСП"_s);
    ASSERT_FALSE(found.isNull());
    const QPoint place = text.cursorRect(found).center();
    QHelpEvent pointed(QEvent::ToolTip, place, text.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(text.viewport(), &pointed);
    EXPECT_THAT(QToolTip::text().toStdString(), HasSubstr("Областные советы профсоюзов"));
}

TEST_F(MainWindowTest, TheOtherReadingOfADeadlineIsTaken)
{
    table().setCurrentIndex(cell(2, Column::Title));
    auto &details = part<QDockWidget>("detailPanel");
    details.show();
    part<QPushButton>("takeReading").click();
    EXPECT_EQ(test::action(open.plan(), u"1.3"_s).deadline.due(), QDate(2024, 12, 31));
    const auto &text = part<QTextEdit>("detailText");
    EXPECT_TRUE(QTest::qWaitFor([&] { return text.toPlainText().contains(u"31.12.2024"_s); }));
}

TEST_F(MainWindowTest, TheDetailsShowWhatSingleBodiesReported)
{
    table().setCurrentIndex(cell(1, Column::Title));
    part<QDockWidget>("detailPanel").show();
    const Action &action = test::action(open.plan(), u"1.2"_s);
    ProgressEntry entry = newEntry({}, action.id, Quarter(2022, 4));
    entry.body = open.plan().findBody(u"ОСП-НАРЫН"_s)->id;
    entry.summary = u"Семинар в Нарыне"_s;
    Draft draft(open.plan());
    draft.create(entry);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    const auto &text = part<QTextEdit>("detailText");
    EXPECT_TRUE(QTest::qWaitFor([&] { return text.toPlainText().contains(u"Семинар в Нарыне"_s); }));
    EXPECT_TRUE(text.toPlainText().contains(u"Q4 2022, ОСП-НАРЫН"_s));
    EXPECT_TRUE(text.toPlainText().contains(u"Expected by the end of the quarter: 5; held: 5"_s));
}

TEST_F(MainWindowTest, AnothersEditAppearsAfterARefresh)
{
    const auto other = open.another(u"Бакыт"_s);
    QuarterView view(*other, Quarter(2023, 1));
    ProgressEntry changed = view.entryToEdit(test::action(open.plan(), u"1.2"_s).id);
    changed.percent = 77;
    ASSERT_TRUE(view.save(changed));
    EXPECT_EQ(cell(1, Column::Percent).data(Qt::EditRole).toInt(), 20);
    window->refresh();
    EXPECT_EQ(cell(1, Column::Percent).data(Qt::EditRole).toInt(), 77);
}

TEST_F(MainWindowTest, AnothersEditLeavesMyMessageAndIsNotCalledSaved)
{
    table().setCurrentIndex(cell(0, Column::Title));
    QTest::keyClick(&table(), Qt::Key_Delete, Qt::ControlModifier);
    const QString mine = window->messages().text();
    ASSERT_FALSE(mine.isEmpty());
    for (const QString &author : {u"Бакыт"_s, open.workspace().person().name}) {
        const auto other = open.another(author);
        QuarterView view(*other, Quarter(2023, 1));
        ProgressEntry changed = view.entryToEdit(test::action(open.plan(), u"1.2"_s).id);
        changed.percent = changed.percent.value_or(0) + 1;
        ASSERT_TRUE(view.save(changed));
        window->refresh();
        EXPECT_EQ(window->messages().text(), mine);
        EXPECT_TRUE(part<QPushButton>("messageButton").isVisible());
        EXPECT_THAT(window->statusBar()->currentMessage().toStdString(),
                    testing::StartsWith(author.toStdString() + " changed: "));
    }
    chooseMark(0, Mark::InProgress);
    EXPECT_THAT(window->statusBar()->currentMessage().toStdString(), testing::StartsWith("Saved. "));
    EXPECT_FALSE(window->messages().isVisible());
}

TEST_F(MainWindowTest, AStaleEditIsRefusedAndNamesWhoWasQuicker)
{
    auto *editor = edit<QPlainTextEdit>(1, Column::Progress);
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"Mine"_s);
    const auto other = open.another(u"Бакыт"_s);
    QuarterView view(*other, Quarter(2023, 1));
    ProgressEntry theirs = view.entryToEdit(test::action(open.plan(), u"1.2"_s).id);
    theirs.summary = u"Theirs"_s;
    ASSERT_TRUE(view.save(theirs));
    window->refresh();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"Theirs"_s);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("Бакыт"));

    prompts.fillEntry = [](ProgressEntry &entry) { entry.summary += u", with theirs in mind"_s; };
    QCoreApplication::processEvents();
    ASSERT_TRUE(prompts.askedFault) << "what was typed is asked for again, not thrown away";
    EXPECT_THAT(prompts.askedFault->message.toStdString(), HasSubstr("Бакыт"));
    EXPECT_THAT(prompts.askedEntry->summary.toStdString(), HasSubstr("Mine"));
    EXPECT_EQ(entry(u"1.2"_s)->summary, prompts.askedEntry->summary + u", with theirs in mind"_s);
}

TEST_F(MainWindowTest, ATextForAnActionDeletedMeanwhileIsRefusedAndKept)
{
    const auto other = open.another(u"Бакыт"_s);
    for (const QString &number : {u"1.2"_s, u"1.3"_s}) { // reported for the quarter, and not
        auto *editor = edit<QPlainTextEdit>(1, Column::Progress);
        ASSERT_NE(editor, nullptr);
        editor->setPlainText(u"Mine of "_s + number);
        Draft draft(other->plan());
        draft.remove(test::action(other->plan(), number));
        ASSERT_TRUE(other->commit(draft.changes()));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        EXPECT_FALSE(prompts.askedEntry);
        EXPECT_THAT(window->messages().text().toStdString(),
                    testing::AllOf(HasSubstr("deleted"), HasSubstr("Бакыт"), HasSubstr("Mine")));
        chooseMark(0, Mark::InProgress);
        EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("Mine")) << "until it is closed";
        part<QPushButton>("messageButton").click();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Mine of "_s + number);
    }
    part<QToolButton>("messageClose").click();
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("Mine of 1.2"));
    part<QToolButton>("messageClose").click();
    EXPECT_FALSE(window->messages().isVisible());
}

TEST_F(MainWindowTest, ATextForAGoalDeletedMeanwhileIsRefusedAndKept)
{
    auto *editor = edit<QPlainTextEdit>(1, Column::Progress);
    ASSERT_NE(editor, nullptr);
    editor->setPlainText(u"Mine"_s);
    const auto other = open.another(u"Бакыт"_s);
    Draft draft(other->plan());
    draft.remove(*other->plan().findGoal(1));
    ASSERT_TRUE(other->commit(draft.changes()));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(part<QTabBar>("goals").count(), 1);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("“Mine”"));
}

TEST_F(MainWindowTest, ClosesTheQuarterAndOpensItAgainWithAReason)
{
    QAction *close = command(u"Close the quarter…"_s);
    QAction *reopen = command(u"Open the quarter again…"_s);
    EXPECT_FALSE(reopen->isEnabled());
    prompts.agrees = false;
    close->trigger();
    EXPECT_THAT(prompts.told.toStdString(), HasSubstr("have not reported"));
    EXPECT_EQ(open.plan().closing(Quarter(2023, 1)), nullptr);
    prompts.agrees = true;
    close->trigger();
    ASSERT_NE(open.plan().closing(Quarter(2023, 1)), nullptr);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("snapshot No. 1"));
    EXPECT_FALSE(close->isEnabled());

    EXPECT_FALSE(table().model()->setData(cell(1, Column::Progress), u"Позже"_s));
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("is closed"));
    prompts.typed = u" "_s;
    reopen->trigger();
    EXPECT_NE(open.plan().closing(Quarter(2023, 1)), nullptr) << "a reason is needed";
    prompts.typed = u"ошибка в сводке"_s;
    reopen->trigger();
    EXPECT_EQ(open.plan().closing(Quarter(2023, 1)), nullptr);
    EXPECT_TRUE(table().model()->setData(cell(1, Column::Progress), u"Позже"_s));
}

TEST_F(MainWindowTest, GoesFromWhatIsMissingToTheActionAndClosesNothing)
{
    prompts.goesTo = test::action(open.plan(), u"2.1"_s).id;
    command(u"Close the quarter…"_s)->trigger();
    EXPECT_EQ(window->pages().action(), prompts.goesTo);
    EXPECT_EQ(open.plan().closing(Quarter(2023, 1)), nullptr);
}

TEST_F(MainWindowTest, SavesACopyOfThePlanAndOffersIt)
{
    prompts.file = open.folder().path(u"copy.fpkplan"_s);
    command(u"Save a copy…"_s)->trigger();
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("copy.fpkplan"));
    const auto copy = Workspace::open(prompts.file, open.workspace().person());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(test::contents((*copy)->plan()) == test::contents(open.plan()));
    prompts.file = open.path();
    command(u"Save a copy…"_s)->trigger();
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("the plan itself"));
}

TEST_F(MainWindowTest, TakesAPlanFileThatIsDroppedOnItAndNothingElse)
{
    QSignalSpy chosen(window.get(), &MainWindow::fileChosen);
    const auto drop = [&](const QString &path) {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    };
    drop(u"/tmp/letter.docx"_s);
    EXPECT_EQ(chosen.count(), 0);
    drop(u"/tmp/next.fpkplan"_s);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"/tmp/next.fpkplan"_s);
}

TEST_F(MainWindowTest, WritesTheTableOfTheFilterAndTheReport)
{
    prompts.file = open.folder().path(u"table.csv"_s);
    command(u"Table of the filter: save as…"_s)->trigger();
    EXPECT_THAT(open.folder().bytes(u"table.csv"_s).toStdString(), HasSubstr("семинары"));
    prompts.file = open.folder().path(u"report.pdf"_s);
    command(u"Quarterly report: save as…"_s)->trigger();
    EXPECT_TRUE(open.folder().bytes(u"report.pdf"_s).startsWith("%PDF"));
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("report.pdf"));
}

TEST_F(MainWindowTest, AFileThatCannotBeWrittenIsToldOf)
{
    prompts.file = open.folder().path(u"missing/table.csv"_s);
    command(u"Table of the filter: save as…"_s)->trigger();
    EXPECT_TRUE(window->messages().isVisible());
    EXPECT_FALSE(window->messages().text().isEmpty());
}

TEST_F(MainWindowTest, ANewPlanKeepsTheBodiesAndIsOpened)
{
    QSignalSpy chosen(window.get(), &MainWindow::fileChosen);
    prompts.file = open.folder().path(u"next.fpkplan"_s);
    prompts.fillPlan = [](PlanSheet &sheet) { sheet.info.title = u"Программа на 2026–2029 годы"_s; };
    command(u"New plan…"_s)->trigger();
    ASSERT_EQ(chosen.count(), 1);
    const auto next =
        Workspace::open(prompts.file, {u"Айгуль"_s, [] { return test::noon(QDate(2026, 1, 1)); }});
    ASSERT_TRUE(next);
    EXPECT_EQ((*next)->plan().bodies().size(), open.plan().bodies().size());
    EXPECT_TRUE((*next)->plan().goals().empty());
    const MainWindow empty(**next, prompts, memory);
    EXPECT_EQ(empty.goals().page(), nullptr);
}

TEST_F(MainWindowTest, ANewPlanNeverAsksForATitleToRefuseItsFileThen)
{
    bool hasAsked = false;
    prompts.file = open.path();
    prompts.fillPlan = [&hasAsked](PlanSheet &) { hasAsked = true; };
    command(u"New plan…"_s)->trigger();
    EXPECT_FALSE(hasAsked);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("plan.fpkplan"));
}

TEST_F(MainWindowTest, RemembersQuarterGoalAndWidthsFromOneTimeToTheNext)
{
    part<QComboBox>("quarter").setCurrentIndex(0);
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    table().horizontalHeader()->resizeSection(Column::Title, 333);
    window->resize(1234, 700);
    window->close();
    showWindow();
    EXPECT_EQ(part<QComboBox>("quarter").currentIndex(), 0);
    EXPECT_EQ(part<QTabBar>("goals").currentIndex(), 1);
    EXPECT_EQ(table().columnWidth(Column::Title), 333);
    EXPECT_EQ(window->width(), 1234);
}

TEST_F(MainWindowTest, AQuarterIsRememberedForItsPlanAlone)
{
    part<QComboBox>("quarter").setCurrentIndex(0);
    window->close();
    PlanInfo info = open.plan().info();
    info.id = PlanInfoId::make();
    Plan next;
    next.load(info);
    const test::OpenPlan other(QDate(2023, 2, 10), next);
    const MainWindow shown(other.workspace(), prompts, memory);
    EXPECT_EQ(part<QComboBox>(shown, "quarter").currentText(), terms::quarter(Quarter(2023, 1)));
}

TEST_F(MainWindowTest, AGoalIsRememberedForItsPlanAlone)
{
    QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    ASSERT_EQ(part<QTabBar>("goals").currentIndex(), 1);
    window->close();
    PlanInfo info = open.plan().info();
    info.id = PlanInfoId::make();
    Plan next;
    next.load(info);
    for (const Goal *goal : open.plan().goals())
        next.load(*goal);
    const test::OpenPlan other(QDate(2023, 2, 10), next);
    const MainWindow shown(other.workspace(), prompts, memory);
    EXPECT_EQ(part<QTabBar>(shown, "goals").currentIndex(), 0);
    showWindow();
    EXPECT_EQ(part<QTabBar>("goals").currentIndex(), 1);
}

TEST_F(MainWindowTest, TheUsualQuarterMovesOnWithTime)
{
    window->close();
    const test::OpenPlan later(QDate(2023, 5, 10));
    const MainWindow shown(later.workspace(), prompts, memory);
    EXPECT_EQ(part<QComboBox>(shown, "quarter").currentText(), terms::quarter(Quarter(2023, 2)));
}

TEST_F(MainWindowTest, ARememberedQuarterThatIsNotOfferedGivesWayToTheUsualOne)
{
    part<QComboBox>("quarter").setCurrentIndex(0);
    window->close();
    for (const QString &key : memory.allKeys()) {
        if (memory.value(key).toString() == Quarter(2022, 1).toString())
            memory.setValue(key, Quarter(1999, 1).toString());
    }
    showWindow();
    EXPECT_EQ(part<QComboBox>("quarter").currentText(), terms::quarter(Quarter(2023, 1)));
}

TEST_F(MainWindowTest, RowsAreAsHighAsTheirTextAtTheWidthOfTheColumn)
{
    table().setColumnWidth(Column::Title, 400);
    const int before = table().rowHeight(1);
    table().setColumnWidth(Column::Title, 60);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().rowHeight(1) > before; }));
    table().setColumnWidth(Column::Title, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().rowHeight(1) == before; }));
}

TEST_F(MainWindowTest, TheDetailsGiveTheKeyboardBackToThePageWhenTheyClose)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    command(u"Details: description"_s)->trigger();
    auto &details = part<QDockWidget>("detailPanel");
    ASSERT_TRUE(details.isAncestorOf(QApplication::focusWidget()));
    command(u"Details of the action"_s)->trigger();
    EXPECT_FALSE(details.isVisible());
    EXPECT_TRUE(window->pages().page().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(MainWindowTest, EveryControlHasANameForScreenReaders)
{
    for (const QWidget *control : window->findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<const QComboBox *>(control) || qobject_cast<const ActionView *>(control);
        const auto *line = qobject_cast<const QLineEdit *>(control);
        if (isControl || (line && !qobject_cast<const QAbstractSpinBox *>(line->parentWidget()))) {
            EXPECT_FALSE(control->accessibleName().isEmpty()) << control->objectName().toStdString();
        }
    }
}

TEST_F(MainWindowTest, WhenItsFileIsGoneTheBarOffersToSaveACopy)
{
    ASSERT_TRUE(QFile::rename(open.path(), open.folder().path(u"away.fpkplan"_s)));
    chooseMark(2, Mark::InProgress);
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("was moved, deleted or replaced"));
    auto &button = part<QPushButton>("messageButton");
    ASSERT_TRUE(button.isVisible());
    EXPECT_EQ(button.text(), u"Save a copy…"_s);
    prompts.file = open.folder().path(u"copy.fpkplan"_s);
    button.click();
    EXPECT_THAT(window->messages().text().toStdString(), HasSubstr("copy.fpkplan"));
    EXPECT_TRUE(Workspace::check(prompts.file)->empty());
}

TEST_F(MainWindowTest, ACopyIsOfThePlanThatIsShownWhateverHasTakenItsPlace)
{
    const QString before = test::action(open.plan(), u"1.1"_s).title;
    const QString other = open.folder().path(u"other.fpkplan"_s);
    Plan changed = test::smallPlan();
    Action renamed = test::action(changed, u"1.1"_s);
    renamed.title = u"Другой план"_s;
    Draft draft(changed);
    draft.update(renamed);
    ASSERT_TRUE(changed.apply(draft.changes()));
    ASSERT_TRUE(Workspace::create(other, changed, open.workspace().person()));
    ASSERT_TRUE(QFile::rename(open.path(), open.folder().path(u"away.fpkplan"_s)));
    ASSERT_TRUE(QFile::rename(other, open.path()));
    prompts.file = open.folder().path(u"copy.fpkplan"_s);
    command(u"Save a copy…"_s)->trigger();
    const auto copy = Workspace::open(prompts.file, open.workspace().person());
    ASSERT_TRUE(copy);
    EXPECT_EQ(test::action((*copy)->plan(), u"1.1"_s).title, before);
}
