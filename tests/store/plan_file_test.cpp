// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/plan_file.h"
#include "store/store.h"
#include "support/plan_folder.h"
#include "support/version_1.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <future>
#include <gmock/gmock.h>
#include <latch>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

struct PlanFileTest : testing::Test
{
    PlanFolder folder;

    QString make(const QString &name) const
    {
        EXPECT_TRUE(Store::create(folder.path(name), firstSet()));
        return folder.path(name);
    }

    static Error refusal(const QString &path)
    {
        const auto store = Store::open(path);
        EXPECT_FALSE(store);
        return store ? Error() : store.error();
    }

    QStringList files() const { return QDir(folder.path(u"."_s)).entryList(QDir::Files); }
};

} // namespace

TEST_F(PlanFileTest, WhatIsNotAPlanFileIsRefusedAndStaysUntouched)
{
    const std::pair<QString, QByteArray> foreign[] = {
        {u"empty.fpkplan"_s, {}},
        {u"short.fpkplan"_s, "SQLite"},
        {u"renamed.fpkplan"_s, "{\"plan\": {\"title\": \"…\"}}"},
        {u"zeros.fpkplan"_s, QByteArray(4096, '\0')},
    };
    for (const auto &[name, bytes] : foreign) {
        folder.write(name, bytes);
        EXPECT_EQ(refusal(folder.path(name)).code, Error::Code::Foreign) << name.toStdString();
        EXPECT_EQ(folder.bytes(name), bytes);
    }
    EXPECT_EQ(files().size(), 4);
}

TEST_F(PlanFileTest, AnotherProgramsDatabaseIsRefusedAndStaysUntouched)
{
    const QString path = folder.path(u"other.db"_s);
    {
        Connection connection(path);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(connection.runScript(u"CREATE TABLE stamps (id INTEGER);\n"_s));
    }
    const QByteArray before = folder.bytes(u"other.db"_s);
    EXPECT_EQ(refusal(path).code, Error::Code::Foreign);
    EXPECT_EQ(folder.bytes(u"other.db"_s), before);
    EXPECT_EQ(files(), QStringList{u"other.db"_s});
}

TEST_F(PlanFileTest, AFileOfANewerVersionIsRefusedAndStaysUntouched)
{
    const QString path = make(u"plan.fpkplan"_s);
    {
        Connection connection(path);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(connection.runScript(u"PRAGMA user_version=999;\n"_s));
    }
    const QByteArray before = folder.bytes(u"plan.fpkplan"_s);
    const Error error = refusal(path);
    EXPECT_EQ(error.code, Error::Code::Foreign);
    EXPECT_THAT(error.message.toStdString(), testing::HasSubstr("newer version"));
    EXPECT_EQ(folder.bytes(u"plan.fpkplan"_s), before);
}

TEST_F(PlanFileTest, AReadOnlyFileIsRefusedAndStaysUntouched)
{
    const QString path = make(u"plan.fpkplan"_s);
    const QByteArray before = folder.bytes(u"plan.fpkplan"_s);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    EXPECT_EQ(refusal(path).code, Error::Code::ReadOnly);
    EXPECT_EQ(folder.bytes(u"plan.fpkplan"_s), before);
    EXPECT_EQ(files(), QStringList{u"plan.fpkplan"_s});
}

