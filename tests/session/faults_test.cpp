// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "store/daily_copies.h"
#include "store/store.h"
#include "support/file_size_limit.h"
#include "support/open_plan.h"

#include <QCoreApplication>
#include <QDir>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// An open plan to which something happens.
struct Faults : testing::Test
{
    OpenPlan plan;
    std::vector<Error> refusals;
    std::vector<Error> missingCopies;

    void SetUp() override
    {
        Workspace &workspace = plan.workspace();
        QObject::connect(&workspace, &Workspace::refused, &workspace,
                         [this](const Error &error) { refusals.push_back(error); });
        QObject::connect(&workspace, &Workspace::dailyCopyFailed, &workspace,
                         [this](const Error &error) { missingCopies.push_back(error); });
    }

    Result<void> rename(const QString &title) const
    {
        Action renamed = action(plan.plan(), u"1.1"_s);
        renamed.title = title;
        Draft draft(plan.plan());
        draft.update(renamed);
        return plan.workspace().commit(draft.changes());
    }

    QString title() const { return action(plan.plan(), u"1.1"_s).title; }

    static QString titleIn(const QString &path)
    {
        const auto store = Store::open(path);
        EXPECT_TRUE(store) << (store ? "" : store.error().message.toStdString());
        EXPECT_THAT(*(*store)->check(), testing::IsEmpty());
        return action((*store)->load()->plan, u"1.1"_s).title;
    }

    // The edit is refused and told, and plan in memory and file are as they were.
    void expectRefused(Error::Code code, const std::string &part, const QString &path)
    {
        const QString before = title();
        refusals.clear();
        const Result<void> done = rename(u"Отклонено"_s);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code);
        EXPECT_THAT(done.error().message.toStdString(), testing::HasSubstr(part));
        EXPECT_EQ(refusals.size(), 1u);
        EXPECT_EQ(title(), before);
        EXPECT_EQ(titleIn(path), before);
    }
};

} // namespace

