// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/file_size_limit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

struct SafeFiles : testing::Test
{
    Program program;

    void SetUp() override { program.makePlan(); }

    QString path(const QString &name) const { return program.folder().path(name); }
    // What the plan in that file reports for 4.5.
    nlohmann::json percentIn(const QString &file) const
    {
        return program({u"show"_s, u"4.5"_s, u"--json"_s, u"--file"_s, file}).json()["percent"];
    }
    void report(int percent, const QString &today = u"2023-02-10"_s) const
    {
        const Outcome outcome =
            program.onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--percent"_s,
                            QString::number(percent), u"--today"_s, today});
        EXPECT_EQ(outcome.code, 0) << outcome.message.toStdString();
    }
};

} // namespace

TEST_F(SafeFiles, ABackupIsAPlanFileOfItsOwn)
{
    report(40);
    ASSERT_EQ(program.onPlan({u"backup"_s, u"copy.fpkplan"_s}).code, 0);
    report(60);
    EXPECT_EQ(percentIn(u"copy.fpkplan"_s), 40);
    EXPECT_EQ(program({u"check"_s, u"--file"_s, u"copy.fpkplan"_s}).code, 0);
    EXPECT_FALSE(QFile::permissions(path(u"copy.fpkplan"_s)) & others);
}

TEST_F(SafeFiles, ABackupThatCannotBeMadeIsRefusedInASentence)
{
    const Outcome outcome = program.onPlan({u"backup"_s, u"missing/copy.fpkplan"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr("missing/copy.fpkplan"));
    EXPECT_EQ(program.onPlan({u"backup"_s, u"plan.fpkplan"_s}).code, 1);
    EXPECT_EQ(program.onPlan({u"backup"_s}).code, 2);
}

TEST_F(SafeFiles, RestoreKeepsWhatItReplaces)
{
    report(40);
    ASSERT_EQ(program.onPlan({u"backup"_s, u"copy.fpkplan"_s}).code, 0);
    report(60);
    const Outcome outcome = program.onPlan({u"restore"_s, u"copy.fpkplan"_s});
    ASSERT_EQ(outcome.code, 0) << outcome.message.toStdString();
    EXPECT_EQ(percentIn(u"plan.fpkplan"_s), 40);
    const QStringList kept = QDir(path(u"."_s)).entryList({u"plan before restore*"_s});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(percentIn(kept.first()), 60);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr(kept.first().toStdString()));

    program.folder().write(u"letter.fpkplan"_s, "{}");
    EXPECT_EQ(program.onPlan({u"restore"_s, u"letter.fpkplan"_s}).code, 1);
    EXPECT_EQ(percentIn(u"plan.fpkplan"_s), 40);
}

TEST_F(SafeFiles, TheFirstChangeOfADayLeavesACopyOfThePlanAsItWas)
{
    report(40, u"2023-02-10"_s);
    report(50, u"2023-02-10"_s);
    report(60, u"2023-02-13"_s);
    EXPECT_EQ(QDir(path(u"plan.backups"_s)).entryList(QDir::Files, QDir::Name),
              (QStringList{u"plan 2023-02-10.fpkplan"_s, u"plan 2023-02-13.fpkplan"_s}));
    EXPECT_EQ(percentIn(u"plan.backups/plan 2023-02-13.fpkplan"_s), 50);
}

TEST_F(SafeFiles, ADailyCopyThatCannotBeMadeIsToldAndTheChangeMade)
{
    program.folder().write(u"plan.backups"_s, "a file where the folder should be");
    const Outcome outcome =
        program.onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--percent"_s, u"40"_s});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr("No backup copy of today"));
    EXPECT_EQ(percentIn(u"plan.fpkplan"_s), 40);
}

TEST_F(SafeFiles, OnlyTheirOwnerMayLookAtThePlanOfTheUserAndItsFolder)
{
    ASSERT_EQ(program({u"list"_s}).code, 0);
    EXPECT_FALSE(QFile::permissions(path(u".local/share/fpkplan"_s)) & others);
    EXPECT_FALSE(QFile::permissions(path(u".local/share/fpkplan/plan.fpkplan"_s)) & others);
}

