// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QHash>

#include <vector>

namespace fpk {

template <class Record>
concept HasParent = requires
{
    Kind<Record>::parent;
};

// All records of one kind, found by id and by the record they belong to. The order of rows means nothing.
// Pointers into a table are good until the table next changes.
template <class Record>
class Table
{
public:
    [[nodiscard]] const std::vector<Record> &rows() const { return m_rows; }

    [[nodiscard]] const Record *find(Id<Record> id) const
    {
        const auto it = m_index.constFind(id.uuid());
        return it == m_index.constEnd() ? nullptr : &m_rows[*it];
    }

    // The records that belong to the given one, in no order.
    [[nodiscard]] std::vector<const Record *> childrenOf(QUuid parent) const
    {
        std::vector<const Record *> children;
        if (const auto it = m_children.constFind(parent); it != m_children.constEnd()) {
            children.reserve(it->size());
            for (const quint32 row : *it)
                children.push_back(&m_rows[row]);
        }
        return children;
    }

    void reserve(size_t count)
    {
        m_rows.reserve(count);
        m_index.reserve(qsizetype(count));
    }

    // False if the id is taken.
    bool insert(Record record)
    {
        const auto row = quint32(m_rows.size());
        if (m_index.contains(record.id.uuid()))
            return false;
        m_index.insert(record.id.uuid(), row);
        m_rows.push_back(std::move(record));
        link(row);
        return true;
    }

    // The record must be there. The last row takes its place.
    void remove(Id<Record> id)
    {
        Q_ASSERT(find(id));
        const quint32 row = m_index.take(id.uuid());
        const auto last = quint32(m_rows.size() - 1);
        unlink(row);
        if (row != last) {
            unlink(last);
            m_rows[row] = std::move(m_rows[last]);
            m_index.insert(m_rows[row].id.uuid(), row);
            link(row);
        }
        m_rows.pop_back();
    }

    // A record of that id must be there; the new one takes its place.
    void replace(Record record)
    {
        Q_ASSERT(find(record.id));
        const quint32 row = m_index.value(record.id.uuid());
        const bool moves = parentOf(record) != parentOf(m_rows[row]);
        if (moves)
            unlink(row);
        m_rows[row] = std::move(record);
        if (moves)
            link(row);
    }

private:
    // Null for kinds of records that belong to none.
    static QUuid parentOf(const Record &record)
    {
        if constexpr (HasParent<Record>)
            return (record.*Kind<Record>::parent).uuid();
        else
            return {};
    }
    void link(quint32 row)
    {
        if constexpr (HasParent<Record>)
            m_children[parentOf(m_rows[row])].push_back(row);
    }
    void unlink(quint32 row)
    {
        if constexpr (HasParent<Record>) {
            const auto it = m_children.find(parentOf(m_rows[row]));
            std::erase(*it, row);
            if (it->empty())
                m_children.erase(it);
        }
    }

    std::vector<Record> m_rows;
    QHash<QUuid, quint32> m_index;
    QHash<QUuid, std::vector<quint32>> m_children;
};

} // namespace fpk
