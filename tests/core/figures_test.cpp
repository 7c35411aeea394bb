// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

// The actual value of measurements 3 (2022-Q4), 8 and 4 (2023-Q1, two bodies), brought together in that way.
std::optional<double> actual(Aggregation aggregation, Quarter upTo = Quarter(2023, 4))
{
    Plan plan;
    Indicator indicator;
    indicator.id = IndicatorId::make();
    indicator.aggregation = aggregation;
    const auto measure = [&](Quarter quarter, std::optional<BodyId> body, double value) {
        plan.load(Measurement{MeasurementId::make(), indicator.id, quarter, body, value, {}});
    };
    measure(Quarter(2023, 1), BodyId::make(), 8);
    measure(Quarter(2022, 4), {}, 3);
    measure(Quarter(2023, 1), BodyId::make(), 4);
    return actualValue(plan, indicator, upTo);
}

} // namespace

TEST(WhatWasMeasured, IsFoundByQuarterAndBody)
{
    const Plan plan = test::smallPlan();
    const Indicator &held = *plan.indicators(test::action(plan, u"1.2"_s).id).front();
    const BodyId naryn = plan.findBody(u"ОСП-НАРЫН"_s)->id;
    EXPECT_EQ(measurementOf(plan, held, Quarter(2023, 1), naryn)->value, 1.5);
    EXPECT_EQ(measurementOf(plan, held, Quarter(2022, 4), {})->value, 4);
    EXPECT_EQ(measurementOf(plan, held, Quarter(2023, 1), {}), nullptr);
}

TEST(ATerm, IsOverAfterItsLastDay)
{
    const Plan plan = test::smallPlan();
    const Action &autumn = test::action(plan, u"1.1"_s); // until 30.11.2022
    EXPECT_FALSE(isTermOver(autumn, {Quarter(2022, 4), QDate(2022, 11, 30)}));
    EXPECT_TRUE(isTermOver(autumn, {Quarter(2022, 4), QDate(2022, 12, 1)}));
    EXPECT_FALSE(isTermOver(test::action(plan, u"2.2"_s), {Quarter(2030, 1), QDate(2030, 1, 1)}));
}

TEST(AnActualValue, IsBroughtTogetherAsTheIndicatorDeclares)
{
    EXPECT_EQ(actual(Aggregation::Sum), 15);
    EXPECT_EQ(actual(Aggregation::Average), 5);
    EXPECT_EQ(actual(Aggregation::Max), 8);
    EXPECT_EQ(actual(Aggregation::Last), 12);
}

TEST(AnActualValue, IsNotThereBeforeAnythingWasMeasured)
{
    for (const Aggregation aggregation : allOf<Aggregation>()) {
        Indicator indicator;
        indicator.aggregation = aggregation;
        EXPECT_EQ(actualValue(Plan(), indicator, Quarter(2023, 4)), std::nullopt);
    }
}

TEST(AnActualValue, LeavesOutWhatWasMeasuredLater)
{
    EXPECT_EQ(actual(Aggregation::Sum, Quarter(2022, 4)), 3);
    EXPECT_EQ(actual(Aggregation::Sum, Quarter(2022, 3)), std::nullopt);
}

TEST(AnActualValue, OfAYearLeavesOutTheYearsBefore)
{
    const Plan plan = test::smallPlan();
    const Indicator &held = *plan.indicators(test::action(plan, u"1.2"_s).id).front();
    EXPECT_EQ(actualValue(plan, held, Quarter(2023, 4)), 5.5);
    EXPECT_EQ(actualValue(plan, held, Quarter(2023, 1), Quarter(2023, 4)), 1.5);
}

TEST(AnActualValue, TakesTheFederationsOwnMeasurementOfAQuarterInsteadOfTheBodies)
{
    Plan plan;
    Indicator indicator;
    indicator.id = IndicatorId::make();
    plan.load(Measurement{MeasurementId::make(), indicator.id, Quarter(2023, 1), BodyId::make(), 8, {}});
    plan.load(Measurement{MeasurementId::make(), indicator.id, Quarter(2023, 1), {}, 10, {}});
    EXPECT_EQ(valueIn(plan, indicator, Quarter(2023, 1)), 10);
    EXPECT_EQ(actualValue(plan, indicator, Quarter(2023, 1)), 10);
    EXPECT_EQ(valueIn(plan, indicator, Quarter(2023, 2)), std::nullopt);
}

TEST(AnActualValue, OfAPercentageIsTheMeanOfTheBodies)
{
    Plan plan;
    Indicator indicator;
    indicator.id = IndicatorId::make();
    indicator.unit = u"% председателей"_s;
    indicator.aggregation = Aggregation::Last;
    for (const double share : {20, 40})
        plan.load(
            Measurement{MeasurementId::make(), indicator.id, Quarter(2023, 1), BodyId::make(), share, {}});
    EXPECT_EQ(actualValue(plan, indicator, Quarter(2023, 1)), 30);
}

// target, baseline, direction, actual → attainment
TEST(Attainment, IsTheShareOfTheWayFromBaselineToTarget)
{
    struct Case
    {
        std::optional<double> target;
        std::optional<double> baseline;
        Direction direction;
        std::optional<double> actual;
        std::optional<double> attained;
    };
    const Direction up = Direction::Increase, down = Direction::Decrease;
    const Case cases[] = {
        {26, {}, up, 13, 50},    {26, {}, up, 30, 3000.0 / 26}, {30, 20, up, 25, 50},
        {30, 20, up, 15, 0},     {0, {}, up, 0, 100},           {5, 5, up, 4, 0},
        {10, 20, down, 15, 50},  {10, 20, down, 8, 120},        {10, {}, down, 20, 50},
        {10, {}, down, 10, 100}, {0, {}, down, 3, 0},           {10, {}, down, 5, 100},
        {{}, {}, up, 5, {}},     {26, {}, up, {}, {}},
    };
    for (const Case &one : cases) {
        Indicator indicator;
        indicator.target = one.target;
        indicator.baseline = one.baseline;
        indicator.direction = one.direction;
        const std::optional<double> attained = attainment(indicator, one.actual);
        ASSERT_EQ(attained.has_value(), one.attained.has_value());
        EXPECT_NEAR(attained.value_or(-1), one.attained.value_or(-1), 1e-9)
            << one.target.value_or(-1) << ' ' << one.actual.value_or(-1);
    }
}

TEST(Attainment, HasALightThatTurnsRedOnlyWhenTheTermIsOver)
{
    EXPECT_EQ(light(std::nullopt, true), Light::Grey);
    EXPECT_EQ(light(100, true), Light::Green);
    EXPECT_EQ(light(99, false), Light::Yellow);
    EXPECT_EQ(light(99, true), Light::Red);
}

} // namespace fpk
