// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/abbreviations.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Abbreviations, AreFoundInTheOrderOfThePlansList)
{
    EXPECT_THAT(abbreviationsIn(u"ОСП, ЦК"_s, test::smallPlan()),
                ElementsAre(u"ЦК — Центральные комитеты отраслевых профсоюзов"_s,
                            u"ОСП — Областные советы профсоюзов"_s));
}

TEST(Abbreviations, AreWholeWordsInTheirOwnCase)
{
    EXPECT_THAT(abbreviationsIn(u"ОСПА, АЦК, оСп, ЦК2"_s, test::smallPlan()), IsEmpty());
    EXPECT_THAT(abbreviationsIn(u"АЦК, (ЦК)"_s, test::smallPlan()), testing::SizeIs(1));
}
