// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_panel.h"

#include "details/description_page.h"
#include "details/evidence_page.h"
#include "details/history_page.h"
#include "details/indicators_page.h"
#include "details/money_page.h"
#include "details/reports_page.h"

#include <QEvent>

namespace fpk {

namespace {
constexpr int leastWidth = 300;
}

DetailPanel::DetailPanel(QuarterView &view, PlanCommands &commands, EvidenceCommands &evidence,
                         QWidget *parent)
    : QDockWidget(parent), m_pages(new QTabWidget(this)), m_description(new DescriptionPage(view, m_pages)),
      m_reports(new ReportsPage(view, m_pages)), m_indicators(new IndicatorsPage(view, m_pages)),
      m_money(new MoneyPage(view, m_pages)), m_evidence(new EvidencePage(view, evidence, m_pages)),
      m_history(new HistoryPage(view, m_pages))
{
    setObjectName(QStringLiteral("detailPanel"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    m_pages->setObjectName(QStringLiteral("detailPages"));
    m_pages->setDocumentMode(true);
    m_pages->setMinimumWidth(leastWidth);
    for (QWidget *page : std::initializer_list<QWidget *>{m_description, m_reports, m_indicators, m_money,
                                                          m_evidence, m_history})
        m_pages->addTab(page, QString());
    setWidget(m_pages);
    connect(m_pages, &QTabWidget::currentChanged, this, &DetailPanel::showOnPage);
    connectPages(commands);
    retranslate();
}

void DetailPanel::connectPages(PlanCommands &commands)
{
    connect(m_description, &DescriptionPage::entryRequested, &commands, &PlanCommands::editEntry);
    connect(m_description, &DescriptionPage::actionRequested, &commands, &PlanCommands::editAction);
    connect(m_description, &DescriptionPage::otherReadingTaken, &commands, &PlanCommands::takeOtherReading);
    connect(m_reports, &ReportsPage::entryRequested, &commands, &PlanCommands::editBodyEntry);
    connect(m_reports, &ReportsPage::companionMissing, &commands, &PlanCommands::completeEntry);
    connect(m_indicators, &IndicatorsPage::noteRequested, &commands, &PlanCommands::editNote);
    connect(m_money, &MoneyPage::expenseRequested, &commands, &PlanCommands::addExpense);
    connect(m_money, &MoneyPage::expenseOpened, &commands, &PlanCommands::editExpense);
    connect(m_money, &MoneyPage::expenseDeletionRequested, &commands, &PlanCommands::deleteExpense);
}

void DetailPanel::showAction(std::optional<ActionId> action)
{
    m_action = action;
    showOnPage();
}

void DetailPanel::showPage(int page)
{
    show();
    m_pages->setCurrentIndex(page);
    m_pages->setFocus();
}

void DetailPanel::showOnPage() { qobject_cast<DetailPage *>(m_pages->currentWidget())->showAction(m_action); }

bool DetailPanel::isEditing() const { return m_indicators->isEditing(); }

void DetailPanel::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPanel::retranslate()
{
    setWindowTitle(tr("Details of the action"));
    m_pages->setTabText(0, tr("Description"));
    m_pages->setTabText(1, tr("Bodies"));
    m_pages->setTabText(2, tr("Indicators"));
    m_pages->setTabText(3, tr("Money"));
    m_pages->setTabText(4, tr("Evidence"));
    m_pages->setTabText(5, tr("History"));
}

} // namespace fpk
