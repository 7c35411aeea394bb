// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plan_json.h"
#include "report/action_table.h"
#include "report/pdf_file.h"
#include "report/quarterly_report.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using test::PdfFile;
using testing::Contains;
using testing::ElementsAre;

namespace {

const QDate today(2024, 1, 15);

Report::Chart barChart()
{
    Report::Chart chart;
    chart.title = u"Отметки по целям"_s;
    chart.categories = {u"Цель 1"_s, u"Цель 2"_s};
    for (const QString &name : {u"исполнено"_s, u"частично"_s, u"в процессе"_s, u"не исполнено"_s})
        chart.series.push_back({name, {3, 17}});
    return chart;
}

Report::Chart lineChart()
{
    return {Report::Chart::Kind::Lines,
            u"Доля исполненного"_s,
            {u"I"_s, u"II"_s, u"III"_s},
            {{u"из наступивших"_s, {{12.5, {}, 40.0}}}, {u"из всех"_s, {{5.0, 10.0, 20.5}}}}};
}

// Portrait with a chart of each kind, then a landscape table, then portrait again.
Report turning()
{
    Report report;
    report.landscape = false;
    report.title = u"Отчёт"_s;
    report.language = u"ru"_s;
    report.blocks.push_back(Report::Heading{u"Первый раздел"_s});
    report.blocks.push_back(barChart());
    report.blocks.push_back(lineChart());
    report.blocks.push_back(Report::NewPage{true});
    report.blocks.push_back(Report::Heading{u"Приложение"_s});
    report.blocks.push_back(Report::Heading{u"Цель 1"_s, 2});
    Report::Table table{{{u"№"_s, 1}, {u"Слова"_s, 9}}, {}};
    for (int i = 0; i < 100; ++i)
        table.rows.push_back({{QString::number(i), u"слово"_s}});
    report.blocks.push_back(table);
    report.blocks.push_back(Report::Heading{u"Цель 2"_s, 2});
    report.blocks.push_back(Report::Paragraph{u"Ничего."_s});
    report.blocks.push_back(Report::NewPage{false});
    report.blocks.push_back(Report::Heading{u"Подписи"_s});
    return report;
}

} // namespace

TEST(PdfForm, LastsAsPdfA)
{
    EXPECT_EQ(PdfFile(turning()).faultsAsPdfA(), QString());
    EXPECT_EQ(PdfFile(quarterlyReport(bundledPlan(), Quarter(2023, 4), today)).faultsAsPdfA(), QString());
}

TEST(PdfForm, ItsPagesAreAsTheReportOrThePersonWantsThem)
{
    const QString upright = u"595 x 842"_s;
    const QString lying = u"842 x 595"_s;
    EXPECT_THAT(PdfFile(turning()).pageSizes(), ElementsAre(upright, lying, lying, lying, lying, upright));
    PageSetup setup;
    setup.size = PageSetup::Size::A3;
    setup.orientation = PageSetup::Orientation::Portrait;
    const PdfFile large(turning(), setup);
    EXPECT_EQ(large.pageSizes(), QStringList(large.pageCount(), u"842 x 1191"_s));
}

TEST(PdfForm, KeepsToTheMarginsChosen)
{
    PageSetup setup;
    setup.left = 50;
    setup.right = 40;
    setup.top = 45;
    setup.bottom = 35;
    constexpr double millimetre = 72 / 25.4;
    Report report = turning();
    report.title.clear();
    for (const QRectF &word : PdfFile(report, setup).words()) {
        EXPECT_GE(word.left(), 50 * millimetre - 1);
        EXPECT_TRUE(word.top() >= 45 * millimetre - 1 || word.bottom() < 20 * millimetre)
            << "the page's number";
    }
}

TEST(PdfForm, HasABookmarkForEachHeadingUnderTheOneAbove)
{
    EXPECT_THAT(PdfFile(turning()).bookmarks(),
                ElementsAre(u"Первый раздел 1"_s, u"Приложение 2"_s, u"  Цель 1 2"_s, u"  Цель 2 5"_s,
                            u"Подписи 6"_s));
}

TEST(PdfForm, NamesItsLanguageAndTitle)
{
    const PdfFile pdf(turning());
    EXPECT_TRUE(pdf.bytes().contains("/Lang (ru)"));
    EXPECT_TRUE(pdf.bytes().contains("/DisplayDocTitle true"));
}

TEST(PdfForm, OfTheSameReportIsTheSameButForDates)
{
    const auto withoutDates = [](const PdfFile &pdf) {
        QString text = QString::fromLatin1(pdf.bytes());
        text.remove(QRegularExpression(u"\\(D:[^)]*\\)"_s));
        text.remove(QRegularExpression(u"xmp:\\w+Date=\"[^\"]*\""_s));
        text.remove(QRegularExpression(u"/ID \\[[^\\]]*\\]"_s));
        text.remove(QRegularExpression(u"uuid:[-0-9a-f]*"_s));
        return text;
    };
    EXPECT_TRUE(withoutDates(PdfFile(turning())) == withoutDates(PdfFile(turning())));
}

TEST(PdfForm, ShowsChartsWithTheirWordsAndFiguresAsItsLanguageWritesThem)
{
    const QString page = PdfFile(turning()).pages().front();
    for (const QString &word :
         {u"Отметки по целям"_s, u"Цель 2"_s, u"исполнено"_s, u"не исполнено"_s, u"17"_s, u"68"_s,
          u"Доля исполненного"_s, u"из всех"_s, u"III"_s, u"20,5"_s, u"12,5"_s, u"100 %"_s})
        EXPECT_TRUE(page.contains(word)) << word.toStdString();
}
