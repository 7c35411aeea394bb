// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

#include <QDir>

#include <gmock/gmock.h>
#include <sqlite3.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

struct BackupTest : StoreTest
{
    QString copy = folder.path(u"copy.fpkplan"_s);

    QStringList names() const
    {
        return QDir(folder.path(u"."_s)).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }

    // Refused with these words, and nothing is left of the attempt.
    void expectRefused(const Result<void> &done, Error::Code code, const std::string &part) const
    {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code);
        EXPECT_THAT(done.error().message.toStdString(), testing::HasSubstr(part));
        EXPECT_EQ(names().filter(u".fpkplan."_s), QStringList());
    }

    static QString titleIn(const QString &file)
    {
        const auto store = Store::open(file);
        EXPECT_TRUE(store);
        return store ? action((*store)->load()->plan, u"1.1"_s).title : QString();
    }
};

} // namespace

TEST_F(BackupTest, TheDriverOfQtAndWeUseOneSqlite)
{
    Connection connection(path);
    ASSERT_TRUE(connection.open());
    EXPECT_STREQ(connection.value(u"SELECT sqlite_source_id()"_s)->toByteArray().constData(),
                 sqlite3_sourceid());
}

TEST_F(BackupTest, IsAWholePlanFileByItselfForItsOwnerOnly)
{
    const auto store = open();
    ASSERT_TRUE(store->commit(renaming(smallPlan(), u"Новое"_s), 1));
    ASSERT_TRUE(store->copyTo(copy));
    EXPECT_THAT(names(), testing::Contains(u"copy.fpkplan"_s));
    EXPECT_THAT(names(), testing::Not(testing::Contains(u"copy.fpkplan-wal"_s)));
    EXPECT_FALSE(QFile::permissions(copy) & others);
    EXPECT_EQ(titleIn(copy), u"Новое"_s);
    EXPECT_THAT(*(*Store::open(copy))->check(), testing::IsEmpty());
}

TEST_F(BackupTest, IsOfOneMomentThoughOthersWriteMeanwhile)
{
    const auto store = open();
    ASSERT_TRUE(store->commit(renaming(smallPlan(), QString(3'000'000, u'т')), 1));
    const auto writer = open();
    Store::Seq seq = 2;
    const auto writes = [&](int, int) {
        const Plan plan = writer->load()->plan;
        EXPECT_TRUE(writer->commit(renaming(plan, u"Правка %1"_s.arg(seq)), seq));
        ++seq;
        return true;
    };
    ASSERT_TRUE(store->copyTo(copy, writes));
    EXPECT_GT(seq, 5) << "nobody wrote meanwhile";
    const auto made = Store::open(copy);
    EXPECT_EQ((*made)->load()->seq, 2);
    EXPECT_THAT(*(*made)->check(), testing::IsEmpty());
    EXPECT_EQ(store->load()->seq, seq);
}

TEST_F(BackupTest, TellsHowFarItIsAndStopsWhenToldTo)
{
    const auto store = open();
    std::vector<std::pair<int, int>> told;
    const auto stop = [&](int done, int total) {
        told.emplace_back(done, total);
        return false;
    };
    expectRefused(store->copyTo(copy, stop), Error::Code::Cancelled, "cancelled");
    EXPECT_FALSE(QFile::exists(copy));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_GT(told[0].first, 0);
    EXPECT_LE(told[0].first, told[0].second);
}

TEST_F(BackupTest, ReplacesAnEarlierOne)
{
    const auto store = open();
    ASSERT_TRUE(store->copyTo(copy));
    ASSERT_TRUE(store->commit(renaming(smallPlan(), u"Новое"_s), 1));
    ASSERT_TRUE(store->copyTo(copy));
    EXPECT_EQ(titleIn(copy), u"Новое"_s);
}

TEST_F(BackupTest, NeverReplacesThePlanItselfHoweverItIsNamed)
{
    const auto store = open();
    const QString link = folder.path(u"link.fpkplan"_s);
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(QDir(folder.path(u"."_s)).mkdir(u"inner"_s));
    for (const QString &same : {path, link, folder.path(u"inner/../plan.fpkplan"_s)})
        expectRefused(store->copyTo(same), Error::Code::Storage, "the plan itself");
}

TEST_F(BackupTest, NeverReplacesWhatIsNoPlanFile)
{
    folder.write(u"letter.txt"_s, "Уважаемые коллеги");
    expectRefused(open()->copyTo(folder.path(u"letter.txt"_s)), Error::Code::Foreign, "letter.txt");
    EXPECT_EQ(folder.bytes(u"letter.txt"_s), QByteArray("Уважаемые коллеги"));
}

TEST_F(BackupTest, NeverReplacesAPlanThatSomebodyHasOpen)
{
    ASSERT_TRUE(open()->copyTo(copy));
    const auto reader = Store::open(copy);
    ASSERT_TRUE(reader);
    expectRefused(open()->copyTo(copy), Error::Code::Locked, "in use");
}

TEST_F(BackupTest, NeverReplacesAPlanWhoseLastChangesAreStillInItsLog)
{
    ASSERT_TRUE(open()->copyTo(copy));
    folder.write(u"copy.fpkplan-wal"_s, QByteArray(4152, '\1'));
    expectRefused(open()->copyTo(copy), Error::Code::Locked, "in use");
}

TEST_F(BackupTest, SaysThatATargetCannotBeMade)
{
    expectRefused(open()->copyTo(folder.path(u"missing/copy.fpkplan"_s)), Error::Code::ReadOnly,
                  "missing/copy.fpkplan");
}

TEST_F(BackupTest, WorksWhenTheFileHasBeenDeletedMeanwhile)
{
    const auto store = open();
    ASSERT_TRUE(QFile::remove(path));
    expectRefused(store->copyTo(path), Error::Code::Storage, "the plan itself");
    ASSERT_TRUE(store->copyTo(copy));
    EXPECT_EQ(titleIn(copy), action(smallPlan(), u"1.1"_s).title);
}

} // namespace fpk::test
