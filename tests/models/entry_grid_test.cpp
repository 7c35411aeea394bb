// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"
#include "core/draft.h"
#include "core/terms.h"
#include "models/entry_cells.h"
#include "models/entry_grid.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace fpk::entrycells;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class EntryGridTest : public testing::Test
{
protected:
    void SetUp() override { wake(); }
    void TearDown() override { language::use(u"en"_s); }

    void wake()
    {
        grid.wake();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !grid.isGathering(); }));
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList captions;
        for (int row = 0; row < grid.rowCount(); ++row)
            captions << grid.caption(*grid.place(row));
        return captions;
    }
    [[nodiscard]] EntryPlace place(const QString &caption) const
    {
        return *grid.place(int(rows().indexOf(caption)));
    }
    [[nodiscard]] QModelIndex cell(const QString &caption, int column) const
    {
        return grid.index(int(rows().indexOf(caption)), column);
    }
    [[nodiscard]] QString text(const QString &caption, int column) const
    {
        return cell(caption, column).data().toString();
    }
    [[nodiscard]] const ProgressEntry *entry(const QString &number, const QString &code = {}) const
    {
        const Body *body = open.plan().findBody(code);
        return open.plan().entry(test::action(open.plan(), number).id, now,
                                 body ? std::optional(body->id) : std::nullopt);
    }
    bool type(const QString &caption, int column, const QString &typed)
    {
        return grid.setData(cell(caption, column), typed);
    }
    // All that the grid shows, as it is copied and pasted.
    [[nodiscard]] std::vector<CellText> allCells() const
    {
        std::vector<CellText> cells;
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < ColumnCount; ++column)
                cells.push_back({*grid.place(row), column, grid.index(row, column).data().toString()});
        }
        return cells;
    }
    [[nodiscard]] size_t changeSets() { return open.workspace().journal()->size(); }

    const Quarter now{2023, 1};
    test::OpenPlan open;
    QuarterView view{open.workspace(), now};
    EntryGrid grid{view};
    QAbstractItemModelTester tester{&grid, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(EntryGridTest, ShowsTheActionsWithMissingEntriesFirstAndCountsThem)
{
    EXPECT_THAT(rows(), ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s, u"1.1"_s, u"1.2"_s));
    EXPECT_EQ(grid.missingCount(), 3);
    EXPECT_EQ(grid.askedCount(), 4) << "1.1 was done before";
}

TEST_F(EntryGridTest, ShowsTheEntriesOfTheBodiesAndOfThoseWhoSpeakByTheFederations)
{
    grid.setOfBodies(true);
    EXPECT_THAT(rows(), ElementsAre(u"1.2, ЦК"_s, u"1.3"_s, u"2.1"_s, u"1.1"_s, u"1.2, ОСП-НАРЫН"_s));
    EXPECT_EQ(text(u"1.1"_s, BodyColumn), u"ОСЭЗТ"_s);
    EXPECT_EQ(text(u"1.2, ЦК"_s, BodyColumn), u"ЦК"_s);
    EXPECT_EQ(grid.missingCount(), 3);
}

TEST_F(EntryGridTest, ShowsOfAChosenGroupTheRowsOfItsMembers)
{
    grid.setOfBodies(true);
    Filter filter;
    filter.body = open.plan().findBody(u"ОСП"_s)->id;
    view.setFilter(filter);
    EXPECT_THAT(rows(), ElementsAre(u"1.2, ОСП-НАРЫН"_s));
    filter.body = open.plan().findBody(u"ОСЭЗТ"_s)->id;
    view.setFilter(filter);
    EXPECT_THAT(rows(), ElementsAre(u"1.1"_s)) << "it speaks by the Federation's own entry";
}

