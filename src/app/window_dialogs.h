// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window_actions.h"
#include "models/quarter_view.h"
#include "pages/plan_pages.h"
#include "pages/saved_filter_menu.h"
#include "widgets/help_window.h"

namespace fpk {

// What a window opens over itself to look something up and to go to it. View, prompts, actions, pages and
// filters must outlive it.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    WindowDialogs(QuarterView &view, Prompts &prompts, WindowActions &actions, PlanPages &pages,
                  SavedFilterMenu &filters, QWidget *window);

    void showSilent();
    void showHistory();
    void goAnywhere();
    void showKyrgyzTexts();
    // Stays open beside the window.
    void showGuide();
    void showAbout();
    void askMoment();

Q_SIGNALS:
    // The plan as of that moment is to be shown.
    void pastRequested(const QDateTime &moment);

private:
    QuarterView &m_view;
    Prompts &m_prompts;
    WindowActions &m_actions;
    PlanPages &m_pages;
    SavedFilterMenu &m_filters;
    QWidget *m_window;
    HelpWindow *m_guide = nullptr; // once it was asked for
};

} // namespace fpk
