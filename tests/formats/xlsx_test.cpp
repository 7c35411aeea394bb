// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spoken_language.h"
#include "core/summary.h"
#include "formats/other_programs.h"
#include "formats/plan_json.h"
#include "formats/workbook_formats.h"
#include "formats/workbook_sheets.h"
#include "formats/xlsx.h"
#include "report/action_table.h"
#include "report/quarterly_report.h"
#include "support/plan_folder.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using nlohmann::json;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Le;
using testing::SizeIs;

namespace {

json read(const Report &report)
{
    const test::PlanFolder folder;
    const QString path = folder.path(u"Отчёт.xlsx"_s);
    const Result<void> written = writeXlsx(report, path);
    EXPECT_TRUE(written) << (written ? "" : written.error().message.toStdString());
    return test::readByPython(u"xlsx"_s, path);
}

Report tableOf(const Plan &plan)
{
    return actionTable(plan, plan.actions(), ReportingPoint::of(Quarter(2023, 1), QDate(2023, 4, 10)),
                       u"All"_s);
}

std::string reference(int column, int row) { return char('A' + column) + std::to_string(row); }

// Where the sheet has that text.
std::string place(const json &sheet, const std::string &text)
{
    for (const auto &[reference, cell] : sheet["cells"].items()) {
        if (cell["value"] == text)
            return reference;
    }
    return {};
}

TEST(Xlsx, HasASheetForEachSectionWithATable)
{
    const json found = read(test::fullReport());
    EXPECT_TRUE(found["damaged"].is_null());
    ASSERT_THAT(found["sheets"], SizeIs(2));
    EXPECT_EQ(found["sheets"][0]["name"], "1. Сводка итог да нет");
    EXPECT_EQ(found["sheets"][1]["name"], "2. Ход");
    EXPECT_EQ(place(found["sheets"][0], "о ходе «Плана»"), "A4") << "the title block is on the first";
    EXPECT_EQ(found["title"], "Отчёт <b>&amp; №1");
}

TEST(Xlsx, WritesNumbersAndDatesAsSuchAndNoTextAsAFormula)
{
    const json sheets = read(test::fullReport())["sheets"];
    const json &sum = sheets[0]["cells"];
    const std::string formula = place(sheets[0], "=1+1");
    ASSERT_FALSE(formula.empty());
    EXPECT_EQ(sum[formula]["kind"], "s");
    for (const json &sheet : sheets) {
        for (const json &cell : sheet["cells"])
            EXPECT_FALSE(cell["formula"]);
    }
    const std::string row = formula.substr(1);
    EXPECT_EQ(sum["C" + row]["value"], 12.0);
    EXPECT_EQ(sum["C" + row]["format"], "0\" (+3)\"");
    const std::string half = "C" + std::to_string(std::stoi(row) + 1);
    EXPECT_EQ(sum[half]["value"], 7.5);
    EXPECT_EQ(sum[half]["format"], "0.0");
    EXPECT_TRUE(sum[half]["bold"]);
    const std::string action = place(sheets[1], "7.10");
    ASSERT_FALSE(action.empty()) << "an action's number is a text";
    const std::string of = action.substr(1);
    EXPECT_EQ(sheets[1]["cells"]["C" + of]["value"], 45108.0) << "1 July 2023";
    EXPECT_EQ(sheets[1]["cells"]["C" + of]["format"], "dd.mm.yyyy");
    EXPECT_EQ(sheets[1]["cells"]["B" + of]["value"], "Из Word\nа");
}

TEST(Xlsx, KeepsTheHeadInSightFiltersBelowItAndRepeatsItOnPaper)
{
    const json found = read(test::fullReport());
    const json &list = found["sheets"][1];
    const std::string head = place(list, "Действие");
    EXPECT_EQ(head, "B2") << "and only one for all tables of the section";
    EXPECT_EQ(list["frozen"], "A3");
    EXPECT_EQ(list["filter"], "A2:D10");
    EXPECT_EQ(found["names"]["_xlnm.Print_Titles/1"], "'2. Ход'!$2:$2");
    EXPECT_EQ(list["page"]["orientation"], "landscape");
    EXPECT_EQ(list["page"]["paperSize"], "9");
    EXPECT_EQ(list["page"]["fitToHeight"], "0");
    EXPECT_EQ(list["fits"], "1");
    EXPECT_THAT(std::string(list["head"]), HasSubstr("Page &P of &N"));
    EXPECT_THAT(std::string(list["foot"]), HasSubstr("Снимок № 3 && <4>"));
}

TEST(Xlsx, MergesWhatHeadsGroupsAndPrintsTotalsBold)
{
    const json found = read(test::fullReport());
    EXPECT_THAT(found["sheets"][1]["merged"], Contains("A4:D4"));
    EXPECT_EQ(found["sheets"][1]["cells"]["A3"]["value"], "Цель 1");
    const json &sum = found["sheets"][0];
    EXPECT_TRUE(sum["cells"][place(sum, "Итого")]["bold"]);
}

TEST(Xlsx, HasEveryCellOfTheTableWhereOneLooksForIt)
{
    const Plan plan = bundledPlan();
    const Report report = tableOf(plan);
    const json sheet = read(report)["sheets"][0];
    const Report::Table &table = *test::ruledTables(report).front();
    int row = std::stoi(place(sheet, table.columns[1].title.toStdString()).substr(1));
    for (const Report::Row &written : table.rows) {
        ++row;
        const std::vector<Report::Cell> cells = written.cells();
        for (int i = 0; i < int(cells.size()); ++i) {
            const json &cell = sheet["cells"][reference(i, row)];
            if (const double *number = std::get_if<double>(&cells[size_t(i)].value)) {
                EXPECT_EQ(cell["value"], *number);
            } else if (!cells[size_t(i)].text.isEmpty()) {
                EXPECT_EQ(cell["value"], cells[size_t(i)].text.toStdString());
            }
        }
    }
    EXPECT_EQ(sheet["filter"],
              "A" + std::to_string(row - int(table.rows.size())) + ":K" + std::to_string(row));
}

TEST(Xlsx, ShowsTheFiguresOfTheSummaryAsNumbers)
{
    const Plan plan = test::smallPlan();
    const QDate today(2023, 4, 10);
    const json sheet = read(quarterlyReport(plan, Quarter(2023, 1), today))["sheets"][1];
    const Summary summary = summarize(plan, ReportingPoint::of(Quarter(2023, 1), today));
    const std::string total = place(sheet, "Total").substr(1);
    EXPECT_EQ(sheet["cells"]["C" + total]["value"], summary.total.actions);
    EXPECT_EQ(sheet["cells"]["D" + total]["value"], summary.total.count(Mark::Done));
    EXPECT_EQ(sheet["cells"]["L" + total]["value"], *summary.total.percent());
}

TEST(Xlsx, GivesHighTextsSeveralRowsBecauseExcelLimitsTheirHeight)
{
    Report report;
    Report::Table table{{{u"a"_s, 30}, {u"b"_s, 10}, {u"c"_s, 60}}, {}};
    table.rows.push_back({{u"x"_s, QString(u"слово "_s).repeated(300), {u"5"_s, false, 5.0}}});
    table.rows.push_back({{u"y"_s, u"z"_s, u"w"_s}});
    report.blocks.push_back(table);
    const json sheet = read(report)["sheets"][0];
    std::vector<double> heights;
    for (const json &height : sheet["heights"])
        heights.push_back(height);
    EXPECT_THAT(heights, Each(Le(409)));
    ASSERT_THAT(sheet["merged"], testing::Not(IsEmpty()));
    EXPECT_EQ(sheet["cells"]["C2"]["value"], 5.0);
    EXPECT_EQ(place(sheet, "y"), "A" + std::to_string(heights.size()));
}

TEST(Xlsx, CutsATextThatExcelCouldNotHoldAndKeepsTheRest)
{
    Report report;
    Report::Table table{{{u"a"_s}}, {}};
    table.rows.push_back({{QString(40'000, u'ж')}});
    report.blocks.push_back(table);
    const json sheet = read(report)["sheets"][0];
    EXPECT_EQ(QString::fromStdString(sheet["cells"]["A2"]["value"]), QString(32'766, u'ж') + u'…');
}

TEST(Xlsx, GivesEveryLineOfATextItsHeight)
{
    const json sheet = read(test::fullReport())["sheets"][1];
    const double two = sheet["heights"][place(sheet, "7.10").substr(1)];
    const double one = sheet["heights"][place(sheet, "7.11").substr(1)];
    EXPECT_GT(two, one * 1.7) << "a line break copied from Word counts as well";
}

TEST(Xlsx, HoldsChartsAsPictures) { EXPECT_THAT(read(test::fullReport())["pictures"], SizeIs(1)); }

TEST(Xlsx, IsPrintedByLibreOfficeWithNothingCutOff)
{
    const test::PlanFolder folder;
    const QString path = folder.path(u"table.xlsx"_s);
    const Plan plan = bundledPlan();
    ASSERT_TRUE(writeXlsx(tableOf(plan), path));
    const QStringList pages = test::printedByLibreOffice(path);
    ASSERT_GT(pages.size(), 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(pages[i].contains(u"Expected result"_s));
    }
    // The last word of a text is what would be cut off if its row were too low.
    const QString all = pages.join(u' ');
    for (const Action *action : plan.actions()) {
        EXPECT_TRUE(all.contains(u' ' + plan.number(*action) + u' ') ||
                    all.contains(u'\n' + plan.number(*action) + u' '));
        EXPECT_TRUE(all.contains(action->title.split(u' ').last())) << action->title.toStdString();
    }
}

TEST(WorkbookSheets, ReadOneAfterTheOtherLikeTheReport)
{
    Report report;
    report.title = u"History"_s;
    const Report::Table wide{{{u"a"_s}, {u"b"_s}}, {}};
    const Report::Table narrow{{{u"c"_s}}, {}};
    for (const Report::Block &block : std::vector<Report::Block>{
             Report::Paragraph{u"title"_s}, Report::Heading{u"1"_s}, Report::Paragraph{u"x"_s},
             Report::Heading{u"2"_s}, Report::Paragraph{u"y"_s}, Report::Heading{u"3"_s}, wide,
             Report::Paragraph{u"z"_s}, Report::Heading{u"other"_s, 2}, narrow, Report::Heading{u"3"_s},
             Report::Paragraph{u"end"_s}})
        report.blocks.push_back(block);
    const std::vector<WorkbookSheet> sheets = workbookSheets(report);
    std::vector<QString> names;
    size_t blocks = 0;
    for (const WorkbookSheet &sheet : sheets) {
        names.push_back(sheet.name);
        for (const Report::Block *block : sheet.blocks)
            EXPECT_EQ(block, &report.blocks[blocks++]);
    }
    EXPECT_EQ(blocks, report.blocks.size());
    EXPECT_THAT(names, ElementsAre(u"1"_s, u"3"_s, u"other"_s, u"3 (2)"_s));
    EXPECT_EQ(workbookSheets({})[0].name, u"(2)"_s);
    report.blocks.clear();
    EXPECT_EQ(workbookSheets(report)[0].name, u"History (2)"_s) << "Excel keeps that name for itself";
}

TEST(NumberFormats, ShowANumberAsTheTextDoes)
{
    const SpokenLanguage russian(QLocale(QLocale::Russian));
    EXPECT_EQ(numberFormat(u"12"_s, 12), u"0"_s);
    EXPECT_EQ(numberFormat(u"12,5 (−1)"_s, 12.5), u"0.0\" (−1)\""_s);
    EXPECT_EQ(numberFormat(QLocale(QLocale::Russian).toString(1234.5, 'f', 2), 1234.5), u"#,##0.00"_s);
    EXPECT_EQ(numberFormat(u"120"_s, 12), QString()) << "that is another number";
    EXPECT_EQ(numberFormat(u"около 12"_s, 12), QString());
    EXPECT_EQ(numberFormat(u"12 \"x\""_s, 12), QString());
}

} // namespace
