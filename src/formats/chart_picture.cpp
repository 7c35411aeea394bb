// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chart_picture.h"

#include "core/terms.h"
#include "report/chart_painter.h"
#include "report/fonts.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

namespace fpk {

namespace {

constexpr double dotsPerMillimetre = 300 / 25.4;
constexpr double letterHeight = 3; // millimetres: 8.5 points, as on paper

ChartPainter chartPainter()
{
    QFont font(reportFontFamily());
    font.setPixelSize(int(letterHeight * dotsPerMillimetre));
    return ChartPainter(font);
}

} // namespace

ChartPicture chartPicture(const Report::Chart &chart, double width)
{
    const ChartPainter charts = chartPainter();
    const double dots = std::floor(width * dotsPerMillimetre);
    QImage image(int(dots), int(std::ceil(charts.height(chart, dots))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    charts.draw(painter, image.rect(), chart);
    painter.end();
    image.setDotsPerMeterX(int(dotsPerMillimetre * 1000));
    image.setDotsPerMeterY(int(dotsPerMillimetre * 1000));
    ChartPicture picture{{}, QSizeF(image.size()) / dotsPerMillimetre};
    QBuffer png(&picture.png);
    image.save(&png, "PNG");
    return picture;
}

QString chartText(const Report::Chart &chart)
{
    QStringList parts{chart.title};
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        QStringList values;
        for (const Report::Chart::Series &series : chart.series) {
            if (series.values[i])
                values << series.name + u' ' + terms::number(*series.values[i]);
        }
        parts << chart.categories[i] + QStringLiteral(": ") + values.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace fpk
