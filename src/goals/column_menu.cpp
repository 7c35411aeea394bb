// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/column_menu.h"

#include "widgets/look.h"

#include <QHeaderView>

namespace fpk {

ColumnMenu::ColumnMenu(ActionView &table, int column) : QMenu(&table), m_table(table)
{
    addFilter(column);
    addColumns();
    addSeparator();
    addAction(tr("As at first"), &table, &ActionView::resetColumns);
}

// A percentage has nothing to pick and no words.
void ColumnMenu::addFilter(int column)
{
    if (column < 0 || column == ActionTableModel::Percent)
        return;
    addAction(look::icon("filter"), tr("Filter by this column…"), &m_table,
              [this, column] { m_table.filterColumn(column); });
    addAction(look::icon("filter-clear"), tr("Clear the filter of this column"), &m_table, [this, column] {
        m_table.tableModel().clearFilterOf(column);
    })->setEnabled(!m_table.tableModel().filterOf(column).isEmpty());
    addSeparator();
}

// In the order in which they stand. Without number and mark a row says nothing.
void ColumnMenu::addColumns()
{
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction *action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != ActionTableModel::Number && column != ActionTableModel::MarkColumn);
        connect(action, &QAction::toggled, &m_table,
                [this, column](bool shown) { m_table.showColumn(column, shown); });
    }
}

} // namespace fpk