TEST_F(PlanFileTest, AMissingFileIsSaidToBeMissingAndIsNotMade)
{
    EXPECT_EQ(refusal(folder.path(u"nowhere.fpkplan"_s)).code, Error::Code::NotFound);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(PlanFileTest, AFileThatAnotherProgramHoldsIsSaidToBeLocked)
{
    const QString path = make(u"plan.fpkplan"_s);
    Connection holder(path);
    ASSERT_TRUE(holder.open());
    ASSERT_TRUE(holder.runScript(u"PRAGMA locking_mode=EXCLUSIVE;\nBEGIN EXCLUSIVE;\n"_s));
    EXPECT_EQ(refusal(path).code, Error::Code::Locked);
}

TEST_F(PlanFileTest, OpensForTwoProgramsThatWantItForTheFirstTimeAtOnce)
{
    for (int round = 0; round < 30; ++round) {
        const QString path = make(u"%1.fpkplan"_s.arg(round));
        std::latch ready(2);
        const auto openOn = [&] {
            ready.arrive_and_wait();
            const auto store = Store::open(path);
            return store ? QString() : store.error().message;
        };
        auto other = std::async(std::launch::async, openOn);
        EXPECT_EQ(openOn(), QString());
        EXPECT_EQ(other.get(), QString());
    }
}

TEST_F(PlanFileTest, ADamagedFileIsSaidToBeDamaged)
{
    const QString path = make(u"plan.fpkplan"_s);
    QByteArray bytes = folder.bytes(u"plan.fpkplan"_s);
    bytes.replace(100, 4000, QByteArray(4000, '\x5a'));
    folder.write(u"plan.fpkplan"_s, bytes);
    EXPECT_EQ(refusal(path).code, Error::Code::Damaged);
}

TEST_F(PlanFileTest, OfTwoNamesIsOpenedByNeither)
{
    const QString path = make(u"plan.fpkplan"_s);
    const QString twin = folder.path(u"twin.fpkplan"_s);
    std::filesystem::create_hard_link(path.toStdU16String(), twin.toStdU16String());
    for (const QString &name : {path, twin}) {
        const Error error = refusal(name);
        EXPECT_EQ(error.code, Error::Code::ReadOnly);
        EXPECT_THAT(error.message.toStdString(), testing::HasSubstr("by a different name"));
    }
    QFile::remove(twin);
    EXPECT_TRUE(Store::open(path));
}

TEST_F(PlanFileTest, OnlyItsOwnerMayReadANewFile)
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(make(u"plan.fpkplan"_s)) & others);
}

TEST_F(PlanFileTest, OfVersion1IsBroughtUpWithAllThatItHolds)
{
    const QString path = folder.path(u"old.fpkplan"_s);
    ASSERT_TRUE(makeVersion1(path));
    {
        Connection connection(path);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(connection.runScript(u"CREATE VIEW mine AS SELECT title FROM action;\n"_s))
            << "by another tool";
    }
    const auto store = Store::open(path);
    ASSERT_TRUE(store) << store.error().message.toStdString();
    EXPECT_TRUE((*store)->check()->empty());
    const Plan plan = (*store)->load()->plan;
    const Action *action = plan.findAction(u"2.3"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(plan.allEntries(action->id).size(), 2u);
    EXPECT_EQ(plan.entries(action->id).front()->reason, u"Не проведены в 9 организациях"_s);
    EXPECT_EQ(plan.indicators(action->id).front()->direction, Direction::Increase);
    EXPECT_TRUE(QFile::exists(planfile::copyName(path, 1)));
}

TEST_F(PlanFileTest, IsMigratedStepByStepAfterACopyWasMade)
{
    const QString path = make(u"plan.fpkplan"_s);
    const QStringList migrations =
        planfile::bundledMigrations() + QStringList{u"CREATE TABLE second (id INTEGER);\n"_s,
                                                    u"ALTER TABLE second ADD COLUMN third TEXT;\n"_s};
    auto store = Store::open(path, migrations);
    ASSERT_TRUE(store) << store.error().message.toStdString();
    EXPECT_EQ(contents((*store)->load()->plan), contents(smallPlan()));

    Connection connection(path);
    ASSERT_TRUE(connection.open());
    EXPECT_EQ(connection.value(u"PRAGMA user_version"_s)->toInt(), migrations.size());
    EXPECT_TRUE(connection.value(u"SELECT count(third) FROM second"_s));
    const auto copy = Store::open(planfile::copyName(path, int(planfile::bundledMigrations().size())));
    ASSERT_TRUE(copy) << copy.error().message.toStdString();
    EXPECT_EQ(contents((*copy)->load()->plan), contents(smallPlan()));
}

TEST_F(PlanFileTest, AMigrationThatFailsLeavesTheFileAtItsVersion)
{
    const QString path = make(u"plan.fpkplan"_s);
    const QStringList migrations =
        planfile::bundledMigrations() + QStringList{u"CREATE TABLE second (id INTEGER);\n"_s,
                                                    u"ALTER TABLE missing ADD COLUMN third TEXT;\n"_s};
    EXPECT_FALSE(Store::open(path, migrations));
    Connection connection(path);
    ASSERT_TRUE(connection.open());
    EXPECT_EQ(connection.value(u"PRAGMA user_version"_s)->toInt(), planfile::bundledMigrations().size());
    EXPECT_FALSE(connection.value(u"SELECT count(*) FROM second"_s));
    EXPECT_TRUE(Store::open(path));
}

} // namespace fpk::test
