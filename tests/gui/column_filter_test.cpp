// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/describe.h"
#include "goals/column_filter.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using Column = ActionTableModel::Column;

namespace {

struct AColumnFilter : testing::Test
{
    AColumnFilter()
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
    [[nodiscard]] QuarterView &view() const { return table().tableModel().view(); }
    [[nodiscard]] FilterBar &bar() const { return *window->findChild<FilterBar *>(); }
    // What stands in the menu that the keyboard opens on a column.
    void choose(int column, const QString &entry) const
    {
        table().setCurrentIndex(table().model()->index(0, column));
        QTest::keyClick(&table(), Qt::Key_F10, Qt::ShiftModifier);
        const std::unique_ptr<QMenu> menu(table().findChild<QMenu *>());
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == entry)
                return action->trigger();
        }
        ADD_FAILURE() << "the menu does not offer: " << entry.toStdString();
    }
    template <class Field>
    [[nodiscard]] Field &asked(int column) const
    {
        choose(column, u"Filter by this column…"_s);
        return *table().findChild<Field *>();
    }
    [[nodiscard]] bool isMarked(int column) const
    {
        const QAbstractItemModel &model = *table().model();
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() ==
               u"%1, filtered"_s.arg(model.headerData(column, Qt::Horizontal).toString());
    }
    void lookForSeminars() const
    {
        asked<QLineEdit>(Column::Title).insert(u"СЕМИНАР"_s);
        QTest::keyClick(table().findChild<QLineEdit *>(), Qt::Key_Return);
    }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(AColumnFilter, NarrowsTheRowsToThoseWithTheWordsTyped)
{
    const QAbstractItemModelTester tester(table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = table().model()->rowCount();
    QLineEdit &words = asked<QLineEdit>(Column::Title);
    words.insert(u"СЕМИНАР"_s);
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_LT(1, all);
    EXPECT_TRUE(table().model()->index(0, Column::Title).data().toString().contains(u"еминар"_s));
    EXPECT_TRUE(isMarked(Column::Title));
    EXPECT_FALSE(isMarked(Column::Deadline));
    words.clear();
    EXPECT_EQ(table().model()->rowCount(), all);
    EXPECT_FALSE(isMarked(Column::Title));
}

TEST_F(AColumnFilter, GoesOnToTheGoalThatHasTheHitsWithEnter)
{
    const Goal &second = *open.plan().findGoal(2);
    QTest::keyClicks(&asked<QLineEdit>(Column::Number), u"2."_s);
    EXPECT_NE(window->goals().goal(), second.id);
    const QPointer<ColumnFilter> question = table().findChild<ColumnFilter *>();
    QTest::keyClick(table().findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_FALSE(question && question->isVisible());
    EXPECT_EQ(window->goals().goal(), second.id);
    EXPECT_TRUE(isMarked(Column::Number));
}

TEST_F(AColumnFilter, IsSaidByTheBarAndTakenAwayThere)
{
    lookForSeminars();
    auto &said = *window->findChild<QPushButton *>(u"filterColumns"_s);
    EXPECT_TRUE(said.isVisible());
    EXPECT_TRUE(said.toolTip().contains(columnCaptions(view().filter()).front()));
    said.click();
    EXPECT_TRUE(view().filter().isEmpty());
    EXPECT_FALSE(said.isVisible());
    lookForSeminars();
    window->findChild<QPushButton *>(u"filterClear"_s)->click();
    EXPECT_TRUE(view().filter().isEmpty());
    EXPECT_FALSE(isMarked(Column::Title));
}

TEST_F(AColumnFilter, IsTakenAwayInTheMenuOfItsColumnAlone)
{
    lookForSeminars();
    Filter more = view().filter();
    more.setWords(TextColumn::Number, u"1"_s);
    view().setFilter(more);
    choose(Column::Title, u"Clear the filter of this column"_s);
    EXPECT_EQ(view().filter().words(TextColumn::Title), QString());
    EXPECT_EQ(view().filter().words(TextColumn::Number), u"1"_s);
    EXPECT_EQ(bar().filter(), view().filter());
}

TEST_F(AColumnFilter, OfMarksAndBodiesPicksOneThatTheBarHasToo)
{
    QComboBox &marks = asked<QComboBox>(Column::MarkColumn);
    marks.setCurrentIndex(marks.findData(int(Mark::Done)));
    EXPECT_EQ(view().filter().mark, Mark::Done);
    EXPECT_EQ(bar().filter().mark, Mark::Done);
    EXPECT_TRUE(isMarked(Column::MarkColumn));
    delete table().findChild<ColumnFilter *>();
    QComboBox &bodies = asked<QComboBox>(Column::Responsible);
    const BodyId body = open.plan().findBody(u"ОСП"_s)->id;
    bodies.setCurrentIndex(bodies.findData(body.uuid()));
    EXPECT_EQ(bar().filter().body, body);
    EXPECT_TRUE(isMarked(Column::Responsible));
    delete table().findChild<ColumnFilter *>();
    choose(Column::Responsible, u"Clear the filter of this column"_s);
    EXPECT_EQ(bar().filter().body, std::nullopt);
}

TEST_F(AColumnFilter, IsKeptWithTheNameItWasSavedUnder)
{
    lookForSeminars();
    const Filter seminars = view().filter();
    prompts.typed = u"Seminars"_s;
    const auto entry = [this](const QString &text) {
        QMenu *menu = window->findChild<QPushButton *>(u"filterSaved"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> all = menu->actions();
        return *std::find_if(all.begin(), all.end(), [&](QAction *one) { return one->text() == text; });
    };
    entry(u"Save this filter…"_s)->trigger();
    bar().clear();
    openWindow();
    EXPECT_FALSE(isMarked(Column::Title));
    entry(u"Seminars"_s)->trigger();
    EXPECT_EQ(view().filter(), seminars);
    EXPECT_TRUE(isMarked(Column::Title));
}

TEST_F(AColumnFilter, IsNamedInTheLanguageThatIsSpoken)
{
    lookForSeminars();
    const auto &said = *window->findChild<QPushButton *>(u"filterColumns"_s);
    const QString english = said.text();
    language::use(u"ru"_s);
    QCoreApplication::sendPostedEvents();
    EXPECT_NE(said.text(), english);
    EXPECT_TRUE(said.toolTip().contains(columnCaptions(view().filter()).front()));
    language::use(u"en"_s);
}
