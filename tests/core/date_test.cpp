// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(ADate, IsReadFromYearMonthAndDay)
{
    EXPECT_EQ(parseDate(u"2022-11-14"_s), QDate(2022, 11, 14));
    EXPECT_EQ(parseDate(u"2024-02-29"_s), QDate(2024, 2, 29));
}

TEST(ADate, IsNotReadFromDaysThatTheCalendarDoesNotHave)
{
    for (const QString &text : {u"2023-02-29"_s, u"2022-11-31"_s, u"2022-13-01"_s, u"2022-00-01"_s,
                                u"2022-01-00"_s, u"0000-01-01"_s})
        EXPECT_EQ(parseDate(text), std::nullopt) << text.toStdString();
}

TEST(ADate, IsNotReadFromAnyOtherForm)
{
    for (const QString &text :
         {u""_s, u"2022"_s, u"14.11.2022"_s, u"2022/11/14"_s, u"2022.11.14"_s, u"2022-1-14"_s, u"20221114"_s,
          u"2022-11-14 "_s, u" 2022-11-14"_s, u"2022-11-14T00:00"_s, u"2022-11-14x"_s, u"2022- 1-14"_s,
          u"2022-+1-14"_s, u"+022-11-14"_s, u"2022-0a-14"_s, u"2022-11-1x"_s, u"٢٠٢٢-١١-١٤"_s})
        EXPECT_EQ(parseDate(text), std::nullopt) << text.toStdString();
}

} // namespace fpk
