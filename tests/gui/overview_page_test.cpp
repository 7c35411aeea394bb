// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "core/draft.h"
#include "core/summary.h"
#include "core/terms.h"
#include "entry/entry_page.h"
#include "formats/html.h"
#include "gui/scripted_prompts.h"
#include "overview/overview_page.h"
#include "preview/preview_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// On a day on which 1.1 is overdue, as nothing is reported of it.
class OverviewPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        Draft draft(open.plan());
        draft.remove(*open.plan().entries(test::action(open.plan(), u"1.1"_s).id).front());
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
        window = std::make_unique<MainWindow>(open.workspace(), prompts, memory);
        window->resize(1366, 768);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->pages().setIndex(0);
        await();
    }
    void TearDown() override { language::use(u"en"_s); }

    [[nodiscard]] OverviewPage &page() const { return window->pages().find<OverviewPage>(); }
    [[nodiscard]] FigureCard &card(const char *key) const
    {
        return *window->findChild<FigureCard *>(QString::fromLatin1(key));
    }
    void await() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page().isUpToDate(); }));
        QCoreApplication::processEvents(); // what is new is laid out
    }
    [[nodiscard]] ReportingPoint point() const
    {
        return ReportingPoint::of(Quarter(2023, 1), QDate(2023, 2, 10));
    }
    [[nodiscard]] std::string words(const char *key) const
    {
        return card(key).accessibleName().toStdString();
    }
    // Those whose words begin so, on that part of the page.
    [[nodiscard]] Door *door(const char *part, const QString &beginning) const
    {
        for (Door *one : window->findChild<QWidget *>(QString::fromLatin1(part))->findChildren<Door *>()) {
            if (one->accessibleName().startsWith(beginning))
                return one;
        }
        return nullptr;
    }
    // The numbers that the plan by goals shows now, of all goals.
    [[nodiscard]] std::vector<QString> shown() const
    {
        const QuarterView &view = window->goals().page()->model().view();
        std::vector<QString> numbers;
        for (const Goal *goal : open.plan().goals()) {
            for (const ActionId &id : view.actions(goal->id))
                numbers.push_back(open.plan().number(*open.plan().find(id)));
        }
        return numbers;
    }
    [[nodiscard]] bool isPlanShown() const { return &window->pages().page() == &window->goals(); }
    void put(const QString &number, Mark mark)
    {
        Draft draft(open.plan());
        draft.put(test::entry(test::action(open.plan(), number).id, Quarter(2023, 1), mark));
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
    }

    test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(OverviewPageTest, IsTheFirstPageButNotTheOneThatIsShownAtFirst)
{
    EXPECT_EQ(&window->pages().page(), &page());
    QSettings empty(open.folder().path(u"empty.ini"_s), QSettings::IniFormat);
    const MainWindow first(open.workspace(), prompts, empty);
    EXPECT_EQ(&first.pages().page(), &first.goals());
}

TEST_F(OverviewPageTest, ShowsTheFiguresOfTheSummary)
{
    const Tally total = summarize(open.plan(), point()).total;
    EXPECT_THAT(words("share"), HasSubstr(terms::percent(total.percent()).toStdString()));
    EXPECT_THAT(words("share"), HasSubstr(terms::percent(total.percentOfAll()).toStdString()));
    ASSERT_EQ(total.count(Condition::Overdue), 1);
    EXPECT_THAT(words("overdue"), HasSubstr("Overdue: 1, "));
    EXPECT_THAT(words("dueSoon"), HasSubstr(": " + std::to_string(total.count(Condition::DueSoon)) + ","));
    EXPECT_THAT(words("notReported"), HasSubstr(": " + std::to_string(total.notReported) + ","));
    EXPECT_THAT(words("actions"), HasSubstr("Actions: 5, in 2 goal"));
}

TEST_F(OverviewPageTest, ACardLeadsToExactlyTheActionsItCounts)
{
    const int pages = window->pages().count();
    card("overdue").click();
    EXPECT_TRUE(isPlanShown());
    EXPECT_EQ(window->pages().count(), pages);
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s));
    window->pages().setIndex(0);
    card("notReported").click();
    EXPECT_EQ(int(shown().size()), summarize(open.plan(), point()).total.notReported);
    window->pages().setIndex(0);
    card("actions").click();
    EXPECT_EQ(shown().size(), 5U);
}

TEST_F(OverviewPageTest, APartOfABarLeadsToItsGoalAndMark)
{
    Door *part = door("marks", u"1. Защита прав: Partially done – 1"_s);
    ASSERT_NE(part, nullptr);
    QTest::mouseClick(part, Qt::LeftButton);
    EXPECT_TRUE(isPlanShown());
    EXPECT_EQ(window->goals().goal(), open.plan().findGoal(1)->id);
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.2"_s));
}

TEST_F(OverviewPageTest, ACategoryLeadsToItsGoal)
{
    door("marks", u"2. "_s)->click();
    EXPECT_EQ(window->goals().goal(), open.plan().findGoal(2)->id);
    EXPECT_THAT(shown(), testing::ElementsAre(u"2.1"_s, u"2.2"_s));
}

