// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

#include "core/closing.h"
#include "core/draft.h"

#include <QDir>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

TEST_F(StoreTest, LoadsWhatItWasMadeOf)
{
    const auto loaded = open()->load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ(contents(loaded->plan), contents(smallPlan()));
    EXPECT_EQ(loaded->seq, 1);
}

TEST_F(StoreTest, CommitsEveryKindOfChange)
{
    const auto store = open();
    Plan plan = smallPlan();
    Draft draft(plan);
    draft.remove(action(plan, u"1.2"_s));
    Goal goal = *plan.findGoal(2);
    goal.title = u"Название с «кавычками», 'апострофом' и ө, ү, ң"_s;
    goal.titleKy.clear();
    draft.update(goal);
    Action added = action(plan, u"1.1"_s);
    added.id = ActionId::make();
    added.number = 17;
    draft.create(added);
    const ChangeSet set = setOf(draft.changes());
    ASSERT_TRUE(plan.apply(set.changes));

    const auto place = store->commit(set, 1);
    ASSERT_TRUE(place) << place.error().message.toStdString();
    EXPECT_EQ(**place, 2);
    EXPECT_EQ(contents(store->load()->plan), contents(plan));
    EXPECT_THAT(*store->check(), testing::IsEmpty());
}

TEST_F(StoreTest, TheJournalGivesBackTheSetsAsTheyWere)
{
    const auto store = open();
    const ChangeSet set = renaming(store->load()->plan, u"Внести предложение"_s);
    ASSERT_TRUE(store->commit(set, 1));
    const auto news = store->changesAfter(1);
    ASSERT_EQ(news->size(), 1u);
    EXPECT_EQ(news->front().seq, 2);
    EXPECT_TRUE(news->front().set == set);
}

TEST_F(StoreTest, DoesNotWriteOverWhatSomebodyElseHasCommitted)
{
    const auto mine = open();
    const auto others = open();
    ASSERT_TRUE(others->commit(renaming(others->load()->plan, u"Их название"_s), 1));
    const auto place = mine->commit(renaming(smallPlan(), u"Моё название"_s), 1);
    ASSERT_TRUE(place);
    EXPECT_FALSE(*place);
    EXPECT_EQ(action(mine->load()->plan, u"1.1"_s).title, u"Их название"_s);
}

TEST_F(StoreTest, ARowThatIsNotAsExpectedIsAConflictAndNothingIsWritten)
{
    const auto store = open();
    ChangeSet set = renaming(smallPlan(), u"Новое"_s);
    set.changes.front().before = u"не то, что там стоит"_s;
    const auto place = store->commit(set, 1);
    ASSERT_FALSE(place);
    EXPECT_EQ(place.error().code, Error::Code::Conflict);
    EXPECT_EQ(store->load()->seq, 1);
}

TEST_F(StoreTest, NamesTheLatestSetThatTouchedAField)
{
    const auto store = open();
    const ChangeSet set = renaming(smallPlan(), u"Внести предложение"_s);
    ASSERT_TRUE(store->commit(set, 1));
    const QUuid record = action(smallPlan(), u"1.1"_s).id.uuid();
    EXPECT_EQ((**store->latestTouching(record, u"title"_s)).author, u"Бакыт"_s);
    EXPECT_EQ((**store->latestTouching(record, u"budget_text"_s)).author, u"Айгуль"_s);
    EXPECT_FALSE(*store->latestTouching(QUuid::createUuid(), u"title"_s));
}

TEST_F(StoreTest, ASetThatWasUndoneDoesNotStandAndTheFirstNeverCounts)
{
    const auto store = open();
    EXPECT_FALSE(*store->latestStanding());
    const ChangeSet first = renaming(smallPlan(), u"Раз"_s);
    ASSERT_TRUE(store->commit(first, 1));
    ChangeSet undoing = setOf(inverse(first.changes));
    undoing.undoes = first.id;
    EXPECT_EQ((**store->latestStanding()).id, first.id);
    ASSERT_TRUE(store->commit(undoing, 2));
    EXPECT_FALSE(*store->latestStanding());
}

TEST_F(StoreTest, AnExistingFileIsNeverReplaced)
{
    const QByteArray before = folder.bytes(u"plan.fpkplan"_s);
    const auto made = Store::create(path, firstSet());
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().message.toStdString(), testing::HasSubstr("exists already"));
    EXPECT_EQ(folder.bytes(u"plan.fpkplan"_s), before);
}

TEST_F(StoreTest, AFileThatCannotBeMadeLeavesNothingBehind)
{
    ChangeSet broken = firstSet();
    broken.changes.push_back(broken.changes.back());
    const QString other = folder.path(u"other.fpkplan"_s);
    EXPECT_FALSE(Store::create(other, broken));
    EXPECT_EQ(QDir(folder.path(u"."_s)).entryList({u"other*"_s}), QStringList());
}

