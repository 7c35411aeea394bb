// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goal_pages.h"

#include "core/terms.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

GoalPages::GoalPages(QuarterView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_tabs(new GoalTabs(this)), m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("goals"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &GoalPages::showPage);
    connect(&view.workspace(), &Workspace::changed, this, &GoalPages::follow);
    connect(&view, &QuarterView::rowsChanged, this, &GoalPages::follow);
    follow();
}

GoalPage *GoalPages::page() const { return qobject_cast<GoalPage *>(m_pages->currentWidget()); }

GoalPage &GoalPages::pageAt(int index) const { return *qobject_cast<GoalPage *>(m_pages->widget(index)); }

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
    for (int i = 0; i < m_pages->count(); ++i) {
        if (pageAt(i).goal() == goal)
            m_tabs->setCurrentIndex(i);
    }
}

void GoalPages::showAction(ActionId id)
{
    const Action *action = m_view.plan().find(id);
    if (!action)
        return;
    showGoal(action->goal);
    page()->table().setCurrentAction(id);
    page()->table().setFocus();
}

void GoalPages::step(int pages)
{
    m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + pages, 0, std::max(0, m_tabs->count() - 1)));
}

QByteArray GoalPages::columnState() const { return page() ? page()->table().columnState() : QByteArray(); }

void GoalPages::setColumnState(const QByteArray &state)
{
    if (page() && !state.isEmpty())
        page()->table().restoreColumns(state);
}

void GoalPages::follow()
{
    const std::vector<const Goal *> goals = m_view.plan().goals();
    const auto isAt = [this](const Goal *goal, int index) { return pageAt(index).goal() == goal->id; };
    bool isSame = int(goals.size()) == m_pages->count();
    for (int i = 0; isSame && i < m_pages->count(); ++i)
        isSame = isAt(goals[size_t(i)], i);
    if (!isSame)
        rebuild(goals);
    retranslate();
}

// Pages of goals that stay are kept, the current one stays current.
void GoalPages::rebuild(const std::vector<const Goal *> &goals)
{
    const std::optional<GoalId> current = goal();
    const int index = m_tabs->currentIndex();
    const QSignalBlocker blocker(m_tabs);
    QHash<QUuid, GoalPage *> kept;
    while (m_pages->count() > 0) {
        GoalPage &page = pageAt(0);
        m_pages->removeWidget(&page);
        m_tabs->removeTab(0);
        kept.insert(page.goal().uuid(), &page);
    }
    for (const Goal *goal : goals) {
        GoalPage *page = kept.take(goal->id.uuid());
        m_pages->addWidget(page ? page : makePage(goal->id));
        m_tabs->addTab(QString());
    }
    if (m_shown && kept.contains(m_shown->goal().uuid()))
        m_shown = nullptr;
    qDeleteAll(kept);
    m_tabs->setCurrentIndex(std::clamp(index, 0, std::max(0, m_tabs->count() - 1)));
    if (current)
        showGoal(*current);
    showPage(m_tabs->currentIndex());
}

GoalPage *GoalPages::makePage(GoalId goal)
{
    auto *page = new GoalPage(m_view, goal, this);
    ActionView *table = &page->table();
    connect(table, &ActionView::currentActionChanged, this, &GoalPages::selectionChanged);
    connect(table, &ActionView::actionOpened, this, &GoalPages::actionOpened);
    connect(table, &ActionView::companionMissing, this, &GoalPages::companionMissing);
    return page;
}

void GoalPages::showPage(int index)
{
    const QByteArray columns = m_shown ? m_shown->table().columnState() : QByteArray();
    m_pages->setCurrentIndex(index);
    m_shown = page();
    setFocusProxy(m_shown ? &m_shown->table() : nullptr);
    if (m_shown && columns != m_shown->table().columnState())
        m_shown->table().restoreColumns(columns);
    Q_EMIT selectionChanged();
}

void GoalPages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GoalPages::retranslate()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const Goal &goal = *m_view.plan().find(pageAt(i).goal());
        const bool isFiltered = !m_view.filter().isEmpty();
        m_tabs->setTab(i, goal.number, terms::localized(goal.shortTitle, goal.shortTitleKy),
                       terms::localized(goal.title, goal.titleKy));
        m_tabs->setHits(i, isFiltered ? std::optional(m_view.actions(goal.id).size()) : std::nullopt);
        pageAt(i).retranslate();
    }
}

} // namespace fpk
