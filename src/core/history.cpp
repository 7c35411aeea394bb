// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history.h"

#include <QSet>

#include <algorithm>

namespace fpk {

namespace {

// The object of a record that was made or deleted; nothing for the change of a field.
const QJsonObject *wholeRecord(const Change &change)
{
    const auto *after = std::get_if<QJsonObject>(&change.after);
    return after ? after : std::get_if<QJsonObject>(&change.before);
}

template <class Record>
std::optional<ActionId> actionOfRecord(const Plan &records, QUuid id)
{
    const Record *record = records.find(Id<Record>(id));
    if (!record)
        return std::nullopt;
    if constexpr (std::is_same_v<Record, Action>)
        return record->id;
    else if constexpr (requires { record->action; })
        return record->action;
    else if constexpr (std::is_same_v<Record, Measurement>)
        return actionOfRecord<Indicator>(records, record->indicator.uuid());
    else if constexpr (std::is_same_v<Record, Expense>)
        return actionOfRecord<BudgetLine>(records, record->line.uuid());
    else
        return std::nullopt;
}

} // namespace

History::History(const Plan &present, std::vector<RecordedSet> sets)
    : m_sets(std::move(sets)), m_records(present)
{
    for (size_t i = 0; i < m_sets.size(); ++i) {
        if (m_sets[i].set.undoes)
            m_undoing.insert(*m_sets[i].set.undoes, i);
    }
    // The newest deletion knows the record as it last was.
    for (auto it = m_sets.rbegin(); it != m_sets.rend(); ++it) {
        for (const Change &change : it->set.changes) {
            if (change.field.isEmpty() && isNull(change.after))
                keepRecord(change);
        }
    }
}

void History::append(const ChangeSet &set)
{
    if (set.undoes)
        m_undoing.insert(*set.undoes, m_sets.size());
    for (const Change &change : set.changes) {
        if (change.field.isEmpty())
            keepRecord(change);
        else if (const auto known = m_records.apply({change}); !known)
            Q_ASSERT(known);
    }
    m_sets.push_back({m_sets.empty() ? 1 : m_sets.back().seq + 1, set});
}

void History::keepRecord(const Change &change)
{
    visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const QJsonObject *object = wholeRecord(change);
        auto record = object ? fromObject(Id<Record>(change.record), *object) : std::nullopt;
        if (record)
            m_records.load(*std::move(record)); // nothing if it is known
    });
}

QStringList History::authors() const
{
    QSet<QString> authors;
    for (const RecordedSet &recorded : m_sets)
        authors.insert(recorded.set.author);
    QStringList sorted(authors.begin(), authors.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}

std::optional<ActionId> History::actionOf(const Change &change) const
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        return actionOfRecord<Record>(m_records, change.record);
    });
}

const ChangeSet *History::takenBackBy(const ChangeSet &set) const
{
    const auto it = m_undoing.constFind(set.id);
    if (it == m_undoing.constEnd())
        return nullptr;
    const ChangeSet &undoing = m_sets[*it].set;
    return takenBackBy(undoing) ? nullptr : &undoing;
}

std::vector<size_t> History::find(const HistoryFilter &filter) const
{
    const bool all = !filter.action && filter.field.isEmpty();
    std::vector<size_t> found;
    for (size_t i = m_sets.size(); i-- > 0;) {
        const ChangeSet &set = m_sets[i].set;
        const QDate day = set.madeAt.toLocalTime().date();
        if ((!filter.author.isEmpty() && set.author != filter.author) ||
            (filter.from && day < *filter.from) || (filter.to && day > *filter.to))
            continue;
        const auto isWanted = [&](const Change &change) { return accepts(change, filter); };
        if (all || std::any_of(set.changes.begin(), set.changes.end(), isWanted))
            found.push_back(i);
    }
    return found;
}

std::vector<Change> History::changes(const ChangeSet &set, const HistoryFilter &filter) const
{
    std::vector<Change> wanted;
    for (const Change &change : set.changes) {
        if (accepts(change, filter))
            wanted.push_back(change);
    }
    return wanted;
}

bool History::accepts(const Change &change, const HistoryFilter &filter) const
{
    if (!filter.field.isEmpty() && change.field != filter.field) {
        const QJsonObject *object = change.field.isEmpty() ? wholeRecord(change) : nullptr;
        if (!object || !object->contains(filter.field))
            return false;
    }
    return !filter.action || actionOf(change) == filter.action;
}

} // namespace fpk
