// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_pool.h"
#include "support/printing.h"

#include <gtest/gtest.h>

namespace fpk {

TEST(ATextPool, LetsEqualTextsShareTheirCharacters)
{
    TextPool pool;
    const QString one = pool.shared(QString(3, u'\u0444'));
    const QString other = pool.shared(QString(3, u'\u0444'));
    EXPECT_EQ(one, QString(3, u'\u0444'));
    EXPECT_EQ(one.constData(), other.constData());
}

// More than it remembers, so that some take the places of others.
TEST(ATextPool, GivesEveryTextBackAsItIs)
{
    TextPool pool;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20'000; ++i)
            ASSERT_EQ(pool.shared(QString::number(i)), QString::number(i));
    }
    EXPECT_EQ(pool.shared(QString()), QString());
}

} // namespace fpk