TEST_F(OverviewPageTest, APointOfTheLineLeadsToItsQuarter)
{
    Door *point = door("shares", terms::quarter(Quarter(2022, 2)));
    ASSERT_NE(point, nullptr);
    point->click();
    await();
    EXPECT_EQ(window->findChild<QuarterChooser *>()->quarter(), Quarter(2022, 2));
    EXPECT_EQ(&window->pages().page(), &page());
    EXPECT_THAT(words("notReported"), HasSubstr(terms::quarter(Quarter(2022, 2)).toStdString()));
}

TEST_F(OverviewPageTest, WhatNeedsAttentionLeadsToItsAction)
{
    Door *row = door("attention", u"1.1 "_s);
    ASSERT_NE(row, nullptr);
    EXPECT_THAT(row->accessibleName().toStdString(), HasSubstr("overdue by 72 days"));
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_TRUE(isPlanShown());
    EXPECT_EQ(window->pages().action(), test::action(open.plan(), u"1.1"_s).id);
}

TEST_F(OverviewPageTest, ABodyLeadsToWhatItTakesPartIn)
{
    Door *row = door("bodies", u"Отдел"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_THAT(row->accessibleName().toStdString(), HasSubstr("actions – 1, done – 0, overdue – 1"));
    QTest::keyClick(row, Qt::Key_Space);
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s));
}

TEST_F(OverviewPageTest, AFigureOfABodyLeadsToWhatItCounts)
{
    Door *overdue = door("bodies", u"Отдел социально-экономической защиты трудящихся: Overdue – 1"_s);
    ASSERT_NE(overdue, nullptr);
    overdue->click();
    EXPECT_TRUE(isPlanShown());
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s));
    Door *done = door("bodies", u"Отдел социально-экономической защиты трудящихся: Done – 0"_s);
    ASSERT_NE(done, nullptr);
    done->click();
    EXPECT_THAT(shown(), testing::IsEmpty());
}

TEST_F(OverviewPageTest, TheReportsOfABodyLeadToItsOwnEntries)
{
    Door *row = door("bodies", u"Нарынский"_s);
    ASSERT_NE(row, nullptr);
    row->setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    auto *reports = qobject_cast<Door *>(QApplication::focusWidget());
    ASSERT_NE(reports, nullptr);
    EXPECT_THAT(reports->accessibleName().toStdString(), HasSubstr("Reports – "));
    QTest::keyClick(reports, Qt::Key_Return);
    const auto *entry = qobject_cast<EntryPage *>(&window->pages().page());
    ASSERT_NE(entry, nullptr);
    ASSERT_GT(entry->grid().rowCount(), 0);
    for (int line = 0; line < entry->grid().rowCount(); ++line)
        EXPECT_EQ(entry->grid().place(line)->body, open.plan().findBody(u"ОСП-НАРЫН"_s)->id);
}

TEST_F(OverviewPageTest, ABodyIsCountedWithWhatItIsAPartnerIn)
{
    Draft draft(open.plan());
    Assignment partner;
    partner.id = AssignmentId::make();
    partner.action = test::action(open.plan(), u"2.1"_s).id;
    partner.body = open.plan().findBody(u"ОСЭЗТ"_s)->id;
    partner.role = Role::Partner;
    draft.put(partner);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    await();
    Door *row = door("bodies", u"Отдел"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_THAT(row->accessibleName().toStdString(), HasSubstr("actions – 2, "));
    row->click();
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s, u"2.1"_s));
}

TEST_F(OverviewPageTest, TheKeyboardReachesEveryDoor)
{
    QSet<QWidget *> reached;
    page().setFocus();
    const auto doors = page().findChildren<Door *>();
    for (qsizetype i = 0; i < doors.size(); ++i) {
        if (auto *part = qobject_cast<Door *>(QApplication::focusWidget())) {
            reached.insert(part);
            const bool hasMore = dynamic_cast<ChartView *>(part->parentWidget()) ||
                                 dynamic_cast<RowList *>(part->parentWidget());
            for (qsizetype j = 0; hasMore && j < doors.size(); ++j) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
                reached.insert(QApplication::focusWidget());
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (Door *one : doors)
        EXPECT_TRUE(reached.contains(one)) << one->accessibleName().toStdString();
}

TEST_F(OverviewPageTest, DownLeadsToTheBarBelow)
{
    Door *part = door("marks", u"1. Защита прав: 3"_s);
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down);
    EXPECT_THAT(qobject_cast<Door *>(QApplication::focusWidget())->accessibleName().toStdString(),
                testing::StartsWith("2. "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), part);
}

TEST_F(OverviewPageTest, TellsScreenReadersAndTooltipsTheSameWords)
{
    const auto doors = page().findChildren<Door *>();
    ASSERT_GT(doors.size(), 20);
    for (Door *one : doors) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(one);
        EXPECT_EQ(interface->role(), QAccessible::Button);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
        EXPECT_EQ(interface->text(QAccessible::Name), one->toolTip());
    }
}

