// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "details/deadline_bar.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "widgets/look.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class DeadlineBarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        bar.resize(160 * 4 + 24, bar.sizeHint().height()); // a quarter of the plan is 40 pixels
    }
    void TearDown() override { language::use(u"en"_s); }

    void show(const Deadline &deadline)
    {
        Action action = test::action(open.plan(), u"1.1"_s);
        action.deadline = deadline;
        Draft draft(open.plan());
        draft.put(action);
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
        bar.showAction(action.id);
        bar.resize(bar.width(), bar.sizeHint().height());
    }
    // Of what colour the bar is in the middle of that quarter, counted from the first one drawn.
    [[nodiscard]] QColor colourIn(int quarter, int quarters = 16)
    {
        const int y = 4 + bar.fontMetrics().height() + 4 + 6;
        return bar.grab().toImage().pixelColor(12 + (640 * quarter + 320) / quarters, y);
    }
    [[nodiscard]] std::string told() const { return bar.accessibleDescription().toStdString(); }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
    DeadlineBar bar{view};
    const QColor accent = look::accent(QPalette());
};

Deadline twoWindows()
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::Once;
    deadline.windows = {{QDate(2022, 10, 1), QDate(2022, 12, 31)}, {QDate(2023, 4, 1), QDate(2023, 6, 30)}};
    return deadline;
}

TEST_F(DeadlineBarTest, IsInterruptedBetweenSeparateWindows)
{
    show(twoWindows());
    EXPECT_EQ(colourIn(3), accent);
    EXPECT_NE(colourIn(4), accent);
    EXPECT_EQ(colourIn(5), accent);
    EXPECT_NE(colourIn(6), accent);
}

TEST_F(DeadlineBarTest, ReachesPastThePlanWhereTheDeadlineDoes)
{
    Deadline deadline = twoWindows();
    deadline.windows = {{QDate(2026, 1, 1), QDate(2026, 12, 31)}};
    show(deadline);
    EXPECT_NE(colourIn(15, 20), accent);
    EXPECT_EQ(colourIn(16, 20), accent);
    EXPECT_EQ(colourIn(19, 20), accent);
}

TEST_F(DeadlineBarTest, ReachesToThePostponedDayAndTellsIt)
{
    const ActionId action = test::action(open.plan(), u"1.1"_s).id;
    bar.showAction(action);
    EXPECT_THAT(told(), Not(HasSubstr("Postponed")));
    ProgressEntry entry = test::entry(action, Quarter(2023, 1), Mark::Postponed);
    entry.newDeadline = QDate(2026, 12, 31);
    Draft draft(open.plan());
    draft.put(entry);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    bar.showAction(action);
    EXPECT_EQ(colourIn(3, 20), accent) << "the plan's own bar";
    const int post = 12 + 640 - 2; // at the end of the last of twenty quarters
    const int above = 4 + bar.fontMetrics().height() + 4 - 2;
    EXPECT_EQ(bar.grab().toImage().pixelColor(post, above), accent);
    EXPECT_THAT(told(), HasSubstr("Postponed to 31.12.2026"));
    QHelpEvent help(QEvent::ToolTip, QPoint(400, above), bar.mapToGlobal(QPoint(400, above)));
    QApplication::sendEvent(&bar, &help);
    EXPECT_THAT(QToolTip::text().toStdString(), testing::EndsWith("\nPostponed to 31.12.2026"));
}

TEST_F(DeadlineBarTest, TellsWhatWasHeldInEachQuarter)
{
    bar.showAction(test::action(open.plan(), u"1.2"_s).id);
    const Action &action = test::action(open.plan(), u"1.2"_s);
    const auto held = heldByQuarter(open.plan(), action, view.quarter(), view.point().day);
    ASSERT_EQ(held.size(), 16u);
    for (const auto &[quarter, counts] : held)
        EXPECT_THAT(told(), HasSubstr(explain(counts).toStdString())) << quarter.toString().toStdString();
    EXPECT_THAT(told(), HasSubstr("Q1 2022"));
}

TEST_F(DeadlineBarTest, IsTallerForWhatHasMoreToShow)
{
    const int plain = (bar.showAction(test::action(open.plan(), u"1.1"_s).id), bar.sizeHint().height());
    bar.showAction(test::action(open.plan(), u"1.2"_s).id);
    EXPECT_GT(bar.sizeHint().height(), plain);
    bar.showAction(test::action(open.plan(), u"1.3"_s).id);
    EXPECT_GT(bar.sizeHint().height(), plain);
}

TEST_F(DeadlineBarTest, IsHiddenWhereThePlanNamesNoTime)
{
    bar.showAction(test::action(open.plan(), u"2.2"_s).id);
    EXPECT_TRUE(bar.isHidden());
    bar.showAction(test::action(open.plan(), u"1.1"_s).id);
    EXPECT_FALSE(bar.isHidden());
    bar.showAction(std::nullopt);
    EXPECT_TRUE(bar.isHidden());
}

} // namespace
