// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html.h"
#include "formats/other_programs.h"
#include "formats/plan_json.h"
#include "report/action_table.h"
#include "report/quarterly_report.h"
#include "support/plan_folder.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

json read(const Report &report, const PageSetup &setup = {}, QByteArray *bytes = nullptr)
{
    const test::PlanFolder folder;
    const Result<void> written = writeHtml(report, folder.path(u"report.html"_s), setup);
    EXPECT_TRUE(written);
    if (bytes)
        *bytes = folder.bytes(u"report.html"_s);
    return test::readByPython(u"html"_s, folder.path(u"report.html"_s));
}

// The rows of data; cells of any kind.
std::vector<std::vector<std::string>> texts(const json &table)
{
    std::vector<std::vector<std::string>> rows;
    for (const json &row : table) {
        if (row.front()["scope"] == "col" || row.front()["scope"] == "rowgroup")
            continue;
        rows.emplace_back();
        for (const json &cell : row)
            rows.back().push_back(cell["text"]);
    }
    return rows;
}

TEST(Html, IsReadByAParserCellByCell)
{
    const Plan plan = bundledPlan();
    const Report report = quarterlyReport(plan, Quarter(2023, 4), QDate(2024, 1, 15));
    const json found = read(report);
    EXPECT_THAT(found["faults"], IsEmpty());
    const auto tables = test::ruledTables(report);
    ASSERT_GT(tables.size(), 10U);
    ASSERT_GE(found["tables"].size(), tables.size());
    for (size_t i = 0; i < tables.size(); ++i) {
        EXPECT_EQ(texts(found["tables"][i]), test::textsOf(*tables[i]));
        EXPECT_THAT(found["ids"], Contains(found["labels"][i])) << "every table has a heading";
    }
}

TEST(Html, NamesItsLanguageAndNeedsNothingFromElsewhere)
{
    QByteArray bytes;
    const json found = read(test::fullReport(), {}, &bytes);
    EXPECT_EQ(found["lang"], "ky");
    EXPECT_EQ(found["title"], "Отчёт <b>&amp; №1");
    EXPECT_FALSE(found["elements"].contains("script"));
    EXPECT_FALSE(found["elements"].contains("link"));
    EXPECT_FALSE(found["elements"].contains("b"));
    EXPECT_FALSE(bytes.contains("http"));
    EXPECT_THAT(found["text"], Contains("<script>alert(1)</script> & «өң» ]]>"));
    EXPECT_THAT(found["text"], Contains("Снимок № 3 & <4>"));
    EXPECT_FALSE(bytes.contains('\x01'));
}

TEST(Html, MarksWhatHeadsColumnsRowsAndGroups)
{
    const json found = read(test::fullReport());
    const json &table = found["tables"][1];
    EXPECT_EQ(table[0][1]["scope"], "col");
    EXPECT_EQ(table[1][0]["scope"], "rowgroup");
    EXPECT_EQ(table[1][0]["span"], "4");
    EXPECT_EQ(table[1][0]["text"], "Группа Цель 1");
    EXPECT_EQ(table[2][0]["scope"], "row");
    EXPECT_EQ(table[2][1]["tag"], "td");
    EXPECT_EQ(table[2][1]["text"], "Из Word\nа");
    EXPECT_EQ(found["tables"][0][3][0]["tag"], "td") << "an empty cell heads no row";
}

TEST(Html, ShowsChartsAsPicturesWithWords)
{
    const json found = read(test::fullReport());
    ASSERT_THAT(found["images"], SizeIs(1));
    EXPECT_EQ(found["images"][0]["alt"], "Отметки; Цель 1: исполнено 3, нет 2; Цель 2: исполнено 1");
    EXPECT_THAT(std::string(found["images"][0]["src"]), testing::StartsWith("data:image/png;base64,iVBOR"));
}

TEST(Html, PrintsOnThePaperThatWasAskedFor)
{
    QByteArray bytes;
    read(test::fullReport(), {}, &bytes);
    EXPECT_THAT(bytes.toStdString(),
                HasSubstr("@page upright { size: A4 portrait; margin: 20mm 10mm 20mm 30mm }"));
    EXPECT_LT(bytes.indexOf("<div class=\"upright\">"), bytes.indexOf("<div class=\"wide\">"));
    PageSetup setup;
    setup.size = PageSetup::Size::A3;
    setup.orientation = PageSetup::Orientation::Landscape;
    read(test::fullReport(), setup, &bytes);
    EXPECT_THAT(bytes.toStdString(), HasSubstr("@page wide { size: A3 landscape;"));
    EXPECT_FALSE(bytes.contains("<div class=\"upright\">"));
}

} // namespace
