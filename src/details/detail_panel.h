// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan_commands.h"

#include <QDockWidget>
#include <QTabWidget>

namespace fpk {

class DescriptionPage;
class EvidenceCommands;
class EvidencePage;
class HistoryPage;
class IndicatorsPage;
class MoneyPage;
class ReportsPage;

// Everything about the selected action, page by page; what is asked for there the commands do. Only the page
// in sight follows the selection. View and commands must outlive it.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectPages(PlanCommands &commands);
    void showOnPage();
    void retranslate();

    std::optional<ActionId> m_action;
    QTabWidget *m_pages;
    DescriptionPage *m_description;
    ReportsPage *m_reports;
    IndicatorsPage *m_indicators;
    MoneyPage *m_money;
    EvidencePage *m_evidence;
    HistoryPage *m_history;
};

} // namespace fpk
