// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "support/printing.h"

#include <gtest/gtest.h>
#include <random>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(Money, IsWrittenWithAPointAndTwoDecimals)
{
    EXPECT_EQ(Money{0}.amount(), u"0.00"_s);
    EXPECT_EQ(Money{5}.amount(), u"0.05"_s);
    EXPECT_EQ(Money{50}.amount(), u"0.50"_s);
    EXPECT_EQ(Money{123450}.amount(), u"1234.50"_s);
    EXPECT_EQ(Money{-5}.amount(), u"-0.05"_s);
    EXPECT_EQ(Money{-123456}.amount(), u"-1234.56"_s);
}

TEST(Money, IsReadWithPointOrCommaAndUpToTwoDecimals)
{
    EXPECT_EQ(parseMinorUnits(u"1234"_s), 123400);
    EXPECT_EQ(parseMinorUnits(u"1234.5"_s), 123450);
    EXPECT_EQ(parseMinorUnits(u"1234,50"_s), 123450);
    EXPECT_EQ(parseMinorUnits(u"0.05"_s), 5);
    EXPECT_EQ(parseMinorUnits(u"007"_s), 700);
}

TEST(Money, IsNotReadFromAnythingElse)
{
    for (const QString &text :
         {u""_s, u"."_s, u".5"_s, u"5."_s, u"1.234"_s, u"1 234"_s, u"1,234.50"_s, u"1e3"_s, u"-1"_s, u"+1"_s,
          u"12 сом"_s, u"12\n"_s, u"٣"_s, u"1234567890123456"_s})
        EXPECT_EQ(parseMinorUnits(text), std::nullopt) << text.toStdString();
}

// Where floating point first loses a unit: above 2^53, and at decimals such as 0.29 · 100.
TEST(Money, NeverLosesATyiyn)
{
    std::mt19937_64 random(2022);
    std::uniform_int_distribution<qint64> anyAmount(0, 99'999'999'999'999'999);
    for (int i = 0; i < 2000; ++i) {
        const qint64 minor = anyAmount(random);
        EXPECT_EQ(parseMinorUnits(Money{minor}.amount()), minor);
    }
    for (qint64 minor = 0; minor < 1000; ++minor)
        EXPECT_EQ(parseMinorUnits(Money{minor}.amount()), minor);
    EXPECT_EQ(parseMinorUnits(Money{99'999'999'999'999'999}.amount()), 99'999'999'999'999'999);
}

TEST(Money, OfTwoCurrenciesIsNotTheSame) { EXPECT_NE((Money{100, u"KGS"_s}), (Money{100, u"USD"_s})); }

} // namespace fpk
