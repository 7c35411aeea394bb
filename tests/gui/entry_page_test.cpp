// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/closing.h"
#include "core/draft.h"
#include "entry/entry_page.h"
#include "entry/mark_chooser.h"
#include "gui/scripted_prompts.h"
#include "models/entry_cells.h"
#include "session/language.h"
#include "support/generated_plan.h"
#include "support/open_plan.h"
#include "widgets/look.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

using namespace fpk;
using namespace fpk::entrycells;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const Quarter now{2023, 1};

// Thirty actions of one goal, none of which was reported on.
Plan manyActions()
{
    Plan plan = test::smallPlan();
    const Action first = test::action(plan, u"2.2"_s);
    for (int number = 3; number <= 30; ++number) {
        Action action = first;
        action.id = ActionId::make();
        action.number = number;
        plan.load(action);
    }
    return plan;
}

class EntryPageTest : public testing::Test
{
protected:
    void SetUp() override { language::use(u"en"_s); }
    void TearDown() override { language::use(u"en"_s); }

    void openWindow(const Plan &plan)
    {
        open = std::make_unique<test::OpenPlan>(QDate(2023, 2, 10), plan);
        memory = std::make_unique<QSettings>(open->folder().path(u"memory.ini"_s), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(open->workspace(), prompts, *memory);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void show(const Plan &plan = test::smallPlan())
    {
        openWindow(plan);
        window->pages().show<EntryPage>();
        waitForRows();
        table().setFocus();
    }
    void waitForRows()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page().grid().isGathering(); }));
    }

    [[nodiscard]] EntryPage &page() const { return window->pages().find<EntryPage>(); }
    [[nodiscard]] EntryView &table() const { return page().table(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return page().grid().index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] QString caption(int row) const { return page().grid().caption(*page().grid().place(row)); }
    [[nodiscard]] QString count() const { return window->findChild<QLabel *>(u"missingEntries"_s)->text(); }
    [[nodiscard]] const ProgressEntry *entry(const QString &number, const QString &code = {}) const
    {
        const Body *body = open->plan().findBody(code);
        return open->plan().entry(test::action(open->plan(), number).id, now,
                                  body ? std::optional(body->id) : std::nullopt);
    }
    [[nodiscard]] size_t changeSets() const { return open->workspace().journal()->size(); }

    // As the keyboard does it: to whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // editors close
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent pressed(QEvent::KeyPress, letter.unicode() < 0x80 ? letter.toUpper().unicode() : 0, {},
                              letter);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &pressed);
        }
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString status() const { return window->statusBar()->currentMessage(); }
    [[nodiscard]] QString undoText() const { return window->findChild<WindowActions *>()->undo->text(); }
    [[nodiscard]] FrozenColumns &frozen() const { return *table().findChild<FrozenColumns *>(); }
    // How far the table has been scrolled to the right.
    [[nodiscard]] int scrolled() const { return table().horizontalScrollBar()->value(); }
    void goTo(int row, int column) { table().goTo(cell(row, column)); }
    void select(int top, int left, int bottom, int right)
    {
        goTo(top, left);
        table().selectionModel()->select(QItemSelection(cell(top, left), cell(bottom, right)),
                                         QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(&table(), QKeySequence::Paste);
    }

    test::ScriptedPrompts prompts;
    std::unique_ptr<test::OpenPlan> open;
    std::unique_ptr<QSettings> memory;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(EntryPageTest, AWholeQuarterOfOneBodyIsEnteredByTheKeyboardAlone)
{
    openWindow(test::smallPlan());
    press(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return table().hasFocus(); })); // the button is pressed for a while
    press(Qt::Key_Backtab, Qt::ShiftModifier);                           // out of the first row
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"entryMode"_s);
    press(Qt::Key_Right);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Tab);
    type(u"ЦК"_s);
    press(Qt::Key_Return);
    waitForRows();
    ASSERT_EQ(page().grid().rowCount(), 2);
    EXPECT_EQ(caption(0), u"1.2, ЦК"_s);
    EXPECT_EQ(count(), u"Not reported: 2 of 2"_s);
    ASSERT_TRUE(table().hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Tab); // to the first cell that can be typed in

    type(u"i"_s); // in progress
    press(Qt::Key_Tab);
    type(u"40"_s);
    press(Qt::Key_Tab);
    type(u"2"_s);
    press(Qt::Key_Tab); // over the date, which belongs to what is done
    type(u"Two seminars"_s);
    press(Qt::Key_Return); // down, to where the row was begun
    EXPECT_EQ(table().currentIndex(), cell(1, MarkColumn));
    EXPECT_EQ(count(), u"Not reported: 1 of 2"_s);
    type(u"nn"_s); // not started, not done
    press(Qt::Key_Return);
    EXPECT_EQ(table().currentIndex(), cell(1, Reason)) << "the row waits for it";
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    type(u"No money"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(count(), u"Not reported: 0 of 2"_s);
    const ProgressEntry *first = entry(u"1.2"_s, u"ЦК"_s);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->mark, Mark::InProgress);
    EXPECT_EQ(first->percent, 40);
    EXPECT_EQ(first->times, 2);
    EXPECT_EQ(first->summary, u"Two seminars"_s);
    ASSERT_NE(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::NotDone);
    EXPECT_EQ(entry(u"1.3"_s)->reason, u"No money"_s);
    const auto reopened = open->another(u"Бакыт"_s);
    EXPECT_EQ(reopened->plan().find(first->id)->percent, 40) << "on disk";
}

