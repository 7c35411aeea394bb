// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plan_json.h"
#include "report/action_table.h"
#include "report/fonts.h"
#include "report/pdf_file.h"
#include "report/quarterly_report.h"
#include "support/generated_plan.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace fpk;
using test::PdfFile;
using testing::Each;
using testing::Not;

namespace {

const QDate today(2024, 1, 15);
const Quarter fourth(2023, 4);
const ReportingPoint point = ReportingPoint::of(fourth, today);

Report tableOf(const Plan &plan)
{
    return actionTable(plan, plan.actions(), point, QStringLiteral("All actions"));
}

// One action that is like the first of the small plan but for its texts.
PdfFile pdfOfOne(const std::function<void(Action &)> &edit)
{
    Plan plan = test::smallPlan();
    Action action = test::action(plan, QStringLiteral("2.2"));
    action.id = ActionId::make();
    action.number = 3;
    edit(action);
    plan.load(action);
    return PdfFile(actionTable(plan, {plan.find(action.id)}, point, QStringLiteral("One")));
}

// Of so many different words.
QString textOf(int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all << QStringLiteral("сл%1во").arg(i);
    return all.join(u' ');
}

// How often the words stand in a text, whole, each.
std::vector<int> occurrences(const QString &text, const QString &words)
{
    QHash<QString, int> found;
    for (const QString &word : text.split(u' '))
        ++found[word];
    std::vector<int> counts;
    for (const QString &word : words.split(u' '))
        counts.push_back(found.value(word));
    return counts;
}

QString withoutBlanks(QString text) { return text.remove(QRegularExpression(QStringLiteral("[\\s-]"))); }

TEST(Pdf, HasItsFontsEmbeddedAndReadable)
{
    ASSERT_TRUE(checkReportFont());
    const QStringList fonts = PdfFile(quarterlyReport(bundledPlan(), fourth, today)).fonts();
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        // embedded, a subset or not, with a table of Unicode characters
        const QRegularExpression wanted(QStringLiteral("\\syes\\s+(yes|no)\\s+yes\\s"));
        EXPECT_TRUE(font.contains(wanted)) << font.toStdString();
    }
}

TEST(Pdf, SaysOnEachPageWhichOfHowManyItIs)
{
    const PdfFile pdf(quarterlyReport(bundledPlan(), fourth, today));
    const QStringList pages = pdf.pages();
    ASSERT_GT(pages.size(), 10);
    ASSERT_EQ(pages.size(), pdf.pageCount());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Progress report, quarter IV of 2023")));
    }
}

TEST(Pdf, RepeatsTheHeadOfTheTableOnEveryPage)
{
    const QStringList pages = PdfFile(tableOf(bundledPlan())).pages();
    ASSERT_GT(pages.size(), 5);
    for (const QString &page : pages)
        EXPECT_EQ(page.count(QStringLiteral("Expected result")), 1);
}

TEST(Pdf, HasEveryActionWithAllItsWords)
{
    const Plan plan = bundledPlan();
    const PdfFile pdf(tableOf(plan));
    const QString pages = pdf.pages().join(u'\n');
    const QString text = withoutBlanks(pdf.flowingText());
    ASSERT_EQ(plan.actions().size(), 66U);
    for (const Action *action : plan.actions()) {
        const QString number = QRegularExpression::escape(plan.number(*action));
        EXPECT_EQ(pages.count(QRegularExpression(QStringLiteral("(^|\\n) *%1 ").arg(number))), 1)
            << number.toStdString();
        for (const QString &official : {action->title, action->responsibleText, action->expectedResult}) {
            for (const QString &word : official.split(u' '))
                EXPECT_TRUE(text.contains(withoutBlanks(word))) << word.toStdString();
        }
    }
}

TEST(Pdf, KeepsWholeCellsTogetherInReadingOrder)
{
    const QString title = textOf(40);
    const QString result = QStringLiteral("Итог ") + textOf(15);
    const QString text = pdfOfOne([&](Action &action) {
                             action.title = title;
                             action.expectedResult = result;
                         }).flowingText();
    EXPECT_TRUE(text.contains(title));
    EXPECT_TRUE(text.contains(result));
}

