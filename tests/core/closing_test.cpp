// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"
#include "core/draft.h"
#include "core/rules.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

const Quarter quarter(2022, 4);

struct AClosedQuarter : testing::Test
{
    Plan plan = test::smallPlan();
    QuarterClose closing = closingOf(plan, quarter, QDate(2023, 1, 15), u"Айгуль"_s);

    AClosedQuarter() { EXPECT_TRUE(plan.load(closing)); }

    Result<void> tried(const Draft &draft) const
    {
        Plan after = plan;
        if (const auto applied = after.apply(draft.changes()); !applied)
            return applied;
        return rules::check(after, draft.changes());
    }
    template <class Record>
    Result<void> updated(const Record &record) const
    {
        Draft draft(plan);
        draft.update(record);
        return tried(draft);
    }
    template <class Record>
    Result<void> made(const Record &record) const
    {
        Draft draft(plan);
        draft.create(record);
        return tried(draft);
    }
    void expectClosed(const Result<void> &result) const
    {
        ASSERT_FALSE(result);
        EXPECT_THAT(result.error().message.toStdString(), testing::HasSubstr("snapshot No. 1"));
    }
    [[nodiscard]] ActionId seminars() const { return test::action(plan, u"1.2"_s).id; }
};

} // namespace

TEST_F(AClosedQuarter, KeepsWhatWasReportedForIt)
{
    ProgressEntry entry = *plan.entry(seminars(), quarter);
    entry.summary = u"Иначе"_s;
    expectClosed(updated(entry));
    entry = *plan.entry(seminars(), Quarter(2023, 1));
    entry.quarter = Quarter(2022, 3);
    EXPECT_TRUE(updated(entry));
    entry = *plan.entry(seminars(), quarter);
    entry.quarter = Quarter(2022, 3);
    expectClosed(updated(entry));
    expectClosed(made(test::entry(test::action(plan, u"1.3"_s).id, quarter, Mark::InProgress)));
    Draft removal(plan);
    removal.remove(*plan.entry(seminars(), quarter));
    expectClosed(tried(removal));
    Draft whole(plan);
    whole.remove(test::action(plan, u"1.2"_s));
    expectClosed(tried(whole));
    Measurement value = plan.table<Measurement>().rows().front();
    ASSERT_EQ(value.quarter, quarter);
    value.value += 1;
    expectClosed(updated(value));
}

TEST_F(AClosedQuarter, LeavesOtherQuartersAndThePlanOpen)
{
    ProgressEntry entry = *plan.entry(seminars(), Quarter(2023, 1));
    entry.summary = u"Иначе"_s;
    EXPECT_TRUE(updated(entry));
    Action action = test::action(plan, u"1.2"_s);
    action.title += u"!"_s;
    EXPECT_TRUE(updated(action));
}

TEST_F(AClosedQuarter, IsClosedOnceAndItsSnapshotStays)
{
    EXPECT_FALSE(made(closingOf(plan, quarter, QDate(2023, 2, 1), u"Бакыт"_s)));
    Draft removal(plan);
    removal.remove(closing);
    EXPECT_FALSE(tried(removal));
    EXPECT_TRUE(made(closingOf(plan, Quarter(2023, 1), QDate(2023, 4, 10), u"Бакыт"_s)));
}

TEST_F(AClosedQuarter, IsOpenedWithAReasonAndClosedUnderTheNextNumber)
{
    QuarterClose reopened = closing;
    reopened.reopened = true;
    EXPECT_FALSE(updated(reopened)) << "a reason is missing";
    reopened.comment = u"ошибка в сводке"_s;
    Draft draft(plan);
    draft.update(reopened);
    ASSERT_TRUE(tried(draft));
    ASSERT_TRUE(plan.apply(draft.changes()));
    EXPECT_EQ(plan.closing(quarter), nullptr);
    ProgressEntry entry = *plan.entry(seminars(), quarter);
    entry.summary = u"Иначе"_s;
    EXPECT_TRUE(updated(entry));
    const QuarterClose again = closingOf(plan, quarter, QDate(2023, 2, 1), u"Айгуль"_s);
    EXPECT_EQ(again.number, 2);
    EXPECT_TRUE(made(again));
}

TEST(TheDigestOfAPlan, IsThatOfItsRecordsWhateverTheirOrder)
{
    const Plan plan = test::smallPlan();
    Plan turned;
    std::vector<Change> changes = creation(plan);
    std::reverse(changes.begin(), changes.end());
    ASSERT_TRUE(turned.apply(changes));
    EXPECT_EQ(digest(turned), digest(plan));
    EXPECT_EQ(digest(plan).size(), 64);
    for (const Change &change : creation(plan)) {
        Plan other = plan;
        ASSERT_TRUE(other.apply(inverse({change})));
        EXPECT_NE(digest(other), digest(plan))
            << "without a record of " << toCode(change.entity).toStdString();
    }
}

TEST(TheDigestOfAPlan, IsTheSameWithAKindOfRecordThatThePlanHasNoneOf)
{
    Plan plan = test::smallPlan();
    const QString before = digest(plan);
    plan.load(closingOf(plan, quarter, QDate(2023, 1, 15), u"Айгуль"_s));
    EXPECT_EQ(digest(plan), before) << "closings do not count";
    Abbreviation abbreviation{AbbreviationId::make(), 0, u"ТК"_s, u"Трудовой кодекс"_s};
    plan.load(abbreviation);
    EXPECT_NE(digest(plan), before);
}

TEST(ReportsGivenOutBefore, AreTheFirstOfTheLastClosedQuarterAndOfAQuarterOpenedAgain)
{
    Plan plan = test::smallPlan();
    const auto close = [&](Quarter of, int number, bool reopened) {
        QuarterClose closing = closingOf(plan, of, QDate(2023, 7, number), u"Айгуль"_s);
        EXPECT_EQ(closing.number, number);
        closing.reopened = reopened;
        plan.load(closing);
    };
    close(Quarter(2022, 4), 1, true);
    close(Quarter(2022, 4), 2, false);
    close(Quarter(2023, 2), 3, true);
    close(Quarter(2023, 2), 4, false);
    const auto numbers = [&](Quarter of) {
        std::vector<int> found;
        for (const QuarterClose &closing : reportedBefore(plan, of))
            found.push_back(closing.number);
        return found;
    };
    EXPECT_THAT(numbers(Quarter(2022, 3)), testing::IsEmpty());
    EXPECT_THAT(numbers(Quarter(2022, 4)), testing::ElementsAre(1));
    EXPECT_THAT(numbers(Quarter(2023, 1)), testing::ElementsAre(1));
    EXPECT_THAT(numbers(Quarter(2023, 2)), testing::ElementsAre(1, 3));
    EXPECT_THAT(numbers(Quarter(2023, 3)), testing::ElementsAre(3));
}

} // namespace fpk
