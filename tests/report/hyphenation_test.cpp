// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hyphenation.h"
#include "support/printing.h"

#include <gtest/gtest.h>

using namespace fpk;

namespace {

QString parted(const QString &word)
{
    QString parts = word;
    for (qsizetype at = hyphenationPoint(word, word.size()); at > 0; at = hyphenationPoint(word, at - 1))
        parts.insert(at, u'-');
    return parts;
}

TEST(Hyphenation, PartsRussianWordsBySyllables)
{
    EXPECT_EQ(parted(QStringLiteral("организация")), QStringLiteral("орга-ни-за-ция"));
    EXPECT_EQ(parted(QStringLiteral("финансирования")), QStringLiteral("финан-си-ро-ва-ния"));
    EXPECT_EQ(parted(QStringLiteral("предложение")), QStringLiteral("пред-ло-же-ние"));
}

TEST(Hyphenation, PartsKyrgyzWordsBySyllables)
{
    EXPECT_EQ(parted(QStringLiteral("өкүлчүлүктөрүнүн")), QStringLiteral("өкүл-чү-лүк-тө-рү-нүн"));
}

TEST(Hyphenation, NeverPartsBeforeASoftSign)
{
    EXPECT_EQ(hyphenationPoint(u"июльский", 4), 4);
    EXPECT_EQ(hyphenationPoint(u"июльский", 3), 0);
    EXPECT_EQ(parted(QStringLiteral("объединение")), QStringLiteral("объе-ди-не-ние"));
}

TEST(Hyphenation, CountsOnlyLetters)
{
    EXPECT_EQ(parted(QStringLiteral("«мания»,")), QStringLiteral("«мания»,"));
    EXPECT_EQ(parted(QStringLiteral("12345678901234567890")), QStringLiteral("12345678901234567890"));
}

TEST(Hyphenation, KeepsToTheLimit)
{
    EXPECT_EQ(hyphenationPoint(u"финансирования", 7), 7);
    EXPECT_EQ(hyphenationPoint(u"финансирования", 6), 5);
    EXPECT_EQ(hyphenationPoint(u"финансирования", 4), 0);
}

} // namespace
