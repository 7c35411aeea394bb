// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_memory.h"

#include <QScreen>

namespace fpk {

namespace {
constexpr int roomForDetails = 1600; // pixels of screen width from which the panel is shown at first
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView pageKey("window/pageInSight");
const QString columnsKey = QStringLiteral("window/columns-%1");
} // namespace

void WindowMemory::recallLayout(QMainWindow &window, QDockWidget &details) const
{
    if (window.restoreGeometry(m_memory.value(geometryKey).toByteArray())) {
        window.restoreState(m_memory.value(stateKey).toByteArray());
        return;
    }
    const QSize available = window.screen()->availableSize();
    window.resize(available * 0.92);
    details.setVisible(available.width() >= roomForDetails);
}

void WindowMemory::rememberLayout(const QMainWindow &window)
{
    m_memory.setValue(geometryKey, window.saveGeometry());
    m_memory.setValue(stateKey, window.saveState());
}

void WindowMemory::recallPages(PlanPages &pages) const
{
    const QString shown = m_memory.value(pageKey).toString();
    for (int i = 0; i < pages.count(); ++i) {
        if (shown == pages.iconName(i))
            pages.setIndex(i);
    }
}

void WindowMemory::rememberPages(PlanPages &pages)
{
    m_memory.setValue(pageKey, QString(pages.iconName(pages.index())));
    for (int i = 0; i < pages.count(); ++i) {
        if (pages.isMade(i))
            m_memory.setValue(columnsKey.arg(pages.iconName(i)), pages.at(i).layoutState());
    }
}

void WindowMemory::recallColumns(PlanPages &pages, int index) const
{
    pages.at(index).restoreLayout(m_memory.value(columnsKey.arg(pages.iconName(index))).toByteArray());
}

} // namespace fpk