TEST_F(EntryPageTest, TurnsToTheEntriesOfTheBodiesWithABodyAndBackWithoutIt)
{
    show();
    const auto ofBodies = [this] {
        return page().findChildren<QToolButton *>(u"entryMode"_s).last()->isChecked();
    };
    ASSERT_FALSE(ofBodies());
    Filter filter;
    filter.body = open->plan().findBody(u"ЦК"_s)->id;
    auto &bar = *window->findChild<FilterBar *>();
    bar.setFilter(filter);
    waitForRows();
    EXPECT_TRUE(ofBodies());
    EXPECT_EQ(caption(0), u"1.2, ЦК"_s);
    filter.text = u"1.2"_s;
    page().findChildren<QToolButton *>(u"entryMode"_s).first()->click();
    bar.setFilter(filter);
    EXPECT_FALSE(ofBodies()) << "as the person has turned it";
    bar.clear();
    page().showOwnReports();
    bar.setFilter(filter);
    bar.clear();
    EXPECT_TRUE(ofBodies()) << "as it was before";
}

TEST_F(EntryPageTest, ChoosingThePageByItsKeyPutsTheFocusIntoItsGridFromAnywhere)
{
    show();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_FALSE(table().hasFocus());
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table().hasFocus(); })) << "it was in sight already";
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->goals().page()->table().hasFocus(); }));
}

TEST_F(EntryPageTest, TabLeadsOverTheModesIntoTheGrid)
{
    show();
    page().findChild<QToolButton *>(u"entryMode"_s)->setFocus();
    for (const auto *name : {"entryMarks", "entrySort", "entryGrid"}) {
        press(Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QLatin1StringView(name));
    }
}

TEST_F(EntryPageTest, TwentyRowsPastedWithTwoFaultsChangeNothingAndNameBoth)
{
    show(manyActions());
    const size_t before = changeSets();
    goTo(0, MarkColumn);
    QString block;
    for (int row = 0; row < 20; ++row)
        block += row == 7    ? u"finished\t10\n"_s
                 : row == 12 ? u"in progress\t150\r\n"_s
                             : u"in progress\t10\n"_s;
    paste(block);
    EXPECT_EQ(changeSets(), before);
    const auto &faults = *page().faults().findChild<QTableWidget *>(u"faults"_s);
    ASSERT_TRUE(faults.isVisible());
    ASSERT_EQ(faults.rowCount(), 2);
    EXPECT_EQ(faults.item(0, 0)->text(), u"Row 8 (%1), “Mark”"_s.arg(caption(7)));
    EXPECT_EQ(faults.item(0, 1)->text(), u"finished"_s);
    EXPECT_THAT(faults.item(0, 2)->text().toStdString(), HasSubstr("A mark is expected"));
    EXPECT_EQ(faults.item(1, 0)->text(), u"Row 13 (%1), “%”"_s.arg(caption(12)));
    EXPECT_EQ(faults.item(1, 1)->text(), u"150"_s);
    EXPECT_NE(cell(12, Percent).data(EntryGrid::FaultRole).toString(), QString());
    EXPECT_EQ(QApplication::focusWidget(), &faults);
}

