// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"
#include "report/summary_charts.h"
#include "support/small_plan.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

constexpr QRectF area(10, 20, 500, 300);

QFont font()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

Report::Chart bars()
{
    return {Report::Chart::Kind::StackedBars,
            u"Bars"_s,
            {u"a"_s, u"b"_s},
            {{u"done"_s, {10, 2}}, {u"not done"_s, {0, 6}}}};
}

Report::Chart lines()
{
    return {Report::Chart::Kind::Lines, u"Lines"_s, {u"I"_s, u"II"_s}, {{u"share"_s, {{}, 50}}}};
}

const ChartPainter::Part *find(const std::vector<ChartPainter::Part> &parts, size_t category, size_t series)
{
    for (const ChartPainter::Part &part : parts) {
        if (part.category == category && part.series == series)
            return &part;
    }
    return nullptr;
}

QImage drawn(const ChartPainter &painter, const Report::Chart &chart, const QColor &ground)
{
    QImage picture(520, 340, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter on(&picture);
    painter.draw(on, area, chart);
    return picture;
}

} // namespace

TEST(TheParts, OfBarsAreAsLongAsTheirValues)
{
    const std::vector<ChartPainter::Part> parts = ChartPainter(font()).parts(area, bars());
    EXPECT_EQ(find(parts, 0, 1), nullptr) << "of nothing there is no part";
    const QRectF ten = find(parts, 0, 0)->area;
    const QRectF two = find(parts, 1, 0)->area;
    const QRectF six = find(parts, 1, 1)->area;
    EXPECT_NEAR(ten.width(), 5 * two.width(), 0.01);
    EXPECT_NEAR(six.left(), two.right(), 0.01);
    EXPECT_GT(two.top(), ten.bottom());
    for (const ChartPainter::Part &part : parts)
        EXPECT_TRUE(area.contains(part.area));
}

TEST(TheParts, OfBarsLieWhereTheyAreDrawn)
{
    const ChartPainter painter(font());
    const QImage picture = drawn(painter, bars(), Qt::white);
    const QRectF ten = find(painter.parts(area, bars()), 0, 0)->area;
    const QColor inside = picture.pixelColor(ten.adjusted(5, 3, 0, 0).topLeft().toPoint());
    EXPECT_LT(inside.lightness(), 128) << "the ground of what is done is dark";
    EXPECT_EQ(picture.pixelColor(ten.topLeft().toPoint() - QPoint(4, -4)), QColor(Qt::white));
}

TEST(TheParts, OfACategoryAreItsWordsAndItsSum)
{
    int wholes = 0;
    for (const ChartPainter::Part &part : ChartPainter(font()).parts(area, bars()))
        wholes += part.series ? 0 : 1;
    EXPECT_EQ(wholes, 4);
}

TEST(TheParts, OfLinesAreThePointsThatAreKnown)
{
    const std::vector<ChartPainter::Part> parts = ChartPainter(font()).parts(area, lines());
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().category, 1U);
    EXPECT_GT(parts.front().area.left(), area.center().x());
    EXPECT_TRUE(area.contains(parts.front().area));
}

TEST(AChart, WithoutATitleIsLower)
{
    Report::Chart untitled = bars();
    untitled.title.clear();
    const ChartPainter painter(font());
    EXPECT_LT(painter.height(untitled, 500), painter.height(bars(), 500));
}

TEST(AChart, OnADarkGroundIsDark)
{
    const QColor dark(0x17, 0x1c, 0x22);
    const QImage picture = drawn(ChartPainter(font(), Qt::white, dark), bars(), dark);
    int light = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            light += picture.pixelColor(x, y).lightness() > 160 ? 1 : 0;
    }
    EXPECT_GT(light, 0) << "words and frames";
    EXPECT_LT(light, picture.width() * picture.height() / 10);
}

TEST(TheFiltersOfTheMarksChart, ChooseWhatItsBarsCount)
{
    const Plan plan = test::smallPlan();
    const QDate today(2023, 2, 10);
    for (const Quarter quarter : {Quarter(2022, 3), Quarter(2022, 4), Quarter(2023, 1)}) {
        const PlanInQuarter seen(plan, quarter, today);
        const Report::Chart chart = marksChart(seen);
        ASSERT_EQ(markFilters().size(), chart.series.size());
        for (size_t goal = 0; goal < chart.categories.size(); ++goal) {
            for (size_t mark = 0; mark < chart.series.size(); ++mark) {
                Filter filter = markFilters()[mark];
                filter.goal = seen.now.goals[goal].goal;
                EXPECT_EQ(double(filtered(plan, filter, seen.point).size()),
                          chart.series[mark].values[goal].value_or(0));
            }
        }
    }
}
