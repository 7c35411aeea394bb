// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/draft.h"
#include "core/terms.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "timeline/timeline_page.h"
#include "widgets/look.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class TimelinePageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        window = std::make_unique<MainWindow>(open.workspace(), prompts, memory);
        window->resize(1366, 768);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->pages().show<TimelinePage>();
        QCoreApplication::processEvents();
    }
    void TearDown() override { language::use(u"en"_s); }

    [[nodiscard]] TimelinePage &page() const { return window->pages().find<TimelinePage>(); }
    [[nodiscard]] QTableView &table() const { return *window->findChild<QTableView *>(u"timeline"_s); }
    [[nodiscard]] QScrollBar &bar() const { return *window->findChild<QScrollBar *>(u"timelineBar"_s); }
    [[nodiscard]] QModelIndex cell(const QString &number, int column) const
    {
        const QAbstractItemModel &model = *table().model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, number + u' ', 1, Qt::MatchStartsWith);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }
    [[nodiscard]] std::string text(const QString &number, int column) const
    {
        return cell(number, column).data().toString().toStdString();
    }
    // The window looks at the first quarter of 2023.
    void postpone(const QString &number, QDate day)
    {
        ProgressEntry entry =
            test::entry(test::action(open.plan(), number).id, Quarter(2023, 1), Mark::Postponed);
        entry.newDeadline = day;
        Draft draft(open.plan());
        draft.put(entry);
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
        QCoreApplication::processEvents();
    }
    // In the middle of the bar's height, at that share of the time that is in sight.
    [[nodiscard]] QColor colourAt(const QString &number, double share) const
    {
        const QRect place = table().visualRect(cell(number, TimelineModel::Time));
        const QImage picture = table().viewport()->grab().toImage();
        return picture.pixelColor(int(place.left() + share * place.width()), place.center().y());
    }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(TimelinePageTest, ListsGoalsAndTheirActionsWithMarkAndDeadlineInWords)
{
    const QAbstractItemModelTester tester(table().model());
    EXPECT_EQ(table().model()->rowCount(), 2 + 5);
    EXPECT_THAT(table().model()->index(0, 0).data().toString().toStdString(), testing::StartsWith("1. "));
    EXPECT_THAT(text(u"1.1"_s, TimelineModel::Standing), HasSubstr("done"));
    EXPECT_EQ(text(u"1.1"_s, TimelineModel::Time),
              terms::deadline(test::action(open.plan(), u"1.1"_s).deadline).toStdString());
    EXPECT_THAT(cell(u"1.2"_s, 0).data(Qt::ToolTipRole).toString().toStdString(), HasSubstr("quarterly"));
}

TEST_F(TimelinePageTest, DrawsABarWhereTheWindowLies)
{
    const QColor accent = look::accent(table().palette());
    const double november2022 = 3.5 / 16;
    EXPECT_EQ(colourAt(u"1.1"_s, november2022), accent);
    EXPECT_NE(colourAt(u"1.1"_s, 2.5 / 16), accent);
    EXPECT_NE(colourAt(u"2.2"_s, november2022), accent) << "an action without dates";
}

TEST_F(TimelinePageTest, DrawsAndTellsThatADeadlineIsPostponed)
{
    const QString planned = cell(u"2.2"_s, TimelineModel::Time).data().toString();
    const double lastOfJune2023 = 5.98 / 16;
    EXPECT_NE(colourAt(u"2.2"_s, lastOfJune2023), look::accent(table().palette()));
    postpone(u"2.2"_s, QDate(2023, 6, 30));
    EXPECT_EQ(colourAt(u"2.2"_s, lastOfJune2023), look::accent(table().palette()));
    const QString told = planned + u"\nPostponed to 30.06.2023"_s;
    EXPECT_EQ(cell(u"2.2"_s, TimelineModel::Time).data().toString(), told);
    EXPECT_THAT(cell(u"2.2"_s, 0).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr(told.toStdString()));
}

TEST_F(TimelinePageTest, ReachesAsFarAsADeadlineIsPostponed)
{
    const double autumn2022 = 3.5 / 16;
    const QColor accent = look::accent(table().palette());
    ASSERT_EQ(colourAt(u"1.1"_s, autumn2022), accent);
    postpone(u"2.1"_s, QDate(2029, 12, 31)); // as many years again
    EXPECT_NE(colourAt(u"1.1"_s, autumn2022), accent);
    EXPECT_EQ(colourAt(u"1.1"_s, autumn2022 / 2), accent);
    ASSERT_TRUE(open.workspace().undo());
    QCoreApplication::processEvents();
    EXPECT_EQ(colourAt(u"1.1"_s, autumn2022), accent);
}

TEST_F(TimelinePageTest, FollowsTheFilter)
{
    Filter filter;
    filter.mark = Mark::Done;
    window->findChild<FilterBar *>()->setFilter(filter);
    EXPECT_EQ(table().model()->rowCount(), 2);
    EXPECT_TRUE(cell(u"1.1"_s, 0).isValid());
}

TEST_F(TimelinePageTest, FollowsAnEditAndKeepsTheSelection)
{
    ASSERT_TRUE(page().showAction(test::action(open.plan(), u"1.3"_s).id));
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_FALSE(cell(u"1.1"_s, 0).isValid());
    EXPECT_EQ(page().action(), test::action(open.plan(), u"1.3"_s).id);
}

