// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spoken_language.h"
#include "formats/other_programs.h"
#include "formats/report_files.h"
#include "report/action_table.h"
#include "support/file_size_limit.h"
#include "support/generated_plan.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <QDir>

#include <algorithm>
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

// Those of which long ones can be cancelled.
class LongFiles : public ReportFiles
{
};
// Those that do not say when they were made, and are not pages yet.
class UndatedFiles : public ReportFiles
{
};

std::vector<ReportFile> undatedFiles()
{
    std::vector<ReportFile> files = reportFiles(ReportFile::Of::Tables);
    std::erase_if(files, [](const ReportFile &file) { return file.isDrawn; });
    return files;
}

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

TEST_P(LongFiles, StayAsTheyWereWhenTheyAreCancelled)
{
    folder.write(name(), "before");
    const Result<void> written = write(folder.path(name()), [](int, int) { return false; });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Cancelled);
    EXPECT_EQ(folder.bytes(name()), "before");
}

TEST_P(UndatedFiles, AreTheSameBytesForTheSameReport)
{
    ASSERT_TRUE(write(folder.path(name())));
    const QByteArray first = folder.bytes(name());
    ASSERT_TRUE(write(folder.path(u"again-"_s + name())));
    EXPECT_EQ(first, folder.bytes(u"again-"_s + name()));
}

// The numbers of the actions that Python finds in the tables of the file.
std::vector<std::string> actionsIn(const QString &path, const std::string &format)
{
    const nlohmann::json read = format == "csv" ? test::readByPython(u"csv_rows"_s, path, {u";"_s})
                                                : test::readByPython(QString::fromStdString(format), path);
    std::vector<std::string> numbers;
    const auto take = [&numbers](const nlohmann::json &text) {
        if (text.is_string() && text.get<std::string>().find('.') == 1)
            numbers.push_back(text);
    };
    if (format == "xlsx") {
        for (const auto &[place, cell] : read["sheets"][0]["cells"].items())
            if (place[0] == 'A' && std::isdigit(place[1]))
                take(cell["value"]);
    } else {
        for (const nlohmann::json &row : format == "csv" ? read : read["tables"][0])
            take(format == "csv" ? row[0] : (format == "docx" ? row["cells"] : row)[0]["text"]);
    }
    return numbers;
}

TEST_P(UndatedFiles, HoldEveryActionOfALargePlan)
{
    const SpokenLanguage russian(QLocale(QLocale::Russian));
    const Plan plan = test::generatedPlan(10'000);
    const Report report =
        actionTable(plan, plan.actions(), ReportingPoint::of(Quarter(2023, 4), QDate(2024, 1, 15)), u"All"_s);
    ASSERT_TRUE(GetParam().write(report, folder.path(name()), {}, {}));
    std::vector<std::string> numbers;
    for (const Action *action : plan.actions())
        numbers.push_back(plan.number(*action).toStdString());
    EXPECT_THAT(actionsIn(folder.path(name()), GetParam().ending),
                testing::UnorderedElementsAreArray(numbers));
}

using Of = ReportFile::Of;
INSTANTIATE_TEST_SUITE_P(All, ReportFiles, testing::ValuesIn(reportFiles(Of::Tables)), nameOf);
INSTANTIATE_TEST_SUITE_P(All, LongFiles, testing::ValuesIn(reportFiles(Of::AnyReport)), nameOf);
INSTANTIATE_TEST_SUITE_P(All, UndatedFiles, testing::ValuesIn(undatedFiles()), nameOf);

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
