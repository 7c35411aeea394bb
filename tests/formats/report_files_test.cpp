// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/other_programs.h"
#include "formats/report_files.h"
#include "support/file_size_limit.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace fpk {
static void PrintTo(const ReportFile &file, std::ostream *out) { *out << file.ending; }
} // namespace fpk

namespace {

// Every kind of file: what is true of all of them.
class ReportFiles : public testing::TestWithParam<ReportFile>
{
protected:
    [[nodiscard]] QString name() const { return u"report."_s + QString::fromLatin1(GetParam().ending); }
    [[nodiscard]] Result<void> write(const QString &path, const Progress &progress = {}) const
    {
        return GetParam().write(test::fullReport(), path, {}, progress);
    }

    test::PlanFolder folder;
};

std::string nameOf(const testing::TestParamInfo<ReportFile> &file) { return file.param.ending; }

TEST_P(ReportFiles, TellWhichFileCannotBeWritten)
{
    const QString path = folder.path(u"none/"_s + name());
    const Result<void> written = write(path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::ReadOnly);
    EXPECT_THAT(written.error().message.toStdString(),
                HasSubstr(QDir::toNativeSeparators(path).toStdString()));
}

TEST_P(ReportFiles, StayAsTheyWereWhereTheDiskIsFull)
{
    folder.write(name(), "before");
    const test::FileSizeLimit limit(100);
    const Result<void> written = write(folder.path(name()));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Storage) << written.error().message.toStdString();
    EXPECT_EQ(written.error().message.count(u'\n'), 0);
    EXPECT_EQ(folder.bytes(name()), "before");
}

TEST_P(ReportFiles, StayAsTheyWereWhenTheyAreCancelled)
{
    if (GetParam().of == ReportFile::Of::Tables)
        return; // quick enough to be let be
    folder.write(name(), "before");
    const Result<void> written = write(folder.path(name()), [](int, int) { return false; });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Cancelled);
    EXPECT_EQ(folder.bytes(name()), "before");
}

TEST_P(ReportFiles, AreTheSameBytesForTheSameReport)
{
    if (GetParam().isDrawn)
        GTEST_SUCCEED() << "a PDF says when it was made";
    else {
        ASSERT_TRUE(write(folder.path(name())));
        const QByteArray first = folder.bytes(name());
        ASSERT_TRUE(write(folder.path(u"again-"_s + name())));
        EXPECT_EQ(first, folder.bytes(u"again-"_s + name()));
    }
}

INSTANTIATE_TEST_SUITE_P(All, ReportFiles, testing::ValuesIn(reportFiles(ReportFile::Of::Tables)), nameOf);

TEST(ReportFileList, IsSearchedByTheEndingInLettersOfAnyCase)
{
    const std::vector<ReportFile> files = reportFiles(ReportFile::Of::AnyReport);
    ASSERT_NE(reportFileOf(files, u"/a.b/Отчёт 1.5.DocX"_s), nullptr);
    EXPECT_STREQ(reportFileOf(files, u"/a.b/Отчёт 1.5.DocX"_s)->ending, "docx");
    EXPECT_EQ(reportFileOf(files, u"/a.pdf/report"_s), nullptr);
}

TEST(ReportFileList, OffersNothingButTablesOnlyWhereThatIsAll)
{
    EXPECT_EQ(endings(reportFiles(ReportFile::Of::AnyReport)),
              QStringList({u"pdf"_s, u"docx"_s, u"xlsx"_s, u"html"_s}));
    EXPECT_EQ(endings(reportFiles(ReportFile::Of::Tables)).last(), u"csv"_s);
}

} // namespace
