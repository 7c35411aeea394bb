// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

const DateRange autumn{QDate(2022, 10, 1), QDate(2022, 11, 30)};
const DateRange spring{QDate(2023, 3, 1), QDate(2023, 5, 31)};
const DateRange until2024{QDate(2022, 1, 1), QDate(2024, 12, 31)};
const DateRange until2025{QDate(2022, 1, 1), QDate(2025, 12, 31)};

Deadline within(const Windows &windows, const Windows &alternative = {})
{
    Deadline deadline;
    deadline.kind = Deadline::Kind::Once;
    deadline.windows = windows;
    deadline.alternative = alternative;
    return deadline;
}

} // namespace

TEST(Windows, AreReadFromWhatTheyWrite)
{
    for (const Windows &windows : {Windows{}, Windows{autumn}, Windows{autumn, spring}})
        EXPECT_EQ(parseWindows(toText(windows)), windows);
}

TEST(Windows, AreWrittenAsIntervals)
{
    EXPECT_EQ(toText({autumn, spring}), u"2022-10-01/2022-11-30 2023-03-01/2023-05-31"_s);
}

TEST(Windows, MayBeOfOneDay)
{
    const Windows day{{QDate(2024, 2, 29), QDate(2024, 2, 29)}};
    EXPECT_EQ(parseWindows(u"2024-02-29/2024-02-29"_s), day);
}

TEST(Windows, AreNotReadFromImpossibleDates)
{
    for (const QString &text :
         {u"2023-02-29/2023-03-31"_s, u"2023-04-01/2023-04-31"_s, u"2023-13-01/2024-01-01"_s,
          u"0000-01-01/2023-01-01"_s, u"2023-00-10/2023-01-10"_s})
        EXPECT_EQ(parseWindows(text), std::nullopt) << text.toStdString();
}

TEST(Windows, AreNotReadFromOtherForms)
{
    for (const QString &text : {u"2023-01-01"_s, u"2023-01-01/"_s, u"/2023-01-01"_s,
                                u"2023-01-01/2023-02-01/2023-03-01"_s, u"01.01.2023/31.01.2023"_s,
                                u"2023-1-1/2023-1-31"_s, u"2023/01/01"_s, u"2023-01-01/2023-01-31T00:00"_s,
                                u"2023-01-01/2023-01-31x"_s, u"2023.01.01/2023.01.31"_s, u"сейчас"_s})
        EXPECT_EQ(parseWindows(text), std::nullopt) << text.toStdString();
}

TEST(Windows, AreNotReadWhenOneEndsBeforeItBegins)
{
    EXPECT_EQ(parseWindows(u"2022-10-01/2022-11-30 2023-05-31/2023-03-01"_s), std::nullopt);
}

TEST(Deadline, RunsFromTheFirstDayOfItsWindowsToTheLast)
{
    const Deadline deadline = within({autumn, spring});
    EXPECT_EQ(deadline.start(), autumn.from);
    EXPECT_EQ(deadline.due(), spring.to);
}

TEST(Deadline, WithoutWindowsHasNeitherStartNorEnd)
{
    EXPECT_EQ(Deadline().start(), std::nullopt);
    EXPECT_EQ(Deadline().due(), std::nullopt);
    EXPECT_EQ(Deadline().strictDue(), std::nullopt);
}

TEST(Deadline, HasAStrictReadingOnlyWhenTheOtherReadingEndsEarlier)
{
    EXPECT_EQ(within({until2025}, {until2024}).strictDue(), until2024.to);
    EXPECT_EQ(within({until2024}, {until2025}).strictDue(), std::nullopt);
    EXPECT_EQ(within({until2025}, {until2025}).strictDue(), std::nullopt);
    EXPECT_EQ(within({until2025}).strictDue(), std::nullopt);
}

TEST(Deadline, KeepsTheReadingThatGivesWayAsItsAlternative)
{
    const Deadline deadline = within({until2025}, {until2024});
    const Deadline other = deadline.withOtherReading();
    EXPECT_EQ(other.due(), until2024.to);
    EXPECT_EQ(other.alternative, Windows{until2025});
    EXPECT_EQ(other.withOtherReading(), deadline);
}

TEST(Deadline, IsDueOnTheLastDayOfAnInstalmentUnlessItNamesADay)
{
    const DateRange quarter{QDate(2023, 10, 1), QDate(2023, 12, 31)};
    Deadline deadline;
    EXPECT_EQ(deadline.dueOf(quarter), QDate(2023, 12, 31));
    deadline.dueDay = 10;
    EXPECT_EQ(deadline.dueOf(quarter), QDate(2023, 12, 10));
    deadline.dueMonth = 1;
    EXPECT_EQ(deadline.dueOf(quarter), QDate(2024, 1, 10));
    deadline.dueMonth = -12;
    EXPECT_EQ(deadline.dueOf(quarter), QDate(2022, 12, 10));
}

TEST(Deadline, IsDueOnTheLastDayOfAMonthThatIsTooShort)
{
    Deadline deadline;
    deadline.dueDay = 31;
    deadline.dueMonth = 2;
    EXPECT_EQ(deadline.dueOf({QDate(2023, 12, 1), QDate(2023, 12, 31)}), QDate(2024, 2, 29));
}

} // namespace fpk
