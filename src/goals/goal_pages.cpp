// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/goal_pages.h"

#include "core/terms.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

GoalPages::GoalPages(QuarterView &view, QWidget *parent)
    : PlanPage(parent), m_view(view), m_tabs(new GoalTabs(this)), m_pages(new QStackedWidget(this)),
      m_none(new EmptyPlan(view, {}, m_pages))
{
    m_pages->addWidget(m_none);
    setFocusProxy(m_none);
    m_tabs->hide();
    m_tabs->setObjectName(QStringLiteral("goals"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &GoalPages::showPage);
    connect(&view.workspace(), &Workspace::changed, this, &GoalPages::follow);
    connect(&view, &QuarterView::rowsChanged, this, &GoalPages::follow);
    connect(m_none, &EmptyPlan::goalWanted, this, &GoalPages::goalWanted);
    follow();
}

GoalPage *GoalPages::page() const { return qobject_cast<GoalPage *>(m_pages->currentWidget()); }

std::optional<GoalId> GoalPages::goal() const
{
    return page() ? std::optional(page()->goal()) : std::nullopt;
}

std::optional<ActionId> GoalPages::action() const
{
    return page() ? page()->table().currentAction() : std::nullopt;
}

bool GoalPages::isEditing() const { return page() && page()->table().isEditing(); }

void GoalPages::showGoal(GoalId goal)
{
    const auto at = std::find(m_goals.begin(), m_goals.end(), goal);
    if (at != m_goals.end())
        m_tabs->setCurrentIndex(int(at - m_goals.begin()));
}

bool GoalPages::showAction(ActionId id)
{
    const Action *action = m_view.plan().find(id);
    if (!action)
        return false;
    showGoal(action->goal);
    page()->table().setCurrentAction(id);
    goToMark();
    return true;
}

void GoalPages::step(int pages)
{
    m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + pages, 0, std::max(0, m_tabs->count() - 1)));
}

void GoalPages::goToHits()
{
    const auto hasHits = [this](GoalId goal) { return m_view.shownCount(goal) > 0; };
    const auto first = std::find_if(m_goals.begin(), m_goals.end(), hasHits);
    if (first != m_goals.end() && goal() && !hasHits(*goal()))
        showGoal(*first);
    goToMark();
}

void GoalPages::goToMark()
{
    if (page())
        page()->table().leaveWording();
    setFocus();
}

QByteArray GoalPages::layoutState() const { return page() ? page()->table().columnState() : m_layout; }

void GoalPages::restoreLayout(const QByteArray &state)
{
    m_layout = state;
    if (page() && !state.isEmpty())
        page()->table().restoreColumns(state);
}

void GoalPages::follow()
{
    std::vector<GoalId> goals;
    for (const Goal *goal : m_view.plan().goals())
        goals.push_back(goal->id);
    if (goals != m_goals)
        rebuild(std::move(goals));
    showCaptions();
}

// Pages of goals that stay are kept, the current one stays current.
void GoalPages::rebuild(std::vector<GoalId> goals)
{
    const std::optional<GoalId> current = goal();
    const int index = m_tabs->currentIndex();
    const QSignalBlocker blocker(m_tabs);
    m_goals = std::move(goals);
    while (m_tabs->count() > int(m_goals.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < int(m_goals.size()))
        m_tabs->addTab(QString());
    m_tabs->setCurrentIndex(std::clamp(index, 0, std::max(0, m_tabs->count() - 1)));
    if (current)
        showGoal(*current);
    showPage(m_tabs->currentIndex());
    for (GoalPage *page : QHash(m_made)) {
        if (std::find(m_goals.begin(), m_goals.end(), page->goal()) == m_goals.end())
            removePage(page);
    }
}

// Not deleted at once: what is typed into one of its cells may have brought the news.
void GoalPages::removePage(GoalPage *page)
{
    m_made.remove(page->goal().uuid());
    m_pages->removeWidget(page);
    page->deleteLater();
}

GoalPage *GoalPages::makePage(GoalId goal)
{
    auto *page = new GoalPage(m_view, goal, m_pages);
    ActionView *table = &page->table();
    connect(page, &GoalPage::actionWanted, this, &GoalPages::actionWanted);
    connect(table, &ActionView::currentActionChanged, this, &GoalPages::selectionChanged);
    connect(table, &ActionView::typedInVain, this,
            [this, table](const QModelIndex &cell) { Q_EMIT told(table->tableModel().whyFixed(cell)); });
    connect(table, &ActionView::filterEntered, this, &GoalPages::goToHits);
    connect(table, &ActionView::actionOpened, this, &GoalPages::actionOpened);
    connect(table, &ActionView::companionMissing, this, &GoalPages::companionMissing);
    connect(table, &ActionView::textRefused, this, &GoalPages::textRefused);
    connect(table, &ActionView::textOrphaned, this, &GoalPages::textOrphaned);
    m_pages->addWidget(page);
    return page;
}

void GoalPages::showPage(int index)
{
    GoalPage *before = page();
    GoalPage *shown = nullptr;
    if (index >= 0) {
        GoalPage *&made = m_made[m_goals[size_t(index)].uuid()];
        if (!made)
            made = makePage(m_goals[size_t(index)]);
        shown = made;
    }
    if (before && before != shown)
        before->model().sleep();
    if (shown) {
        const QByteArray columns = before ? before->table().columnState() : m_layout;
        shown->model().wake();
        m_pages->setCurrentWidget(shown);
        if (!columns.isEmpty() && columns != shown->table().columnState())
            shown->table().restoreColumns(columns);
    } else {
        m_pages->setCurrentWidget(m_none);
    }
    m_tabs->setVisible(shown);
    setFocusProxy(m_pages->currentWidget());
    Q_EMIT selectionChanged();
}

void GoalPages::changeEvent(QEvent *event)
{
    PlanPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showCaptions();
    for (const GoalPage *page : std::as_const(m_made))
        page->model().retranslate();
}

void GoalPages::showCaptions()
{
    const bool isFiltered = !m_view.filter().isEmpty();
    for (size_t i = 0; i < m_goals.size(); ++i) {
        const Goal &goal = *m_view.plan().find(m_goals[i]);
        m_tabs->setTab(int(i), goal.number, terms::localized(goal.shortTitle, goal.shortTitleKy),
                       terms::localized(goal.title, goal.titleKy));
        m_tabs->setHits(int(i), isFiltered ? std::optional(m_view.shownCount(goal.id)) : std::nullopt);
    }
    for (GoalPage *page : std::as_const(m_made))
        page->showTitle();
}

} // namespace fpk
