// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hatching.h"

#include <cmath>

namespace fpk {

void hatch(QPainter &painter, const QRectF &area, Hatching lines, qreal step)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    // Of a long area only what is in sight, the lines always at the same places.
    const QRectF seen = painter.clipBoundingRect();
    const qreal h = area.height();
    const qreal first = area.left() - h;
    const qreal hidden = std::floor(qMax(0.0, seen.left() - h - first) / step);
    for (qreal x = first + hidden * step; x < qMin(area.right(), seen.right()); x += step) {
        if (lines == Hatching::Rising || lines == Hatching::Crossed)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + h, area.top()));
        if (lines == Hatching::Falling || lines == Hatching::Crossed)
            painter.drawLine(QPointF(x, area.top()), QPointF(x + h, area.bottom()));
        if (lines == Hatching::Upright && x > area.left())
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (qreal y = area.top() + step; lines == Hatching::Level && y < area.bottom(); y += step)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.restore();
}

} // namespace fpk
