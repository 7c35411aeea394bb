// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace fpk {

// Says in a sentence what a plan, or a goal of it, lacks before there is anything to show, with a button for
// the next step. A plan that is only looked at has no next step.
class EmptyPlan : public QWidget
{
    Q_OBJECT
public:
    EmptyPlan(const QuarterView &view, std::optional<GoalId> goal, QWidget *parent);

    // From now on in place of the content of a page, and of what the focus of the page goes to, as long as
    // there are no actions. The page is its parent.
    void standInFor(QWidget &content);

Q_SIGNALS:
    void goalWanted();
    // A new action in that goal.
    void actionWanted(fpk::GoalId goal);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isNeeded() const;
    void follow();
    void changePlaces();
    void retranslate();
    void takeStep();

    const QuarterView &m_view;
    const std::optional<GoalId> m_goal;
    QLabel *m_sentence;
    QPushButton *m_step;
    QWidget *m_content = nullptr;   // null: it stands for itself
    QPointer<QWidget> m_usualFocus; // of the page, while this stands in
};

} // namespace fpk
