// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace fpk {

enum class Hatching { None, Rising, Falling, Crossed, Upright, Level };

// Lines over the area in the painter's pen, that far from each other. They are drawn one by one: the patterns
// of brushes are of one size on every device, and too fine on paper.
void hatch(QPainter &painter, const QRectF &area, Hatching lines, qreal step);

} // namespace fpk