TEST_F(EntryPageTest, APastedTextIsCorrectedWhereItsFaultIsToldAndTakenOverInOneStep)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"in progress\t150\ndne\t\n"_s);
    auto &faults = *page().faults().findChild<QTableWidget *>(u"faults"_s);
    ASSERT_EQ(faults.rowCount(), 2);
    faults.item(0, 1)->setText(u"15"_s);
    faults.item(1, 1)->setText(u"done"_s);
    const size_t before = changeSets();
    page().faults().findChild<QPushButton *>()->click();
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(text(0, Percent), u"15"_s);
    EXPECT_EQ(text(1, MarkColumn), u"done"_s);
    EXPECT_FALSE(page().faults().isVisible());
}

TEST_F(EntryPageTest, AFaultyCellIsCorrectedInTheGridAndTheBlockIsTakenOverWhole)
{
    show(manyActions());
    const size_t before = changeSets();
    goTo(0, MarkColumn);
    paste(u"in progress\t150\ndne\t\ndone\t\n"_s);
    EXPECT_EQ(text(0, Percent), u"150"_s) << "what is to be mended is in sight";
    EXPECT_EQ(text(2, MarkColumn), u"done"_s);
    table().setFocus();
    goTo(1, MarkColumn);
    type(u"d"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(changeSets(), before);
    EXPECT_EQ(page().faults().findChild<QTableWidget *>(u"faults"_s)->rowCount(), 1);
    EXPECT_TRUE(table().hasFocus()) << "the list takes no keys away";
    goTo(0, Percent);
    type(u"15"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_FALSE(page().faults().isVisible());
    EXPECT_TRUE(status().startsWith(u"3 row"_s));
    EXPECT_TRUE(status().endsWith(u"from row 1 (%1) to row 3 (%2)."_s.arg(caption(0), caption(2))));
    QTest::keySequence(window.get(), QKeySequence::Undo);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(text(row, MarkColumn), QString());
}

TEST_F(EntryPageTest, CtrlZPutsARefusedBlockAwayBeforeItTakesBackAnythingSaved)
{
    show(manyActions());
    goTo(5, MarkColumn);
    type(u"d"_s);
    press(Qt::Key_Return);
    goTo(0, MarkColumn);
    paste(u"in progress\t150\n"_s);
    EXPECT_THAT(undoText().toStdString(), HasSubstr("pasted block"));
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_EQ(text(0, MarkColumn), QString());
    EXPECT_EQ(text(5, MarkColumn), u"done"_s);
    EXPECT_FALSE(page().faults().isVisible());
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(status(), u"The pasted block was put away: nothing of it was saved."_s);
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_EQ(text(5, MarkColumn), QString());
}

TEST_F(EntryPageTest, AnotherBlockPastedOverARefusedOneTakesItsPlace)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"in progress\t150\ndone\t\n"_s);
    goTo(0, MarkColumn);
    paste(u"in progress\t15\n"_s);
    EXPECT_FALSE(page().faults().isVisible());
    EXPECT_EQ(text(0, Percent), u"15"_s);
    EXPECT_EQ(text(1, MarkColumn), QString());
}

TEST_F(EntryPageTest, ARefusedBlockIsAskedAboutBeforeTheWindowCloses)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"in progress\t150\n"_s);
    prompts.agrees = false;
    EXPECT_FALSE(window->close());
    EXPECT_THAT(prompts.told.toStdString(), HasSubstr("pasted block"));
    prompts.agrees = true;
}

TEST_F(EntryPageTest, HowAnActionStandsIsNotCut)
{
    language::use(u"ru"_s);
    show();
    const QString longest = u"▲ исполнено с нарушением срока"_s;
    EXPECT_GE(table().columnWidth(DeadlineColumn) - 14,
              table().fontMetrics().horizontalAdvance(longest)); // 7 pixels at both sides
}

TEST_F(EntryPageTest, EnterGoesDownTheListOfFaultsAndOnToTakingOverAgain)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"nonsense\ndne\nfinished\n"_s);
    auto &faults = *page().faults().findChild<QTableWidget *>(u"faults"_s);
    ASSERT_TRUE(faults.hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(faults.currentIndex(), faults.model()->index(1, 1));
    type(u"done"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(faults.item(1, 1)->text(), u"done"_s);
    EXPECT_EQ(faults.currentIndex(), faults.model()->index(2, 1));
    EXPECT_TRUE(faults.hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), page().faults().findChild<QPushButton *>());
}

