// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_block.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

TEST(TextBlock, IsReadAsExcelAndLibreOfficeWriteIt)
{
    EXPECT_THAT(readBlock(u"1.1\tвыполнено\r\n1.2\t\"две\nстроки, \"\"кавычки\"\"\"\r\n"_s),
                ElementsAre(QStringList({u"1.1"_s, u"выполнено"_s}),
                            QStringList({u"1.2"_s, u"две\nстроки, \"кавычки\""_s})));
    EXPECT_THAT(readBlock(u"a"_s), ElementsAre(QStringList({u"a"_s}))) << "no line end behind the last row";
    EXPECT_THAT(readBlock(u"a\n\nb\t"_s), ElementsAre(QStringList({u"a"_s}), QStringList({QString()}),
                                                      QStringList({u"b"_s, QString()})));
    EXPECT_TRUE(readBlock(QString()).empty());
}

TEST(TextBlock, LosesNothingThatIsBadlyQuoted)
{
    EXPECT_THAT(readBlock(u"\"Бирлик\" профсоюз\tb"_s),
                ElementsAre(QStringList({u"\"Бирлик\" профсоюз"_s, u"b"_s})));
    EXPECT_THAT(readBlock(u"\"open"_s), ElementsAre(QStringList({u"\"open"_s})));
}

TEST(TextBlock, IsReadBackAsItWasWritten)
{
    const TextBlock block{{u"plain"_s, u"a\tb"_s, u"\"quoted\""_s},
                          {u"two\nlines"_s, QString(), u"в «ёлочках»"_s}};
    EXPECT_EQ(readBlock(writeBlock(block)), block);
}
