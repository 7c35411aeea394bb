// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_dialogs.h"

#include "app/about_dialog.h"
#include "details/detail_panel.h"
#include "details/history_dialog.h"
#include "editing/silent_dialog.h"
#include "pages/finder_dialog.h"
#include "pages/kyrgyz_texts_dialog.h"

#include <QWhatsThis>

namespace fpk {

WindowDialogs::WindowDialogs(QuarterView &view, Prompts &prompts, WindowActions &actions, PlanPages &pages,
                             SavedFilterMenu &filters, QWidget *window)
    : QObject(window), m_view(view), m_prompts(prompts), m_actions(actions), m_pages(pages),
      m_filters(filters), m_window(window)
{
    connect(actions.silent, &QAction::triggered, this, &WindowDialogs::showSilent);
    connect(actions.history, &QAction::triggered, this, &WindowDialogs::showHistory);
    connect(actions.goTo, &QAction::triggered, this, &WindowDialogs::goAnywhere);
    connect(actions.kyrgyzTexts, &QAction::triggered, this, &WindowDialogs::showKyrgyzTexts);
    connect(actions.guide, &QAction::triggered, this, &WindowDialogs::showGuide);
    connect(actions.whatIsThis, &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    connect(actions.about, &QAction::triggered, this, &WindowDialogs::showAbout);
    connect(actions.asOf, &QAction::triggered, this, &WindowDialogs::askMoment);
}

void WindowDialogs::showSilent()
{
    SilentDialog dialog(m_view, m_window);
    connect(&dialog, &SilentDialog::actionChosen, &m_pages, &PlanPages::showAction);
    dialog.exec();
}

void WindowDialogs::showHistory()
{
    HistoryDialog dialog(m_view.workspace(), m_window);
    connect(&dialog, &HistoryDialog::actionChosen, &m_pages, &PlanPages::showAction);
    dialog.exec();
}

void WindowDialogs::goAnywhere()
{
    FinderDialog dialog(m_view.plan(), m_actions.commands(), m_filters.names(), m_window);
    connect(&dialog, &FinderDialog::actionFound, &m_pages, &PlanPages::showAction);
    connect(&dialog, &FinderDialog::bodyFound, this, [this](BodyId body) {
        Filter filter;
        filter.body = body;
        Q_EMIT m_pages.filterChosen(filter);
    });
    connect(&dialog, &FinderDialog::filterFound, this, [this](const QString &name) {
        if (const std::optional<Filter> filter = m_filters.find(name))
            Q_EMIT m_pages.filterChosen(*filter);
    });
    connect(&dialog, &FinderDialog::indicatorFound, this, [this](ActionId action) {
        m_pages.showAction(action);
        m_actions.detailPages[DetailPanel::Indicators]->trigger();
    });
    dialog.exec();
}

void WindowDialogs::showKyrgyzTexts()
{
    KyrgyzTextsDialog dialog(m_view.workspace(), m_window);
    dialog.exec();
}

void WindowDialogs::showGuide()
{
    if (!m_guide)
        m_guide = new HelpWindow(m_window);
    m_guide->showNamed(m_pages.iconName(m_pages.index()));
    m_guide->bringToFront();
}

void WindowDialogs::showAbout() { AboutDialog(m_window).exec(); }

// The end of the day before is the moment that is asked about most.
void WindowDialogs::askMoment()
{
    const QDateTime yesterday = m_view.workspace().today().addDays(-1).endOfDay();
    const std::optional<QDateTime> moment = m_prompts.moment(
        tr("The plan as of a date"), tr("Show the plan as it was known at this moment:"), yesterday);
    if (moment)
        Q_EMIT pastRequested(*moment);
}

} // namespace fpk