TEST_F(EntryGridTest, TheOrderStaysWhileOneTypesAndTheCountGoesDown)
{
    const QStringList before = rows();
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"in progress"_s));
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::InProgress);
    EXPECT_EQ(grid.missingCount(), 2);
    EXPECT_EQ(grid.askedCount(), 4);
    EXPECT_EQ(rows(), before);
    grid.sort();
    EXPECT_THAT(rows(), ElementsAre(u"2.1"_s, u"2.2"_s, u"1.1"_s, u"1.2"_s, u"1.3"_s));
}

TEST_F(EntryGridTest, ARowThatTheFilterDoesNotWantAnyMoreStaysUntilItIsSorted)
{
    Filter filter;
    filter.mark = Mark::NotStarted;
    view.setFilter(filter);
    const QStringList before = rows();
    ASSERT_THAT(before, ElementsAre(u"1.3"_s, u"2.1"_s, u"2.2"_s));
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"in progress"_s));
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(grid.missingCount(), 2);
    grid.sort();
    EXPECT_THAT(rows(), ElementsAre(u"2.1"_s, u"2.2"_s));
}

TEST_F(EntryGridTest, AnUnreportedRowIsEmptyAndTellsTheMarkOfBefore)
{
    EXPECT_EQ(text(u"1.1"_s, MarkColumn), QString());
    EXPECT_EQ(cell(u"1.1"_s, MarkColumn).data(EntryGrid::HintRole).toString(), u"earlier: done"_s);
    EXPECT_EQ(text(u"1.1"_s, Percent), QString());
    EXPECT_EQ(text(u"1.2"_s, Times), u"1"_s);
}

TEST_F(EntryGridTest, AMarkWithoutItsReasonWaitsForIt)
{
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"not done"_s));
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), u"not done"_s);
    EXPECT_TRUE(cell(u"1.3"_s, Number).data(EntryGrid::UnsavedRole).toBool());
    EXPECT_EQ(grid.lacking(0), cell(u"1.3"_s, Reason));
    EXPECT_EQ(cell(u"1.3"_s, Reason).data(EntryGrid::HintRole).toString(), u"“not done” needs the reason."_s);
    EXPECT_EQ(grid.missingCount(), 3);

    const size_t before = changeSets();
    ASSERT_TRUE(type(u"1.3"_s, Reason, u"Нет денег"_s));
    ASSERT_NE(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::NotDone);
    EXPECT_EQ(entry(u"1.3"_s)->reason, u"Нет денег"_s);
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(grid.writer().unsavedCount(), 0);
    EXPECT_EQ(grid.missingCount(), 2);
}

TEST_F(EntryGridTest, WhatWaitsOutlivesOtherQuartersAndLanguages)
{
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"postponed"_s));
    view.setQuarter(Quarter(2023, 2));
    EXPECT_EQ(grid.writer().unsavedCount(), 1);
    EXPECT_EQ(grid.writer().unsavedHere(), 0);
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), QString());
    view.setQuarter(now);
    grid.retranslate();
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), u"postponed"_s);
    ASSERT_TRUE(type(u"1.3"_s, NewDeadline, u"31.12.2026"_s));
    EXPECT_EQ(entry(u"1.3"_s)->newDeadline, QDate(2026, 12, 31));
}

TEST_F(EntryGridTest, ANonsensicalTextStaysInItsCellWithWhatIsExpected)
{
    ASSERT_TRUE(type(u"1.2"_s, Percent, u"150"_s));
    EXPECT_EQ(text(u"1.2"_s, Percent), u"150"_s);
    EXPECT_EQ(cell(u"1.2"_s, Percent).data(EntryGrid::FaultRole).toString(),
              u"A whole number from 0 to 100 is expected."_s);
    EXPECT_EQ(entry(u"1.2"_s)->percent, 20);
    ASSERT_TRUE(type(u"1.2"_s, Percent, u"30 %"_s));
    EXPECT_EQ(entry(u"1.2"_s)->percent, 30);
    EXPECT_EQ(text(u"1.2"_s, Percent), u"30"_s);
}

