// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_text.h"
#include "core/draft.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace {

// "subject | field | before | after" of each line that tells what `edit` drafts.
template <class Edit>
std::vector<std::string> told(Edit edit)
{
    Plan plan = test::smallPlan();
    Draft draft(plan);
    edit(plan, draft);
    const std::vector<Change> changes = draft.changes();
    EXPECT_TRUE(plan.apply(changes));
    std::vector<std::string> lines;
    for (const ChangeText &text : texts(plan, changes))
        lines.push_back(
            QStringList{text.subject, text.field, text.before, text.after}.join(u" | "_s).toStdString());
    return lines;
}

} // namespace

TEST(AChange, IsToldWithTheWordsOfItsValues)
{
    const auto lines = told([](const Plan &plan, Draft &draft) {
        ProgressEntry entry = *plan.entry(test::action(plan, u"1.2"_s).id, Quarter(2022, 4));
        entry.mark = Mark::Done;
        entry.percent = 100;
        entry.doneOn = QDate(2022, 12, 31);
        draft.update(entry);
    });
    EXPECT_THAT(lines, ElementsAre("1.2, Q4 2022 | Mark | in progress | done",
                                   "1.2, Q4 2022 | Completion, % | 15 % | 100 %",
                                   "1.2, Q4 2022 | Date done |  | 31.12.2022"));
}

TEST(AChange, OfADeadlineIsToldInDatesAndWords)
{
    const auto lines = told([](const Plan &plan, Draft &draft) {
        Action action = test::action(plan, u"1.1"_s);
        action.deadline.windows = {{QDate(2023, 1, 1), QDate(2023, 3, 31)}};
        action.deadline.kind = Deadline::Kind::Continuous;
        action.deadline.certain = false;
        draft.update(action);
    });
    EXPECT_THAT(lines,
                Contains("1.1 | Dates of the deadline | 01.10.2022 – 30.11.2022 | 01.01.2023 – 31.03.2023"));
    EXPECT_THAT(lines, Contains("1.1 | The deadline is certain | yes | no"));
    EXPECT_THAT(lines, Contains("1.1 | Kind of deadline | once | continuous"));
}

TEST(AChange, OfMoneyIsToldInItsCurrency)
{
    const auto lines = told([](const Plan &plan, Draft &draft) {
        BudgetLine line = *plan.budgetLines(test::action(plan, u"1.2"_s).id).front();
        line.planned = 12'345;
        line.year = 2024;
        draft.update(line);
    });
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_THAT(lines, Contains(testing::HasSubstr("| 123.45 KGS")));
    EXPECT_THAT(lines, Contains(testing::HasSubstr("| Year | ")));
    EXPECT_THAT(lines, Contains(testing::EndsWith("| 2024"))) << "a year is not grouped";
}

TEST(AChange, ThatMakesOrDeletesARecordTellsWhatItHolds)
{
    const auto made = told([](const Plan &plan, Draft &draft) {
        draft.create(Assignment{AssignmentId::make(), test::action(plan, u"2.2"_s).id,
                                plan.findBody(u"ЦК"_s)->id, Role::Partner, 1});
    });
    EXPECT_THAT(made, ElementsAre("2.2, ЦК |  |  | 2.2, ЦК", "2.2, ЦК | Role |  | partner"));
    const auto gone = told([](const Plan &plan, Draft &draft) { draft.remove(*plan.findGoal(2)); });
    EXPECT_THAT(gone, Contains("goal 2 |  | goal 2 | "));
    EXPECT_THAT(gone, Contains(testing::HasSubstr("| Title |")));
    EXPECT_THAT(gone, Not(Contains(testing::HasSubstr("{")))) << "no ids";
}

TEST(AChange, OfAReferenceNamesTheRecord)
{
    const auto lines = told([](const Plan &plan, Draft &draft) {
        Body body = *plan.findBody(u"ЦК"_s);
        body.parent = plan.findBody(u"ФПК"_s)->id;
        draft.update(body);
    });
    EXPECT_THAT(lines, ElementsAre("ЦК | Member of |  | ФПК"));
}

} // namespace fpk
