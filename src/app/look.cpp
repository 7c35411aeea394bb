// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleFactory>

namespace fpk::look {

namespace {

constexpr int smallestText = 8;
constexpr int usualText = 10;
constexpr int largestText = 18;

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

bool writesKyrgyz(const QFont &font)
{
    const QFontMetrics metrics(font);
    const QString letters = QStringLiteral("ңөүҢӨҮ");
    return std::all_of(letters.begin(), letters.end(), [&](QChar letter) { return metrics.inFont(letter); });
}

// The first of these that is installed and complete; they are narrow enough for a wide table.
QFont preferredFont()
{
    const QStringList installed = QFontDatabase::families();
    for (const char *name : {"PT Sans", "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans"}) {
        const QString family = QString::fromLatin1(name);
        if (installed.contains(family) && writesKyrgyz(QFont(family)))
            return {family, usualText};
    }
    QFont font = QApplication::font();
    font.setPointSize(usualText);
    return font;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf7f9fc), QColor(0xf1f5f9));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, 0xf1f5f9);
    set(QPalette::Base, 0xffffff);
    set(QPalette::AlternateBase, 0xf6f9fc);
    set(QPalette::Button, 0xf7f9fc);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, 0x1b2733);
    set(QPalette::PlaceholderText, 0x66727f);
    set(QPalette::ToolTipBase, 0xffffff);
    set(QPalette::Highlight, 0xd8e7f7);
    set(QPalette::HighlightedText, 0x12202e);
    set(QPalette::Link, 0x1c5c9c);
    set(QPalette::Light, 0xffffff);
    set(QPalette::Midlight, 0xdfe6ee);
    set(QPalette::Mid, 0xc3cedb);
    set(QPalette::Dark, 0x9aa8b8);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8b97a4));
    return palette;
}

// Palette roles only, so that a dark system palette stays usable.
QString styleSheet()
{
    return QStringLiteral(R"(
        QToolBar { background: palette(base); border: 0; border-bottom: 1px solid palette(midlight); padding: 4px 8px; spacing: 4px; }
        QToolBar QToolButton { padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; }
        QToolBar QToolButton:hover, QToolBar QToolButton:focus { background: palette(window); border-color: palette(midlight); }
        QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: palette(highlight); border-color: palette(mid); }
        QMenuBar { background: palette(base); }
        QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
        QMenuBar::item:selected { background: palette(highlight); color: palette(highlighted-text); }
        QTableView { background: palette(base); border: 0; border-top: 1px solid palette(midlight); gridline-color: palette(midlight); }
        QTableWidget { border: 1px solid palette(mid); }
        QHeaderView { background: palette(window); border: 0; }
        QHeaderView::section { background: palette(window); color: palette(text); border: 0; font-weight: bold;
            border-right: 1px solid palette(midlight); border-bottom: 2px solid palette(mid); padding: 6px 6px; }
        QTableCornerButton::section { background: palette(window); border: 0; }
        QStatusBar { background: palette(window); border-top: 1px solid palette(midlight); }
        QStatusBar::item { border: 0; }
        QDockWidget { font-weight: bold; }
        QDockWidget::title { background: palette(window); padding: 7px 10px; border-bottom: 1px solid palette(midlight); }
        QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
        QComboBox QAbstractItemView { background: palette(base); }
        QToolTip { border: 1px solid palette(mid); padding: 4px; }
        #filterBar { background: palette(base); }
        #goalTitle { background: palette(base); padding: 10px 14px; font-size: %1pt; }
        #detailButtons { background: palette(base); border-top: 1px solid palette(midlight); }
        #messageBar { background: #fdeceb; border-bottom: 1px solid #d98880; }
        #messageBar QLabel { color: #7a1710; }
        #messageBar[kind="notice"] { background: #e7f1fb; border-bottom: 1px solid #9dbfe2; }
        #messageBar[kind="notice"] QLabel { color: #123a63; }
        #fault { color: #a3221a; }
        *[fault="true"] { border: 2px solid #c0392b; border-radius: 3px; }
    )")
        .arg(textSize() + 2);
}

} // namespace

void apply(QApplication &application)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (!isDark(application.palette()))
        application.setPalette(lightPalette());
    application.setFont(preferredFont());
    application.setStyleSheet(styleSheet());
    application.setWindowIcon(icon("fpkplan"));
}

void setTextSize(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(std::clamp(points, smallestText, largestText));
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet());
}

int textSize() { return QApplication::font().pointSize(); }

bool writesKyrgyz() { return writesKyrgyz(QApplication::font()); }

QIcon icon(const char *name) { return QIcon(QStringLiteral(":/icons/%1.png").arg(QLatin1StringView(name))); }

QColor ink(Light light, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (light) {
    case Light::Red:
        return dark ? 0xff8f85 : 0xa8201a;
    case Light::Yellow:
        return dark ? 0xffc766 : 0x855400;
    case Light::Green:
        return dark ? 0x84d9a6 : 0x17693a;
    case Light::Grey:
        break;
    }
    return muted(palette);
}

QColor tint(Light light, const QPalette &palette)
{
    QColor colour = ink(light, palette);
    colour.setAlpha(light == Light::Grey ? 20 : 28);
    return colour;
}

QColor muted(const QPalette &palette) { return isDark(palette) ? 0xaab5c1 : 0x566270; }

QColor accent(const QPalette &palette) { return isDark(palette) ? 0x8fc1f5 : 0x1c5c9c; }

} // namespace fpk::look
