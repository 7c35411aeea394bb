// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "models/twin_texts_model.h"
#include "support/open_plan.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

struct TwinTexts : testing::Test
{
    [[nodiscard]] QModelIndex kyrgyz(const QString &russian) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, TwinTextsModel::Russian).data().toString() == russian)
                return model.index(row, TwinTextsModel::Kyrgyz);
        }
        return {};
    }

    test::OpenPlan open;
    TwinTextsModel model{open.workspace()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TwinTexts, StandBesideEachOtherWithWhatTheyAreOf)
{
    const Action &action = test::action(open.plan(), u"1.1"_s);
    const QModelIndex cell = kyrgyz(action.title);
    ASSERT_TRUE(cell.isValid());
    EXPECT_TRUE(cell.data(TwinTextsModel::MissingRole).toBool());
    EXPECT_EQ(cell.siblingAtColumn(TwinTextsModel::Where).data().toString(), u"1.1"_s);
    EXPECT_FALSE(model.flags(cell.siblingAtColumn(TwinTextsModel::Russian)) & Qt::ItemIsEditable);
}

TEST_F(TwinTexts, ATypedOneIsInThePlanAndIsMissedNoLonger)
{
    const int missing = model.missingCount();
    const Action &action = test::action(open.plan(), u"1.1"_s);
    ASSERT_TRUE(model.setData(kyrgyz(action.title), u" Биринчи иш-чара "_s));
    EXPECT_EQ(test::action(open.plan(), u"1.1"_s).titleKy, u"Биринчи иш-чара"_s);
    EXPECT_EQ(model.missingCount(), missing - 1);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(model.missingCount(), missing);
}

TEST_F(TwinTexts, SeveralAreOneChange)
{
    const int missing = model.missingCount();
    const QModelIndex first = model.index(0, TwinTextsModel::Kyrgyz);
    const QModelIndex second = model.index(1, TwinTextsModel::Kyrgyz);
    const QStringList before{first.data().toString(), second.data().toString()};
    ASSERT_TRUE(model.setTexts({first, second}, {u"Бир"_s, u"Эки"_s}));
    EXPECT_EQ(first.data().toString(), u"Бир"_s);
    EXPECT_EQ(second.data().toString(), u"Эки"_s);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ((QStringList{first.data().toString(), second.data().toString()}), before);
    EXPECT_EQ(model.missingCount(), missing);
}

TEST_F(TwinTexts, FollowWhatElseHappensToThePlan)
{
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    const int rows = model.rowCount();
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_LT(model.rowCount(), rows);
}
