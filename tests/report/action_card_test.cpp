// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "report/action_card.h"
#include "support/plan_folder.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

const ReportingPoint point{Quarter(2023, 1), QDate(2023, 3, 31)};

// All words, a row a line.
std::string textOf(const Report &report)
{
    QString all;
    for (const Report::Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Report::Heading>(&block))
            all += u"# "_s + heading->text + u'\n';
        if (const auto *paragraph = std::get_if<Report::Paragraph>(&block))
            all += paragraph->text + u'\n';
        if (const auto *table = std::get_if<Report::Table>(&block)) {
            for (const Report::Row &row : table->rows) {
                for (const Report::Cell &cell : row.cells())
                    all += cell.text + u'|';
                all += u'\n';
            }
        }
    }
    return all.toStdString();
}

History historyOf(const Plan &plan, const std::vector<Change> &last)
{
    Plan now = plan;
    EXPECT_TRUE(now.apply(last));
    const ChangeSet changed{QUuid::createUuid(), test::noon(QDate(2023, 4, 3)), u"Бакыт"_s, {}, {}, last};
    return History(now, {{1, test::firstSet()}, {2, changed}});
}

} // namespace

TEST(ActionCard, TellsEverythingOfOneActionAndNothingOfOthers)
{
    const Plan plan = test::smallPlan();
    const std::string card =
        textOf(actionCard(plan, test::action(plan, u"1.2"_s), point, historyOf(plan, {})));
    EXPECT_THAT(card, AllOf(HasSubstr("Card of action 1.2"), HasSubstr("Провести семинары по охране труда"),
                            HasSubstr("ежеквартально"), HasSubstr("Проведено семинаров|семинар|26|5.5|"),
                            HasSubstr("ФПК|2023|150,000.50 KGS|12,000.00 KGS|138,000.50 KGS|")));
    EXPECT_THAT(card, AllOf(HasSubstr("Q1 2023, ОСП-НАРЫН|"), HasSubstr("Программа семинаров"),
                            HasSubstr("the action as a whole|")));
    EXPECT_THAT(card, testing::Not(HasSubstr("Письмо № 12"))) << "that is of 1.1";
}

TEST(ActionCard, TellsWhoChangedWhatWithBothValues)
{
    const Plan plan = test::smallPlan();
    Action renamed = test::action(plan, u"1.2"_s);
    const QString before = renamed.title;
    renamed.title = u"Семинары"_s;
    Draft draft(plan);
    draft.update(renamed);
    const std::string card =
        textOf(actionCard(plan, test::action(plan, u"1.2"_s), point, historyOf(plan, draft.changes())));
    EXPECT_THAT(card, HasSubstr("Бакыт|1.2, Action|" + before.toStdString() + "|Семинары|"));
}

TEST(ActionCard, LeavesOutWhatThereIsNoneOf)
{
    const Plan plan = test::smallPlan();
    const std::string card = textOf(actionCard(plan, test::action(plan, u"2.2"_s), point, History()));
    for (const char *heading : {"# Money", "# Indicators", "# Reports", "# Evidence", "# History"})
        EXPECT_THAT(card, testing::Not(HasSubstr(heading)));
}

} // namespace fpk
