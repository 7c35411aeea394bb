// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goals/action_view.h"

#include <QLabel>

namespace fpk {

// The page of one goal: its whole title above the table of its actions, or what is to be done where it has
// none.
class GoalPage : public QWidget
{
    Q_OBJECT
public:
    GoalPage(QuarterView &view, GoalId goal, QWidget *parent = nullptr);

    [[nodiscard]] GoalId goal() const { return m_model->goal(); }
    [[nodiscard]] ActionTableModel &model() const { return *m_model; }
    [[nodiscard]] ActionView &table() const { return *m_table; }

    // It fills the room it is given, as PlanPage does.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    // Shows the goal's title as it is now, in the current language.
    void showTitle();

Q_SIGNALS:
    // It has no actions, and the first one is to be made.
    void actionWanted(fpk::GoalId goal);

private:
    QuarterView &m_view;
    ActionTableModel *m_model;
    QLabel *m_title;
    ActionView *m_table;
};

} // namespace fpk
