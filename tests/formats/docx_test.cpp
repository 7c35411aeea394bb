// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx.h"
#include "formats/other_programs.h"
#include "formats/plan_json.h"
#include "formats/soft_hyphens.h"
#include "report/action_table.h"
#include "report/quarterly_report.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

json read(const Report &report, const PageSetup &setup = {})
{
    const test::PlanFolder folder;
    const QString path = folder.path(u"report.docx"_s);
    const Result<void> written = writeDocx(report, path, setup);
    EXPECT_TRUE(written);
    return test::readByPython(u"docx"_s, path);
}

// The cells of the rows that neither head the table nor a group.
std::vector<std::vector<std::string>> texts(const json &table)
{
    std::vector<std::vector<std::string>> rows;
    for (const json &row : table) {
        if (row["head"] || !row["cells"].front()["span"].is_null())
            continue;
        rows.emplace_back();
        for (const json &cell : row["cells"])
            rows.back().push_back(cell["text"]);
    }
    return rows;
}

json paragraph(const char *style, const char *text) { return {{"style", style}, {"text", text}}; }

TEST(Docx, HoldsEveryTextInItsOrderAndItsStyle)
{
    const json found = read(test::fullReport());
    EXPECT_TRUE(found["damaged"].is_null());
    EXPECT_THAT(found["unknownStyles"], IsEmpty());
    std::vector<json> said;
    for (const json &one : found["paragraphs"]) {
        if (one["text"] != "")
            said.push_back(one);
    }
    EXPECT_THAT(said, ElementsAre(paragraph("Stamp", "Утверждаю"), paragraph("Organisation", "Федерация"),
                                  paragraph("DocumentKind", "ОТЧЁТ"), paragraph("Title", "о ходе «Плана»"),
                                  paragraph("Subtitle", "на 31.12.2023"),
                                  paragraph("Heading1", "1. Сводка [итог]: да/нет?"),
                                  paragraph("Normal", "<script>alert(1)</script> & «өң» ]]>"),
                                  paragraph("Note", "Мелко"), paragraph("Heading1", "2. Ход"),
                                  paragraph("Heading2", "Цель 1"), paragraph("Heading2", "Цель 2")));
}

TEST(Docx, HasTheTablesCellByCell)
{
    const Plan plan = bundledPlan();
    const Report report = quarterlyReport(plan, Quarter(2023, 4), QDate(2024, 1, 15));
    const json found = read(report);
    const auto tables = test::ruledTables(report);
    ASSERT_GT(tables.size(), 10U);
    ASSERT_GE(found["tables"].size(), tables.size());
    for (size_t i = 0; i < tables.size(); ++i) {
        EXPECT_EQ(texts(found["tables"][i]), test::textsOf(*tables[i]));
        EXPECT_TRUE(found["tables"][i][0]["head"]) << "repeated on every page";
        EXPECT_FALSE(found["tables"][i][1]["head"]);
    }
}

TEST(Docx, KeepsShortRowsWholeAndLetsHighOnesGoOn)
{
    Report report;
    Report::Table table{{{u"a"_s}, {u"b"_s}}, {}};
    table.rows.push_back({{u"short"_s, u"короткий"_s}});
    table.rows.push_back({{u"x"_s, QString(u"слово "_s).repeated(2000)}});
    report.blocks.push_back(table);
    const json rows = read(report)["tables"][0];
    EXPECT_TRUE(rows[1]["whole"]);
    EXPECT_FALSE(rows[2]["whole"]);
}

TEST(Docx, TurnsPagesInSectionsWithTheMarginsOfOfficialPapers)
{
    const json sections = read(test::fullReport())["sections"];
    ASSERT_THAT(sections, SizeIs(2));
    EXPECT_TRUE(sections[0]["orient"].is_null());
    EXPECT_LT(sections[0]["width"], sections[0]["height"]);
    EXPECT_EQ(sections[1]["orient"], "landscape");
    EXPECT_EQ(sections[1]["width"], 16838); // 297 mm
    EXPECT_EQ(sections[1]["margins"], json({1701, 567, 1134, 1134}));
    PageSetup upright;
    upright.orientation = PageSetup::Orientation::Portrait;
    const json turned = read(test::fullReport(), upright)["sections"];
    for (const json &section : turned)
        EXPECT_TRUE(section["orient"].is_null());
}