TEST_F(EntryPageTest, TheCurrentCellOfTheListOfFaultsIsFramed)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"nonsense\ndne\n"_s);
    auto &faults = *page().faults().findChild<QTableWidget *>(u"faults"_s);
    faults.setCurrentCell(1, 1);
    const QRect cell = faults.visualRect(faults.currentIndex());
    const QImage picture = faults.viewport()->grab().toImage();
    EXPECT_EQ(picture.pixelColor(cell.left() + 1, cell.center().y()), look::accent(faults.palette()));
    faults.setCurrentCell(0, 1);
    EXPECT_NE(faults.viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y()),
              look::accent(faults.palette()));
}

TEST_F(EntryPageTest, OneGoesFromAFaultToItsCell)
{
    show(manyActions());
    goTo(0, MarkColumn);
    paste(u"done\nnonsense\n"_s);
    auto &faults = *page().faults().findChild<QTableWidget *>(u"faults"_s);
    Q_EMIT faults.cellActivated(0, 0);
    EXPECT_EQ(table().currentIndex(), cell(1, MarkColumn));
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(EntryPageTest, ABlockThatDoesNotFitIsRefusedInASentence)
{
    show();
    goTo(4, MarkColumn);
    paste(u"done\ndone\n"_s);
    EXPECT_THAT(page().note().toStdString(), HasSubstr("more rows"));
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::PartlyDone);
}

TEST_F(EntryPageTest, WhatIsCopiedAndPastedBackChangesNothing)
{
    show();
    const size_t before = changeSets();
    select(0, Number, 4, OverrideReason);
    QTest::keySequence(&table(), QKeySequence::Copy);
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(),
                HasSubstr("Не проведены в двух областях"));
    QTest::keySequence(&table(), QKeySequence::Paste);
    EXPECT_EQ(changeSets(), before);
    EXPECT_FALSE(page().faults().isVisible());
}

TEST_F(EntryPageTest, FillingDownIsOneStepThatCanBeTakenBack)
{
    show(manyActions());
    goTo(0, MarkColumn);
    type(u"i"_s);
    press(Qt::Key_Return);
    const size_t before = changeSets();
    select(0, MarkColumn, 9, MarkColumn);
    QTest::keySequence(&table(), QKeySequence(Qt::CTRL | Qt::Key_D));
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(text(9, MarkColumn), u"in progress"_s);
    EXPECT_EQ(text(10, MarkColumn), QString());
    EXPECT_TRUE(status().startsWith(u"9 row"_s));
    EXPECT_TRUE(status().endsWith(u"from row 2 (%1) to row 10 (%2)."_s.arg(caption(1), caption(9))));
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_EQ(text(9, MarkColumn), QString());
    EXPECT_EQ(text(0, MarkColumn), u"in progress"_s);
}

TEST_F(EntryPageTest, ATextTypedWithCtrlEnterGoesIntoAllSelectedRowsInOneStep)
{
    show(manyActions());
    const size_t before = changeSets();
    select(0, MarkColumn, 4, MarkColumn);
    type(u"4"_s); // by its number: done
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(text(4, MarkColumn), u"done"_s);
    EXPECT_EQ(text(5, MarkColumn), QString());
}

TEST_F(EntryPageTest, TheMenuPutsAMarkIntoTheSelectedRows)
{
    show(manyActions());
    const size_t before = changeSets();
    select(2, Summary, 3, Summary);
    const QList<QAction *> marks = page().findChild<BlockActions *>()->marks()->actions();
    ASSERT_EQ(marks.size(), 7);
    marks[int(Mark::InProgress)]->trigger();
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(text(3, MarkColumn), u"in progress"_s);
}