TEST_F(StoreTest, CheckFindsATableThatWasEditedPastTheJournal)
{
    ASSERT_TRUE(sql(u"UPDATE goal SET title='тайком' WHERE number=1"_s));
    const auto issues = open()->check();
    ASSERT_EQ(issues->size(), 1u);
    EXPECT_EQ(issues->front().where, u"goal"_s);
}

TEST_F(StoreTest, CheckFindsARowThatRefersToNothing)
{
    ASSERT_TRUE(sql(u"DELETE FROM body WHERE code='ОСЭЗТ'"_s));
    const auto issues = open()->check();
    EXPECT_THAT(*issues, testing::Contains(testing::Field(&Issue::where, u"assignment"_s)));
}

TEST_F(StoreTest, CheckFindsAChangeThatIsMissingInTheJournal)
{
    ASSERT_TRUE(open()->commit(renaming(smallPlan(), u"Раз"_s), 1));
    ASSERT_TRUE(sql(u"DROP TRIGGER change_stays_delete"_s));
    ASSERT_TRUE(sql(u"DELETE FROM change WHERE change_set=2"_s));
    const auto issues = open()->check();
    ASSERT_EQ(issues->size(), 1u);
    EXPECT_EQ(issues->front().where, u"action"_s);
}

TEST_F(StoreTest, CheckFindsAJournalThatDoesNotFitTogether)
{
    ASSERT_TRUE(open()->commit(renaming(smallPlan(), u"Раз"_s), 1));
    ASSERT_TRUE(sql(u"DROP TRIGGER change_stays_update"_s));
    ASSERT_TRUE(sql(u"UPDATE change SET old_value='\"не то\"' WHERE change_set=2"_s));
    EXPECT_THAT(*open()->check(), testing::Contains(testing::Field(&Issue::where, u"journal, entry 2"_s)));
}

TEST_F(StoreTest, CheckFindsAChangeThatBelongsToNoSet)
{
    ASSERT_TRUE(open()->commit(renaming(smallPlan(), u"Раз"_s), 1));
    ASSERT_TRUE(sql(u"DROP TRIGGER change_set_stays_delete"_s));
    ASSERT_TRUE(sql(u"DELETE FROM change_set WHERE seq=2"_s));
    EXPECT_THAT(*open()->check(), testing::Contains(testing::Field(&Issue::where, u"change"_s)));
}

// Commits that 2022-Q4 is closed.
ChangeSet closing(const Plan &plan, const QString &digest)
{
    QuarterClose close = closingOf(plan, Quarter(2022, 4), QDate(2023, 1, 15), u"Айгуль"_s);
    close.digest = digest;
    Draft draft(plan);
    draft.create(close);
    return {QUuid::createUuid(), noon(QDate(2023, 1, 15)), u"Айгуль"_s, {}, {}, draft.changes()};
}

TEST_F(StoreTest, TheDatabaseItselfKeepsWhatWasReportedForAClosedQuarter)
{
    ASSERT_TRUE(open()->commit(closing(smallPlan(), digest(smallPlan())), 1));
    for (const QString &statement :
         {u"UPDATE progress_entry SET summary='иначе' WHERE quarter='2022-Q4'"_s,
          u"UPDATE progress_entry SET quarter='2022-Q4' WHERE quarter='2023-Q1'"_s,
          u"DELETE FROM progress_entry WHERE quarter='2022-Q4'"_s,
          u"UPDATE measurement SET value=99 WHERE quarter='2022-Q4'"_s,
          u"DELETE FROM measurement WHERE quarter='2022-Q4'"_s, u"DELETE FROM quarter_close"_s,
          u"UPDATE evidence SET title='иначе' WHERE entry IS NOT NULL"_s,
          u"UPDATE evidence SET entry=NULL WHERE entry IS NOT NULL"_s,
          u"DELETE FROM evidence WHERE entry IS NOT NULL"_s,
          u"REPLACE INTO progress_entry SELECT * FROM progress_entry WHERE quarter='2022-Q4'"_s,
          u"REPLACE INTO measurement SELECT * FROM measurement WHERE quarter='2022-Q4'"_s,
          u"REPLACE INTO evidence SELECT * FROM evidence WHERE entry IS NOT NULL"_s,
          u"UPDATE quarter_close SET digest=replace(digest, substr(digest, 1, 1), 'x')"_s,
          u"UPDATE quarter_close SET quarter='2022-Q3'"_s, u"UPDATE quarter_close SET number=7"_s,
          u"UPDATE quarter_close SET closed_by='другой'"_s,
          u"UPDATE quarter_close SET closed_on='2023-01-16'"_s,
          u"REPLACE INTO quarter_close SELECT * FROM quarter_close"_s})
        EXPECT_FALSE(sql(statement)) << statement.toStdString();
    EXPECT_TRUE(sql(u"UPDATE progress_entry SET summary='иначе' WHERE quarter='2023-Q1'"_s));
    EXPECT_TRUE(sql(u"UPDATE evidence SET title='иначе' WHERE entry IS NULL"_s));
}

