// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/column_header.h"

#include "models/action_table_model.h"
#include "widgets/look.h"

#include <QStyleOptionHeader>

namespace fpk {

ColumnHeader::ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(36);
    setSectionsMovable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSortIndicatorClearable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (model()->headerData(column, orientation(), ActionTableModel::FilteredRole).toBool())
        option->icon = look::icon("filter");
}

} // namespace fpk
