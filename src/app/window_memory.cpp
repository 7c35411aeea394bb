// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_memory.h"

#include <QScreen>

namespace fpk {

namespace {
constexpr int roomForDetails = 1600; // pixels of screen width from which the panel is shown at first
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView pageKey("window/pageInSight");
constexpr QLatin1StringView columnsKey("window/planColumns");
constexpr QLatin1StringView entriesKey("window/entryColumns");
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
        if (shown == QLatin1StringView(pages.at(i).iconName()))
            pages.setIndex(i);
    }
}

void WindowMemory::rememberPages(const PlanPages &pages)
{
    m_memory.setValue(pageKey, QString::fromLatin1(pages.page().iconName()));
}

void WindowMemory::recallColumns(GoalPages &goals, EntryPage &entries) const
{
    goals.setColumnState(m_memory.value(columnsKey).toByteArray());
    entries.restoreLayout(m_memory.value(entriesKey).toByteArray());
}

void WindowMemory::rememberColumns(const GoalPages &goals, const EntryPage &entries)
{
    m_memory.setValue(columnsKey, goals.columnState());
    m_memory.setValue(entriesKey, entries.layoutState());
}

} // namespace fpk
