// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/goal_page.h"

#include "core/terms.h"
#include "models/abbreviations.h"
#include "pages/empty_plan.h"

#include <QVBoxLayout>

namespace fpk {

GoalPage::GoalPage(QuarterView &view, GoalId goal, QWidget *parent)
    : QWidget(parent), m_view(view), m_model(new ActionTableModel(view, goal, this)),
      m_title(new QLabel(this)), m_table(new ActionView(*m_model, this))
{
    m_title->setObjectName(QStringLiteral("goalTitle"));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    auto *empty = new EmptyPlan(view, goal, this);
    layout->addWidget(empty, 1);
    connect(empty, &EmptyPlan::actionWanted, this, &GoalPage::actionWanted);
    empty->standInFor(*m_table);
    showTitle();
}

void GoalPage::showTitle()
{
    const Goal *goal = m_view.plan().find(m_model->goal());
    if (!goal)
        return;
    //: heading above a table: number of the goal, its title
    m_title->setText(tr("Goal %1. %2").arg(goal->number).arg(terms::localized(goal->title, goal->titleKy)));
    m_title->setToolTip(abbreviationsTip(m_title->text(), m_view.plan()));
    m_table->setAccessibleName(m_title->text());
}

} // namespace fpk
