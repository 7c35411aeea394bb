// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/outline_model.h"

namespace fpk {

void OutlineModel::show(Outline outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    endResetModel();
}

std::optional<ActionId> OutlineModel::action(const QModelIndex &index) const { return line(index).action; }

const Outline::Line &OutlineModel::line(const QModelIndex &index) const
{
    return m_outline.line(index.isValid() ? Outline::Place(index.internalId()) : Outline::top);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(line(parent).below[size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const Outline::Place above = line(index).above;
    return above == Outline::top ? QModelIndex() : createIndex(m_outline.line(above).row, 0, quintptr(above));
}

int OutlineModel::rowCount(const QModelIndex &parent) const { return int(line(parent).below.size()); }

int OutlineModel::columnCount(const QModelIndex &) const { return 1; }

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return line(index).text;
}

} // namespace fpk
