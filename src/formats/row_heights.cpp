// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/row_heights.h"

#include "formats/clean_text.h"
#include "report/fonts.h"

namespace fpk {

namespace {
constexpr double setPoints = 9;
constexpr double leading = 1.3;     // of the rows of office programs
constexpr double cellPadding = 1.5; // millimetres, left and right together
constexpr double spaceOfRow = 2;    // points
} // namespace

RowHeights::RowHeights()
    : m_plain(officeFontFamily(), setPoints, false, 1), m_bold(officeFontFamily(), setPoints, true, 1)
{
}

double RowHeights::of(const QString &text, double points, bool bold, double width)
{
    const Length room = fromMillimetres(qMax(1.0, width - cellPadding) * setPoints / points);
    const int lines = (bold ? m_bold : m_plain).countLines(cleanText(text), room);
    return qMax(lines, 1) * points * leading + spaceOfRow;
}

} // namespace fpk