TEST_F(EntryGridTest, TypingWhatStoodThereBeforeTakesTheFaultBack)
{
    ASSERT_TRUE(type(u"1.2"_s, Percent, u"150"_s));
    const size_t before = changeSets();
    ASSERT_TRUE(type(u"1.2"_s, Percent, u"20"_s));
    EXPECT_EQ(grid.writer().unsavedCount(), 0);
    EXPECT_EQ(changeSets(), before);
}

TEST_F(EntryGridTest, WhatWaitsCanBeForgotten)
{
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"removed from control"_s));
    grid.writer().discard(place(u"1.3"_s));
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), QString());
    EXPECT_FALSE(grid.lacking(0).isValid());
}

TEST_F(EntryGridTest, OnlyWhatBelongsToTheMarkCanBeTyped)
{
    const auto canType = [&](const QString &caption, int column) {
        return bool(cell(caption, column).flags() & Qt::ItemIsEditable);
    };
    EXPECT_TRUE(canType(u"1.2"_s, Times)) << "it recurs";
    EXPECT_FALSE(canType(u"1.3"_s, Times));
    EXPECT_FALSE(canType(u"1.2"_s, DoneOn));
    EXPECT_FALSE(canType(u"1.2"_s, Title));
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"done"_s));
    EXPECT_TRUE(canType(u"1.3"_s, DoneOn));
    EXPECT_FALSE(canType(u"1.3"_s, Reason));
}

TEST_F(EntryGridTest, ARefusalOfTheWorkspaceKeepsWhatWasTyped)
{
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"done"_s));
    ASSERT_TRUE(type(u"1.3"_s, DoneOn, u"01.05.2023"_s));
    EXPECT_EQ(text(u"1.3"_s, DoneOn), u"01.05.2023"_s);
    EXPECT_THAT(cell(u"1.3"_s, DoneOn).data(EntryGrid::FaultRole).toString().toStdString(),
                HasSubstr("must not be after the end of the quarter"));
    EXPECT_EQ(entry(u"1.3"_s)->doneOn, std::nullopt);
}

TEST_F(EntryGridTest, ABlockWithFaultsChangesNothingAndNamesEachOfThem)
{
    const size_t before = changeSets();
    const std::vector<CellText> block{{place(u"1.3"_s), MarkColumn, u"done"_s},
                                      {place(u"2.1"_s), MarkColumn, u"finished"_s},
                                      {place(u"2.2"_s), Title, u"Другое мероприятие"_s},
                                      {place(u"2.2"_s), MarkColumn, u"partially done"_s},
                                      {place(u"1.2"_s), DoneOn, u"01.02.2023"_s}};
    EXPECT_FALSE(grid.writer().put(block));
    EXPECT_EQ(changeSets(), before);
    std::vector<std::pair<QString, int>> named;
    for (const CellFault &fault : grid.writer().faults())
        named.emplace_back(grid.caption(fault.place), fault.column);
    EXPECT_THAT(named, testing::UnorderedElementsAre(
                           std::pair(u"2.1"_s, int(MarkColumn)), std::pair(u"2.2"_s, int(Title)),
                           std::pair(u"2.2"_s, int(Reason)), std::pair(u"1.2"_s, int(DoneOn))));
    EXPECT_NE(cell(u"2.1"_s, MarkColumn).data(EntryGrid::FaultRole).toString(), QString());
    grid.writer().forgetBlock();
    EXPECT_EQ(cell(u"2.1"_s, MarkColumn).data(EntryGrid::FaultRole).toString(), QString());
}

