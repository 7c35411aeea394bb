// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typed.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(ATypedDay, IsReadAsPeopleAndFilesWriteIt)
{
    for (const QString &text : {u"01.02.2023"_s, u" 1.2.2023 "_s, u"1.2.23"_s, u"2023-02-01"_s})
        EXPECT_EQ(typed::date(text), QDate(2023, 2, 1)) << text.toStdString();
}

TEST(ATypedDay, IsNotGuessed)
{
    for (const QString &text :
         {u""_s, u"1/2/2023"_s, u"30.02.2023"_s, u"1.2"_s, u"1.2.2023 г."_s, u"февраль"_s})
        EXPECT_EQ(typed::date(text), std::nullopt) << text.toStdString();
}

TEST(ATypedWholeNumber, MayHaveAPercentSignButNoDecimals)
{
    EXPECT_EQ(typed::wholeNumber(u" 40 "_s), 40);
    EXPECT_EQ(typed::wholeNumber(u"40\u00a0%"_s), 40);
    for (const QString &text : {u""_s, u"4,5"_s, u"-1"_s, u"сорок"_s, u"12345678901"_s})
        EXPECT_EQ(typed::wholeNumber(text), std::nullopt) << text.toStdString();
}

TEST(ATypedMark, IsItsWordsOrItsCode)
{
    EXPECT_EQ(typed::mark(u" Partially  done "_s), Mark::PartlyDone);
    EXPECT_EQ(typed::mark(u"partlyDone"_s), Mark::PartlyDone);
    for (const QString &text : {u""_s, u"part"_s, u"yes"_s})
        EXPECT_EQ(typed::mark(text), std::nullopt) << text.toStdString();
}

} // namespace fpk
