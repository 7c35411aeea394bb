// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/column_menu.h"

#include <QHeaderView>

namespace fpk {

ColumnMenu::ColumnMenu(ActionView &table) : QMenu(&table), m_table(table)
{
    addColumns();
    addSeparator();
    addAction(tr("As at first"), &table, &ActionView::resetColumns);
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
