// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing_review.h"
#include "core/draft.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Quarter quarter(2023, 1);

// The small plan, in whose first quarter of 2023 the proposal of 1.1 is overdue.
struct TheReviewOfAClosing : testing::Test
{
    Plan plan = test::smallPlan();
    const ActionId proposal = test::action(plan, u"1.1"_s).id;

    TheReviewOfAClosing()
    {
        Draft draft(plan);
        draft.remove(*plan.entry(proposal, Quarter(2022, 4)));
        EXPECT_TRUE(plan.apply(draft.changes()));
    }

    [[nodiscard]] ClosingReview review(QDate today = QDate(2023, 4, 10)) const
    {
        return reviewClosing(plan, quarter, today);
    }
    ProgressEntryId reported(Mark mark, const QString &body = {})
    {
        ProgressEntry entry = test::entry(proposal, quarter, mark);
        if (!body.isEmpty())
            entry.body = plan.findBody(body)->id;
        plan.load(entry);
        return entry.id;
    }
    void change(ProgressEntryId id, QString ProgressEntry::*text, const QString &to)
    {
        ProgressEntry entry = *plan.find(id);
        entry.*text = to;
        Draft draft(plan);
        draft.update(entry);
        ASSERT_TRUE(plan.apply(draft.changes()));
    }
};

} // namespace

TEST_F(TheReviewOfAClosing, FindsWhoIsSilentAndWhatTheFederationHasNotReported)
{
    const ClosingReview found = review();
    EXPECT_FALSE(found.isComplete());
    const std::vector<Silent> silent = notReported(plan, ReportingPoint::of(quarter, QDate(2023, 4, 10)));
    ASSERT_EQ(found.silent.size(), silent.size());
    for (size_t i = 0; i < silent.size(); ++i) {
        EXPECT_EQ(found.silent[i].body, silent[i].body);
        EXPECT_EQ(found.silent[i].actions, silent[i].actions);
    }
    std::vector<std::string> numbers;
    for (const Action *action : found.unreported)
        numbers.push_back(plan.number(*action).toStdString());
    EXPECT_THAT(numbers, ElementsAre("1.1", "1.3", "2.1", "2.2")) << "of 1.2 there is an entry";
}

TEST_F(TheReviewOfAClosing, FindsIndicatorsWithATargetAndWithoutAValue)
{
    EXPECT_THAT(review().unmeasured, IsEmpty()) << "the seminars have a value";
    const ClosingReview early = reviewClosing(plan, Quarter(2022, 1), QDate(2022, 4, 1));
    EXPECT_THAT(early.unmeasured, ElementsAre(&plan.table<Indicator>().rows().front()));
}

TEST_F(TheReviewOfAClosing, FindsEntriesOnWhatIsOverdueThatGiveNoReason)
{
    EXPECT_THAT(review().unexplained, IsEmpty()) << "without an entry there is nothing to explain";
    const ProgressEntryId own = reported(Mark::InProgress);
    EXPECT_THAT(review().unexplained, ElementsAre(plan.find(own)));
    change(own, &ProgressEntry::measures, u" \n"_s);
    EXPECT_THAT(review().unexplained, ElementsAre(plan.find(own)));
    change(own, &ProgressEntry::measures, u"Направлено повторно"_s);
    EXPECT_THAT(review().unexplained, IsEmpty());
    change(own, &ProgressEntry::measures, {});
    change(own, &ProgressEntry::reason, u"Нет ответа"_s);
    EXPECT_THAT(review().unexplained, IsEmpty());
}

TEST_F(TheReviewOfAClosing, AsksABodyForItsOwnReason)
{
    const ProgressEntryId body = reported(Mark::NotStarted, u"ОСЭЗТ"_s);
    EXPECT_THAT(review().unexplained, ElementsAre(plan.find(body)));
    reported(Mark::Done);
    EXPECT_THAT(review().unexplained, IsEmpty()) << "the action is done";
}

TEST_F(TheReviewOfAClosing, AsksNoReasonOfWhatIsDoneWithdrawnOrPostponedNorBeforeTheTermIsOver)
{
    for (const Mark mark : {Mark::Done, Mark::Withdrawn, Mark::Postponed}) {
        const Plan before = plan;
        reported(mark);
        EXPECT_THAT(review().unexplained, IsEmpty()) << toCode(mark).toStdString();
        plan = before;
    }
    ProgressEntry again = test::entry(proposal, quarter, Mark::Postponed);
    again.newDeadline = QDate(2023, 2, 1);
    plan.load(again);
    EXPECT_THAT(review().unexplained, IsEmpty()) << "put off once, and overdue again";
    plan.load(test::entry(test::action(plan, u"1.3"_s).id, quarter, Mark::InProgress));
    EXPECT_THAT(review().unexplained, IsEmpty()) << "due in 2025";
}

TEST_F(TheReviewOfAClosing, TellsThatTheQuarterIsNotOver)
{
    EXPECT_FALSE(review(QDate(2023, 3, 31)).isOver) << "its last day";
    EXPECT_TRUE(review(QDate(2023, 4, 1)).isOver);
    EXPECT_EQ(explain(review(QDate(2023, 2, 10))).front(),
              u"Q1 2023 is not over yet: its last day is 31.03.2023."_s);
    EXPECT_THAT(explain(review()).front().toStdString(), testing::Not(testing::HasSubstr("over")));
}

TEST_F(TheReviewOfAClosing, ToldInSentencesNamesEveryLackAndOnlyThose)
{
    reported(Mark::InProgress);
    const ClosingReview found = review();
    EXPECT_THAT(explain(found),
                ElementsAre(testing::Eq(u"%1 body(ies) have not reported."_s.arg(found.silent.size())),
                            testing::Eq(u"3 action(s) have no entry by the Federation itself."_s),
                            testing::Eq(u"1 entry(ies) about what is overdue give no reason."_s)));
    ClosingReview nothing;
    nothing.quarter = quarter;
    EXPECT_THAT(explain(nothing), ElementsAre(u"Nothing is missing in the reports for Q1 2023."_s));
    nothing.unmeasured.push_back(&plan.table<Indicator>().rows().front());
    EXPECT_THAT(explain(nothing), ElementsAre(u"1 indicator(s) with a target have no value."_s));
}

} // namespace fpk
