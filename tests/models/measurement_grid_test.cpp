// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/figures.h"
#include "models/measurement_grid.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

// 1.2 is reported on by ОСП-НАРЫН and ЦК; ОСЭЗТ is not named for it.
class MeasurementGridTest : public testing::Test
{
protected:
    void SetUp() override { grid.setIndicator(held().id); }

    [[nodiscard]] const Indicator &held() const
    {
        return *open.plan().indicators(test::action(open.plan(), u"1.2"_s).id).front();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList captions;
        for (int row = 0; row < grid.rowCount(); ++row)
            captions << grid.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        return captions;
    }
    [[nodiscard]] QModelIndex cell(const QString &row, Quarter quarter) const
    {
        return grid.index(int(rows().indexOf(row)), grid.columnOf(quarter));
    }
    [[nodiscard]] QString text(const QString &row, Quarter quarter) const
    {
        return cell(row, quarter).data().toString();
    }
    [[nodiscard]] std::optional<double> value(Quarter quarter, const QString &code = {}) const
    {
        const Body *body = open.plan().findBody(code);
        const Measurement *known =
            measurementOf(open.plan(), held(), quarter, body ? std::optional(body->id) : std::nullopt);
        return known ? std::optional(known->value) : std::nullopt;
    }

    const QString own = u"Federation"_s;
    const QString naryn = u"ОСП-НАРЫН"_s;
    const QString result = u"Total"_s;
    const Quarter past{2022, 4};
    const Quarter now{2023, 1};