TEST_F(EntryGridTest, ARowThatBringsNoMarkIsAtFaultThereUnlessItHasOneAlready)
{
    const size_t before = changeSets();
    EXPECT_FALSE(grid.writer().put({{place(u"1.3"_s), MarkColumn, QString()},
                                    {place(u"1.3"_s), Reason, u"Нет денег"_s},
                                    {place(u"1.2"_s), MarkColumn, QString()},
                                    {place(u"1.2"_s), Summary, u"Семинар"_s},
                                    {place(u"1.1"_s), Summary, u"Принято"_s}}));
    EXPECT_EQ(changeSets(), before);
    ASSERT_EQ(grid.writer().faults().size(), 1U);
    const CellFault fault = grid.writer().faults().front();
    EXPECT_EQ(grid.caption(fault.place), u"1.3"_s);
    EXPECT_EQ(fault.column, MarkColumn);
    EXPECT_EQ(fault.text, QString());
    EXPECT_EQ(fault.expected, u"Choose a mark."_s);
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), QString()) << "none was chosen";
    EXPECT_EQ(text(u"1.3"_s, Reason), u"Нет денег"_s);

    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"not done"_s));
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::NotDone);
    EXPECT_EQ(entry(u"1.3"_s)->reason, u"Нет денег"_s);
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::PartlyDone);
    EXPECT_EQ(entry(u"1.1"_s)->mark, Mark::Done) << "it stands from the quarter before";
}

TEST_F(EntryGridTest, WhatIsTypedBeforeItsMarkWaitsForIt)
{
    ASSERT_TRUE(type(u"1.3"_s, Summary, u"Переговоры"_s));
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(grid.lacking(0), cell(u"1.3"_s, MarkColumn));
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"not started"_s));
    EXPECT_EQ(entry(u"1.3"_s)->mark, Mark::NotStarted);
    EXPECT_EQ(entry(u"1.3"_s)->summary, u"Переговоры"_s);
}

TEST_F(EntryGridTest, NothingIsHeldAgainstAMarkThatCannotBeUnderstood)
{
    EXPECT_FALSE(grid.writer().put({{place(u"1.3"_s), MarkColumn, u"finished"_s},
                                    {place(u"1.3"_s), DoneOn, u"01.02.2023"_s},
                                    {place(u"2.1"_s), MarkColumn, u"finished"_s},
                                    {place(u"2.1"_s), DoneOn, u"in spring"_s}}));
    std::vector<std::pair<QString, int>> named;
    for (const CellFault &fault : grid.writer().faults())
        named.emplace_back(grid.caption(fault.place), fault.column);
    EXPECT_THAT(named, testing::UnorderedElementsAre(std::pair(u"1.3"_s, int(MarkColumn)),
                                                     std::pair(u"2.1"_s, int(MarkColumn)),
                                                     std::pair(u"2.1"_s, int(DoneOn))))
        << "no date is that";
}

TEST_F(EntryGridTest, AQuarterThatIsStillToComeSaysSoAndCanBeEntered)
{
    EXPECT_EQ(grid.writer().notice(), QString());
    view.setQuarter(now.next());
    EXPECT_EQ(grid.writer().notice(), u"Q2 2023 is still to come: it begins on 01.04.2023."_s);
    ASSERT_TRUE(type(u"1.3"_s, MarkColumn, u"in progress"_s));
    EXPECT_NE(open.plan().entry(test::action(open.plan(), u"1.3"_s).id, now.next()), nullptr);
}

TEST_F(EntryGridTest, ARefusedBlockStandsInItsRowsAsItIsToBeUntilItIsPutAway)
{
    EXPECT_FALSE(grid.writer().put(
        {{place(u"1.3"_s), MarkColumn, u"in progress"_s}, {place(u"1.2"_s), Percent, u"150"_s}}));
    EXPECT_TRUE(grid.writer().isBlockWaiting());
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), u"in progress"_s);
    EXPECT_EQ(text(u"1.2"_s, Percent), u"150"_s);
    EXPECT_TRUE(cell(u"1.3"_s, Number).data(EntryGrid::UnsavedRole).toBool());
    EXPECT_EQ(grid.lacking(4), cell(u"1.2"_s, Percent));
    grid.writer().forgetBlock();
    EXPECT_FALSE(grid.writer().isBlockWaiting());
    EXPECT_EQ(text(u"1.3"_s, MarkColumn), QString());
    EXPECT_EQ(text(u"1.2"_s, Percent), u"20"_s);
}

