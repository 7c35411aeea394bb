// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"
#include "store/store_test.h"
#include "support/version_1.h"

#include <QDir>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

struct RestoreTest : StoreTest
{
    QString copy = folder.path(u"copy.fpkplan"_s);
    const QString kept = u"plan before restore 2023-07-03 12-00-00.fpkplan"_s;

    // A copy of the small plan, and after it an edit of the plan itself.
    void SetUp() override
    {
        StoreTest::SetUp();
        ASSERT_TRUE(open()->copyTo(copy));
        ASSERT_TRUE(open()->commit(renaming(smallPlan(), u"Новое"_s), 1));
    }

    Result<QString> restore() const { return restorePlan(path, copy, noon(QDate(2023, 7, 3))); }

    QStringList names() const
    {
        return QDir(folder.path(u"."_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    // Refused with these words; plan, copy and folder stay as they are.
    void expectRefused(Error::Code code, const std::string &part) const
    {
        const QByteArray planBefore = folder.bytes(u"plan.fpkplan"_s);
        const QByteArray copyBefore = folder.bytes(u"copy.fpkplan"_s);
        const QStringList namesBefore = names();
        const auto restored = restore();
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, code);
        EXPECT_THAT(restored.error().message.toStdString(), testing::HasSubstr(part));
        EXPECT_EQ(folder.bytes(u"plan.fpkplan"_s), planBefore);
        EXPECT_EQ(folder.bytes(u"copy.fpkplan"_s), copyBefore);
        EXPECT_EQ(names(), namesBefore);
    }

    static Store::Seq seqIn(const QString &file)
    {
        const auto store = Store::open(file);
        EXPECT_TRUE(store);
        return store ? (*store)->load()->seq : 0;
    }
};

} // namespace

TEST_F(RestoreTest, PutsTheCopyInPlaceAndKeepsWhatItReplaces)
{
    const QByteArray copyBefore = folder.bytes(u"copy.fpkplan"_s);
    const auto restored = restore();
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(*restored, folder.path(kept));
    EXPECT_EQ(names(), (QStringList{u"copy.fpkplan"_s, kept, u"plan.fpkplan"_s}));
    EXPECT_EQ(seqIn(path), 1);
    EXPECT_EQ(seqIn(*restored), 2);
    EXPECT_EQ(folder.bytes(u"copy.fpkplan"_s), copyBefore);
    for (const QString &file : {path, *restored})
        EXPECT_FALSE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(RestoreTest, ASecondTimeInTheSameSecondKeepsBoth)
{
    ASSERT_TRUE(restore());
    const auto again = restore();
    ASSERT_TRUE(again);
    EXPECT_NE(*again, folder.path(kept));
    EXPECT_EQ(seqIn(*again), 1);
    EXPECT_EQ(seqIn(folder.path(kept)), 2);
}

TEST_F(RestoreTest, WhereNoPlanIsItMakesOne)
{
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(*restore(), QString());
    EXPECT_EQ(seqIn(path), 1);
}

TEST_F(RestoreTest, AReadOnlyCopyWillDo)
{
    ASSERT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner));
    ASSERT_TRUE(restore());
    EXPECT_EQ(seqIn(path), 1);
}

TEST_F(RestoreTest, ADamagedPlanIsKeptByteByByteWithItsLog)
{
    const QByteArray damaged = folder.bytes(u"plan.fpkplan"_s).left(5000);
    folder.write(u"plan.fpkplan"_s, damaged);
    folder.write(u"plan.fpkplan-wal"_s, "a log");
    const auto restored = restore();
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(folder.bytes(kept), damaged);
    EXPECT_EQ(folder.bytes(kept + u"-wal"_s), QByteArray("a log"));
    EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
    EXPECT_EQ(seqIn(path), 1);
}

TEST_F(RestoreTest, RefusesWhileAnybodyHasThePlanOpen)
{
    const auto reader = open();
    expectRefused(Error::Code::Locked, "plan.fpkplan");
    ASSERT_TRUE(reader->commit(renaming(reader->load()->plan, u"Ещё"_s), 2));
}

TEST_F(RestoreTest, RefusesACopyThatSomebodyHasOpen)
{
    const auto reader = Store::open(copy);
    expectRefused(Error::Code::Locked, "copy.fpkplan");
}

TEST_F(RestoreTest, RefusesADamagedCopy)
{
    QByteArray bytes = folder.bytes(u"copy.fpkplan"_s);
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a'));
    folder.write(u"copy.fpkplan"_s, bytes);
    expectRefused(Error::Code::Damaged, "copy.fpkplan");
}

TEST_F(RestoreTest, RefusesACopyWhoseTablesAreNotWhatTheJournalSays)
{
    {
        Connection connection(copy);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(connection.runScript(u"UPDATE goal SET title='тайком' WHERE number=1;\n"_s));
    }
    expectRefused(Error::Code::Damaged, "copy.fpkplan");
}

TEST_F(RestoreTest, RefusesWhatIsNoPlanOrThePlanItself)
{
    folder.write(u"copy.fpkplan"_s, "{}");
    expectRefused(Error::Code::Foreign, "copy.fpkplan");
    copy = path;
    expectRefused(Error::Code::Storage, "the plan itself");
    copy = folder.path(u"missing.fpkplan"_s);
    expectRefused(Error::Code::NotFound, "missing.fpkplan");
}

TEST_F(RestoreTest, RefusesToReplaceAReadOnlyPlan)
{
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    expectRefused(Error::Code::ReadOnly, "plan.fpkplan");
}

TEST_F(RestoreTest, BringsACopyOfAnEarlierVersionUpInPlaceOnly)
{
    ASSERT_TRUE(QFile::remove(copy));
    ASSERT_TRUE(makeVersion1(copy));
    const QByteArray before = folder.bytes(u"copy.fpkplan"_s);
    const auto restored = restore();
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(folder.bytes(u"copy.fpkplan"_s), before);
    EXPECT_EQ(names(), (QStringList{u"copy.fpkplan"_s, kept, u"plan.fpkplan"_s}));
    EXPECT_NE(action((*open()).load()->plan, u"2.3"_s).title, QString());
}

} // namespace fpk::test
