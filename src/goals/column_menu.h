// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goals/action_view.h"

#include <QMenu>

namespace fpk {

// The menu of the heads of a table of actions: which columns are in sight. For one use.
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(ActionView &table);

private:
    void addColumns();

    ActionView &m_table;
};

} // namespace fpk