TEST_F(EntryPageTest, LeavingTheListOfMarksWithoutAChoiceReportsNothing)
{
    show();
    goTo(0, MarkColumn);
    press(Qt::Key_F2);
    ASSERT_NE(table().findChild<MarkChooser *>(), nullptr);
    press(Qt::Key_Tab);
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    goTo(0, MarkColumn);
    type(u"i"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
}

TEST_F(EntryPageTest, ALetterGoesToTheMarksThatBeginWithItInTheCurrentLanguage)
{
    language::use(u"ru"_s);
    MarkChooser marks(nullptr);
    QTest::keyClick(&marks, Qt::Key_7);
    EXPECT_EQ(marks.mark(), Mark::Withdrawn);
    QStringList met;
    for (int press = 0; press < 3; ++press) {
        QKeyEvent letter(QEvent::KeyPress, 0, {}, u"н"_s);
        QCoreApplication::sendEvent(&marks, &letter);
        met << marks.currentItem()->text();
    }
    EXPECT_NE(met[0], met[1]);
    EXPECT_EQ(met[0], met[2]) << "there are two of them";
    for (const QString &text : met)
        EXPECT_EQ(text[3], u'н') << text.toStdString();
}

TEST_F(EntryPageTest, DeleteEmptiesACellAndAltEnterBeginsAnotherLine)
{
    show();
    goTo(4, Summary);
    type(u"a"_s);
    press(Qt::Key_Return, Qt::AltModifier);
    type(u"b"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"a\nb"_s);
    goTo(4, Summary);
    press(Qt::Key_Delete);
    EXPECT_EQ(entry(u"1.2"_s)->summary, QString());
}

TEST_F(EntryPageTest, DeleteEmptiesOnlyWhatIsSeenToBeSelected)
{
    show();
    const QString before = entry(u"1.2"_s)->reason;
    ASSERT_NE(before, QString());
    for (const auto key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                           Qt::Key_PageUp, Qt::Key_PageDown}) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(cell(4, Reason)).center());
        goTo(4, Reason);
        press(key, Qt::ControlModifier);
        const QModelIndexList selected = table().selectionModel()->selectedIndexes();
        EXPECT_THAT(selected, ElementsAre(table().currentIndex()))
            << QKeySequence(key).toString().toStdString();
    }
    goTo(4, Reason);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(table().currentIndex(), cell(0, Number));
    press(Qt::Key_Delete);
    EXPECT_EQ(entry(u"1.2"_s)->reason, before);
}

TEST_F(EntryPageTest, WithShiftASelectionGoesOnFromTheCellToWhichOneCameByKeys)
{
    show(manyActions());
    const auto selection = [this] {
        const QItemSelection ranges = table().selectionModel()->selection();
        const QItemSelectionRange range = ranges.value(0);
        return std::pair<QModelIndex, QModelIndex>(range.topLeft(), range.bottomRight());
    };
    goTo(0, MarkColumn);
    press(Qt::Key_Tab);
    ASSERT_EQ(table().currentIndex(), cell(0, Percent));
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(selection(), std::pair(cell(0, Percent), cell(1, Percent)));
    press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selection(), std::pair(cell(0, Percent), cell(page().grid().rowCount() - 1, ColumnCount - 1)));
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selection(), std::pair(cell(0, Number), cell(0, Percent)));
}

TEST_F(EntryPageTest, AMarkCanBeTypedAsAWord)
{
    language::use(u"ru"_s);
    MarkChooser marks(nullptr);
    const auto typed = [&marks](const QString &keys) {
        for (const QChar key : keys) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
            QCoreApplication::sendEvent(&marks, &press);
        }
        return marks.mark();
    };
    EXPECT_EQ(typed(u"исполнено"_s), Mark::Done);
    EXPECT_EQ(typed(u" частично"_s), Mark::PartlyDone);
    EXPECT_EQ(typed(u"не исполнено"_s), Mark::NotDone);
    EXPECT_EQ(typed(u"п"_s), Mark::Postponed);
    EXPECT_EQ(typed(u"и"_s), Mark::Done);
    EXPECT_EQ(typed(u"и"_s), Mark::PartlyDone) << "the same letter goes to the next one";
    EXPECT_EQ(typed(u"1"_s), Mark(0));
}

TEST_F(EntryPageTest, WhatIsNotSavedIsAskedAboutBeforeTheWindowCloses)
{
    show();
    goTo(0, MarkColumn);
    type(u"p"_s); // partially done
    press(Qt::Key_Tab);
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    prompts.agrees = false;
    EXPECT_FALSE(window->close());
    EXPECT_THAT(prompts.told.toStdString(), HasSubstr("of the grid “Entry” lack"));
    EXPECT_EQ(text(0, MarkColumn), u"partially done"_s);
    prompts.agrees = true;
    EXPECT_TRUE(window->close());
}

