// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goals/action_view.h"

#include <QMenu>

namespace fpk {

// The menu of the heads of a table of actions: what is wanted of the column it was opened on, which
// columns are in sight. For one use.
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    ColumnMenu(ActionView &table, int column);

private:
    void addFilter(int column);
    void addColumns();

    ActionView &m_table;
};

} // namespace fpk