TEST_F(TimelinePageTest, SleepsOutOfSight)
{
    window->pages().show<GoalPages>();
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_EQ(table().model()->rowCount(), 7);
    window->pages().show<TimelinePage>();
    EXPECT_EQ(table().model()->rowCount(), 6);
}

TEST_F(TimelinePageTest, ZoomsByKeysButtonsAndWheel)
{
    EXPECT_EQ(bar().maximum(), 0) << "all years are in sight";
    QTest::keyClick(&table(), Qt::Key_Plus);
    EXPECT_EQ(page().zoom(), TimelinePage::Quarters);
    const int quarters = bar().maximum();
    EXPECT_GT(quarters, 0);
    QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(table().viewport(), &wheel);
    EXPECT_EQ(page().zoom(), TimelinePage::Months);
    EXPECT_GT(bar().maximum(), quarters);
    QTest::keyClick(&table(), Qt::Key_Plus);
    EXPECT_EQ(page().zoom(), TimelinePage::Months);
    for (QToolButton *button : page().findChildren<QToolButton *>()) {
        if (button->text() == u"Years"_s)
            button->click();
    }
    EXPECT_EQ(page().zoom(), TimelinePage::Years);
    EXPECT_EQ(bar().maximum(), 0);
}

TEST_F(TimelinePageTest, TakesTheRoomThereIsBesideAScrollBar)
{
    EXPECT_EQ(bar().pageStep(), table().columnWidth(TimelineModel::Time));
    window->resize(1200, 340); // too low for all rows
    QCoreApplication::processEvents();
    ASSERT_TRUE(table().verticalScrollBar()->isVisible());
    EXPECT_EQ(bar().pageStep(), table().columnWidth(TimelineModel::Time));
    EXPECT_EQ(bar().maximum(), 0) << "all years are in sight";
}

TEST_F(TimelinePageTest, ScrollsTheTimeByArrowsAndByDragging)
{
    page().setZoom(TimelinePage::Months);
    bar().setValue(0);
    QTest::keyClick(&table(), Qt::Key_Right);
    const int stepped = bar().value();
    EXPECT_GT(stepped, 0);
    const QPoint from = table().visualRect(cell(u"1.2"_s, TimelineModel::Time)).center();
    QTest::mousePress(table().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(table().viewport(), from - QPoint(60, -30));
    QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, from - QPoint(60, -30));
    EXPECT_EQ(bar().value(), stepped + 60);
    EXPECT_EQ(page().action(), test::action(open.plan(), u"1.2"_s).id) << "the row below is not selected";
}

TEST_F(TimelinePageTest, ItsGoalIsThatOfTheRowWhicheverItIs)
{
    const GoalId second = open.plan().findGoal(2)->id;
    ASSERT_TRUE(page().showAction(test::action(open.plan(), u"2.1"_s).id));
    EXPECT_EQ(page().goal(), second);
    const int row = table().currentIndex().row();
    table().setCurrentIndex(table().model()->index(row - 1, 0));
    EXPECT_EQ(page().action(), std::nullopt);
    EXPECT_EQ(page().goal(), second);
}

TEST_F(TimelinePageTest, ColumnsStayAsWideAsTheyWereMade)
{
    table().setColumnWidth(TimelineModel::Title, 333);
    window->resize(1200, 700);
    page().setZoom(TimelinePage::Months);
    QCoreApplication::processEvents();
    EXPECT_EQ(table().columnWidth(TimelineModel::Title), 333);
    window->close();
    MainWindow next(open.workspace(), prompts, memory);
    next.show();
    auto &page = next.pages().find<TimelinePage>();
    EXPECT_EQ(next.findChild<QTableView *>(u"timeline"_s)->columnWidth(TimelineModel::Title), 333);
    EXPECT_EQ(page.zoom(), TimelinePage::Months);
}

TEST_F(TimelinePageTest, KeysWithCtrlSelectTheRowTheyGoTo)
{
    table().setFocus();
    table().setCurrentIndex(cell(u"1.1"_s, TimelineModel::Title));
    for (const auto key :
         {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Space}) {
        QTest::keyClick(&table(), key, Qt::ControlModifier);
        EXPECT_TRUE(table().selectionModel()->isRowSelected(table().currentIndex().row()))
            << QKeySequence(key).toString().toStdString();
    }
}

TEST_F(TimelinePageTest, EnterAndADoubleClickOpenTheAction)
{
    ASSERT_TRUE(page().showAction(test::action(open.plan(), u"1.2"_s).id));
    window->pages().disconnect(SIGNAL(actionOpened())); // the form would wait for an answer
    const QSignalSpy opened(&page(), &PlanPage::actionOpened);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    const QPoint place = table().visualRect(cell(u"1.3"_s, TimelineModel::Time)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(page().action(), test::action(open.plan(), u"1.3"_s).id);
}

TEST_F(TimelinePageTest, TellsScreenReadersWhatIsDrawn)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table());
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
    const QModelIndex drawn = cell(u"1.1"_s, TimelineModel::Time);
    QAccessibleInterface *told = interface->tableInterface()->cellAt(drawn.row(), drawn.column());
    EXPECT_EQ(told->text(QAccessible::Name), drawn.data().toString());
}

TEST_F(TimelinePageTest, FollowsTheLanguage)
{
    language::use(u"ru"_s);
    QApplication::sendPostedEvents();
    EXPECT_THAT(text(u"1.1"_s, TimelineModel::Standing), HasSubstr("исполнено"));
}
