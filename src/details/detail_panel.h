// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/detail_tabs.h"
#include "editing/plan_commands.h"

#include <QDockWidget>

namespace fpk {

class DetailPage;
class EvidenceCommands;

// Everything about the selected action, page by page; what is asked for there the commands do. A page is made
// when it is first in sight, and follows the selection while it is. View and commands must outlive it.
class DetailPanel : public QDockWidget
{
    Q_OBJECT
public:
    DetailPanel(QuarterView &view, PlanCommands &commands, EvidenceCommands &evidence,
                QWidget *parent = nullptr);

    // None: nothing is selected.
    void showAction(std::optional<ActionId> action);
    enum Page { Description, Bodies, Indicators, Money, Documents, History };

    // Brings the page into sight and the keyboard to it.
    void showPage(int page);
    // Whether a value is being typed, so that the plan had better not be read anew.
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    // The panel goes while the keyboard is in it. Qt would give it to the next control: the quarter, which a
    // key then changes.
    void keyboardReleased();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // The page of that tab.
    DetailPage &page(int index);
    DetailPage *makePage(Page page, QWidget *host);
    void showOnPage();
    void retranslate();

    QuarterView &m_view;
    PlanCommands &m_commands;
    EvidenceCommands &m_evidence;
    std::optional<ActionId> m_action;
    DetailTabs *m_pages; // of widgets that each hold one page, or none yet
};

} // namespace fpk