TEST_F(Faults, AFullDiskRefusesTheEditAndOnceThereIsSpaceItIsMade)
{
    ASSERT_TRUE(rename(u"Было"_s));
    {
        const FileSizeLimit full(1000);
        const Result<void> done = rename(QString(20'000, u'т'));
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Error::Code::Storage);
        EXPECT_THAT(done.error().message.toStdString(), testing::HasSubstr("disk is full"));
        EXPECT_EQ(title(), u"Было"_s);
    }
    EXPECT_EQ(titleIn(plan.path()), u"Было"_s);
    ASSERT_TRUE(rename(u"Стало"_s));
    EXPECT_EQ(titleIn(plan.path()), u"Стало"_s);
}

TEST_F(Faults, ACopyForWhichThereIsNoSpaceIsToldOnceADayAndLeavesNothing)
{
    const FileSizeLimit full(1000);
    EXPECT_FALSE(rename(u"Раз"_s));
    EXPECT_FALSE(rename(u"Два"_s));
    EXPECT_EQ(missingCopies.size(), 1u);
    EXPECT_EQ(refusals.size(), 2u);
    EXPECT_EQ(QDir(dailycopies::folder(plan.path())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList());
    const Result<void> copied = plan.workspace().saveCopy(plan.folder().path(u"copy.fpkplan"_s));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, Error::Code::Storage);
    EXPECT_THAT(copied.error().message.toStdString(),
                testing::HasSubstr("copy.fpkplan” could not be written"));
    EXPECT_EQ(QDir(plan.folder().path(u"."_s)).entryList({u"copy*"_s}), QStringList());
}

TEST_F(Faults, WhereThereIsNoDailyCopyTheChangeIsMadeAllTheSame)
{
    plan.folder().write(u"plan.backups"_s, "no folder");
    ASSERT_TRUE(rename(u"Новое"_s));
    EXPECT_EQ(missingCopies.size(), 1u);
    EXPECT_EQ(titleIn(plan.path()), u"Новое"_s);
}

TEST_F(Faults, TheDailyCopyIsThePlanBeforeTheFirstChangeOfTheDay)
{
    const QString before = title();
    ASSERT_TRUE(rename(u"Раз"_s));
    ASSERT_TRUE(rename(u"Два"_s));
    const auto copies = dailycopies::of(plan.path());
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_EQ(copies[0].day, QDate(2023, 2, 10));
    EXPECT_EQ(titleIn(copies[0].path), before);
}

TEST_F(Faults, AFileMadeReadOnlyWhileOpenTakesNoMoreEdits)
{
    ASSERT_TRUE(QFile::setPermissions(plan.path(), QFile::ReadOwner));
    const Result<void> done = rename(u"Отклонено"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::ReadOnly);
    ASSERT_TRUE(QFile::setPermissions(plan.path(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_NE(titleIn(plan.path()), u"Отклонено"_s);
    ASSERT_TRUE(rename(u"Снова"_s));
    EXPECT_EQ(titleIn(plan.path()), u"Снова"_s);
}

TEST_F(Faults, AFileMovedWhileOpenTakesNoMoreEditsUntilItIsBack)
{
    ASSERT_TRUE(rename(u"Было"_s));
    QCoreApplication::processEvents();
    const QString moved = plan.folder().path(u"moved.fpkplan"_s);
    ASSERT_TRUE(QFile::rename(plan.path(), moved));
    expectRefused(Error::Code::NotFound, "was moved, deleted or replaced", moved);
    ASSERT_TRUE(QFile::rename(moved, plan.path()));
    ASSERT_TRUE(rename(u"Снова"_s));
    EXPECT_EQ(titleIn(plan.path()), u"Снова"_s);
}

TEST_F(Faults, ADeletedFileTakesNoMoreEditsButCanStillBeSavedAsACopy)
{
    ASSERT_TRUE(rename(u"Было"_s));
    ASSERT_TRUE(QFile::remove(plan.path()));
    const Result<void> done = rename(u"Отклонено"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::NotFound);
    EXPECT_FALSE(QFile::exists(plan.path()));
    const QString copy = plan.folder().path(u"copy.fpkplan"_s);
    ASSERT_TRUE(plan.workspace().saveCopy(copy));
    EXPECT_EQ(titleIn(copy), u"Было"_s);
}

TEST_F(Faults, AFileThatAnotherWasPutInPlaceOfTakesNoMoreEdits)
{
    const QString other = plan.folder().path(u"other.fpkplan"_s);
    ASSERT_TRUE(plan.workspace().saveCopy(other));
    ASSERT_TRUE(rename(u"Было"_s));
    ASSERT_TRUE(QFile::remove(plan.path()));
    ASSERT_TRUE(QFile::rename(other, plan.path()));
    const QByteArray before = plan.folder().bytes(u"plan.fpkplan"_s);
    const Result<void> done = rename(u"Отклонено"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::NotFound);
    EXPECT_EQ(plan.folder().bytes(u"plan.fpkplan"_s), before);
}

// Whoever copies the file in a file manager, or moves it after the machine went down, takes no log along.
TEST_F(Faults, AFileCopiedByHandHasWhatWasCommittedBefore)
{
    ASSERT_TRUE(rename(u"Новое"_s));
    QCoreApplication::processEvents();
    plan.folder().write(u"by hand.fpkplan"_s, plan.folder().bytes(u"plan.fpkplan"_s));
    EXPECT_EQ(titleIn(plan.folder().path(u"by hand.fpkplan"_s)), u"Новое"_s);
}

TEST_F(Faults, NobodyElseMayReadWhatLiesBesideAnOpenPlan)
{
    ASSERT_TRUE(rename(u"Новое"_s));
    for (const QFileInfo &file : QDir(plan.folder().path(u"."_s)).entryInfoList(QDir::Files))
        EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
            << file.filePath().toStdString();
}

} // namespace fpk::test
