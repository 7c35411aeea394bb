// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_panel.h"

#include "details/description_page.h"
#include "details/evidence_page.h"
#include "details/history_page.h"
#include "details/indicators_page.h"
#include "details/money_page.h"
#include "details/reports_page.h"
#include "widgets/scrolled_part.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

namespace {
constexpr int leastWidth = 280;
}

DetailPanel::DetailPanel(QuarterView &view, PlanCommands &commands, EvidenceCommands &evidence,
                         QWidget *parent)
    : QDockWidget(parent), m_view(view), m_commands(commands), m_evidence(evidence),
      m_pages(new DetailTabs(this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    m_pages->setObjectName(QStringLiteral("detailPages"));
    m_pages->setMinimumWidth(leastWidth);
    for (int page = Description; page <= History; ++page) {
        auto *host = new QWidget(m_pages);
        (new QVBoxLayout(host))->setContentsMargins({});
        m_pages->addPage(host);
    }
    setWidget(m_pages);
    connect(m_pages, &DetailTabs::indexChanged, this, &DetailPanel::showOnPage);
    retranslate();
}

DetailPage &DetailPanel::page(int index)
{
    QWidget *host = m_pages->page(index);
    auto *page = host->findChild<DetailPage *>();
    if (!page) {
        page = makePage(Page(index), host);
        host->layout()->addWidget(new ScrolledPart(page, host));
    }
    return *page;
}

DetailPage *DetailPanel::makePage(Page page, QWidget *host)
{
    switch (page) {
    case Description: {
        auto *made = new DescriptionPage(m_view, host);
        connect(made, &DescriptionPage::entryRequested, &m_commands, &PlanCommands::editEntry);
        connect(made, &DescriptionPage::actionRequested, &m_commands, &PlanCommands::editAction);
        connect(made, &DescriptionPage::otherReadingTaken, &m_commands, &PlanCommands::takeOtherReading);
        return made;
    }
    case Bodies: {
        auto *made = new ReportsPage(m_view, host);
        connect(made, &ReportsPage::entryRequested, &m_commands, &PlanCommands::editBodyEntry);
        connect(made, &ReportsPage::companionMissing, &m_commands, &PlanCommands::completeEntry);
        return made;
    }
    case Indicators: {
        auto *made = new IndicatorsPage(m_view, host);
        connect(made, &IndicatorsPage::noteRequested, &m_commands, &PlanCommands::editNote);
        return made;
    }
    case Money: {
        auto *made = new MoneyPage(m_view, host);
        connect(made, &MoneyPage::expenseRequested, &m_commands, &PlanCommands::addExpense);
        connect(made, &MoneyPage::expenseOpened, &m_commands, &PlanCommands::editExpense);
        connect(made, &MoneyPage::expenseDeletionRequested, &m_commands, &PlanCommands::deleteExpense);
        return made;
    }
    case Documents:
        return new EvidencePage(m_view, m_evidence, host);
    case History:
        return new HistoryPage(m_view, host);
    }
    return nullptr;
}

void DetailPanel::showAction(std::optional<ActionId> action)
{
    m_action = action;
    showOnPage();
}

void DetailPanel::showPage(int page)
{
    show();
    m_pages->setIndex(page);
    m_pages->setFocus();
}

void DetailPanel::showOnPage()
{
    if (isVisible())
        page(m_pages->index()).showAction(m_action);
}

bool DetailPanel::isEditing() const
{
    const auto made = m_pages->findChildren<DetailPage *>();
    return std::any_of(made.begin(), made.end(), [](const DetailPage *page) { return page->isEditing(); });
}

void DetailPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    showOnPage();
}

void DetailPanel::hideEvent(QHideEvent *event)
{
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT keyboardReleased();
    QDockWidget::hideEvent(event);
}

void DetailPanel::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPanel::retranslate()
{
    setWindowTitle(tr("Details of the action"));
    m_pages->setAccessibleName(windowTitle());
    m_pages->setCaption(0, tr("Description"));
    m_pages->setCaption(1, tr("Bodies"));
    m_pages->setCaption(2, tr("Indicators"));
    m_pages->setCaption(3, tr("Money"));
    m_pages->setCaption(4, tr("Evidence"));
    m_pages->setCaption(5, tr("History"));
}

} // namespace fpk
