// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"

#include "core/spoken_language.h"
#include "report/hatching.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fpk {

namespace {

using Chart = Report::Chart;

// How a series looks, by its place: a ground whose lightness differs from its neighbours', and lines over it.
struct Pattern
{
    QRgb ground;
    QRgb darkGround; // where all is dark; figures on it are light
    Hatching lines;
    bool isStrong = false; // figures on it are light
};
constexpr Pattern patterns[] = {
    {0xff1f6b3d, 0xff2f7d50, Hatching::None, true}, {0xff9fd0b0, 0xff1d4633, Hatching::Rising},
    {0xffd6e4f5, 0xff23405f, Hatching::Level},      {0xffe8a9a4, 0xff6e2f2b, Hatching::Crossed},
    {0xffffffff, 0xff171c22, Hatching::None},       {0xfff4dfae, 0xff5c4a1c, Hatching::Upright},
    {0xffc9c9c9, 0xff4a4f55, Hatching::Falling},
};
const Pattern &pattern(size_t series) { return patterns[series % std::size(patterns)]; }

constexpr qreal rowHeight = 1.9; // of a bar with its space, in ems
constexpr qreal barHeight = 1.3;
constexpr qreal legendRow = 1.7;
constexpr qreal swatchWidth = 1.8;
constexpr qreal swatchGap = 0.5;
constexpr qreal legendGap = 1.6;
constexpr qreal titleHeight = 2.0;
constexpr qreal plotHeight = 11;
constexpr qreal plotTop = 1.8;    // for a figure above a point at 100 per cent
constexpr qreal axisHeight = 4.5; // for figures below points at 0, and categories of two lines
constexpr qreal figureHeight = 1.7;
constexpr qreal figureGap = 0.4; // between a point and its figure
constexpr qreal belowPoint = figureGap + figureHeight;
constexpr qreal hatchStep = 0.42;

qreal sum(const Chart &chart, size_t category)
{
    qreal all = 0;
    for (const Chart::Series &series : chart.series)
        all += series.values[category].value_or(0);
    return all;
}

QString figure(double value)
{
    return spokenLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

} // namespace

ChartPainter::ChartPainter(const QFont &font, const QColor &ink, const QColor &ground)
    : m_font(font), m_ink(ink), m_ground(ground), m_isDark(ground.lightness() < 128), m_em(font.pixelSize())
{
}

QColor ChartPainter::groundOf(size_t series) const
{
    return QColor::fromRgb(m_isDark ? pattern(series).darkGround : pattern(series).ground);
}

qreal ChartPainter::widthOf(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

qreal ChartPainter::height(const Chart &chart, qreal width) const
{
    const qreal body = chart.kind == Chart::Kind::StackedBars ? rowHeight * qreal(chart.categories.size())
                                                              : plotTop + plotHeight + axisHeight;
    return titleOf(chart) + m_em * body + legendHeight(chart, width);
}

qreal ChartPainter::titleOf(const Chart &chart) const
{
    return chart.title.isEmpty() ? 0 : m_em * titleHeight;
}

qreal ChartPainter::legendHeight(const Chart &chart, qreal width) const
{
    int rows = 1;
    qreal x = 0;
    for (const Chart::Series &series : chart.series) {
        const qreal needed = m_em * (swatchWidth + swatchGap) + widthOf(series.name);
        if (x > 0 && x + needed > width) {
            ++rows;
            x = 0;
        }
        x += needed + m_em * legendGap;
    }
    return m_em * legendRow * rows;
}

QRectF ChartPainter::bodyOf(const QRectF &area, const Chart &chart) const
{
    return area.adjusted(0, titleOf(chart), 0, -legendHeight(chart, area.width()));
}

std::vector<ChartPainter::Part> ChartPainter::parts(const QRectF &area, const Chart &chart) const
{
    const QRectF body = bodyOf(area, chart);
    return chart.kind == Chart::Kind::StackedBars ? barParts(body, chart) : pointParts(plotOf(body), chart);
}

void ChartPainter::draw(QPainter &painter, const QRectF &area, const Chart &chart) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(m_ink);
    const QRectF body = bodyOf(area, chart);
    drawTitle(painter, {area.left(), area.top(), area.width(), titleOf(chart)}, chart.title);
    if (chart.kind == Chart::Kind::StackedBars)
        drawBars(painter, body, chart);
    else
        drawLines(painter, body, chart);
    drawLegend(painter, {area.left(), body.bottom(), area.width(), area.bottom() - body.bottom()}, chart);
    painter.restore();
}

void ChartPainter::drawTitle(QPainter &painter, const QRectF &area, const QString &title) const
{
    QFont bold = m_font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(m_font);
}

void ChartPainter::drawLegend(QPainter &painter, const QRectF &area, const Chart &chart) const
{
    const qreal row = m_em * legendRow;
    QPointF at = area.topLeft();
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const QString &name = chart.series[i].name;
        const qreal words = widthOf(name);
        const qreal needed = m_em * (swatchWidth + swatchGap) + words;
        if (at.x() > area.left() && at.x() + needed > area.right())
            at = {area.left(), at.y() + row};
        drawSwatch(painter, {at.x(), at.y() + row * 0.2, m_em * swatchWidth, row * 0.6}, chart.kind, i);
        painter.drawText(QRectF(at.x() + m_em * (swatchWidth + swatchGap), at.y(), words + m_em, row),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        at.rx() += needed + m_em * legendGap;
    }
}

void ChartPainter::drawSwatch(QPainter &painter, const QRectF &area, Chart::Kind kind, size_t series) const
{
    if (kind == Chart::Kind::StackedBars)
        return fill(painter, area, series);
    painter.setPen(QPen(m_ink, m_em * 0.12));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(m_ink);
    mark(painter, area.center(), series);
}

// A bar for each category, as long as its sum; the longest is as long as there is room.
std::vector<ChartPainter::Part> ChartPainter::barParts(const QRectF &body, const Chart &chart) const
{
    qreal caption = 0;
    qreal most = 0;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        caption = qMax(caption, widthOf(chart.categories[i]));
        most = qMax(most, sum(chart, i));
    }
    caption = qMin(caption + m_em, body.width() / 3);
    const qreal figures = widthOf(figure(most)) + m_em;
    const qreal unit = most > 0 ? (body.width() - caption - figures) / most : 0;
    const qreal row = body.height() / qreal(qMax(size_t(1), chart.categories.size()));
    std::vector<Part> parts;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const qreal top = body.top() + row * (qreal(i) + 0.5) - m_em * barHeight / 2;
        parts.push_back({i, {}, {body.left(), top, caption - m_em * 0.5, m_em * barHeight}});
        qreal x = body.left() + caption;
        for (size_t series = 0; series < chart.series.size(); ++series) {
            const double value = chart.series[series].values[i].value_or(0);
            if (value > 0)
                parts.push_back({i, series, {x, top, unit * value, m_em * barHeight}});
            x += unit * value;
        }
        parts.push_back({i, {}, {x + m_em * 0.5, top, figures - m_em * 0.5, m_em * barHeight}});
    }
    return parts;
}

