// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/time_scale.h"

#include <QRect>

namespace fpk {

// The part of the time that is in sight: shared by the head of a table and its cells.
struct TimeWindow
{
    Quarter first;
    Quarter last;
    Quarter reporting;       // stands out
    double quarterWidth = 1; // pixels
    int passed = 0;          // pixels that have been scrolled away at the left

    [[nodiscard]] int width() const { return int(quarterWidth * (first.quartersTo(last) + 1)); }
    [[nodiscard]] TimeScale in(const QRect &column) const
    {
        return {first, last, double(column.left() - passed), quarterWidth};
    }
};

} // namespace fpk
