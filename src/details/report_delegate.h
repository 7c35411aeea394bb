// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fpk {

// A body's report in a list: its name, in the colour of its light how it stands, muted and shortened what was
// done; the three lines of the item's text.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { BodyRole = Qt::UserRole, LightRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fpk
