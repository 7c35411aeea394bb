// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QFont>
#include <QPainter>

namespace fpk {

// Draws the charts of reports as vectors: on pages, on the screen, in pictures. Series are told apart by
// hatching, by the form of their marks and by words, so that a black-and-white print says as much as colours
// do. All lengths are in the painter's units, of which the font's pixel size gives the scale.
class ChartPainter
{
public:
    explicit ChartPainter(const QFont &font, const QColor &ink = Qt::black, const QColor &ground = Qt::white);

    // How high the chart wants to be in that width.
    [[nodiscard]] qreal height(const Report::Chart &chart, qreal width) const;
    void draw(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;

private:
    [[nodiscard]] qreal legendHeight(const Report::Chart &chart, qreal width) const;
    qreal drawTitle(QPainter &painter, const QRectF &area, const QString &title) const;
    void drawLegend(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawBars(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawBar(QPainter &painter, const QRectF &row, const Report::Chart &chart, size_t category,
                 qreal unit) const;
    void drawLines(QPainter &painter, const QRectF &area, const Report::Chart &chart) const;
    void drawCategories(QPainter &painter, const QRectF &plot, const Report::Chart &chart) const;
    void drawSeries(QPainter &painter, const QRectF &plot, const Report::Chart &chart, size_t series) const;
    void drawSwatch(QPainter &painter, const QRectF &area, Report::Chart::Kind kind, size_t series) const;
    void fill(QPainter &painter, const QRectF &area, size_t series) const;
    void mark(QPainter &painter, QPointF at, size_t series) const;
    [[nodiscard]] qreal widthOf(const QString &text) const;

    QFont m_font;
    QColor m_ink;
    QColor m_ground;
    qreal m_em; // the height of letters, from which all else is measured
};

} // namespace fpk