void ChartPainter::drawBars(QPainter &painter, const QRectF &area, const Chart &chart) const
{
    for (const Part &part : barParts(area, chart)) {
        if (part.series)
            drawPart(painter, part.area, *part.series, *chart.series[*part.series].values[part.category]);
        else if (part.area.left() > area.left())
            painter.drawText(part.area, Qt::AlignLeft | Qt::AlignVCenter, figure(sum(chart, part.category)));
        else
            painter.drawText(part.area, Qt::AlignRight | Qt::AlignVCenter,
                             QFontMetricsF(m_font).elidedText(chart.categories[part.category], Qt::ElideRight,
                                                              part.area.width()));
    }
}

void ChartPainter::drawPart(QPainter &painter, const QRectF &area, size_t series, double value) const
{
    fill(painter, area, series);
    const QString text = figure(value);
    const qreal words = widthOf(text) + m_em * 0.5;
    if (words > area.width())
        return;
    const qreal height = area.height();
    if (pattern(series).lines != Hatching::None)
        painter.fillRect(
            QRectF(area.center().x() - words / 2, area.top() + height * 0.12, words, height * 0.76),
            groundOf(series));
    painter.setPen(m_isDark || pattern(series).isStrong ? QColor(Qt::white) : QColor(Qt::black));
    painter.drawText(area, Qt::AlignCenter, text);
    painter.setPen(m_ink);
}

void ChartPainter::fill(QPainter &painter, const QRectF &area, size_t series) const
{
    painter.save();
    painter.fillRect(area, groundOf(series));
    const Hatching lines = pattern(series).lines;
    painter.setPen(QPen(m_isDark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x40, 0x40, 0x40), m_em * 0.05));
    hatch(painter, area, lines, m_em * hatchStep * (lines == Hatching::Crossed ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_ink, m_em * 0.06));
    painter.drawRect(area);
    painter.restore();
}

