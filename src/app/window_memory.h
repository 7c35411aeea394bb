// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // The page in sight, and the columns of those that were. A page is known by its icon: others may be put
    // before it in a later version.
    void recallPages(PlanPages &pages) const;
    void rememberPages(PlanPages &pages);
    // How a page's columns stand.
    void recallColumns(PlanPages &pages, int index) const;

private:
    QSettings &m_memory;
};

} // namespace fpk