TEST_F(EntryPageTest, WhatIsNotSavedIsStillThereAfterOtherPagesAndQuarters)
{
    show();
    goTo(0, MarkColumn);
    type(u"p"_s);
    press(Qt::Key_Tab);
    window->pages().setIndex(0);
    window->findChild<QuarterChooser *>()->setQuarter(now.next());
    window->pages().show<EntryPage>();
    waitForRows();
    EXPECT_THAT(page().note().toStdString(), HasSubstr("(Q1 2023)"));
    auto *there = page().findChild<QPushButton *>(u"otherQuarter"_s);
    EXPECT_EQ(there->text(), u"To Q1 2023"_s);
    there->click();
    waitForRows();
    EXPECT_EQ(page().grid().view().quarter(), now);
    EXPECT_EQ(text(0, MarkColumn), u"partially done"_s);
    EXPECT_EQ(table().currentIndex(), cell(0, Reason)) << "one comes to what is lacking";
    EXPECT_TRUE(there->isHidden());
}

TEST_F(EntryPageTest, AClosedQuarterSaysWhyNothingCanBeTyped)
{
    show();
    Draft draft(open->plan());
    draft.create(closingOf(open->plan(), now, QDate(2023, 2, 10), u"Айгуль"_s));
    ASSERT_TRUE(open->workspace().commit(draft.changes()));
    waitForRows();
    EXPECT_THAT(page().note().toStdString(), HasSubstr("is closed"));
    EXPECT_THAT(page().note().toStdString(), HasSubstr("snapshot No. 1"));
    goTo(0, MarkColumn);
    type(u"p"_s);
    EXPECT_EQ(table().findChild<MarkChooser *>(), nullptr);
    EXPECT_EQ(table().currentIndex(), cell(0, MarkColumn)) << "nor is a mark searched for";
    EXPECT_EQ(status(), page().grid().writer().obstacle());
    window->statusBar()->clearMessage();
    paste(u"done"_s);
    EXPECT_EQ(status(), page().grid().writer().obstacle());
}

TEST_F(EntryPageTest, AGreyCellSaysWhyNothingCanBeTypedThere)
{
    show();
    const std::pair<int, const char *> sentences[] = {
        {Percent, "is 100 %"}, {Times, "that recur"},        {Reason, "needs no reason"},
        {Ground, "“Grounds”"}, {NewDeadline, "“postponed”"}, {Title, "in the form of the action"}};
    goTo(0, MarkColumn);
    type(u"d"_s); // done
    press(Qt::Key_Return);
    for (const auto &[column, sentence] : sentences) {
        window->statusBar()->clearMessage();
        goTo(0, column);
        type(u"a"_s);
        EXPECT_EQ(table().currentIndex(), cell(0, column));
        EXPECT_THAT(status().toStdString(), HasSubstr(sentence));
        const QString tip = cell(0, column).data(Qt::ToolTipRole).toString();
        EXPECT_THAT((isOfEntry(column) ? tip : status()).toStdString(), HasSubstr(sentence));
        window->statusBar()->clearMessage();
        press(Qt::Key_F2);
        EXPECT_THAT(status().toStdString(), HasSubstr(sentence));
    }
}

TEST_F(EntryPageTest, TheMarkOfAnUnfinishedRowIsDeletedWithTheRow)
{
    show();
    goTo(0, MarkColumn);
    type(u"postp"_s);
    press(Qt::Key_Tab);
    goTo(0, MarkColumn);
    const size_t before = changeSets();
    press(Qt::Key_Delete);
    EXPECT_EQ(text(0, MarkColumn), QString());
    EXPECT_EQ(page().unsaved(), QString());
    EXPECT_EQ(changeSets(), before);
    EXPECT_THAT(status().toStdString(), HasSubstr("1 unfinished"));
    goTo(4, MarkColumn);
    press(Qt::Key_Delete);
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::PartlyDone);
    EXPECT_THAT(status().toStdString(), HasSubstr("choosing another one"));
}