TEST(Pdf, HasKyrgyzLettersAsText)
{
    const QString title = QStringLiteral("Өкмөт жана үй-бүлө: эмгек акынын өнүгүшү, ЖАҢЫ ҢӨҮ ңөү");
    const PdfFile pdf(pdfOfOne([&](Action &action) { action.title = title; }));
    EXPECT_TRUE(pdf.flowingText().contains(title)) << pdf.flowingText().toStdString();
}

TEST(Pdf, ACellOfThreeHundredWordsComesOutWhole)
{
    const QString words = textOf(300);
    const PdfFile pdf(pdfOfOne([&](Action &action) { action.expectedResult = words; }));
    EXPECT_THAT(occurrences(pdf.flowingText(), words), Each(1));
}

TEST(Pdf, ARowHigherThanAPageGoesOnOnTheNextPages)
{
    const QString words = textOf(1200);
    const PdfFile pdf(pdfOfOne([&](Action &action) { action.title = words; }));
    EXPECT_GT(pdf.pageCount(), 5);
    EXPECT_THAT(occurrences(pdf.flowingText(), words), Each(1));
    for (const QString &page : pdf.pages())
        EXPECT_TRUE(page.contains(QStringLiteral("Responsible")));
}

TEST(Pdf, FortyBodiesAreAllNamed)
{
    const QString bodies = textOf(40).replace(u' ', QStringLiteral(", "));
    const PdfFile pdf(pdfOfOne([&](Action &action) { action.responsibleText = bodies; }));
    EXPECT_TRUE(pdf.flowingText().contains(bodies));
}

TEST(Pdf, AWordLongerThanItsColumnIsBrokenAndWhole)
{
    const QString number = QStringLiteral("1234567890").repeated(30);
    const QString word = QStringLiteral("Превысокомногорассмотрительствующий");
    const PdfFile pdf(pdfOfOne([&](Action &action) {
        action.responsibleText = number;
        action.deadlineText = word;
    }));
    const QString text = withoutBlanks(pdf.flowingText());
    EXPECT_TRUE(text.contains(number));
    EXPECT_TRUE(text.contains(word));
}

TEST(Pdf, StaysWithinItsMargins)
{
    const PdfFile pdf(quarterlyReport(bundledPlan(), fourth, today));
    const std::vector<QRectF> words = pdf.words();
    ASSERT_GT(words.size(), 3000U);
    constexpr double millimetre = 72 / 25.4;
    // Letters may reach out of their boxes by a hair.
    const QPointF corner = QPointF(30, 9) * millimetre - QPointF(1, 0);
    const QRectF upright(corner, QPointF(200, 291) * millimetre + QPointF(1, 1));
    const QRectF lying(corner, QPointF(287, 204) * millimetre + QPointF(1, 1));
    for (const QRectF &word : words)
        EXPECT_TRUE(upright.contains(word) || lying.contains(word))
            << word.left() << ' ' << word.top() << ' ' << word.right() << ' ' << word.bottom();
}

TEST(Pdf, NoHeadingStandsAtTheFootOfAPage)
{
    const Plan plan = test::generatedPlan(180);
    for (const Report &report : {quarterlyReport(plan, fourth, today), tableOf(plan)}) {
        const QStringList pages = PdfFile(report).pages();
        EXPECT_GT(pages.join(u' ').count(QStringLiteral("Goal 7.")), 0);
        for (const QString &page : pages) {
            const QString last = page.trimmed().section(u'\n', -1).trimmed();
            EXPECT_FALSE(last.startsWith(QStringLiteral("Goal "))) << last.toStdString();
            EXPECT_FALSE(last.contains(QStringLiteral("Expected result"))) << last.toStdString();
        }
    }
}

TEST(Pdf, OfAnEmptyPlanIsOnePageThatSaysSo)
{
    const PdfFile pdf(quarterlyReport(Plan(), fourth, today));
    EXPECT_EQ(pdf.pageCount(), 1);
    EXPECT_TRUE(pdf.flowingText().contains(QStringLiteral("The plan has no actions.")));
    EXPECT_TRUE(pdf.flowingText().contains(QStringLiteral("Page 1 of 1")));
}

} // namespace
