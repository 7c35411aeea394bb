// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence.h"
#include "session/evidence_files.h"
#include "support/open_plan.h"

#include <QFileInfo>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

struct EvidenceFiles : testing::Test
{
    OpenPlan open;

    [[nodiscard]] Result<Evidence> kept(const QString &name, const QByteArray &bytes) const
    {
        open.folder().write(name, bytes);
        return keepFile(open.path(), open.folder().path(name));
    }
};

} // namespace

TEST_F(EvidenceFiles, ThatCannotBeReadAreRefusedWithWhatIsWrong)
{
    const auto refusal = [&](const QString &path) {
        const Result<Evidence> evidence = keepFile(open.path(), path);
        EXPECT_FALSE(evidence);
        return evidence ? std::string() : evidence.error().message.toStdString();
    };
    EXPECT_THAT(refusal(open.folder().path(u"nowhere.pdf"_s)), HasSubstr("There is no file"));
    EXPECT_THAT(refusal(open.folder().path(u"."_s)), HasSubstr("is a folder"));
    EXPECT_THAT(refusal(u"/dev/zero"_s), HasSubstr("is a device"));
    EXPECT_THAT(refusal(QFile::decodeName("/tmp/\xff\xfe.pdf")), HasSubstr("rename the file"));
}

TEST_F(EvidenceFiles, AreKeptWithNameSizeAndDigest)
{
    const Result<Evidence> evidence = kept(u"протокол.txt"_s, "протокол");
    ASSERT_TRUE(evidence);
    EXPECT_EQ(evidence->fileName, u"протокол.txt"_s);
    EXPECT_EQ(evidence->title, u"протокол.txt"_s);
    EXPECT_EQ(evidence->size, 16);
    EXPECT_EQ(evidence->hash.size(), 64);
    const QString target = open.folder().path(u"saved.txt"_s);
    ASSERT_TRUE(saveFile(open.path(), *evidence, target));
    EXPECT_EQ(open.folder().bytes(u"saved.txt"_s), QByteArray("протокол"));
}

TEST_F(EvidenceFiles, LargerThanFiftyMegabytesAreRefusedInASentenceThatSaysSo)
{
    QFile file(open.folder().path(u"видео.mp4"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(largestEvidence + 1));
    const Result<Evidence> refused = keepFile(open.path(), file.fileName());
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.toStdString(),
                testing::AllOf(HasSubstr("видео.mp4"), HasSubstr("50 MB at most")));
}

TEST_F(EvidenceFiles, ThatTheRulesRefuseLeaveThePlanFileAsItWas)
{
    const QString file = open.folder().path(u"отчёт.pdf"_s);
    open.folder().write(u"отчёт.pdf"_s, QByteArray(1'000'000, 'x'));
    const auto refuse = [](const Evidence &evidence) -> Result<void> {
        EXPECT_EQ(evidence.hash.size(), 64) << "all that a rule may ask for";
        return Error{Error::Code::Invalid, u"квартал закрыт"_s};
    };
    EXPECT_EQ(keepFile(open.path(), file, refuse).error().message, u"квартал закрыт"_s);
    EXPECT_LT(QFileInfo(open.path()).size(), 1'000'000);
    EXPECT_TRUE(keepFile(open.path(), file));
}

TEST_F(EvidenceFiles, ThatAreNoneAreRefused)
{
    for (const QString &path : {open.folder().path(u"none.pdf"_s), open.folder().path(QString())})
        EXPECT_FALSE(keepFile(open.path(), path)) << path.toStdString();
}

TEST_F(EvidenceFiles, AreReadAsCopiesThatNobodyShouldChange)
{
    const Result<Evidence> evidence = kept(u"протокол.txt"_s, "протокол");
    ASSERT_TRUE(evidence);
    QTemporaryDir copies;
    const Result<QString> copy = copyToRead(open.path(), *evidence, copies.path());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->startsWith(copies.path()));
    EXPECT_EQ(QFileInfo(*copy).fileName(), u"протокол.txt"_s);
    const auto forOthers =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(*copy).permissions() & forOthers);
    const Result<QString> again = copyToRead(open.path(), *evidence, copies.path());
    ASSERT_TRUE(again);
    EXPECT_NE(*again, *copy);
}

TEST_F(EvidenceFiles, WhoseNameIsAPathStayInTheFolderOfTheCopies)
{
    Result<Evidence> evidence = kept(u"протокол.txt"_s, "протокол");
    ASSERT_TRUE(evidence);
    evidence->fileName = u"../../../outside.txt"_s;
    QTemporaryDir copies;
    const Result<QString> copy = copyToRead(open.path(), *evidence, copies.path());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(
        QFileInfo(*copy).canonicalFilePath().startsWith(QFileInfo(copies.path()).canonicalFilePath()));
}

TEST_F(EvidenceFiles, ThatAreProgramsAreNotRun)
{
    const Result<Evidence> evidence = kept(u"отчёт.pdf.exe"_s, "MZ");
    ASSERT_TRUE(evidence);
    QTemporaryDir copies;
    const Result<QString> refused = copyToRead(open.path(), *evidence, copies.path());
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.toStdString(), HasSubstr("is a program"));
}

} // namespace fpk::test
