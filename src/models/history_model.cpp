// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_model.h"

#include "core/change_text.h"
#include "core/describe.h"
#include "core/terms.h"

#include <algorithm>

namespace fpk {

namespace {

constexpr quintptr ofSet = 0; // the id of a set's line; that of a change's is its set's place + 1

QString told(const ChangeText &text)
{
    const auto orNothing = [](const QString &value) {
        return value.isEmpty() ? QStringLiteral("—") : value.simplified();
    };
    if (text.field.isEmpty())
        return text.after.isEmpty() ? HistoryModel::tr("%1: deleted").arg(text.subject)
                                    : HistoryModel::tr("%1: added").arg(text.subject);
    //: a change: of what, which field, from what, to what
    return HistoryModel::tr("%1 — %2: %3 → %4")
        .arg(text.subject, text.field, orNothing(text.before), orNothing(text.after));
}

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &HistoryModel::follow);
}

void HistoryModel::setCompact(bool isCompact)
{
    beginResetModel();
    m_isCompact = isCompact;
    endResetModel();
}

Result<void> HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    if (!m_isRead) {
        Result<std::vector<RecordedSet>> journal = m_workspace.journal();
        if (!journal)
            return journal.error();
        m_history = History(m_workspace.plan(), *std::move(journal));
        m_isRead = true;
    }
    showFound();
    return {};
}

void HistoryModel::follow(const ChangeSet &set)
{
    if (!m_isRead)
        return;
    m_history.append(set);
    showFound();
}

void HistoryModel::showFound()
{
    beginResetModel();
    m_found = m_history.find(m_filter);
    m_lines.clear();
    endResetModel();
}

const RecordedSet &HistoryModel::recorded(const QModelIndex &top) const
{
    return m_history.sets()[m_found[size_t(top.row())]];
}

const ChangeSet *HistoryModel::set(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &recorded(index.parent().isValid() ? index.parent() : index).set;
}

QString HistoryModel::obstacle(const QModelIndex &index) const
{
    const ChangeSet *set = this->set(index);
    if (!set)
        return tr("Select a change.");
    if (m_workspace.moment())
        return tr("Nothing is changed in the past.");
    if (set->id == m_history.sets().front().set.id)
        return tr("This made the plan.");
    if (const ChangeSet *undoing = m_history.takenBackBy(*set))
        return tr("%1 has taken this back on %2.").arg(undoing->author, terms::moment(undoing->madeAt));
    return {};
}

std::optional<ActionId> HistoryModel::action(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    if (index.internalId() != ofSet)
        return lines(size_t(index.internalId()) - 1)[size_t(index.row())].action;
    for (const Change &change : recorded(index).set.changes) {
        if (const auto action = m_history.actionOf(change))
            return action;
    }
    return std::nullopt;
}

const std::vector<HistoryModel::Line> &HistoryModel::lines(size_t place) const
{
    if (const auto known = m_lines.constFind(place); known != m_lines.constEnd())
        return *known;
    std::vector<Line> lines;
    for (const Change &change : m_history.changes(m_history.sets()[place].set, m_filter)) {
        const std::optional<ActionId> action = m_history.actionOf(change);
        for (const ChangeText &text : texts(m_history.records(), {change}))
            lines.push_back({told(text), action});
    }
    return *m_lines.insert(place, std::move(lines));
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_found[size_t(parent.row())]) + 1 : ofSet);
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofSet)
        return {};
    const size_t place = size_t(index.internalId()) - 1;
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), place, std::greater<>());
    return createIndex(int(at - m_found.begin()), 0, ofSet);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_found.size());
    if (parent.internalId() != ofSet || parent.column() != 0)
        return 0;
    return int(lines(m_found[size_t(parent.row())]).size());
}

int HistoryModel::columnCount(const QModelIndex &) const { return m_isCompact ? 1 : ColumnCount; }

bool HistoryModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_found.empty();
    return parent.internalId() == ofSet && parent.column() == 0 && !recorded(parent).set.changes.empty();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (m_isCompact ? What : section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    default:
        return tr("What");
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::ToolTipRole && (m_isCompact || index.column() == What))
        return QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text(index).toHtmlEscaped());
    return {};
}

QString HistoryModel::text(const QModelIndex &index) const
{
    if (index.internalId() != ofSet)
        return m_isCompact || index.column() == What
                   ? lines(size_t(index.internalId()) - 1)[size_t(index.row())].text
                   : QString();
    const ChangeSet &set = recorded(index).set;
    if (m_isCompact)
        return QStringLiteral("%1, %2\n%3").arg(terms::moment(set.madeAt), set.author, caption(set));
    switch (index.column()) {
    case When:
        return terms::moment(set.madeAt);
    case Who:
        return set.author;
    default:
        return caption(set);
    }
}

QString HistoryModel::caption(const ChangeSet &set) const
{
    QString words;
    if (set.id == m_history.sets().front().set.id)
        words = tr("The plan was made");
    else if (set.undoes)
        words = tr("Taken back: %1").arg(describe(m_history.records(), inverse(set.changes)));
    else
        words = describe(m_history.records(), set.changes);
    if (set.changes.size() > 1)
        //: after what a change set did first: how much else
        words += QStringLiteral(" ") + tr("(%n change(s))", nullptr, int(set.changes.size()));
    if (!set.comment.isEmpty())
        words += QStringLiteral(" — ") + set.comment.simplified();
    if (const ChangeSet *undoing = m_history.takenBackBy(set))
        words += QStringLiteral(" ") + tr("[taken back: %1]").arg(undoing->author);
    return words;
}

void HistoryModel::retranslate()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

} // namespace fpk