TEST_F(EntryGridTest, WhatIsTypedIntoTheRowsOfARefusedBlockGoesIntoItAndItsLastFaultTakesItOver)
{
    const size_t before = changeSets();
    ASSERT_FALSE(grid.writer().put({{place(u"1.3"_s), MarkColumn, u"not done"_s},
                                    {place(u"2.1"_s), MarkColumn, u"finished"_s},
                                    {place(u"1.2"_s), Percent, u"150"_s}}));
    QSignalSpy taken(&grid.writer(), &EntryWriter::blockTaken);
    ASSERT_TRUE(type(u"1.2"_s, Percent, u"20"_s)); // as it stands in the plan
    ASSERT_TRUE(type(u"2.1"_s, Summary, u"Лекция"_s));
    ASSERT_TRUE(type(u"2.1"_s, MarkColumn, u"done"_s));
    EXPECT_EQ(grid.writer().faults().size(), 1U);
    EXPECT_EQ(changeSets(), before);
    EXPECT_EQ(grid.writer().unsavedCount(), 0) << "no entry beside the block";
    ASSERT_TRUE(type(u"1.3"_s, Reason, u"Нет денег"_s));
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_FALSE(grid.writer().isBlockWaiting());
    EXPECT_EQ(entry(u"1.3"_s)->reason, u"Нет денег"_s);
    EXPECT_EQ(entry(u"2.1"_s)->summary, u"Лекция"_s);
    EXPECT_EQ(entry(u"1.2"_s)->percent, 20);
    EXPECT_EQ(taken.size(), 1);
}

TEST_F(EntryGridTest, OtherRowsAreSavedWhileARefusedBlockWaits)
{
    ASSERT_FALSE(grid.writer().put({{place(u"1.2"_s), Percent, u"150"_s}}));
    ASSERT_TRUE(type(u"2.1"_s, MarkColumn, u"done"_s));
    ASSERT_TRUE(grid.writer().put({{place(u"2.2"_s), MarkColumn, u"done"_s}}));
    EXPECT_NE(entry(u"2.1"_s), nullptr);
    EXPECT_NE(entry(u"2.2"_s), nullptr);
    EXPECT_EQ(text(u"1.2"_s, Percent), u"150"_s);
    ASSERT_FALSE(grid.writer().put({{place(u"1.3"_s), MarkColumn, u"finished"_s}}));
    EXPECT_EQ(grid.writer().faults().size(), 2U) << "both blocks wait as one";
}

TEST_F(EntryGridTest, ARefusedBlockSpeaksAnotherLanguageAndLeavesWithItsQuarter)
{
    ASSERT_FALSE(
        grid.writer().put({{place(u"2.1"_s), MarkColumn, u"done"_s}, {place(u"1.2"_s), Percent, u"150"_s}}));
    language::use(u"ru"_s);
    grid.retranslate();
    EXPECT_EQ(text(u"2.1"_s, MarkColumn), u"исполнено"_s);
    ASSERT_EQ(grid.writer().faults().size(), 1U);
    EXPECT_EQ(grid.writer().faults()[0].expected, u"Нужно целое число от 0 до 100."_s);
    view.setQuarter(now.next());
    EXPECT_FALSE(grid.writer().isBlockWaiting());
}

