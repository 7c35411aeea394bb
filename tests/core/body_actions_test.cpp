// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body_actions.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

const ReportingPoint first{Quarter(2023, 1), QDate(2023, 3, 31)};

std::vector<std::string> numbers(const Plan &plan, const QString &code, const ReportingPoint &point = first)
{
    std::vector<std::string> found;
    for (const BodyAction &own : actionsOf(plan, *plan.findBody(code), point))
        found.push_back(plan.number(*own.action).toStdString() + (own.owes ? " owed" : ""));
    return found;
}

} // namespace

TEST(TheActionsOfABody, AreThoseThatAskSomethingOfItItselfOrByItsGroup)
{
    const Plan plan = test::smallPlan();
    EXPECT_THAT(numbers(plan, u"ОСП-НАРЫН"_s), testing::ElementsAre("1.2"));
    EXPECT_THAT(numbers(plan, u"ЦК"_s), testing::ElementsAre("1.2 owed", "1.3 owed"));
    EXPECT_THAT(numbers(plan, u"МТСОМ"_s), testing::ElementsAre("1.1")) << "a partner owes nothing";
    const ReportingPoint early{Quarter(2022, 2), QDate(2022, 6, 30)};
    EXPECT_THAT(numbers(plan, u"ОСЭЗТ"_s, early), testing::IsEmpty()) << "begins in October";
}

TEST(TheActionsOfABody, StandByItsOwnReportsWhereItReportsForItself)
{
    const Plan plan = test::smallPlan();
    const BodyAction own = actionsOf(plan, *plan.findBody(u"ОСП-НАРЫН"_s), first).front();
    ASSERT_TRUE(own.known.entry);
    EXPECT_EQ(own.known.entry->body, plan.findBody(u"ОСП-НАРЫН"_s)->id);
}

TEST(Members, AreThoseOfGroupsWhileTheyExistAndGroupsOfWhichNoneIsKnown)
{
    Plan plan = test::smallPlan();
    const auto codes = [&] {
        std::vector<QString> found;
        for (const Body *body : members(plan, Quarter(2023, 1)))
            found.push_back(body->code);
        return found;
    };
    EXPECT_THAT(codes(), testing::ElementsAre(u"ЦК"_s, u"ОСП-НАРЫН"_s));
    Body former = *plan.findBody(u"ОСП-НАРЫН"_s);
    former.id = BodyId::make();
    former.code = u"ОСП-ОШ"_s;
    former.validTo = QDate(2022, 12, 31);
    plan.load(former);
    EXPECT_THAT(codes(), testing::ElementsAre(u"ЦК"_s, u"ОСП-НАРЫН"_s));
}

} // namespace fpk
