// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QSizeF>

namespace fpk {

// A chart as a picture, for formats whose programs draw none like it: the same drawing as on paper, of as
// many dots as print needs. Needs a QGuiApplication, but not its thread.
struct ChartPicture
{
    QByteArray png;
    QSizeF millimetres;
};
ChartPicture chartPicture(const Report::Chart &chart, double width); // in millimetres

// What the picture shows, in words, for those who do not see it.
QString chartText(const Report::Chart &chart);

} // namespace fpk
