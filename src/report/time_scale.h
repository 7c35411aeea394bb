// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"

#include <QRectF>

namespace fpk {

// Where days lie on a line on which each quarter is as long as any other. Lengths are those of what is drawn.
struct TimeScale
{
    Quarter first; // shown
    Quarter last;
    double left = 0; // where the first one begins
    double quarterWidth = 0;

    [[nodiscard]] double of(Quarter quarter) const { return left + quarterWidth * first.quartersTo(quarter); }
    [[nodiscard]] double of(QDate day) const;
    // What lies above the quarter; nothing if it is not shown.
    [[nodiscard]] QRectF area(Quarter quarter, double top, double height) const;
    [[nodiscard]] double right() const { return of(last.next()); }
    // The nearest one shown.
    [[nodiscard]] Quarter quarterAt(double x) const;
};

} // namespace fpk
