// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/terms.h"
#include "models/action_table_model.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using Column = ActionTableModel::Column;
using testing::HasSubstr;

namespace {

class ActionTableModelTest : public testing::Test
{
protected:
    // A cell of goal 1, by the action's number in it.
    [[nodiscard]] QModelIndex cell(int number, int column) const { return model.index(number - 1, column); }
    [[nodiscard]] QString text(int number, int column) const
    {
        return cell(number, column).data().toString();
    }
    [[nodiscard]] const ProgressEntry *entry(const QString &number) const
    {
        return open.plan().entry(test::action(open.plan(), number).id, view.quarter());
    }

    // What every cell shows, says and is edited from.
    static QStringList allCells(const ActionTableModel &of)
    {
        QStringList shown;
        for (int row = 0; row < of.rowCount(); ++row) {
            for (int column = 0; column < of.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole)})
                    shown << of.index(row, column).data(role).toString();
            }
        }
        return shown;
    }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
    ActionTableModel model{view, open.plan().findGoal(1)->id};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ActionTableModelTest, ShowsTheOfficialWordingAndTheQuartersReport)
{
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(2, Column::Number), u"1.2"_s);
    EXPECT_EQ(text(2, Column::Title), u"Провести семинары по охране труда"_s);
    EXPECT_EQ(text(2, Column::Deadline), u"ежеквартально"_s);
    EXPECT_EQ(text(2, Column::MarkColumn), terms::mark(Mark::PartlyDone));
    EXPECT_EQ(cell(2, Column::Percent).data(Qt::EditRole).toInt(), 20);
    EXPECT_EQ(text(2, Column::Reasons), u"Не проведены в двух областях"_s);
}

TEST_F(ActionTableModelTest, KeepsItsRowsInItsSleepAndTakesUpThePresentOnesWhenItWakes)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Filter filter;
    filter.text = u"семинары"_s;
    model.sleep();
    view.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(resets.count(), 0);
    model.wake();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(resets.count(), 1);
    model.sleep();
    model.wake();
    EXPECT_EQ(resets.count(), 1) << "nothing has changed meanwhile";
}

TEST_F(ActionTableModelTest, ShowsNothingOfAnActionDeletedInItsSleep)
{
    model.sleep();
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.2"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_FALSE(cell(2, Column::Title).data().isValid());
    EXPECT_FALSE(cell(2, Column::Percent).flags() & Qt::ItemIsEditable);
    model.wake();
    EXPECT_EQ(text(2, Column::Number), u"1.3"_s);
}

TEST_F(ActionTableModelTest, CarriesAMarkOverButNotItsTexts)
{
    EXPECT_EQ(text(1, Column::MarkColumn), terms::mark(Mark::Done));
    EXPECT_TRUE(cell(1, Column::MarkColumn).data(ActionTableModel::CarriedOverRole).toBool());
    EXPECT_THAT(cell(1, Column::MarkColumn).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr(terms::quarter(Quarter(2022, 4)).toStdString()));
    EXPECT_EQ(text(1, Column::Progress), QString());
    EXPECT_FALSE(cell(2, Column::MarkColumn).data(ActionTableModel::CarriedOverRole).toBool());
}

TEST_F(ActionTableModelTest, OnlyTheQuartersColumnsAreEditedInPlace)
{
    for (int column = 0; column < Column::ColumnCount; ++column)
        EXPECT_EQ(bool(cell(2, column).flags() & Qt::ItemIsEditable), column >= Column::MarkColumn) << column;
    EXPECT_FALSE(model.setData(cell(1, Column::Title), u"другое"_s, Qt::EditRole));
}

TEST_F(ActionTableModelTest, ThePercentOfWhatIsDoneIsNotEdited)
{
    const auto isEditable = [this](int row) {
        return bool(cell(row, Column::Percent).flags() & Qt::ItemIsEditable);
    };
    EXPECT_FALSE(isEditable(1)) << "done in an earlier quarter";
    EXPECT_FALSE(model.setData(cell(1, Column::Percent), 40, Qt::EditRole));
    EXPECT_TRUE(isEditable(3));
    ASSERT_TRUE(model.setData(cell(3, Column::MarkColumn), int(Mark::Done), Qt::EditRole));
    EXPECT_FALSE(isEditable(3));
    EXPECT_EQ(cell(3, Column::Percent).data(Qt::EditRole).toInt(), 100);
}

TEST_F(ActionTableModelTest, AnEditMakesTheQuartersEntryAndThenChangesIt)
{
    ASSERT_EQ(entry(u"1.3"_s), nullptr);
    ASSERT_TRUE(model.setData(cell(3, Column::Progress), u"Заключено 12 договоров"_s, Qt::EditRole));
    ASSERT_NE(entry(u"1.3"_s), nullptr);
    const ProgressEntryId made = entry(u"1.3"_s)->id;
    ASSERT_TRUE(model.setData(cell(3, Column::MarkColumn), int(Mark::InProgress), Qt::EditRole));
    ASSERT_TRUE(model.setData(cell(3, Column::Percent), 40, Qt::EditRole));
    EXPECT_EQ(entry(u"1.3"_s)->id, made);
    EXPECT_EQ(entry(u"1.3"_s)->summary, u"Заключено 12 договоров"_s);
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::InProgress);
    EXPECT_EQ(entry(u"1.3"_s)->percent, 40);
    ASSERT_TRUE(model.setData(cell(3, Column::Percent), QVariant(), Qt::EditRole));
    EXPECT_EQ(entry(u"1.3"_s)->percent, std::nullopt);
}

