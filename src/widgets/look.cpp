// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include "widgets/tinted_icon.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QLibrary>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>

namespace fpk::look {

namespace {

constexpr const char *systemIsDark = "systemIsDark"; // property of the application

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

// One colour for each role, in the light and in the dark.
struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};
constexpr Shade shades[] = {
    {QPalette::Window, 0xf1f5f9, 0x20262d},
    {QPalette::Base, 0xffffff, 0x171c22},
    {QPalette::AlternateBase, 0xf6f9fc, 0x1c2229},
    {QPalette::Button, 0xf7f9fc, 0x2b333c},
    {QPalette::WindowText, 0x1b2733, 0xe6ebf0},
    {QPalette::Text, 0x1b2733, 0xe6ebf0},
    {QPalette::ButtonText, 0x1b2733, 0xe6ebf0},
    {QPalette::ToolTipText, 0x1b2733, 0xe6ebf0},
    {QPalette::PlaceholderText, 0x66727f, 0x9aa8b8},
    {QPalette::ToolTipBase, 0xffffff, 0x2b333c},
    {QPalette::Highlight, 0xdce9f8, 0x1f3850},
    {QPalette::HighlightedText, 0x12202e, 0xffffff},
    {QPalette::Link, 0x1c5c9c, 0x8fc1f5},
    {QPalette::Light, 0xffffff, 0x3a4450},
    {QPalette::Midlight, 0xdfe6ee, 0x323b45},
    {QPalette::Mid, 0xc3cedb, 0x4a5663},
    {QPalette::Dark, 0x9aa8b8, 0x0f1317},
};
constexpr QRgb disabledText[] = {0x8b97a4, 0x77838f};

QPalette ownPalette(bool dark)
{
    QPalette palette;
    for (const Shade &shade : shades)
        palette.setColor(shade.role, QColor(dark ? shade.dark : shade.light));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(disabledText[dark]));
    return palette;
}

// What a fault of a form can be at. Named one by one: a rule for all widgets is asked at each of them.
QString faultyControls()
{
    QStringList selectors;
    for (const char *type :
         {"QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox", "QAbstractItemView", "QCheckBox"})
        selectors << QStringLiteral("%1[fault=\"true\"]").arg(QLatin1StringView(type));
    return selectors.join(u',');
}

