// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/silent_model.h"

#include "core/terms.h"

namespace fpk {

namespace {
constexpr quintptr ofBody = 0; // the id of a body's line; that of an action's is its body's row + 1
}

void SilentModel::fill(const std::vector<Silent> &silent)
{
    beginResetModel();
    m_debtors.clear();
    for (const Silent &one : silent) {
        Debtor &debtor = m_debtors.emplace_back(Debtor{one.body->id, {}});
        debtor.actions.reserve(one.actions.size());
        for (const Action *action : one.actions)
            debtor.actions.push_back(action->id);
    }
    endResetModel();
}

std::optional<ActionId> SilentModel::action(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofBody)
        return {};
    return m_debtors[index.internalId() - 1].actions[size_t(index.row())];
}

QString SilentModel::text() const
{
    QString text;
    for (const Debtor &debtor : m_debtors) {
        text += title(debtor) + u'\n';
        for (const ActionId action : debtor.actions)
            text += QStringLiteral("    ") + title(action) + u'\n';
    }
    return text;
}

QString SilentModel::title(const Debtor &debtor) const
{
    const Body *body = m_plan.find(debtor.body);
    if (!body)
        return {};
    const QString name = terms::localized(body->name, body->nameKy);
    //: %1 a body's code
    const QString counted =
        tr("%1: %n report(s) missing", nullptr, int(debtor.actions.size())).arg(body->code);
    return name == body->code ? counted : counted + QStringLiteral(" — ") + name;
}

QString SilentModel::title(ActionId id) const
{
    const Action *action = m_plan.find(id);
    if (!action)
        return {};
    const QString title = terms::localized(action->title, action->titleKy).simplified();
    return m_plan.number(*action) + QStringLiteral("  ") + title;
}

QModelIndex SilentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofBody);
}

QModelIndex SilentModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.isValid() ? index.internalId() : ofBody;
    return id == ofBody ? QModelIndex() : createIndex(int(id - 1), 0, ofBody);
}

int SilentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_debtors.size());
    const bool isBody = parent.internalId() == ofBody;
    return isBody ? int(m_debtors[size_t(parent.row())].actions.size()) : 0;
}

int SilentModel::columnCount(const QModelIndex &) const { return 1; }

QVariant SilentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::optional<ActionId> owed = action(index);
    return owed ? title(*owed) : title(m_debtors[size_t(index.row())]);
}

} // namespace fpk