TEST_F(EntryPageTest, OnOtherPagesTheRailSaysThatRowsWait)
{
    show();
    const auto railButton = [this] {
        const QString name = EntryPage::caption();
        for (QToolButton *button : window->findChild<PageRail *>()->findChildren<QToolButton *>()) {
            if (button->text().startsWith(name))
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    EXPECT_EQ(railButton()->text(), EntryPage::caption());
    goTo(0, MarkColumn);
    type(u"postp"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(railButton()->text(), EntryPage::caption()) << "the page tells of it itself";
    const int width = window->findChild<PageRail *>()->width();
    window->pages().setIndex(0);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->findChild<PageRail *>()->width(), width);
    EXPECT_EQ(railButton()->text(), u"Entry\n● 1\nwaiting"_s);
    EXPECT_EQ(railButton()->accessibleDescription(), page().unsaved());
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(railButton()->text().startsWith(u"Ввод\n●"_s));
    language::use(u"en"_s);
    window->pages().show<EntryPage>();
    waitForRows();
    goTo(0, MarkColumn);
    table().setFocus();
    press(Qt::Key_Delete);
    window->pages().setIndex(0);
    EXPECT_EQ(railButton()->text(), EntryPage::caption());
}

TEST_F(EntryPageTest, EscLeavesTheCellButNotTheGrid)
{
    show();
    goTo(1, Summary);
    type(u"a"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(table().isEditing());
    press(Qt::Key_Escape);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentIndex(), cell(1, Summary));
}

TEST_F(EntryPageTest, AMenuOpenedWhileOneTypesGivesTheKeyboardBackToTheCell)
{
    show();
    goTo(4, Summary);
    type(u"a"_s);
    press(Qt::Key_F, Qt::AltModifier);
    QWidget *menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(table().isEditing());
    QTest::keyClick(menu, Qt::Key_Escape);
    press(Qt::Key_Escape); // off the menu bar
    type(u"b"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"ab"_s);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(EntryPageTest, WhoGoesElsewhereFromAMenuHasLeftTheCellInWhichHeTyped)
{
    show();
    goTo(4, Summary);
    type(u"a"_s);
    press(Qt::Key_F, Qt::AltModifier);
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    window->findChild<QLineEdit *>(u"filterText"_s)->setFocus();
    QCoreApplication::processEvents();
    EXPECT_FALSE(table().isEditing());
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"a"_s);
}

TEST_F(EntryPageTest, AnotherLanguageSavesWhatIsBeingTypedAndLeavesTheKeyboardInTheGrid)
{
    show();
    goTo(4, Summary);
    type(u"a"_s);
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(entry(u"1.2"_s)->summary, u"a"_s);
    EXPECT_FALSE(table().isEditing());
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().currentIndex(), cell(4, Summary));
}

TEST_F(EntryPageTest, TheCurrentRowStaysInSightInLargerTextAndInLessRoom)
{
    show(manyActions());
    const int size = look::textSize();
    const auto isInSight = [this] {
        return table().viewport()->rect().contains(table().visualRect(table().currentIndex()));
    };
    window->resize(1366, 768);
    QCoreApplication::processEvents();
    const int last = table().rowAt(table().viewport()->height() - table().rowHeight(0));
    goTo(last, MarkColumn);
    look::setTextSize(16);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isInSight());
    look::setTextSize(size);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isInSight());
    goTo(table().rowAt(table().viewport()->height() - table().rowHeight(0)), MarkColumn);
    window->resize(1366, 600);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isInSight());
}

TEST_F(EntryPageTest, AQuarterThatIsStillToComeIsToldOf)
{
    show();
    EXPECT_EQ(page().note(), QString());
    window->findChild<QuarterChooser *>()->setQuarter(now.next());
    waitForRows();
    EXPECT_EQ(page().note(), page().grid().writer().notice());
    EXPECT_NE(page().note(), QString());
}

TEST_F(EntryPageTest, TabLeavesTheGridBehindItsLastCell)
{
    show();
    goTo(4, OverrideReason);
    press(Qt::Key_Tab);
    EXPECT_FALSE(table().hasFocus());
    table().setFocus();
    goTo(1, Summary);
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_FALSE(table().hasFocus()) << "nor does it hold anybody before that";
}

