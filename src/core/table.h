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
        for (quint32 row = m_firstChild.value(parent, none); row != none; row = m_siblings[row].next)
            children.push_back(&m_rows[row]);
        return children;
    }

    void reserve(size_t count)
    {
        m_rows.reserve(count);
        if constexpr (HasParent<Record>)
            m_siblings.reserve(count);
        m_index.reserve(qsizetype(count));
    }

    // False if the id is taken.
    bool insert(Record record)
    {
        const auto row = quint32(m_rows.size());
        quint32 &place = m_index[record.id.uuid()];
        if (m_index.size() == qsizetype(m_rows.size()))
            return false;
        place = row;
        m_rows.push_back(std::move(record));
        if constexpr (HasParent<Record>)
            m_siblings.emplace_back();
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
        if constexpr (HasParent<Record>)
            m_siblings.pop_back();
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
    quint32 &firstChildOf(QUuid parent)
    {
        const auto it = m_firstChild.find(parent);
        return it != m_firstChild.end() ? *it : *m_firstChild.insert(parent, none);
    }

    // The children of a parent are a list through m_siblings: no allocation for each parent, and leaving it
    // takes the same time however many there are.
    void link(quint32 row)
    {
        if constexpr (HasParent<Record>) {
            quint32 &first = firstChildOf(parentOf(m_rows[row]));
            m_siblings[row] = {none, first};
            if (first != none)
                m_siblings[first].previous = row;
            first = row;
        }
    }
    void unlink(quint32 row)
    {
        if constexpr (HasParent<Record>) {
            const auto [previous, next] = m_siblings[row];
            if (next != none)
                m_siblings[next].previous = previous;
            if (previous != none)
                m_siblings[previous].next = next;
            else if (next != none)
                m_firstChild[parentOf(m_rows[row])] = next;
            else
                m_firstChild.remove(parentOf(m_rows[row]));
        }
    }

    static constexpr quint32 none = 0xffffffff;
    struct Siblings
    {
        quint32 previous = none;
        quint32 next = none;
    };

    std::vector<Record> m_rows;
    std::vector<Siblings> m_siblings; // by row; empty for kinds of records that belong to none
    QHash<QUuid, quint32> m_index;
    QHash<QUuid, quint32> m_firstChild;
};

} // namespace fpk
