// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

#include <QAbstractItemModel>

namespace fpk {

// Who has not reported, as a tree: the bodies, below each the actions that it owes a report on. Keeps what
// was so when it was filled; the words come from the plan, which must outlive it.
class SilentModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit SilentModel(const Plan &plan, QObject *parent = nullptr)
        : QAbstractItemModel(parent), m_plan(plan)
    {
    }

    void fill(const std::vector<Silent> &silent);

    // None of a line that is a body's.
    [[nodiscard]] std::optional<ActionId> action(const QModelIndex &index) const;
    // All of it as plain text, an action a line, indented below its body.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Debtor
    {
        BodyId body;
        std::vector<ActionId> actions;
    };
    [[nodiscard]] QString title(const Debtor &debtor) const;
    [[nodiscard]] QString title(ActionId action) const;

    const Plan &m_plan;
    std::vector<Debtor> m_debtors;
};

} // namespace fpk
