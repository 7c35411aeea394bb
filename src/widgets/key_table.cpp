// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_table.h"

#include <QKeyEvent>

namespace fpk {

bool KeyTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isAsked = trigger & editTriggers() & (EditKeyPressed | DoubleClicked);
    if (isAsked && index.isValid() && !(index.flags() & Qt::ItemIsEditable))
        Q_EMIT typedInVain(index);
    return QTableView::edit(index, trigger, event);
}

// With Ctrl the base class would go on and leave the selection where it was.
QItemSelectionModel::SelectionFlags KeyTable::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isShift = key->modifiers() & Qt::ShiftModifier && key->key() != Qt::Key_Backtab;
    const bool extends = isShift && selectionMode() == ExtendedSelection;
    const QItemSelectionModel::SelectionFlags command =
        extends ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect;
    return selectionBehavior() == SelectRows ? command | QItemSelectionModel::Rows : command;
}

} // namespace fpk
