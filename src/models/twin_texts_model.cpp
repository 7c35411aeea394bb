// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/twin_texts_model.h"

#include "core/change_text.h"
#include "core/terms.h"

#include <algorithm>
#include <utility>

namespace fpk {

namespace {

// What the Russian text is called.
QString fieldTitle(const TwinText &twin)
{
    const QString key = twin.field.chopped(3);
    return visitEntity(twin.entity, [&]<class Record>(RecordType<Record>) {
        const Field<Record> *field = findField<Record>(key);
        return field ? terms::field(*field) : QString();
    });
}

bool isOfTheSame(const TwinText &a, const TwinText &b) { return a.record == b.record && a.field == b.field; }

} // namespace

TwinTextsModel::TwinTextsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_texts(twinTexts(workspace.plan()))
{
    connect(&workspace, &Workspace::changed, this, &TwinTextsModel::read);
}

// Rows stay where they are while only their texts change.
void TwinTextsModel::read()
{
    std::vector<TwinText> texts = twinTexts(m_workspace.plan());
    if (std::equal(texts.begin(), texts.end(), m_texts.begin(), m_texts.end(), isOfTheSame)) {
        const std::vector<TwinText> before = std::exchange(m_texts, std::move(texts));
        for (int row = 0; row < rowCount(); ++row) {
            if (m_texts[size_t(row)] != before[size_t(row)])
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

int TwinTextsModel::missingCount() const
{
    return int(std::count_if(m_texts.begin(), m_texts.end(),
                             [](const TwinText &one) { return one.kyrgyz.isEmpty(); }));
}

bool TwinTextsModel::setTexts(const QList<QPersistentModelIndex> &rows, const QStringList &texts)
{
    std::vector<Change> changes;
    for (qsizetype i = 0; i < std::min(rows.size(), texts.size()); ++i) {
        const TwinText &twin = m_texts[size_t(rows[i].row())];
        const QString text = texts[i].trimmed();
        if (text != twin.kyrgyz)
            changes.push_back(changeTo(twin, text));
    }
    if (changes.empty())
        return true;
    if (!told(m_workspace.commit(std::move(changes))))
        return false;
    ++m_done;
    m_undone = 0;
    return true;
}

bool TwinTextsModel::undo()
{
    if (m_done == 0 || !told(m_workspace.undo()))
        return false;
    --m_done;
    ++m_undone;
    return true;
}

bool TwinTextsModel::redo()
{
    if (m_undone == 0 || !told(m_workspace.redo()))
        return false;
    ++m_done;
    --m_undone;
    return true;
}

bool TwinTextsModel::told(const Result<void> &done)
{
    if (!done)
        Q_EMIT refused(done.error().message);
    return bool(done);
}

int TwinTextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

int TwinTextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TwinTextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case Field:
        return tr("Text");
    case Russian:
        return tr("Russian");
    default:
        return tr("Kyrgyz");
    }
}

QString TwinTextsModel::words(const TwinText &twin, int column) const
{
    switch (column) {
    case Where:
        return subject(m_workspace.plan(), changeTo(twin, twin.kyrgyz));
    case Field:
        return fieldTitle(twin);
    case Russian:
        return twin.russian;
    default:
        return twin.kyrgyz;
    }
}

QVariant TwinTextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TwinText &twin = m_texts[size_t(index.row())];
    if (role == MissingRole)
        return twin.kyrgyz.isEmpty();
    if (role == Qt::AccessibleTextRole && index.column() == Kyrgyz && twin.kyrgyz.isEmpty())
        return tr("missing");
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole)
        return words(twin, index.column());
    return {};
}

Qt::ItemFlags TwinTextsModel::flags(const QModelIndex &index) const
{
    const bool isEditable = index.column() == Kyrgyz && !m_workspace.moment();
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool TwinTextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return setTexts({QPersistentModelIndex(index)}, {value.toString()});
}

} // namespace fpk