TEST_F(StoreTest, TheDatabaseItselfOpensAQuarterButDoesNotCloseItAgainUnderTheSameNumber)
{
    ASSERT_TRUE(open()->commit(closing(smallPlan(), digest(smallPlan())), 1));
    EXPECT_FALSE(sql(u"UPDATE quarter_close SET reopened=1"_s)) << "without a reason";
    ASSERT_TRUE(sql(u"UPDATE quarter_close SET reopened=1, comment='ошибка'"_s));
    EXPECT_TRUE(sql(u"UPDATE progress_entry SET summary='иначе' WHERE quarter='2022-Q4'"_s));
    EXPECT_FALSE(sql(u"UPDATE quarter_close SET reopened=0, comment=''"_s));
}

TEST_F(StoreTest, TheDatabaseItselfLetsTheJournalOnlyGrow)
{
    for (const QString &statement : {u"UPDATE change SET new_value='null'"_s, u"DELETE FROM change"_s,
                                     u"UPDATE change_set SET author='другой'"_s, u"DELETE FROM change_set"_s,
                                     u"REPLACE INTO change SELECT * FROM change"_s,
                                     u"REPLACE INTO change_set SELECT * FROM change_set"_s})
        EXPECT_FALSE(sql(statement)) << statement.toStdString();
    EXPECT_TRUE(open()->commit(renaming(smallPlan(), u"Раз"_s), 1));
}

TEST_F(StoreTest, CheckProvesThatASnapshotIsWhatWasClosed)
{
    ASSERT_TRUE(open()->commit(closing(smallPlan(), digest(smallPlan())), 1));
    EXPECT_TRUE(open()->check()->empty());
}

TEST_F(StoreTest, CheckFindsASnapshotOfAnotherPlan)
{
    ASSERT_TRUE(open()->commit(closing(smallPlan(), digest(Plan())), 1));
    EXPECT_THAT(*open()->check(), testing::Contains(testing::Field(&Issue::where, u"snapshot No. 1"_s)));
}

// Nothing that is read when the plan is opened.
TEST_F(StoreTest, CheckFindsADamagedIndex)
{
    int root = 0;
    {
        Connection connection(path);
        ASSERT_TRUE(connection.open());
        root = connection.value(u"SELECT rootpage FROM sqlite_master WHERE name='change_record'"_s)->toInt();
    }
    ASSERT_TRUE(open()->load());
    QByteArray bytes = folder.bytes(u"plan.fpkplan"_s);
    constexpr int page = 4096;
    bytes.replace(root * page - 200, 200, QByteArray(200, '\x5a'));
    folder.write(u"plan.fpkplan"_s, bytes);
    ASSERT_TRUE(open()->load());
    EXPECT_THAT(*open()->check(), testing::Contains(testing::Field(&Issue::where, u"database"_s)));
}

// The rules that the database keeps by itself, whatever program writes to it.
struct DatabaseRefuses : StoreTest, testing::WithParamInterface<const char *>
{
};

TEST_P(DatabaseRefuses, AValueAgainstTheRules)
{
    const auto done = sql(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(done) << GetParam();
    EXPECT_EQ(done.error().code, Error::Code::Invalid) << done.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Statements, DatabaseRefuses,
    testing::Values(
        "UPDATE progress_entry SET percent=101", "UPDATE progress_entry SET percent=-1",
        "UPDATE progress_entry SET mark='postponed', new_deadline=NULL",
        "UPDATE progress_entry SET mark='partlyDone', reason=' '",
        "UPDATE progress_entry SET mark='notDone', reason=''",
        "UPDATE progress_entry SET mark='withdrawn', ground=''", "UPDATE progress_entry SET mark='forgotten'",
        "UPDATE progress_entry SET done_on='2022-02-30'", "UPDATE progress_entry SET done_on='вчера'",
        "UPDATE progress_entry SET new_deadline='31.12.2023'", "UPDATE progress_entry SET quarter='2023-Q5'",
        "UPDATE progress_entry SET quarter='abcd-Q1'", "UPDATE progress_entry SET percent=50.5",
        "UPDATE action SET deadline_windows='вчера' WHERE deadline_kind='once'",
        "UPDATE progress_entry SET times=-1", "UPDATE action SET number=0 WHERE number=1",
        "UPDATE action SET number=2 WHERE number=1", "UPDATE action SET title=''",
        "UPDATE action SET deadline_kind='once', deadline_windows=''",
        "UPDATE action SET deadline_cadence='year' WHERE deadline_kind='once'",
        "UPDATE action SET deadline_due_day=10 WHERE deadline_kind='once'",
        "UPDATE action SET deadline_due_day=32 WHERE deadline_kind='recurring'", "UPDATE goal SET number=1",
        "UPDATE body SET code='ФПК'", "UPDATE body SET parent=id", "UPDATE assignment SET role='boss'",
        "UPDATE budget_line SET planned=-1", "UPDATE plan SET period_to='2021-12-31'"));

} // namespace fpk::test
