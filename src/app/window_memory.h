// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry/entry_page.h"
#include "goals/goal_pages.h"
#include "pages/plan_pages.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

namespace fpk {

// What a window looked like last time, whatever plan it was on.
class WindowMemory
{
public:
    explicit WindowMemory(QSettings &memory) : m_memory(memory) {}

    // Where nothing is remembered the window takes most of the screen, and shows the details if there is room
    // for them.
    void recallLayout(QMainWindow &window, QDockWidget &details) const;
    void rememberLayout(const QMainWindow &window);
    // The page in sight, known by its icon: others may be put before it in a later version.
    void recallPages(PlanPages &pages) const;
    void rememberPages(const PlanPages &pages);
    // Of the plan's tables and of the grid of entries.
    void recallColumns(GoalPages &goals, EntryPage &entries) const;
    void rememberColumns(const GoalPages &goals, const EntryPage &entries);

private:
    QSettings &m_memory;
};

} // namespace fpk
