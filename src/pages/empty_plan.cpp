// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/empty_plan.h"

#include "widgets/look.h"

#include <QEvent>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr int margin = 40;
constexpr int spacing = 14;
} // namespace

EmptyPlan::EmptyPlan(const QuarterView &view, std::optional<GoalId> goal, QWidget *parent)
    : QWidget(parent), m_view(view), m_goal(goal), m_sentence(new QLabel(this)),
      m_step(new QPushButton(look::icon("add"), QString(), this))
{
    setObjectName(QStringLiteral("emptyPlan"));
    m_step->setObjectName(QStringLiteral("nextStep"));
    m_step->setAutoDefault(true); // Enter presses it
    if (view.workspace().moment())
        m_step->hide();
    else
        setFocusProxy(m_step);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(m_sentence);
    layout->addWidget(m_step, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_step, &QPushButton::clicked, this, &EmptyPlan::takeStep);
    connect(&view.workspace(), &Workspace::changed, this, &EmptyPlan::follow);
    retranslate();
}

void EmptyPlan::standInFor(QWidget &content)
{
    m_content = &content;
    hide();
    follow();
}

bool EmptyPlan::isNeeded() const
{
    const Table<Action> &actions = m_view.plan().table<Action>();
    return m_goal ? actions.childrenOf(m_goal->uuid()).empty() : actions.rows().empty();
}

void EmptyPlan::follow()
{
    retranslate();
    if (m_content && isNeeded() == isHidden())
        changePlaces();
}

// The focus goes along: else the keyboard would be nowhere.
void EmptyPlan::changePlaces()
{
    QWidget &page = *parentWidget();
    const bool hadFocus = page.isAncestorOf(page.window()->focusWidget());
    setVisible(isHidden());
    m_content->setHidden(!isHidden());
    if (!isHidden())
        m_usualFocus = page.focusProxy();
    page.setFocusProxy(isHidden() || !focusProxy() ? m_usualFocus.data() : this);
    if (hadFocus)
        page.setFocus();
}

void EmptyPlan::retranslate()
{
    const bool hasGoals = !m_view.plan().goals().empty();
    m_sentence->setText(!hasGoals ? tr("The plan has no goals yet. Each action belongs to a goal.")
                        : m_goal  ? tr("This goal has no actions yet.")
                                  : tr("The plan has no actions yet."));
    m_step->setText(hasGoals ? tr("New action…") : tr("New goal…"));
}

void EmptyPlan::takeStep()
{
    const std::vector<const Goal *> goals = m_view.plan().goals();
    if (goals.empty())
        Q_EMIT goalWanted();
    else
        Q_EMIT actionWanted(m_goal.value_or(goals.front()->id));
}

void EmptyPlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace fpk