TEST_F(OverviewPageTest, FollowsAnEdit)
{
    put(u"1.1"_s, Mark::Done);
    await();
    EXPECT_THAT(words("overdue"), HasSubstr("Overdue: 0, "));
    EXPECT_THAT(words("newlyDone"), HasSubstr(": 1, "));
    EXPECT_EQ(door("attention", u"1.1 "_s), nullptr);
    card("newlyDone").click();
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s));
}

TEST_F(OverviewPageTest, WorksNothingOutWhileItIsNotInSight)
{
    window->pages().show<GoalPages>();
    put(u"1.1"_s, Mark::Done);
    QCoreApplication::processEvents();
    EXPECT_FALSE(page().isUpToDate());
    EXPECT_THAT(words("overdue"), HasSubstr("Overdue: 1, "));
    window->pages().setIndex(0);
    await();
    EXPECT_THAT(words("overdue"), HasSubstr("Overdue: 0, "));
}

TEST_F(OverviewPageTest, OfABodyShowsOnlyWhatItTakesPartIn)
{
    Filter filter;
    filter.body = open.plan().findBody(u"ОСЭЗТ"_s)->id;
    window->findChild<FilterBar *>()->setFilter(filter);
    await();
    EXPECT_THAT(words("actions"), HasSubstr("Actions: 1, "));
    const auto *bodies = window->findChild<RowList *>(u"bodies"_s);
    EXPECT_EQ(bodies->findChildren<Door *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
    card("overdue").click();
    EXPECT_THAT(shown(), testing::ElementsAre(u"1.1"_s));
    EXPECT_EQ(window->findChild<FilterBar *>()->filter().body, filter.body);
}

TEST_F(OverviewPageTest, FollowsTheLanguage)
{
    language::use(u"ru"_s);
    QApplication::sendPostedEvents();
    await();
    EXPECT_NE(door("shares", terms::quarter(Quarter(2023, 1))), nullptr);
    EXPECT_NE(door("marks", u"1. Защита прав: Частично"_s), nullptr);
}

TEST_F(OverviewPageTest, StandsInOneColumnWhereItIsNarrow)
{
    const QuarterView view(open.workspace(), Quarter(2023, 1));
    OverviewPage alone(view);
    const auto left = [&alone](const QString &part) {
        return alone.findChild<QWidget *>(part)->mapTo(&alone, QPoint()).x();
    };
    alone.resize(1300, 768);
    alone.show();
    ASSERT_TRUE(QTest::qWaitFor([&alone] { return alone.isUpToDate(); }));
    QCoreApplication::processEvents();
    EXPECT_GT(left(u"attention"_s), left(u"marks"_s));
    alone.resize(600, 768);
    QCoreApplication::processEvents();
    EXPECT_EQ(left(u"attention"_s), left(u"marks"_s));
}

TEST_F(OverviewPageTest, SaysWhenThereIsNothingToShow)
{
    const QDate today(2023, 2, 10);
    EXPECT_EQ(overviewOf(Plan(), Quarter(2023, 1), today, {}).absence, u"The plan has no actions yet."_s);
    EXPECT_EQ(overviewOf(open.plan(), Quarter(2021, 4), today, {}).absence,
              u"The plan begins only on 1 January 2022."_s);
    EXPECT_TRUE(overviewOf(open.plan(), Quarter(2021, 4), today, {}).figures.empty());
    Draft draft(open.plan());
    for (const Goal *goal : open.plan().goals())
        draft.remove(*goal);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    await();
    EXPECT_TRUE(window->pages().page().findChild<QWidget *>(u"emptyPlan"_s)->isVisible());
    EXPECT_FALSE(card("overdue").isVisible());
}

// The way of a coordinator before a meeting of the Council.
TEST_F(OverviewPageTest, LeadsFromTheOverdueToAMarkAndOnToTheReport)
{
    card("overdue").click();
    ActionView &table = window->goals().page()->table();
    ASSERT_TRUE(isPlanShown() && table.hasFocus());
    ASSERT_EQ(table.currentAction(), test::action(open.plan(), u"1.1"_s).id);

    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"done"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const ActionId id = test::action(open.plan(), u"1.1"_s).id;
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.plan().entry(id, Quarter(2023, 1)); }));
    EXPECT_EQ(open.plan().entry(id, Quarter(2023, 1))->mark, Mark::Done);
    EXPECT_TRUE(shown().empty()) << "nothing is overdue any more";

    window->pages().setIndex(0);
    await();
    EXPECT_THAT(words("overdue"), HasSubstr("0"));

    card("actions").click();
    ASSERT_TRUE(window->goals().showAction(id));
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(ActionTableModel::Progress));
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Signed by all branches"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(open.plan().entry(id, Quarter(2023, 1))->summary, u"Signed by all branches"_s);

    const QString file = open.folder().path(u"report.html"_s);
    prompts.onPreview = [&](const ReportToShow &report) {
        PreviewDialog preview(report);
        preview.show();
        const auto &view = *preview.findChild<PageView *>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.pageCount() > 0; }));
        EXPECT_TRUE(writeHtml(buildIn(report.build, preview.choice()), file));
    };
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QFile report(file);
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_TRUE(report.readAll().contains("Signed by all branches"));
}
