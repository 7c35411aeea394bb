// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calendar.h"
#include "formats/plan_json.h"
#include "support/small_plan.h"

#include <QRegularExpression>
#include <QStringList>

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace {

const ReportingPoint today{Quarter(2023, 1), QDate(2023, 2, 10)};

// Put together again as RFC 5545 says.
QStringList lines(const Plan &plan)
{
    QString text = QString::fromUtf8(calendar(plan, plan.actions(), today));
    return text.replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

// What stands behind that name, of every event.
QStringList values(const Plan &plan, const QString &name)
{
    QStringList found;
    for (const QString &line : lines(plan)) {
        if (line.startsWith(name + u':'))
            found << line.sliced(name.size() + 1);
    }
    return found;
}

} // namespace

TEST(ACalendar, HasEachLastDayThatIsStillToCome)
{
    const Plan plan = test::smallPlan();
    const QStringList days = values(plan, u"DTSTART;VALUE=DATE"_s);
    EXPECT_EQ(days.count(u"20251231"_s), 3) << "1.3, 2.1, and the last quarter of 1.2";
    EXPECT_THAT(days, Contains(u"20230331"_s)) << "a quarter of 1.2";
    EXPECT_THAT(days, Not(Contains(u"20221231"_s))) << "past";
    EXPECT_EQ(days.size(), 12 + 2);
    EXPECT_EQ(values(plan, u"DTEND;VALUE=DATE"_s).count(u"20260101"_s), 3)
        << "the day after, which is not included";
}

TEST(ACalendar, HasNothingOfWhatIsDoneAndTheNewDateOfWhatIsPostponed)
{
    Plan plan = test::smallPlan();
    const QString done = plan.number(test::action(plan, u"1.1"_s));
    for (const QString &summary : values(plan, u"SUMMARY"_s))
        EXPECT_FALSE(summary.startsWith(done + u'.')) << summary.toStdString();
    ProgressEntry postponed = test::entry(test::action(plan, u"1.3"_s).id, Quarter(2023, 1), Mark::Postponed);
    postponed.newDeadline = QDate(2024, 6, 30);
    plan.load(postponed);
    EXPECT_THAT(values(plan, u"DTSTART;VALUE=DATE"_s), Contains(u"20240630"_s));
}

TEST(ACalendar, IsOfLinesThatEveryProgramTakes)
{
    const Plan plan = bundledPlan();
    const QByteArray bytes = calendar(plan, plan.actions(), today);
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "folded inside a letter";
    }
    EXPECT_EQ(bytes.count("BEGIN:VEVENT"), bytes.count("END:VEVENT"));
    EXPECT_TRUE(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
}

TEST(ACalendar, KeepsItsWordsWhole)
{
    Plan plan = test::smallPlan();
    Action action = test::action(plan, u"1.3"_s);
    action.id = ActionId::make();
    action.number = 9;
    action.title = u"Встреча; обсудить, решить \\ записать"_s;
    action.responsibleText = u"ЦК,\nОСП"_s;
    plan.load(action);
    EXPECT_THAT(values(plan, u"SUMMARY"_s), Contains(u"1.9. Встреча\\; обсудить\\, решить \\\\ записать"_s));
    EXPECT_THAT(values(plan, u"DESCRIPTION"_s),
                Contains(u"Responsible: ЦК\\, ОСП\\nDeadline in the plan: до 2025 г."_s));
}

TEST(ACalendar, GivesTheSameEventTheSameIdentity)
{
    const Plan plan = test::smallPlan();
    const QStringList ids = values(plan, u"UID"_s);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    EXPECT_EQ(values(plan, u"UID"_s), ids);
}

} // namespace fpk
