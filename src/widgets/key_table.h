// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace fpk {

// A table for the keyboard. As in a spreadsheet a key selects the cell it goes to, whatever else is held
// down, and nothing out of sight stays selected behind it; with Shift, where more than one cell can be
// selected, all from the cell where the selection was begun. Where somebody asks in vain to edit a cell it
// says so.
class KeyTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::edit;
    using QTableView::QTableView;

Q_SIGNALS:
    // Somebody wanted to edit what cannot be edited.
    void typedInVain(const QModelIndex &cell);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
};

} // namespace fpk
