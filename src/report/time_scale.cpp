// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/time_scale.h"

#include <algorithm>
#include <cmath>

namespace fpk {

double TimeScale::of(QDate day) const
{
    const Quarter quarter = Quarter::of(day);
    const double passed =
        double(quarter.firstDay().daysTo(day)) / double(quarter.firstDay().daysTo(quarter.next().firstDay()));
    return of(quarter) + passed * quarterWidth;
}

QRectF TimeScale::area(Quarter quarter, double top, double height) const
{
    const bool isShown = quarter >= first && quarter <= last;
    return isShown ? QRectF(of(quarter), top, quarterWidth, height) : QRectF();
}

Quarter TimeScale::quarterAt(double x) const
{
    const int passed = int(std::floor((x - left) / quarterWidth));
    return first.plus(std::clamp(passed, 0, first.quartersTo(last)));
}

} // namespace fpk