TEST(Docx, NumbersItsPagesFromTheSecondOn)
{
    const json found = read(test::fullReport());
    EXPECT_TRUE(found["sections"][0]["ownFirstPage"]);
    EXPECT_EQ(found["relations"][std::string(found["sections"][0]["heads"]["first"])], "no-head.xml");
    EXPECT_FALSE(found["sections"][1]["ownFirstPage"]);
    EXPECT_EQ(found["relations"][std::string(found["sections"][1]["heads"]["default"])], "head.xml");
    EXPECT_THAT(found["fields"], ElementsAre("PAGE", "NUMPAGES"));
    EXPECT_EQ(found["foot"], "Снимок № 3 & <4>");
}

TEST(Docx, NamesItsTitleAndItsLanguage)
{
    const json found = read(test::fullReport());
    EXPECT_EQ(found["properties"]["title"], "Отчёт <b>&amp; №1");
    EXPECT_EQ(found["properties"]["language"], "ky");
    EXPECT_EQ(found["spelling"], "ky-KG");
    EXPECT_THAT(found["times"], ElementsAre(json({1980, 1, 1, 0, 0, 0})));
}

TEST(Docx, ShowsChartsAsPicturesWithWords)
{
    const json found = read(test::fullReport());
    EXPECT_THAT(found["pictures"], ElementsAre("word/media/picture0.png"));
    EXPECT_EQ(found["relations"]["picture0"], "media/picture0.png");
    EXPECT_THAT(found["words"], ElementsAre("Отметки; Цель 1: исполнено 3, нет 2; Цель 2: исполнено 1"));
}

TEST(Docx, IsPrintedByLibreOfficeWithAllItsWords)
{
    const test::PlanFolder folder;
    const QString path = folder.path(u"report.docx"_s);
    const Plan plan = bundledPlan();
    CouncilReport wanted;
    wanted.quarter = Quarter(2023, 4);
    wanted.today = QDate(2024, 1, 15);
    wanted.sections = {Section::Appendix};
    ASSERT_TRUE(writeDocx(quarterlyReport(plan, wanted), path));
    const QStringList pages = test::printedByLibreOffice(path);
    ASSERT_GT(pages.size(), 10);
    EXPECT_FALSE(pages[0].contains(u"Page 1 of"_s));
    EXPECT_TRUE(pages[1].contains(u"Page 2 of %1"_s.arg(pages.size()))) << pages[1].toStdString();
    for (const Action *action : plan.actions()) {
        const QRegularExpression row(u"(^|\\n) *%1 "_s.arg(QRegularExpression::escape(plan.number(*action))));
        EXPECT_TRUE(pages.join(u'\n').contains(row)) << plan.number(*action).toStdString();
    }
    for (const QString &page : pages) {
        const bool hasActions = page.contains(QRegularExpression(u"\\n *[1-9]\\.[0-9]+ "_s));
        EXPECT_EQ(page.contains(u"Responsible"_s), hasActions) << page.toStdString();
    }
}

TEST(SoftHyphens, StandInWordsTooLongForTheirColumnOnly)
{
    const QString soft(QChar::SoftHyphen);
    EXPECT_EQ(withSoftHyphens(u"план «Разработанный» 2025"_s, 20), u"план «Разработанный» 2025"_s);
    const QString parted = withSoftHyphens(u"план «Разработанный» 2025"_s, 10);
    EXPECT_TRUE(parted.startsWith(u"план «Раз"_s)) << parted.toStdString();
    EXPECT_GE(parted.count(soft), 2);
    EXPECT_EQ(QString(parted).remove(soft), u"план «Разработанный» 2025"_s);
}

} // namespace
