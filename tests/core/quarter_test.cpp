// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(Quarter, OfTheFirstDayOfAYearIsItsFirst) { EXPECT_EQ(Quarter::of(QDate(2023, 1, 1)), Quarter(2023, 1)); }

TEST(Quarter, OfTheLastDayOfAYearIsItsFourth)
{
    EXPECT_EQ(Quarter::of(QDate(2023, 12, 31)), Quarter(2023, 4));
}

TEST(Quarter, HoldsExactlyTheDaysFromItsFirstToItsLast)
{
    for (QDate day(2022, 1, 1); day.year() < 2026; day = day.addDays(1)) {
        const Quarter quarter = Quarter::of(day);
        EXPECT_LE(quarter.firstDay(), day);
        EXPECT_GE(quarter.lastDay(), day);
        EXPECT_EQ(quarter.lastDay().addDays(1), quarter.next().firstDay());
    }
}

TEST(Quarter, EndsOnTheLastDayOfItsThirdMonth)
{
    EXPECT_EQ(Quarter(2024, 1).lastDay(), QDate(2024, 3, 31));
    EXPECT_EQ(Quarter(2024, 2).lastDay(), QDate(2024, 6, 30));
    EXPECT_EQ(Quarter(2024, 3).lastDay(), QDate(2024, 9, 30));
    EXPECT_EQ(Quarter(2024, 4).lastDay(), QDate(2024, 12, 31));
}

TEST(Quarter, StepsOverTheTurnOfTheYear)
{
    EXPECT_EQ(Quarter(2022, 4).next(), Quarter(2023, 1));
    EXPECT_EQ(Quarter(2023, 1).previous(), Quarter(2022, 4));
    EXPECT_EQ(Quarter(2023, 2).plus(-6), Quarter(2021, 4));
    EXPECT_EQ(Quarter(2023, 2).plus(11), Quarter(2026, 1));
}

TEST(Quarter, OfAnEarlierYearComesBeforeALowerNumberOfALaterOne)
{
    EXPECT_LT(Quarter(2022, 4), Quarter(2023, 1));
    EXPECT_GT(Quarter(2023, 2), Quarter(2023, 1));
}

TEST(Quarter, IsReadFromWhatItWrites)
{
    for (Quarter quarter(2021, 1); quarter < Quarter(2031, 1); quarter = quarter.next())
        EXPECT_EQ(Quarter::parse(quarter.toString()), quarter);
    EXPECT_EQ(Quarter(2023, 4).toString(), u"2023-Q4"_s);
}

TEST(Quarter, IsNotReadFromAnyOtherWord)
{
    for (const QString &word :
         {u""_s, u"2023"_s, u"2023-Q0"_s, u"2023-Q5"_s, u"2023-q4"_s, u"2023Q4"_s, u"2023-4"_s, u"Q4 2023"_s,
          u"23-Q4"_s, u"0023-Q4"_s, u"12023-Q4"_s, u"2023-Q44"_s, u" 2023-Q4"_s, u"2023-Q4 "_s,
          u"2023-Q4\n"_s, u"2023-IV"_s, u"٢٠٢٣-Q4"_s})
        EXPECT_EQ(Quarter::parse(word), std::nullopt) << word.toStdString();
}

} // namespace fpk
