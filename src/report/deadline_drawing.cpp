// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadline_drawing.h"

#include "core/occurrences.h"
#include "report/hatching.h"

#include <algorithm>

namespace fpk {

namespace {
constexpr double gap = 4;
constexpr double narrowest = 3; // of a bar
constexpr double radius = 2;
constexpr double hatchStep = 5;
constexpr double overhang = 3; // of a post over its bar
} // namespace

void DeadlineDrawing::drawGrid(QPainter &painter, const QRectF &area) const
{
    const Quarter last = std::min(m_scale.last, m_scale.quarterAt(area.right()));
    for (Quarter quarter = m_scale.quarterAt(area.left()); quarter <= last; quarter = quarter.next()) {
        const double x = m_scale.of(quarter);
        painter.setPen(quarter.number() == 1 ? m_colours.year : m_colours.quarter);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

QRectF DeadlineDrawing::bar(const DateRange &window, double top, double height) const
{
    const double from = m_scale.of(window.from);
    return {from, top, std::max(narrowest, m_scale.of(window.to.addDays(1)) - from), height};
}

double DeadlineDrawing::heightOf(const Deadline &deadline, double height)
{
    return deadline.alternative.isEmpty() ? height : height + gap + height / 2;
}

void DeadlineDrawing::drawWindows(QPainter &painter, const Deadline &deadline, double top,
                                  double height) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.bar);
    for (const DateRange &window : deadline.windows)
        painter.drawRoundedRect(bar(window, top, height), radius, radius);
    painter.setPen(m_colours.bar);
    painter.setBrush(Qt::NoBrush);
    for (const DateRange &window : deadline.alternative)
        painter.drawRoundedRect(bar(window, top + height + gap, height / 2), radius, radius);
}

void DeadlineDrawing::drawOccurrences(QPainter &painter, const Deadline &deadline, double top,
                                      double height) const
{
    constexpr double least = 4; // between two ticks
    painter.setPen(m_colours.tick);
    double before = m_scale.left - least;
    for (const Occurrence &occurrence : occurrences(deadline)) {
        const double x = m_scale.of(occurrence.due.addDays(1)) - 1;
        if (x - before < least)
            continue;
        painter.drawLine(QPointF(x, top), QPointF(x, top + height));
        before = x;
    }
}

void DeadlineDrawing::drawPostponement(QPainter &painter, const DateRange &days, double top,
                                       double height) const
{
    const double from = m_scale.of(days.from);
    const double end = m_scale.of(days.to.addDays(1));
    const QRectF area(from, top, end - from, height);
    painter.setPen(m_colours.bar);
    hatch(painter, area, Hatching::Rising, hatchStep);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5)); // within it: a line is a pixel wide
    painter.fillRect(QRectF(end - narrowest, top - overhang, narrowest, height + 2 * overhang),
                     m_colours.bar);
}

void DeadlineDrawing::drawToday(QPainter &painter, QDate today, double top, double bottom) const
{
    const double x = m_scale.of(today);
    painter.setPen(QPen(m_colours.today, 1.5));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

} // namespace fpk
