// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRawFont>

#include <functional>
#include <vector>

namespace fpk {

// Lengths on paper, in hundredths of a point (1/7200 inch): whole numbers, the same on every device.
using Length = int;
constexpr Length fromPoints(double points) { return Length(points * 100 + 0.5); }
constexpr Length fromMillimetres(double millimetres) { return fromPoints(millimetres / 25.4 * 72); }

// What one page shows, collected and then drawn at once: shades, then rules, then text in the order in
// which it is read. A few large drawing operations instead of one per word are what makes long tables quick.
class PageInk
{
public:
    void addShade(const QRect &area) { m_shades.push_back(area); }
    void addRule(int x1, int y1, int x2, int y2) { m_rules.append(QLine(x1, y1, x2, y2)); }
    void addGlyph(const QRawFont &font, quint32 glyph, QPoint at)
    {
        if (m_runs.empty() || m_runs.back().font != font)
            m_runs.push_back({font, {}, {}});
        m_runs.back().glyphs.push_back(glyph);
        m_runs.back().positions.emplace_back(at);
    }

    // What is painted by itself, over everything else.
    void addPicture(std::function<void(QPainter &)> picture) { m_pictures.push_back(std::move(picture)); }

    // The painter's unit must be a Length.
    void draw(QPainter &painter) const;

private:
    struct Run
    {
        QRawFont font;
        std::vector<quint32> glyphs;
        std::vector<QPointF> positions;
    };
    std::vector<QRect> m_shades;
    QList<QLine> m_rules;
    std::vector<Run> m_runs;
    std::vector<std::function<void(QPainter &)>> m_pictures;
};

} // namespace fpk
