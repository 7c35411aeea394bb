// SPDX-License-Identifier: GPL-3.0-or-later
// What is hard to set in a table comes out whole in the files of office programs, as LibreOffice prints them.
#include "formats/other_programs.h"
#include "formats/report_files.h"
#include "report/action_columns.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::Each;
using testing::Ge;

namespace {

class HardTexts : public testing::TestWithParam<const char *>
{
protected:
    // Written into a narrow column of a wide table, and printed.
    [[nodiscard]] QString printed(const QString &text) const
    {
        Report report;
        report.title = u"Report"_s;
        Report::Table table{actionColumns(), {}};
        std::vector<Report::Cell> cells(table.columns.size());
        cells[0] = u"1.1"_s;
        cells[3] = text;
        table.rows.push_back({cells});
        table.rows.push_back({std::vector<Report::Cell>(table.columns.size(), u"end"_s)});
        report.blocks.push_back(table);
        return test::printedByLibreOffice(written(report)).join(u'\n');
    }
    [[nodiscard]] QString written(const Report &report) const
    {
        const QString path = folder.path(u"report."_s + QString::fromLatin1(GetParam()));
        const std::vector<ReportFile> files = reportFiles(ReportFile::Of::AnyReport);
        EXPECT_TRUE(reportFileOf(files, path)->write(report, path, {}, {}));
        return path;
    }

    test::PlanFolder folder;
};

QString withoutBlanks(QString text) { return text.remove(QRegularExpression(u"[\\s\\x{00ad}\\x{2010}-]"_s)); }

// How often each of the words stands in the text. LibreOffice prints a line of a sheet that the end of a page
// goes through on both pages.
std::vector<int> occurrences(const QString &text, const QStringList &words)
{
    QHash<QString, int> found;
    for (const QString &word : text.split(QRegularExpression(u"[\\s,]+"_s)))
        ++found[word];
    std::vector<int> counts;
    for (const QString &word : words)
        counts.push_back(found.value(word));
    return counts;
}

QStringList differentWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << u"сл%1во"_s.arg(i);
    return words;
}

TEST_P(HardTexts, OfThreeHundredWordsComeOutWhole)
{
    const QStringList words = differentWords(300);
    EXPECT_THAT(occurrences(printed(words.join(u' ')), words), Each(Ge(1)));
}

TEST_P(HardTexts, ListsOfFortyBodiesComeOutWhole)
{
    const QStringList bodies = differentWords(40);
    EXPECT_THAT(occurrences(printed(bodies.join(u", "_s)), bodies), Each(Ge(1)));
}

TEST_P(HardTexts, AWordLongerThanItsColumnComesOutWhole)
{
    const QString word = u"Превысокомногорассмотрительствующий"_s.repeated(3);
    EXPECT_TRUE(withoutBlanks(printed(word)).contains(word));
}

INSTANTIATE_TEST_SUITE_P(OfOfficePrograms, HardTexts, testing::Values("docx", "xlsx"),
                         [](const auto &ending) { return std::string(ending.param); });

} // namespace