TEST_F(EntryPageTest, TabGoesFromAMarkToWhatItDemandsAndElseToTheNextCell)
{
    show();
    goTo(0, MarkColumn);
    type(u"d"_s); // done
    press(Qt::Key_Tab);
    EXPECT_EQ(table().currentIndex(), cell(0, DoneOn)) << "the percent of what is done is known";
    goTo(1, MarkColumn);
    type(u"postp"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(table().currentIndex(), cell(1, NewDeadline));
    type(u"31.12.2024"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(table().currentIndex(), cell(2, MarkColumn));
    EXPECT_EQ(entry(u"2.1"_s)->newDeadline, QDate(2024, 12, 31));
    type(u"part"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(table().currentIndex(), cell(2, Reason));
}

TEST_F(EntryPageTest, WhatARowIsAboutStaysInSightAsItIsWhenOneScrollsToTheRight)
{
    show(manyActions());
    goTo(1, MarkColumn);
    ASSERT_EQ(scrolled(), 0);
    EXPECT_FALSE(frozen().isVisible());
    const QSize size(table().columnWidth(Number) + table().columnWidth(Title), 5 * table().rowHeight(0));
    const auto picture = [&size](QWidget &of, int top) {
        return of.grab(QRect({0, top}, size)).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage before = picture(*table().viewport(), 0);
    goTo(1, OverrideReason);
    EXPECT_GT(scrolled(), table().columnWidth(Number));
    ASSERT_TRUE(frozen().isVisible());
    const int heads = table().horizontalHeader()->height();
    EXPECT_EQ(picture(frozen(), heads), before);
    EXPECT_EQ(frozen().mapTo(&table(), QPoint(0, heads)), table().viewport()->pos());
}

TEST_F(EntryPageTest, NoCellThatOneComesToIsUnderTheNameOfTheRow)
{
    show(manyActions());
    window->resize(900, 700);
    for (const bool forward : {true, false}) {
        for (int step = 0; step < ColumnCount; ++step) {
            press(forward ? Qt::Key_Right : Qt::Key_Left);
            const QRect cell = table().visualRect(table().currentIndex());
            const bool isFrozen = table().currentIndex().column() <= BodyColumn;
            const int left = frozen().isVisible() && !isFrozen ? frozen().width() : 0;
            EXPECT_GE(cell.left(), isFrozen ? -scrolled() : left);
        }
    }
}

TEST_F(EntryPageTest, AClickOnTheNameOfARowGoesThereWithoutScrollingBack)
{
    show(manyActions());
    goTo(1, OverrideReason);
    const int before = scrolled();
    const int heads = table().horizontalHeader()->height();
    const QPoint there(table().columnWidth(Number) + 20, heads + 3 * table().rowHeight(0) + 5);
    QTest::mouseClick(&frozen(), Qt::LeftButton, {}, there);
    EXPECT_EQ(table().currentIndex(), cell(3, Title));
    EXPECT_EQ(scrolled(), before);
    EXPECT_TRUE(table().hasFocus());
    press(Qt::Key_Tab);
    EXPECT_EQ(table().currentIndex(), cell(3, MarkColumn));
}

TEST_F(EntryPageTest, TheNameOfARowIsDrawnTwiceButToldOnce)
{
    show(manyActions());
    goTo(1, OverrideReason);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&table());
    ASSERT_TRUE(told && told->tableInterface());
    EXPECT_EQ(told->tableInterface()->cellAt(1, Title)->text(QAccessible::Name), text(1, Title));
    for (int part = 0; part < told->childCount(); ++part)
        EXPECT_NE(told->child(part)->object(), &frozen());
    for (const QWidget *part : frozen().findChildren<QWidget *>())
        EXPECT_EQ(part->focusPolicy(), Qt::NoFocus);
}

TEST_F(EntryPageTest, TheHeadsInFrontSetTheWidthsOfTheColumns)
{
    show(manyActions());
    goTo(1, OverrideReason);
    frozen().findChild<QHeaderView *>()->resizeSection(Title, 150);
    EXPECT_EQ(table().columnWidth(Title), 150);
    table().setColumnWidth(Title, 170);
    EXPECT_EQ(frozen().findChild<QHeaderView *>()->sectionSize(Title), 170);
}

TEST_F(EntryPageTest, TheWindowsCommandsAreAboutTheRow)
{
    show();
    goTo(1, Summary);
    EXPECT_EQ(window->pages().action(), test::action(open->plan(), u"2.1"_s).id);
    EXPECT_EQ(window->pages().goal(), test::action(open->plan(), u"2.1"_s).goal);
}
