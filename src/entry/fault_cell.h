// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sheet_cell.h"

namespace fpk {

// The cells of the list of faults: one line each, the current one framed, left as those of the grid.
class FaultCell : public SheetCell
{
    Q_OBJECT
public:
    using SheetCell::SheetCell;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
};

} // namespace fpk
