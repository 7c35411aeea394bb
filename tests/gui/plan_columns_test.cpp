// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "entry/entry_page.h"
#include "gui/scripted_prompts.h"
#include "models/entry_cells.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using Column = ActionTableModel::Column;

namespace {

struct PlanColumns : testing::Test
{
    PlanColumns()
    {
        language::use(u"en"_s);
        openWindow();
    }
    void openWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(open.workspace(), prompts, memory);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    [[nodiscard]] ActionView &table() const { return window->goals().page()->table(); }
    [[nodiscard]] QHeaderView &header() const { return *table().horizontalHeader(); }
    void click(int column) const
    {
        table().scrollTo(table().model()->index(0, column));
        const QPoint place(header().sectionViewportPosition(column) + 12, header().height() / 2);
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            numbers << table().model()->index(row, Column::Number).data().toString();
        return numbers;
    }
    // What is chosen in the menu that the keyboard opens.
    void choose(const QString &entry) const
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F10, Qt::ShiftModifier);
        const std::unique_ptr<QMenu> menu(table().findChild<QMenu *>());
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == entry)
                return action->trigger();
        }
        ADD_FAILURE() << "the menu does not offer: " << entry.toStdString();
    }
    [[nodiscard]] QString caption(int column) const
    {
        return table().model()->headerData(column, Qt::Horizontal).toString();
    }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(PlanColumns, SortTheActionsByAClickAndByTheThirdNoMore)
{
    const QAbstractItemModelTester tester(table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList first = numbers();
    ASSERT_GT(first.size(), 1);
    click(Column::Number);
    EXPECT_EQ(numbers(), first);
    click(Column::Number);
    EXPECT_EQ(numbers(), QStringList(first.rbegin(), first.rend()));
    EXPECT_EQ(header().sortIndicatorSection(), int(Column::Number));
    click(Column::Number);
    EXPECT_EQ(numbers(), first);
    EXPECT_EQ(header().sortIndicatorSection(), -1);
}

TEST_F(PlanColumns, SortMarksByTheirOrderAndDeadlinesByTheDay)
{
    const QuarterView &view = window->goals().page()->model().view();
    for (const int column : {Column::MarkColumn, Column::Deadline}) {
        header().setSortIndicator(column, Qt::DescendingOrder);
        ASSERT_GT(table().model()->rowCount(), 1);
        for (int row = 1; row < table().model()->rowCount(); ++row) {
            const Assessment &a = view.assessment(*window->goals().page()->model().action(row - 1));
            const Assessment &b = view.assessment(*window->goals().page()->model().action(row));
            EXPECT_TRUE(column == Column::MarkColumn ? a.mark >= b.mark
                                                     : !a.due || (b.due && a.due >= b.due));
        }
    }
}

TEST_F(PlanColumns, KeepTheSameActionCurrentWhenTheyAreSorted)
{
    table().setCurrentIndex(table().model()->index(0, Column::Title));
    const std::optional<ActionId> current = table().currentAction();
    header().setSortIndicator(Column::Number, Qt::DescendingOrder);
    EXPECT_EQ(table().currentAction(), current);
    EXPECT_EQ(table().currentIndex().row(), table().model()->rowCount() - 1);
}

TEST_F(PlanColumns, AreHiddenByTheKeyboardOnAllGoalsAndStillInTheNextWindow)
{
    choose(caption(Column::Budget));
    choose(caption(Column::MarkColumn));
    EXPECT_TRUE(table().isColumnHidden(Column::Budget));
    EXPECT_FALSE(table().isColumnHidden(Column::MarkColumn)) << "a row without its mark says nothing";
    header().moveSection(header().visualIndex(Column::Reasons), 1);
    header().setSortIndicator(Column::Title, Qt::DescendingOrder);
    window->goals().step(1);
    EXPECT_TRUE(table().isColumnHidden(Column::Budget));
    window->close();
    openWindow();
    EXPECT_TRUE(table().isColumnHidden(Column::Budget));
    EXPECT_EQ(header().logicalIndex(1), int(Column::Reasons));
    EXPECT_EQ(header().sortIndicatorSection(), int(Column::Title));
    EXPECT_EQ(header().sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(PlanColumns, ShareTheWidthOfOneThatIsHidden)
{
    window->resize(2400, 700); // all have the room that they need
    choose(caption(Column::Budget));
    EXPECT_EQ(header().length(), table().viewport()->width());
    choose(caption(Column::Budget));
    EXPECT_EQ(header().length(), table().viewport()->width());
}

TEST_F(PlanColumns, AreAsAtFirstWhenThatIsWanted)
{
    const QStringList first = numbers();
    choose(caption(Column::Budget));
    header().moveSection(header().visualIndex(Column::Reasons), 1);
    header().setSortIndicator(Column::Number, Qt::DescendingOrder);
    choose(u"As at first"_s);
    EXPECT_FALSE(table().isColumnHidden(Column::Budget));
    EXPECT_EQ(header().logicalIndex(1), int(Column::Title));
    EXPECT_EQ(numbers(), first);
}

TEST_F(PlanColumns, TheKeyboardIsNeverLeftInOneThatIsHidden)
{
    const int row = table().currentIndex().row();
    table().setCurrentIndex(table().model()->index(row, Column::Budget));
    choose(caption(Column::Budget));
    EXPECT_TRUE(table().isColumnHidden(Column::Budget));
    EXPECT_EQ(table().currentIndex(), table().model()->index(row, Column::MarkColumn));
}

TEST_F(PlanColumns, OfTheGridOfEntriesAreRememberedWithWhoseEntriesTheyAre)
{
    const auto grid = [this] { return &window->pages().find<EntryPage>(); };
    EXPECT_TRUE(grid()->table().isColumnHidden(entrycells::BodyColumn));
    grid()->findChildren<QToolButton *>(u"entryMode"_s).last()->click();
    grid()->table().setColumnWidth(entrycells::Title, 321);
    window->close();
    openWindow();
    EXPECT_EQ(grid()->table().columnWidth(entrycells::Title), 321);
    EXPECT_FALSE(grid()->table().isColumnHidden(entrycells::BodyColumn));
}

TEST_F(PlanColumns, BeginAtTheLeftHoweverWideTheyAre)
{
    header().resizeSection(Column::Title, 3 * table().width());
    window->close();
    openWindow();
    ASSERT_GT(table().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(table().horizontalScrollBar()->value(), 0);
}

TEST_F(PlanColumns, StayWhereTheyAreWhenAnotherRowIsSelected)
{
    header().resizeSection(Column::Title, 3 * table().width());
    QCoreApplication::processEvents();
    table().horizontalScrollBar()->setValue(40);
    ASSERT_EQ(table().horizontalScrollBar()->value(), 40);
    window->pages().showAction(test::action(open.plan(), u"1.3"_s).id);
    EXPECT_EQ(table().currentAction(), test::action(open.plan(), u"1.3"_s).id);
    EXPECT_EQ(table().horizontalScrollBar()->value(), 40);
    QTest::keyClick(&table(), Qt::Key_F2);
    EXPECT_TRUE(table().viewport()->rect().contains(table().visualRect(table().currentIndex())));
}
