// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value.h"
#include "support/printing.h"

#include <gtest/gtest.h>
#include <limits>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

void expectReadAsWritten(const Value &value)
{
    const QString text = toJsonText(value);
    EXPECT_TRUE(fromJsonText(text) == value) << text.toStdString();
}

} // namespace

TEST(Value, IsWrittenAsJson)
{
    EXPECT_EQ(toJsonText(Value()), u"null"_s);
    EXPECT_EQ(toJsonText(qint64(40)), u"40"_s);
    EXPECT_EQ(toJsonText(38.25), u"38.25"_s);
    EXPECT_EQ(toJsonText(u"сделано"_s), u"\"сделано\""_s);
    EXPECT_EQ(toJsonText(QJsonObject{{u"number"_s, 1}}), u"{\"number\":1}"_s);
}

TEST(Value, WithoutAFractionIsAWholeNumberIfItFitsIntoOne)
{
    EXPECT_EQ(wholeNumber(26.0), 26);
    EXPECT_EQ(wholeNumber(-9223372036854775808.0), std::numeric_limits<qint64>::min());
    const double infinite = std::numeric_limits<double>::infinity();
    for (const double number : {0.5, 9223372036854775808.0, 1e300, -1e300, infinite, -infinite,
                                std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(wholeNumber(number)) << number;
}

TEST(Value, OfNothingIsReadAsWritten)
{
    expectReadAsWritten({});
    EXPECT_TRUE(isNull(Value()));
    EXPECT_FALSE(isNull(Value(QString())));
}

TEST(Value, OfTextIsReadAsWritten)
{
    for (const QString &text :
         {u""_s, u"\"кавычки\" и «ёлочки»"_s, u"обратная \\ черта"_s, u"две\nстроки\r\nи\tтабуляция"_s,
          u"Ңң Өө Үү: Өзгөн, Түндүк, жаңы мөөнөт"_s, u"№ — … ’ \u00a0 \u2028"_s, u"[1,2]"_s, u"null"_s,
          u"40"_s, u"нуль\u0000внутри"_s, u"👷 охрана труда"_s})
        expectReadAsWritten(text);
}

TEST(Value, OfAWholeNumberIsReadAsWritten)
{
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 number :
         {qint64(0), qint64(-1), qint64(26), (qint64(1) << 53) + 1, Limits::max(), Limits::min()})
        expectReadAsWritten(number);
}

TEST(Value, OfADecimalNumberIsReadAsWritten)
{
    for (const double number : {0.1, -38.3, 1.0 / 3, 1e-9, 1234567.89, 1e300, 5e-324})
        expectReadAsWritten(number);
}

TEST(Value, OfAWholeRecordIsReadAsWritten)
{
    expectReadAsWritten(QJsonObject());
    expectReadAsWritten(QJsonObject{{u"title"_s, u"Ө \"ү\"\nң"_s},
                                    {u"planned"_s, (qint64(1) << 53) + 1},
                                    {u"target"_s, 0.1},
                                    {u"пусто"_s, QJsonValue::Null}});
}

TEST(Value, KeepsAWholeNumberApartFromATextOfItsDigits)
{
    EXPECT_FALSE(fromJsonText(u"\"40\""_s) == fromJsonText(u"40"_s));
}

} // namespace fpk