TEST_F(EntryGridTest, ABlockIsOneChangeSetAndOneStepBack)
{
    const size_t before = changeSets();
    ASSERT_TRUE(grid.writer().put({{place(u"1.3"_s), MarkColumn, u"partially done"_s},
                                   {place(u"1.3"_s), Reason, u"Мало людей"_s},
                                   {place(u"2.1"_s), MarkColumn, u"done"_s},
                                   {place(u"2.1"_s), Percent, u"100 %"_s},
                                   {place(u"2.1"_s), DoneOn, u"2023-02-01"_s}}));
    EXPECT_EQ(changeSets(), before + 1);
    EXPECT_EQ(entry(u"1.3"_s)->reason, u"Мало людей"_s);
    EXPECT_EQ(entry(u"2.1"_s)->doneOn, QDate(2023, 2, 1));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(entry(u"1.3"_s), nullptr);
    EXPECT_EQ(entry(u"2.1"_s), nullptr);
    EXPECT_EQ(grid.missingCount(), 3);
}

TEST_F(EntryGridTest, WhatWasCopiedAndIsPutBackChangesNothing)
{
    const size_t before = changeSets();
    EXPECT_TRUE(grid.writer().put(allCells()));
    EXPECT_EQ(changeSets(), before);
    grid.setOfBodies(true);
    EXPECT_TRUE(grid.writer().put(allCells()));
    EXPECT_EQ(changeSets(), before);
}

TEST_F(EntryGridTest, ABodysEntryIsWrittenForTheBody)
{
    grid.setOfBodies(true);
    ASSERT_TRUE(type(u"1.2, ЦК"_s, MarkColumn, u"in progress"_s));
    ASSERT_NE(entry(u"1.2"_s, u"ЦК"_s), nullptr);
    EXPECT_EQ(entry(u"1.2"_s, u"ЦК"_s)->mark, Mark::InProgress);
    EXPECT_EQ(grid.missingCount(), 2);
}

TEST_F(EntryGridTest, AMarkOtherThanTheBodiesWaitsForWhyItDiffers)
{
    ASSERT_TRUE(type(u"1.2"_s, MarkColumn, u"not done"_s));
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::PartlyDone);
    EXPECT_EQ(grid.lacking(4), cell(u"1.2"_s, OverrideReason));
    ASSERT_TRUE(type(u"1.2"_s, OverrideReason, u"Проверено на месте"_s));
    EXPECT_EQ(entry(u"1.2"_s)->mark, Mark::NotDone);
}

TEST_F(EntryGridTest, AClosedQuarterIsReadOnlyAndSaysWhy)
{
    EXPECT_EQ(grid.writer().obstacle(), QString());
    Draft draft(open.plan());
    draft.create(closingOf(open.plan(), now, open.workspace().today(), u"Айгуль"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    EXPECT_THAT(grid.writer().obstacle().toStdString(), HasSubstr("is closed"));
    EXPECT_FALSE(type(u"1.3"_s, MarkColumn, u"done"_s));
    EXPECT_FALSE(grid.writer().put({{place(u"1.3"_s), MarkColumn, u"done"_s}}));
}

TEST_F(EntryGridTest, WhatSomebodyElseDeletesTakesNoTypedTextWithIt)
{
    ASSERT_TRUE(type(u"2.2"_s, MarkColumn, u"not done"_s));
    QSignalSpy orphaned(&grid.writer(), &EntryWriter::textOrphaned);
    const auto other = open.another(u"Бакыт"_s);
    Draft draft(other->plan());
    draft.remove(test::action(other->plan(), u"2.2"_s));
    ASSERT_TRUE(other->commit(draft.changes()));
    ASSERT_TRUE(open.workspace().refresh());
    ASSERT_EQ(orphaned.size(), 1);
    EXPECT_EQ(grid.writer().unsavedCount(), 0);
    EXPECT_THAT(rows(), ElementsAre(u"1.3"_s, u"2.1"_s, u"1.1"_s, u"1.2"_s));
}

TEST_F(EntryGridTest, AsleepItFollowsNothingUntilItWakes)
{
    grid.sleep();
    Filter filter;
    filter.text = u"семинары"_s;
    view.setFilter(filter);
    EXPECT_EQ(grid.rowCount(), 5);
    wake();
    EXPECT_THAT(rows(), ElementsAre(u"1.2"_s));
}