QRectF ChartPainter::plotOf(const QRectF &body) const
{
    const qreal scale = widthOf(QStringLiteral("100 %")) + m_em;
    return body.adjusted(scale, m_em * plotTop, -m_em, -m_em * axisHeight);
}

void ChartPainter::drawLines(QPainter &painter, const QRectF &area, const Chart &chart) const
{
    const QRectF plot = plotOf(area);
    for (int percent = 0; percent <= 100; percent += 25) {
        const qreal y = plot.bottom() - plot.height() * percent / 100;
        painter.setPen(QPen(m_isDark ? QColor(0x50, 0x50, 0x50) : QColor(0xb0, 0xb0, 0xb0), m_em * 0.04));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_ink);
        painter.drawText(QRectF(area.left(), y - m_em, plot.left() - area.left() - m_em * 0.5, m_em * 2),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QCoreApplication::translate("Terms", "%1 %").arg(percent));
    }
    drawCategories(painter, plot, chart);
    for (size_t i = 0; i < chart.series.size(); ++i)
        drawSeries(painter, plot, chart, i);
}

// All in one line, or, where one has no room for that, all with a line for each word.
void ChartPainter::drawCategories(QPainter &painter, const QRectF &plot, const Chart &chart) const
{
    const qreal step = plot.width() / qreal(qMax(size_t(1), chart.categories.size()));
    const bool isNarrow =
        std::any_of(chart.categories.begin(), chart.categories.end(),
                    [&](const QString &category) { return widthOf(category) + m_em > step; });
    QRectF place(plot.left(), plot.bottom() + m_em * belowPoint, step, m_em * (axisHeight - belowPoint));
    for (QString category : chart.categories) {
        if (isNarrow)
            category.replace(u' ', u'\n');
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, category);
        place.translate(step, 0);
    }
}

QPointF ChartPainter::pointOf(const QRectF &plot, const Chart &chart, size_t series, size_t category) const
{
    const auto &values = chart.series[series].values;
    return {plot.left() + plot.width() / qreal(values.size()) * (qreal(category) + 0.5),
            plot.bottom() - plot.height() * *values[category] / 100};
}

// Above the line of the first series, below that of the others, where they meet least often.
QRectF ChartPainter::figureAt(QPointF point, size_t series, qreal width) const
{
    const qreal shift = series % 2 == 0 ? -m_em * belowPoint : m_em * figureGap;
    return {point.x() - width / 2, point.y() + shift, width, m_em * figureHeight};
}

std::vector<ChartPainter::Part> ChartPainter::pointParts(const QRectF &plot, const Chart &chart) const
{
    const qreal step = plot.width() / qreal(qMax(size_t(1), chart.categories.size()));
    const qreal width = qMin(step, m_em * 3);
    std::vector<Part> parts;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        for (size_t series = 0; series < chart.series.size(); ++series) {
            if (!chart.series[series].values[i])
                continue;
            const QPointF at = pointOf(plot, chart, series, i);
            const QRectF point(at.x() - width / 2, at.y() - m_em * 0.5, width, m_em);
            parts.push_back({i, series, figureAt(at, series, width).united(point)});
        }
    }
    return parts;
}

void ChartPainter::drawSeries(QPainter &painter, const QRectF &plot, const Chart &chart, size_t series) const
{
    const auto &values = chart.series[series].values;
    std::optional<QPointF> last;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            last.reset();
            continue;
        }
        const QPointF at = pointOf(plot, chart, series, i);
        painter.setPen(QPen(m_ink, m_em * 0.12, series % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        if (last)
            painter.drawLine(*last, at);
        last = at;
        painter.setPen(m_ink);
        mark(painter, at, series);
        painter.drawText(figureAt(at, series, plot.width()), Qt::AlignCenter, figure(*values[i]));
    }
}

void ChartPainter::mark(QPainter &painter, QPointF at, size_t series) const
{
    const qreal r = m_em * 0.32;
    painter.save();
    painter.setPen(QPen(m_ink, m_em * 0.1));
    painter.setBrush(series % 2 == 0 ? m_ink : m_ground);
    if (series % 3 == 0)
        painter.drawEllipse(at, r, r);
    else if (series % 3 == 1)
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    else
        painter.drawPolygon(
            QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r}, {at.x() - r, at.y() + r}});
    painter.restore();
}

} // namespace fpk
