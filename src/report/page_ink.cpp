// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_ink.h"

#include <QGlyphRun>

namespace fpk {

void PageInk::draw(QPainter &painter) const
{
    for (const QRect &area : m_shades)
        painter.fillRect(area, QColor(0xea, 0xea, 0xea));

    QPen pen(Qt::black, fromPoints(0.4));
    pen.setCapStyle(Qt::SquareCap); // no notches where rules meet
    painter.setPen(pen);
    painter.drawLines(m_rules);

    for (const Run &run : m_runs) {
        QGlyphRun glyphs;
        glyphs.setRawFont(run.font);
        glyphs.setRawData(run.glyphs.data(), run.positions.data(), int(run.glyphs.size()));
        painter.drawGlyphRun(QPointF(), glyphs);
    }

    for (const auto &picture : m_pictures)
        picture(painter);
}

} // namespace fpk