TEST_F(SafeFiles, CheckTellsOfADamagedFileWhatCanBeDone)
{
    report(40);
    QByteArray bytes = program.folder().bytes(u"plan.fpkplan"_s);
    bytes.replace(bytes.size() / 3, 65536, QByteArray(65536, '\x5a'));
    program.folder().write(u"plan.fpkplan"_s, bytes);
    const Outcome outcome = program.onPlan({u"check"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(),
                testing::AllOf(HasSubstr("is damaged"), HasSubstr("plan 2023-02-10.fpkplan"),
                               HasSubstr("fpkplan salvage TARGET.json")));
    EXPECT_EQ(program.folder().bytes(u"plan.fpkplan"_s), bytes);

    EXPECT_EQ(program.onPlan({u"restore"_s, u"plan.backups/plan 2023-02-10.fpkplan"_s}).code, 0);
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
}

TEST_F(SafeFiles, WhatWasSalvagedBecomesAPlanAgain)
{
    report(40);
    QByteArray bytes = program.folder().bytes(u"plan.fpkplan"_s);
    bytes.replace(3 * 4096, 4096, QByteArray(4096, '\x5a'));
    program.folder().write(u"plan.fpkplan"_s, bytes);
    const Outcome saved = program.onPlan({u"salvage"_s, u"saved.json"_s});
    ASSERT_EQ(saved.code, 0) << saved.message.toStdString();
    EXPECT_FALSE(QFile::permissions(path(u"saved.json"_s)) & others);
    EXPECT_EQ(program.folder().bytes(u"plan.fpkplan"_s), bytes);
    const Outcome made = program({u"init"_s, u"again.fpkplan"_s, u"--from"_s, u"saved.json"_s});
    ASSERT_EQ(made.code, 0) << made.message.toStdString();
    EXPECT_EQ(percentIn(u"again.fpkplan"_s), 40);
    EXPECT_EQ(program({u"check"_s, u"--file"_s, u"again.fpkplan"_s}).code, 0);
    EXPECT_EQ(program.onPlan({u"salvage"_s, u"saved.json"_s}).code, 1) << "an existing file was replaced";
}

TEST_F(SafeFiles, AttachedFilesComeAlongWithWhatIsSalvaged)
{
    program.folder().write(u"letter.txt"_s, "letter");
    program.folder().write(u"lost.txt"_s, "lost");
    for (const QString &name : {u"letter.txt"_s, u"lost.txt"_s})
        ASSERT_EQ(program.onPlan({u"evidence"_s, u"4.5"_s, u"--attach"_s, path(name)}).code, 0);
    const Outcome saved = program.onPlan({u"salvage"_s, u"saved.json"_s});
    ASSERT_EQ(saved.code, 0) << saved.message.toStdString();
    EXPECT_THAT(saved.message.toStdString(), HasSubstr("saved-documents"));
    const QDir documents(path(u"saved-documents"_s));
    const QStringList names = documents.entryList(QDir::Files);
    ASSERT_EQ(names.size(), 2);
    EXPECT_FALSE(QFile::permissions(documents.filePath(names[0])) & others);
    QFile::remove(documents.filePath(names.filter(u"lost"_s).front()));

    const Outcome made = program({u"init"_s, u"again.fpkplan"_s, u"--from"_s, u"saved.json"_s});
    ASSERT_EQ(made.code, 0) << made.message.toStdString();
    EXPECT_THAT(made.message.toStdString(), HasSubstr("1 attached file"));
    const QStringList save{u"--file"_s,   u"again.fpkplan"_s, u"evidence"_s, u"4.5"_s,
                           u"--output"_s, path(u"out.txt"_s), u"--save"_s};
    EXPECT_EQ(program(save + QStringList{u"1"_s}).code, 0);
    EXPECT_EQ(program.folder().bytes(u"out.txt"_s), QByteArray("letter"));
    EXPECT_EQ(program(save + QStringList{u"2"_s}).code, 1);
}

TEST_F(SafeFiles, WhatHasLostItsPlaceIsToldAndLeftOutOfTheNewPlan)
{
    ASSERT_EQ(program.onPlan({u"salvage"_s, u"saved.json"_s}).code, 0);
    QByteArray json = program.folder().bytes(u"saved.json"_s);
    json.insert(json.indexOf('{') + 1, R"("unplaced": [{"kind": "expense", "id": "x", "fields": {}}],)");
    program.folder().write(u"saved.json"_s, json);
    const Outcome made = program({u"init"_s, u"again.fpkplan"_s, u"--from"_s, u"saved.json"_s});
    ASSERT_EQ(made.code, 0) << made.message.toStdString();
    EXPECT_THAT(made.message.toStdString(),
                testing::AllOf(HasSubstr("/unplaced/0: expense"), HasSubstr("listed above")));
    EXPECT_EQ(program({u"check"_s, u"--file"_s, u"again.fpkplan"_s}).code, 0);
}

TEST_F(SafeFiles, OnAFullDiskAChangeIsRefusedInASentenceAndLaterMade)
{
    const QStringList words{u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--percent"_s, u"40"_s};
    {
        const FileSizeLimit full(1000);
        const Outcome outcome = program.onPlan(words);
        EXPECT_EQ(outcome.code, 1);
        EXPECT_THAT(outcome.message.toStdString(), HasSubstr("disk is full"));
    }
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
    EXPECT_EQ(program.onPlan(words).code, 0);
    EXPECT_EQ(percentIn(u"plan.fpkplan"_s), 40);
}

// Whatever is asked of it.
TEST_F(SafeFiles, AFileThatIsNotToBeReadIsRefusedInOneSentenceByEveryCommand)
{
    QByteArray newer = program.folder().bytes(u"plan.fpkplan"_s);
    newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    const std::pair<QString, QByteArray> unreadable[] = {
        {u"newer.fpkplan"_s, newer},
        {u"cut.fpkplan"_s, program.folder().bytes(u"plan.fpkplan"_s).first(20'000)},
        {u"renamed.fpkplan"_s, R"({"plan": {}, "goals": []})"},
        {u"empty.fpkplan"_s, {}},
    };
    for (const auto &[name, bytes] : unreadable) {
        program.folder().write(name, bytes);
        for (const QStringList &words :
             {QStringList{u"list"_s}, {u"check"_s}, {u"undo"_s}, {u"backup"_s, u"copy.fpkplan"_s}}) {
            const Outcome outcome = program(words + QStringList{u"--file"_s, name});
            EXPECT_EQ(outcome.code, 1) << name.toStdString();
            EXPECT_EQ(outcome.message.count(u'\n'), 1) << outcome.message.toStdString();
            EXPECT_THAT(outcome.message.toStdString(), HasSubstr(name.toStdString()));
        }
        EXPECT_EQ(program.folder().bytes(name), bytes) << name.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path(u"copy.fpkplan"_s)));
}

#ifdef Q_OS_UNIX
TEST_F(SafeFiles, AreReadableByTheirOwnerOnlyWhateverTheyAre)
{
    report(40);
    for (const QStringList &words :
         {QStringList{u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, path(u"report.html"_s)},
          QStringList{u"packs"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, path(u"packs"_s)}}) {
        const Outcome outcome = program.onPlan(words);
        ASSERT_EQ(outcome.code, 0) << outcome.message.toStdString();
    }
    int looked = 0;
    QDirIterator all(path(u"."_s), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        EXPECT_FALSE(file.permissions() & others) << file.filePath().toStdString();
        ++looked;
    }
    EXPECT_GT(looked, 5);
}
#endif

} // namespace fpk::test
