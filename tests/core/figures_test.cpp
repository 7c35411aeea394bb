// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

// The actual value of measurements 3 (2022-Q4), 8 and 4 (2023-Q1, two bodies), brought together in that way.
std::optional<double> actual(Aggregation aggregation)
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
    return actualValue(plan, indicator);
}

} // namespace

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
        EXPECT_EQ(actualValue(Plan(), indicator), std::nullopt);
    }
}

TEST(MoneySpent, IsTheSumOfTheExpensesOfTheLineInItsCurrency)
{
    Plan plan = test::smallPlan();
    const std::vector<const BudgetLine *> lines = plan.budgetLines(test::action(plan, u"1.2"_s).id);
    plan.load(Expense{ExpenseId::make(), lines[0]->id, QDate(2023, 5, 1), 1, {}});
    EXPECT_EQ(spent(plan, *lines[0]), (Money{1'200'001, u"KGS"_s}));
    EXPECT_EQ(spent(plan, *lines[1]), (Money{0, u"USD"_s}));
}

} // namespace fpk
