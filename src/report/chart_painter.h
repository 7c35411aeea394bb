// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QFont>
#include <QPainter>

namespace fpk {

// Draws the charts of reports as vectors: on pages, on the screen, in pictures. Series are told apart by
// hatching, by the form of their marks and by words, so that a black-and-white print says as much as colours
// do. On a dark ground the colours are dark as well. All lengths are in the painter's units, of which the
// font's pixel size gives the scale.
class ChartPainter
{
public:
    explicit ChartPainter(const QFont &font, const QColor &ink = Qt::black, const QColor &ground = Qt::white);

    // How high the chart wants to be in that width.
    [[nodiscard]] qreal height(const Report::Chart &chart, qreal width) const;
    void draw(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;

    // A value as it is drawn: the part of a bar, the point of a line with its figure. Without a series: what
    // stands for the whole category, its words and the figure at the end of its bar.
    struct Part
    {
        size_t category = 0;
        std::optional<size_t> series;
        QRectF area;
    };
    // Where draw() puts them; the categories in order, the words of each before its parts.
    [[nodiscard]] std::vector<Part> parts(const QRectF &area, const Report::Chart &chart) const;

private:
    [[nodiscard]] qreal legendHeight(const Report::Chart &chart, qreal width) const;
    [[nodiscard]] qreal titleOf(const Report::Chart &chart) const;
    [[nodiscard]] QRectF bodyOf(const QRectF &area, const Report::Chart &chart) const;
    [[nodiscard]] QRectF plotOf(const QRectF &body) const;
    [[nodiscard]] std::vector<Part> barParts(const QRectF &body, const Report::Chart &chart) const;
    [[nodiscard]] std::vector<Part> pointParts(const QRectF &plot, const Report::Chart &chart) const;
    [[nodiscard]] QPointF pointOf(const QRectF &plot, const Report::Chart &chart, size_t series,
                                  size_t category) const;
    [[nodiscard]] QRectF figureAt(QPointF point, size_t series, qreal width) const;
    void drawTitle(QPainter &painter, const QRectF &area, const QString &title) const;
    void drawLegend(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawBars(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawPart(QPainter &painter, const QRectF &area, size_t series, double value) const;
    void drawLines(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawCategories(QPainter &painter, const QRectF &plot, const Report::Chart &chart) const;
    void drawSeries(QPainter &painter, const QRectF &plot, const Report::Chart &chart, size_t series) const;
    void drawSwatch(QPainter &painter, const QRectF &area, Report::Chart::Kind kind, size_t series) const;
    void fill(QPainter &painter, const QRectF &area, size_t series) const;
    void mark(QPainter &painter, QPointF at, size_t series) const;
    [[nodiscard]] qreal widthOf(const QString &text) const;
    [[nodiscard]] QColor groundOf(size_t series) const;

    QFont m_font;
    QColor m_ink;
    QColor m_ground;
    bool m_isDark;
    qreal m_em; // the height of letters, from which all else is measured
};

} // namespace fpk
