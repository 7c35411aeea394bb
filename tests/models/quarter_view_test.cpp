// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "models/quarter_view.h"
#include "support/open_plan.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class QuarterViewTest : public testing::Test
{
protected:
    [[nodiscard]] const Action &action(const QString &number) const
    {
        return test::action(open.plan(), number);
    }

    // The numbers shown, goal by goal.
    [[nodiscard]] QStringList shown() const
    {
        QStringList numbers;
        for (const Goal *goal : open.plan().goals()) {
            for (const ActionId id : view.actions(goal->id))
                numbers << open.plan().number(*open.plan().find(id));
        }
        return numbers;
    }

    void filterBy(const QString &text)
    {
        Filter filter;
        filter.text = text;
        view.setFilter(filter);
    }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
};

} // namespace

TEST_F(QuarterViewTest, ShowsEverythingWithoutAFilter)
{
    EXPECT_THAT(shown(), ElementsAre(u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s));
    EXPECT_EQ(view.shownCount(), 5u);
    EXPECT_EQ(view.allCount(), 5u);
}

TEST_F(QuarterViewTest, FindsKyrgyzLettersHoweverTheyAreTyped)
{
    filterBy(u"өзбек"_s);
    EXPECT_THAT(shown(), ElementsAre(u"2.2"_s));
    filterBy(u"ОЗБЕК"_s);
    EXPECT_THAT(shown(), ElementsAre(u"2.2"_s));
}

TEST_F(QuarterViewTest, NarrowsAndWidensASearchAsItIsTyped)
{
    for (const auto &[text, count] : std::vector<std::pair<QString, size_t>>{{u"п"_s, 5},
                                                                             {u"про"_s, 3},
                                                                             {u"проф"_s, 2},
                                                                             {u"проф молод"_s, 1},
                                                                             {u"проф"_s, 2},
                                                                             {QString(), 5}}) {
        filterBy(text);
        Filter filter = view.filter();
        EXPECT_EQ(view.shownCount(), filtered(open.plan(), filter, view.point()).size())
            << text.toStdString();
        EXPECT_EQ(view.shownCount(), count) << text.toStdString();
    }
}

TEST_F(QuarterViewTest, SearchesInTheEntryOfTheQuarterOnly)
{
    filterBy(u"двух областях"_s);
    EXPECT_THAT(shown(), ElementsAre(u"1.2"_s));
    view.setQuarter(Quarter(2023, 2));
    EXPECT_THAT(shown(), testing::IsEmpty());
}

TEST_F(QuarterViewTest, FindsWordsInAColumnAsTheyAreTypedAndTakenBack)
{
    Filter filter;
    for (const QString &words : {u"м"_s, u"мо"_s, u"молодежь"_s, u"молодежь нет"_s, u"о"_s, QString()}) {
        filter.setWords(TextColumn::Title, words);
        view.setFilter(filter);
        EXPECT_EQ(view.shownCount(), filtered(open.plan(), filter, view.point()).size())
            << words.toStdString();
    }
    EXPECT_EQ(view.shownCount(), 5u);
}

TEST_F(QuarterViewTest, TakesAnActionOutOnceAColumnNoLongerHasTheWords)
{
    Filter filter;
    filter.text = u"двух"_s;
    filter.setWords(TextColumn::Reason, u"областях"_s);
    view.setFilter(filter);
    EXPECT_THAT(shown(), ElementsAre(u"1.2"_s));
    ProgressEntry entry = view.entryToEdit(action(u"1.2"_s).id);
    entry.reason = u"двух районах нет"_s;
    ASSERT_TRUE(view.save(entry));
    EXPECT_THAT(shown(), testing::IsEmpty());
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_THAT(shown(), ElementsAre(u"1.2"_s));
}

