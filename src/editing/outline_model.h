// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/outline.h"

#include <QAbstractItemModel>

namespace fpk {

// An outline as a tree, a column wide.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(Outline outline);
    [[nodiscard]] const Outline &outline() const { return m_outline; }
    // The action that a line leads to, if it does.
    [[nodiscard]] std::optional<ActionId> action(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Outline::Line &line(const QModelIndex &index) const;

    Outline m_outline; // a line's place in it is the id of its index
};

} // namespace fpk
