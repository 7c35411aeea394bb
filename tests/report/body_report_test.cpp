// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/body_report.h"
#include "report/report_parts.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace fpk::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Report reportOf(const Plan &plan, const QString &body, Quarter quarter)
{
    return bodyReport(plan, *plan.findBody(body), quarter, quarter.lastDay());
}

} // namespace

TEST(BodyReport, TellsWhatIsMissingWhatIsLateAndAllItsActions)
{
    const Plan plan = smallPlan();
    EXPECT_THAT(
        headings(reportOf(plan, u"ЦК"_s, Quarter(2023, 1))),
        ElementsAre(u"1. Reports that are missing"_s, u"2. Not done and overdue"_s, u"3. All actions"_s));
}

TEST(BodyReport, TellsTheFiguresThatTheBodyItselfHasMeasured)
{
    const Plan plan = smallPlan();
    const QString naryn = u"ОСП-НАРЫН"_s;
    const Report now = reportOf(plan, naryn, Quarter(2023, 1));
    ASSERT_EQ(headings(now).back(), u"4. Indicators"_s);
    const QStringList cells = texts(tables(now).back().rows.at(0));
    EXPECT_EQ(cells[0], u"1.2"_s);
    EXPECT_EQ(cells[3], u"1.5"_s) << "in the quarter";
    EXPECT_EQ(cells[4], u"1.5"_s) << "since the beginning";
    const Report later = reportOf(plan, naryn, Quarter(2023, 2));
    EXPECT_EQ(texts(tables(later).back().rows.at(0))[3], u"—"_s);
    EXPECT_NE(headings(reportOf(plan, naryn, Quarter(2022, 4))).back(), u"4. Indicators"_s);
}