TEST_F(QuarterViewTest, FindsWordsInAColumnOfThePlanAsItHasBecome)
{
    Filter filter;
    filter.setWords(TextColumn::Title, u"семинары"_s);
    view.setFilter(filter);
    Draft draft(open.plan());
    draft.remove(action(u"1.1"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_EQ(shown().size(), 1);
    view.setFilter({});
    view.setQuarter(Quarter(2023, 2));
    view.setFilter(filter);
    EXPECT_EQ(shown().size(), 1);
}

TEST_F(QuarterViewTest, TellsOfOneActionWhenOnlyThatHasChanged)
{
    QSignalSpy one(&view, &QuarterView::actionChanged);
    QSignalSpy all(&view, &QuarterView::rowsChanged);
    ProgressEntry entry = view.entryToEdit(action(u"1.3"_s).id);
    entry.mark = Mark::InProgress;
    ASSERT_TRUE(view.save(entry));
    EXPECT_EQ(one.count(), 1);
    EXPECT_EQ(all.count(), 0);
    EXPECT_EQ(view.assessment(action(u"1.3"_s).id).mark, Mark::InProgress);
}

TEST_F(QuarterViewTest, TellsOfOneActionWhenAFigureOfItIsPutOrTakenBack)
{
    QSignalSpy one(&view, &QuarterView::actionChanged);
    QSignalSpy all(&view, &QuarterView::rowsChanged);
    const ActionId seminars = action(u"1.2"_s).id;
    Draft draft(open.plan());
    const Indicator &held = *open.plan().indicators(seminars).front();
    draft.create(Measurement{MeasurementId::make(), held.id, Quarter(2023, 2), {}, 3, {}});
    const BudgetLine &line = *open.plan().budgetLines(seminars).front();
    draft.create(Expense{ExpenseId::make(), line.id, QDate(2023, 4, 1), 100, {}});
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(all.count(), 0);
    ASSERT_EQ(one.count(), 2);
    for (const QVariantList &told : one)
        EXPECT_EQ(told.front().value<ActionId>(), seminars);
}

TEST_F(QuarterViewTest, TakesAnActionOutOnceTheFilterNoLongerWantsIt)
{
    Filter filter;
    filter.mark = Mark::NotStarted;
    view.setFilter(filter);
    EXPECT_THAT(shown(), ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
    ProgressEntry entry = view.entryToEdit(action(u"2.1"_s).id);
    entry.mark = Mark::Done;
    ASSERT_TRUE(view.save(entry));
    EXPECT_THAT(shown(), ElementsAre(u"1.3"_s, u"2.2"_s));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_THAT(shown(), ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
}

TEST_F(QuarterViewTest, KeepsTheOtherConditionsUpToDateWhileASearchIsTyped)
{
    Filter filter;
    filter.mark = Mark::Done;
    filter.text = u"нет такого"_s;
    view.setFilter(filter);
    ProgressEntry entry = view.entryToEdit(action(u"2.1"_s).id);
    entry.mark = Mark::Done;
    ASSERT_TRUE(view.save(entry));
    filter.text.clear();
    view.setFilter(filter);
    EXPECT_THAT(shown(), ElementsAre(u"1.1"_s, u"2.1"_s));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_THAT(shown(), ElementsAre(u"1.1"_s));
}

TEST_F(QuarterViewTest, FindsWhatWasJustWritten)
{
    filterBy(u"Нарын"_s);
    EXPECT_EQ(view.shownCount(), 0u);
    ProgressEntry entry = view.entryToEdit(action(u"2.1"_s).id);
    entry.summary = u"Выезд в Нарын"_s;
    ASSERT_TRUE(view.save(entry));
    EXPECT_THAT(shown(), ElementsAre(u"2.1"_s));
}

TEST_F(QuarterViewTest, FollowsActionsThatComeAndGo)
{
    Draft draft(open.plan());
    draft.remove(action(u"1.2"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_THAT(shown(), ElementsAre(u"1.1"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(view.shownCount(), 5u);
}

TEST_F(QuarterViewTest, BeginsANewEntryWithTheStandingMark)
{
    view.setQuarter(Quarter(2023, 2));
    const ProgressEntry entry = view.entryToEdit(action(u"1.2"_s).id);
    EXPECT_EQ(entry.mark, Mark::PartlyDone);
    EXPECT_EQ(entry.quarter, Quarter(2023, 2));
    EXPECT_EQ(open.plan().find(entry.id), nullptr);
}
