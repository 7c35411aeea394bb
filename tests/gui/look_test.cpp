// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <QFont>
#include <QPalette>

#include <cmath>
#include <gtest/gtest.h>

using namespace fpk;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// As the guidelines for accessible pages define it: 1 … 21.
double contrast(const QColor &a, const QColor &b)
{
    const double ratio = (luminance(a) + 0.05) / (luminance(b) + 0.05);
    return std::max(ratio, 1 / ratio);
}

QColor over(const QColor &ground, const QColor &tint)
{
    const auto mix = [&](int below, int above) {
        return int(std::lround(below + (above - below) * tint.alphaF()));
    };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()),
            mix(ground.blue(), tint.blue())};
}

// The palette that the program puts on over one of the system with that ground.
QPalette paletteOver(const QColor &systemGround)
{
    const QFont font = QApplication::font();
    QPalette system;
    system.setColor(QPalette::Base, systemGround);
    QApplication::setPalette(system);
    look::apply(*qApp);
    const QPalette own = QApplication::palette();
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
    QApplication::setFont(font);
    return own;
}

} // namespace

TEST(Look, WordsAreLegibleInTheLightAndInTheDark)
{
    for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black)}) {
        const QPalette palette = paletteOver(ground);
        const QColor base = palette.color(QPalette::Base);
        EXPECT_EQ(base.lightness() < 128, ground == Qt::black);
        EXPECT_GE(contrast(palette.color(QPalette::Text), base), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), base), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 4.5);
        for (const QColor &row : {base, palette.color(QPalette::Highlight)}) {
            EXPECT_GE(contrast(palette.color(QPalette::Text), row), 4.5);
            EXPECT_GE(contrast(look::accent(palette), row), 4.5);
            EXPECT_GE(contrast(look::muted(palette), row), 4.5);
            for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::Grey})
                EXPECT_GE(contrast(look::ink(light, palette), over(row, look::tint(light, palette))), 4.5)
                    << int(light) << ' ' << row.name().toStdString();
        }
    }
}