QString messageColours(bool dark)
{
    const QString colours = dark ? QStringLiteral(R"(
        #messageBar { background: #46211f; border-bottom: 1px solid #8c4a44; }
        #messageBar QLabel { color: #ffb9b1; }
        #messageBar[kind="notice"] { background: #1d3852; border-bottom: 1px solid #3f6a96; }
        #messageBar[kind="notice"] QLabel { color: #c2ddf9; }
        #fault { color: #ff8f85; }
        QScrollBar::handle { background: #66737f; }
        QCheckBox::indicator, QAbstractItemView::indicator { border-color: #7c8a99; }
        QScrollBar::handle:hover, QScrollBar::handle:pressed { background: #9aa8b8; }
        %1 { border: 2px solid #e0665c; border-radius: 3px; }
        #filterBar { background: palette(window); }
    )")
                                 : QStringLiteral(R"(
        #messageBar { background: #fdeceb; border-bottom: 1px solid #d98880; }
        #messageBar QLabel { color: #7a1710; }
        #messageBar[kind="notice"] { background: #e7f1fb; border-bottom: 1px solid #9dbfe2; }
        #messageBar[kind="notice"] QLabel { color: #123a63; }
        #fault { color: #a3221a; }
        QScrollBar::handle { background: #a9b6c4; }
        QScrollBar::handle:hover, QScrollBar::handle:pressed { background: #7d8b9a; }
        %1 { border: 2px solid #c0392b; border-radius: 3px; }
        #filterBar { background: palette(base); }
    )");
    return colours.arg(faultyControls());
}

// What is not said by roles of the palette stands in messageColours().
QString styleSheet()
{
    return QStringLiteral(R"(
        QToolBar { background: palette(base); border: 0; border-bottom: 1px solid palette(midlight); padding: 4px 8px; spacing: 4px; }
        QToolBar QToolButton { padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; }
        QToolBar QToolButton:hover, QToolBar QToolButton:focus { background: palette(window); border-color: palette(midlight); }
        QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: palette(highlight); border-color: palette(mid); }
        QToolBar QToolBarExtension { padding: 0; }
        QMenuBar { background: palette(base); }
        QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
        QMenuBar::item:selected { background: palette(highlight); color: palette(highlighted-text); }
        QTableView { background: palette(base); border: 0; border-top: 1px solid palette(midlight); gridline-color: palette(midlight); }
        QTableWidget { border: 1px solid palette(mid); }
        QHeaderView { background: palette(window); border: 0; }
        QHeaderView::section { background: palette(window); color: palette(text); border: 0; font-weight: bold;
            border-right: 1px solid palette(midlight); border-bottom: 2px solid palette(mid); padding: 6px 6px; }
        #entryGrid QHeaderView::section:vertical { border-bottom: 1px solid palette(midlight); font-weight: normal; padding: 6px 4px; }
        QTableCornerButton::section { background: palette(window); border: 0; }
        QStatusBar { background: palette(window); border-top: 1px solid palette(midlight); }
        QStatusBar::item { border: 0; }
        QDockWidget { font-weight: bold; }
        QDockWidget::title { background: palette(window); padding: 7px 10px; border-bottom: 1px solid palette(midlight); }
        QGroupBox { background: palette(base); border: 1px solid palette(midlight); border-radius: 6px; margin-top: 24px; padding: 6px; font-weight: bold; }
        QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 4px 0; }
        QPushButton, QComboBox { background: palette(button); border: 1px solid palette(mid); border-radius: 4px; }
        QPushButton { padding: 4px 12px; }
        QComboBox { padding: 3px 6px 3px 8px; }
        QLineEdit, QPlainTextEdit { background: palette(base); border: 1px solid palette(mid); border-radius: 4px; }
        QLineEdit { padding: 3px 5px; }
        QLineEdit:focus, QPlainTextEdit:focus { border-color: palette(link); }
        QLineEdit:disabled, QLineEdit:read-only { background: palette(window); }
        QAbstractSpinBox { background: palette(base); border: 1px solid palette(mid); border-radius: 4px; padding: 3px 4px; }
        QAbstractSpinBox:focus { border-color: palette(link); }
        QAbstractSpinBox:disabled { background: palette(window); border-color: palette(midlight); }
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button, QDateTimeEdit::drop-down { border: 0; width: 20px; }
        QAbstractSpinBox::up-arrow { image: url(:/icons/up%3.png); width: 10px; height: 10px; }
        QAbstractSpinBox::down-arrow { image: url(:/icons/down%3.png); width: 10px; height: 10px; }
        QCheckBox::indicator, QAbstractItemView::indicator { background: palette(base); border: 1px solid palette(dark);
            border-radius: 3px; width: 13px; height: 13px; }
        QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url(:/icons/check%3.png); }
        QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: palette(link); }
        QCheckBox::indicator:disabled { background: palette(window); border-color: palette(midlight); }
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: 0; padding: 0; }
        QPushButton:hover, QComboBox:hover { background: palette(base); border-color: palette(dark); }
        QPushButton:focus, QComboBox:focus, QPushButton:default:focus { border-color: palette(link); }
        QPushButton:pressed, QComboBox:on { background: palette(highlight); border-color: palette(link); }
        QPushButton:default { border-color: palette(dark); }
        QPushButton:disabled, QComboBox:disabled { background: palette(window); border-color: palette(midlight); }
        QComboBox::drop-down { border: 0; width: 20px; }
        QComboBox::down-arrow { image: url(:/icons/down%3.png); width: 12px; height: 12px; }
        QPushButton::menu-indicator { image: url(:/icons/down%3.png); width: 12px; height: 12px; right: 6px;
            subcontrol-origin: padding; subcontrol-position: center right; }
        QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
        QComboBox QAbstractItemView { background: palette(base); }
        QTreeView, QListView { background: palette(base); border: 1px solid palette(mid); border-radius: 4px; outline: 0; }
        QTreeView::item, QListView::item { padding: 3px 4px; }
        QTreeView::item:selected, QListView::item:selected { background: palette(highlight); color: palette(highlighted-text); }
        QDockWidget { titlebar-close-icon: url(:/icons/close%3.png); }
        QDockWidget::close-button { border: 0; padding: 2px; right: 10px; }
        QDockWidget::close-button:hover { background: palette(midlight); border-radius: 4px; }
        QToolTip { border: 1px solid palette(mid); padding: 4px; }
        QScrollBar { background: palette(window); border: 0; }
        QScrollBar:vertical { width: 13px; }
        QScrollBar:horizontal { height: 13px; }
        QScrollBar::handle { border: 3px solid palette(window); }
        QScrollBar::handle:vertical { min-height: 32px; }
        QScrollBar::handle:horizontal { min-width: 32px; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QAbstractScrollArea::corner { background: palette(window); border: 0; }
        #help QListWidget { background: palette(window); border: 0; }
        #help QListWidget::item { padding: 7px 10px; border-radius: 4px; }
        #help QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
        #help QTextBrowser { background: palette(base); border: 1px solid palette(midlight); border-radius: 6px; }
        #pageRail { background: palette(base); border-right: 1px solid palette(midlight); }
        #pageRail QToolButton { padding: 6px 4px; border: 1px solid transparent; border-radius: 6px; }
        #pageRail QToolButton:hover, #pageRail QToolButton:focus { background: palette(window); border-color: palette(mid); }
        #pageRail QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); font-weight: bold; }
        #entryMode { padding: 5px 10px; border: 1px solid palette(midlight); border-radius: 5px; }
        #entryMode:hover, #entryMode:focus { border-color: palette(link); }
        #entryMode:checked { background: palette(highlight); color: palette(highlighted-text); border-color: palette(mid); font-weight: bold; }
        #entryMode:checked:focus { border-color: palette(link); }
        #languageButton { padding: 5px 12px; border: 1px solid palette(midlight); border-radius: 5px; background: palette(base); }
        #languageButton:checked { background: palette(highlight); color: palette(highlighted-text); border-color: palette(mid); font-weight: bold; }
        #languageButton:hover, #languageButton:focus { border-color: palette(link); }
        #dialogTitle { font-size: %2pt; font-weight: bold; }
        #choiceCard { background: palette(base); border: 1px solid palette(mid); border-radius: 8px; }
        #choiceCard:hover { background: palette(highlight); }
        #choiceCard:focus { border: 2px solid palette(link); outline: 0; }
        #choiceTitle { font-size: %1pt; font-weight: bold; }
        #timelineButton { padding: 4px 8px; border: 1px solid palette(mid); border-radius: 4px; background: palette(button); }
        #timelineButton:checked { background: palette(highlight); color: palette(highlighted-text); font-weight: bold; }
        #timelineButton:hover, #timelineButton:focus { border-color: palette(link); }
        #detailTab { background: transparent; padding: 6px 8px 4px 8px; border: 0; border-bottom: 3px solid transparent; spacing: 0; }
        #detailTab::indicator { width: 0; height: 0; }
        #detailTab:checked { border-bottom-color: palette(link); }
        #detailTab:hover, #detailTab:focus { background: palette(midlight); }
        #detailText { background: palette(base); border: 0; border-bottom: 1px solid palette(midlight); }
        QTabWidget::pane { background: palette(base); border: 1px solid palette(midlight); border-radius: 6px; }
        QTabWidget::tab-bar { left: 6px; }
        QTabWidget QTabBar { font-weight: normal; }
        QTabWidget QTabBar::tab { background: transparent; padding: 6px 10px 5px 10px; border: 0; border-bottom: 3px solid transparent; }
        QTabWidget QTabBar::tab:selected { border-bottom-color: palette(link); }
        QTabWidget QTabBar::tab:hover, QTabWidget QTabBar::tab:selected:focus { background: palette(midlight); }
        #goalTitle { background: palette(base); padding: 10px 14px; font-size: %1pt; }
        #detailButtons { background: palette(base); border-top: 1px solid palette(midlight); }
    )")
               .arg(textSize() + 2)
               .arg(textSize() + 6)
               .arg(isDark(QApplication::palette()) ? QStringLiteral("-dark") : QString()) +
           messageColours(isDark(QApplication::palette()));
}

} // namespace

// Qt takes its fonts from fontconfig on most systems, and has loaded it; elsewhere there is nothing to do.
std::jthread findFonts()
{
    return std::jthread([] {
        if (const auto initialise = QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"))
            initialise();
    });
}

std::jthread readFonts()
{
    return std::jthread([] { QFontDatabase::families(); });
}

void apply(QApplication &application)
{
    // Our icons are of one family; looking for a theme's takes long.
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setProperty(systemIsDark, isDark(application.palette()));
    application.setFont(preferredFont());
    setDark({});
    // As a picture that is read: of a named file all kinds of pictures would be tried.
    application.setWindowIcon(QPixmap(QStringLiteral(":/icons/fpkplan.png")));
}

void setDark(std::optional<bool> dark)
{
    QApplication::setPalette(ownPalette(dark.value_or(qApp->property(systemIsDark).toBool())));
    qApp->setStyleSheet(styleSheet());
}

void setTextSize(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points > 0 ? std::clamp(points, smallestText, largestText) : usualText);
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet());
}

int textSize() { return QApplication::font().pointSize(); }

bool writesKyrgyz() { return writesKyrgyz(QApplication::font()); }

QIcon icon(const char *name) { return QIcon(new TintedIcon(QLatin1StringView(name))); }

QPixmap questionPicture() { return icon("info").pixmap(QSize(32, 32), qApp->devicePixelRatio()); }

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
    colour.setAlpha(light == Light::Grey ? 16 : 24);
    return colour;
}

QColor muted(const QPalette &palette) { return isDark(palette) ? 0xaab5c1 : 0x566270; }

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor accent(const QPalette &palette) { return isDark(palette) ? 0x8fc1f5 : 0x1c5c9c; }

} // namespace fpk::look
