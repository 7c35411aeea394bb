// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/time_scale.h"
#include "support/printing.h"

#include <gtest/gtest.h>

using namespace fpk;

namespace {
const TimeScale scale{Quarter(2022, 1), Quarter(2025, 4), 100, 40};
}

TEST(ATimeScale, GivesEachQuarterTheSameLength)
{
    EXPECT_EQ(scale.of(Quarter(2022, 1)), 100);
    EXPECT_EQ(scale.of(Quarter(2023, 1)), 260);
    EXPECT_EQ(scale.right(), 740);
}

TEST(ATimeScale, PutsADayIntoItsQuarterByTheDaysThatHavePassed)
{
    EXPECT_EQ(scale.of(QDate(2022, 4, 1)), 140);
    EXPECT_NEAR(scale.of(QDate(2022, 5, 16)), 140 + 40 * 45 / 91.0, 1e-9);
}

TEST(ATimeScale, FindsTheQuarterAtAPlaceAndTheNearestOutside)
{
    EXPECT_EQ(scale.quarterAt(139), Quarter(2022, 1));
    EXPECT_EQ(scale.quarterAt(140), Quarter(2022, 2));
    EXPECT_EQ(scale.quarterAt(-500), Quarter(2022, 1));
    EXPECT_EQ(scale.quarterAt(5000), Quarter(2025, 4));
}
