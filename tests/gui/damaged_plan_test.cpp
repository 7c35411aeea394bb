// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damaged_plan.h"
#include "formats/plan_json.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "store/salvage.h"
#include "support/generated_plan.h"
#include "support/plan_folder.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// A plan file whose second half is lost.
class DamagedPlanTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        ASSERT_TRUE(Workspace::create(path, test::generatedPlan(66), person));
        const QByteArray sound = folder.bytes(u"plan.fpkplan"_s);
        folder.write(u"plan.fpkplan"_s, sound.first(sound.size() / 2));
        damage = folder.bytes(u"plan.fpkplan"_s);
        prompts.file = target;
    }
    void TearDown() override { EXPECT_TRUE(folder.bytes(u"plan.fpkplan"_s) == damage) << "never written to"; }

    test::PlanFolder folder;
    const QString path = folder.path(u"plan.fpkplan"_s);
    const QString target = folder.path(u"saved.json"_s);
    const Workspace::Person person{u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }};
    QByteArray damage;
    test::ScriptedPrompts prompts;
    DamagedPlan damaged{path, prompts};
};

} // namespace

TEST_F(DamagedPlanTest, WhatCanBeReadIsSavedForItsOwnerOnlyAndTold)
{
    const Result<QString> told = damaged.save();
    ASSERT_TRUE(told) << told.error().message.toStdString();
    const Result<Salvage> readable = salvage(path);
    EXPECT_GT(readable->records, 0);
    EXPECT_TRUE(folder.bytes(u"saved.json"_s) == writePlanJson(readable->plan));
    EXPECT_THAT(told->toStdString(), testing::AllOf(HasSubstr(std::to_string(readable->records) + " record"),
                                                    HasSubstr("saved.json"), HasSubstr("init FILE --from")));
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(target) & others, QFile::Permissions());
    EXPECT_EQ(prompts.waitedFor, 1);
}

TEST_F(DamagedPlanTest, TheLatestCopyIsNamedAsWell)
{
    EXPECT_THAT(damaged.save()->toStdString(), testing::Not(HasSubstr("There is a copy")));
    ASSERT_TRUE(QDir(folder.path(u"."_s)).mkdir(u"plan.backups"_s));
    for (const QString &day : {u"2023-02-08"_s, u"2023-02-09"_s})
        folder.write(u"plan.backups/plan %1.fpkplan"_s.arg(day), "a copy");
    EXPECT_THAT(damaged.save()->toStdString(), HasSubstr("plan 2023-02-09.fpkplan"));
}

TEST_F(DamagedPlanTest, IsNotReplacedByWhatIsSavedOfIt)
{
    prompts.file = folder.path(u"./plan.fpkplan"_s);
    EXPECT_THAT(damaged.save().error().message.toStdString(), HasSubstr("choose another name"));
}

TEST_F(DamagedPlanTest, WhoThinksBetterOfItSavesNothing)
{
    prompts.file.clear();
    EXPECT_EQ(damaged.save().error().code, Error::Code::Cancelled);
    EXPECT_EQ(prompts.waitedFor, 0);
}

TEST_F(DamagedPlanTest, WithoutAWindowItIsAskedAndToldInBoxes)
{
    const Error error{Error::Code::Damaged, u"The plan is damaged."_s};
    prompts.agrees = false;
    damaged.tell(u"No plan"_s, error);
    EXPECT_EQ(prompts.told, error.message);
    EXPECT_FALSE(QFile::exists(target));
    prompts.agrees = true;
    damaged.tell(u"No plan"_s, error);
    EXPECT_THAT(prompts.told.toStdString(), HasSubstr("saved.json"));
    EXPECT_TRUE(QFile::exists(target));
}

TEST_F(DamagedPlanTest, OfWhichNothingCanBeReadIsToldSo)
{
    folder.write(u"plan.fpkplan"_s, damage.first(4096));
    damage = folder.bytes(u"plan.fpkplan"_s);
    EXPECT_THAT(damaged.save().error().message.toStdString(), HasSubstr("Nothing of a plan can be read"));
    EXPECT_FALSE(QFile::exists(target));
}