TEST_F(ActionTableModelTest, LeavingACellAsItWasIsNoEdit)
{
    QSignalSpy changed(&open.workspace(), &Workspace::changed);
    EXPECT_TRUE(model.setData(cell(3, Column::Progress), QString(), Qt::EditRole));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
}

TEST_F(ActionTableModelTest, ChoosingTheCarriedOverMarkAgainReportsIt)
{
    ASSERT_TRUE(model.setData(cell(1, Column::MarkColumn), int(Mark::Done), Qt::EditRole));
    EXPECT_FALSE(cell(1, Column::MarkColumn).data(ActionTableModel::CarriedOverRole).toBool());
}

TEST_F(ActionTableModelTest, ARefusedEditLeavesThePlanAndSaysWhy)
{
    QSignalSpy refused(&open.workspace(), &Workspace::refused);
    EXPECT_FALSE(model.setData(cell(3, Column::MarkColumn), int(Mark::NotDone), Qt::EditRole));
    EXPECT_FALSE(model.setData(cell(3, Column::Percent), 101, Qt::EditRole));
    ASSERT_EQ(refused.count(), 2);
    EXPECT_EQ(refused[0][0].value<Error>().field, u"reason"_s);
    EXPECT_EQ(refused[1][0].value<Error>().field, u"percent"_s);
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(text(3, Column::MarkColumn), terms::mark(Mark::NotStarted));
}

TEST_F(ActionTableModelTest, ShowsWhatItShowedAfterARefusalThatMovedTheEntries)
{
    const QStringList before = allCells(model);
    EXPECT_FALSE(model.setData(cell(3, Column::MarkColumn), int(Mark::NotDone), Qt::EditRole));
    EXPECT_EQ(allCells(model), before);

    // Undoing this puts the entries of 1.1 behind the others in their table.
    Action wrong = test::action(open.plan(), u"1.2"_s);
    wrong.title.clear();
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    draft.update(wrong);
    ASSERT_FALSE(open.workspace().commit(draft.changes()));
    QuarterView freshView(open.workspace(), view.quarter());
    const ActionTableModel fresh(freshView, model.goal());
    EXPECT_EQ(allCells(model), allCells(fresh));
    EXPECT_EQ(allCells(model), before);
}

TEST_F(ActionTableModelTest, ToolTipsExpandTheAbbreviationsOfThePlan)
{
    Action edited = test::action(open.plan(), u"1.1"_s);
    edited.responsibleText = u"ОСП"_s;
    Draft draft(open.plan());
    draft.update(edited);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_THAT(cell(1, Column::Responsible).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr("Областные советы профсоюзов"));
    EXPECT_EQ(cell(1, Column::Budget).data(Qt::ToolTipRole).toString(), QString());
    for (const Column column : {Column::Progress, Column::Reasons}) {
        ASSERT_TRUE(model.setData(cell(3, column), u"Ждём ОСП"_s, Qt::EditRole));
        EXPECT_THAT(cell(3, column).data(Qt::ToolTipRole).toString().toStdString(),
                    HasSubstr("Областные советы профсоюзов"));
    }
}

TEST_F(ActionTableModelTest, TellsOfTheChangedRowAlone)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(model.setData(cell(2, Column::Percent), 55, Qt::EditRole));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ActionTableModelTest, FollowsFilterQuarterAndPlan)
{
    Filter filter;
    filter.text = u"семинары"_s;
    view.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 1);
    view.setFilter({});
    view.setQuarter(Quarter(2022, 4));
    EXPECT_EQ(text(2, Column::Progress), u"Проведено 4 семинара"_s);
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf(test::action(open.plan(), u"1.2"_s).id), 0);
}

TEST_F(ActionTableModelTest, SpeaksToScreenReaders)
{
    EXPECT_EQ(cell(2, Column::MarkColumn).data(Qt::AccessibleTextRole).toString(),
              terms::mark(Mark::PartlyDone));
    EXPECT_FALSE(cell(2, Column::MarkColumn).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    EXPECT_EQ(model.headerData(Column::Percent, Qt::Horizontal, Qt::DisplayRole).toString(), u"%"_s);
}

TEST_F(ActionTableModelTest, SortsTextsAsTheirLanguageDoes)
{
    Draft draft(open.plan());
    const QString titles[] = {u"Ёлка"_s, u"Ель"_s, u"еда"_s};
    for (int i = 0; i < 3; ++i) {
        Action action = test::action(open.plan(), u"1.%1"_s.arg(i + 1));
        action.title = titles[i];
        draft.put(action);
    }
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    language::use(u"ru"_s);
    model.sort(Column::Title, Qt::AscendingOrder);
    language::use(u"en"_s);
    EXPECT_EQ(text(1, Column::Title), u"еда"_s);
    EXPECT_EQ(text(2, Column::Title), u"Ёлка"_s);
    model.sort(-1);
    EXPECT_EQ(text(1, Column::Title), u"Ёлка"_s);
}