    test::OpenPlan open;
    QuarterView view{open.workspace(), now};
    MeasurementGrid grid{view};
    QAbstractItemModelTester tester{&grid, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MeasurementGridTest, ShowsTheFederationTheBodiesThatReportAndWhatTheQuarterComesTo)
{
    EXPECT_THAT(rows(), ElementsAre(own, naryn, u"ЦК"_s, result));
    EXPECT_EQ(grid.columnCount(), 16) << "four years";
    EXPECT_EQ(text(own, past), u"4"_s);
    EXPECT_EQ(text(naryn, now), u"1.5"_s);
    EXPECT_EQ(text(own, now), QString());
    EXPECT_EQ(text(result, now), u"1.5"_s);
    EXPECT_EQ(text(result, Quarter(2023, 2)), QString());
}

TEST_F(MeasurementGridTest, ShowsABodyThatIsNotNamedButHasGivenAValue)
{
    Draft draft(open.plan());
    const BodyId department = open.plan().findBody(u"ОСЭЗТ"_s)->id;
    draft.create(Measurement{MeasurementId::make(), held().id, now, department, 2, {}});
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_THAT(rows(), ElementsAre(own, naryn, u"ЦК"_s, u"ОСЭЗТ"_s, result));
    EXPECT_EQ(text(result, now), u"3.5"_s);
}

TEST_F(MeasurementGridTest, ANumberTypedIsMeasuredThenChangedThenTakenAwayAndAllOfItIsUndone)
{
    ASSERT_TRUE(grid.setData(cell(naryn, past), u"3"_s));
    EXPECT_EQ(value(past, naryn), 3);
    ASSERT_TRUE(grid.setData(cell(naryn, past), u"2.5"_s));
    EXPECT_EQ(value(past, naryn), 2.5);
    ASSERT_TRUE(grid.setData(cell(naryn, past), QString()));
    EXPECT_EQ(value(past, naryn), std::nullopt);
    for (const std::optional<double> before :
         {std::optional(2.5), std::optional(3.0), std::optional<double>()}) {
        ASSERT_TRUE(open.workspace().undo());
        EXPECT_EQ(value(past, naryn), before);
    }
}

TEST_F(MeasurementGridTest, AChangedValueKeepsItsNote)
{
    ASSERT_TRUE(grid.setData(cell(own, past), u"5"_s));
    EXPECT_EQ(value(past), 5);
    EXPECT_EQ(cell(own, past).data(Qt::ToolTipRole).toString(), u"по отчётам ОСП"_s);
}

TEST_F(MeasurementGridTest, AWordIsRefusedAtItsCellAndTheValueStays)
{
    QSignalSpy faults(&grid, &MeasurementGrid::faultChanged);
    EXPECT_FALSE(grid.setData(cell(own, past), u"много"_s));
    EXPECT_EQ(value(past), 4);
    EXPECT_EQ(faults.count(), 1);
    EXPECT_THAT(grid.fault().toStdString(), HasSubstr("много"));
    EXPECT_EQ(cell(own, past).data(MeasurementGrid::FaultRole).toString(), grid.fault());
    EXPECT_THAT(cell(own, past).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr(grid.fault().toStdString()));
    EXPECT_EQ(cell(own, now).data(MeasurementGrid::FaultRole).toString(), QString());
    EXPECT_TRUE(grid.setData(cell(own, past), u"4"_s));
    EXPECT_EQ(grid.fault(), QString());
}

TEST_F(MeasurementGridTest, ACountBelowZeroIsRefusedWithTheRule)
{
    QSignalSpy refusals(&open.workspace(), &Workspace::refused);
    EXPECT_FALSE(grid.setData(cell(own, past), u"-5"_s));
    EXPECT_EQ(value(past), 4);
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_THAT(grid.fault().toStdString(), HasSubstr("0 or more"));
}

TEST_F(MeasurementGridTest, WhatTheQuarterComesToIsNotTyped)
{
    EXPECT_FALSE(cell(result, past).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(grid.setData(cell(result, past), u"7"_s));
    EXPECT_TRUE(cell(own, past).flags() & Qt::ItemIsEditable);
}

TEST_F(MeasurementGridTest, TheFederationsValueStandsInsteadOfTheBodies)
{
    EXPECT_FALSE(cell(naryn, now).data(MeasurementGrid::OutweighedRole).toBool());
    ASSERT_TRUE(grid.setData(cell(own, now), u"9"_s));
    EXPECT_EQ(text(result, now), u"9"_s);
    EXPECT_TRUE(cell(naryn, now).data(MeasurementGrid::OutweighedRole).toBool());
}

TEST_F(MeasurementGridTest, KeepsItsRowsWhileOnlyValuesChange)
{
    QSignalSpy resets(&grid, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&grid, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(grid.setData(cell(own, now), u"9"_s));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_GT(changes.count(), 0);
}

TEST_F(MeasurementGridTest, ReadsWhatAColleagueHasMeasured)
{
    const auto other = open.another(u"Бакыт"_s);
    Draft draft(other->plan());
    draft.create(Measurement{MeasurementId::make(), held().id, now, {}, 6, {}});
    ASSERT_TRUE(other->commit(draft.changes()));
    ASSERT_TRUE(open.workspace().refresh());
    EXPECT_EQ(text(own, now), u"6"_s);
}

TEST_F(MeasurementGridTest, GoesOnPastThePlanToTheReportingQuarterAndToWhatWasMeasured)
{
    view.setQuarter(Quarter(2026, 1));
    EXPECT_EQ(grid.columnOf(Quarter(2026, 1)), 16);
    EXPECT_TRUE(cell(own, Quarter(2026, 1)).data(MeasurementGrid::ReportingRole).toBool());
    ASSERT_TRUE(grid.setData(cell(own, Quarter(2026, 1)), u"1"_s));
    view.setQuarter(now);
    EXPECT_EQ(text(own, Quarter(2026, 1)), u"1"_s);
}

TEST_F(MeasurementGridTest, IsEmptyOnceItsIndicatorIsDeleted)
{
    Draft draft(open.plan());
    draft.remove(held());
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_EQ(grid.rowCount(), 0);
    EXPECT_EQ(grid.columnCount(), 0);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(text(own, past), u"4"_s);
}
