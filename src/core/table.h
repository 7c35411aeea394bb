// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/row_index.h"

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
        const quint32 row = m_index.find(m_rows, id.uuid());
        return row == none ? nullptr : &m_rows[row];
    }

    // The records that belong to the given one, in no order.
    [[nodiscard]] std::vector<const Record *> childrenOf(QUuid parent) const
    {
        std::vector<const Record *> children;
        for (quint32 row = m_firstChild.find(m_rows, parent); row != none; row = m_siblings[row].next)
            children.push_back(&m_rows[row]);
        return children;
    }

    void reserve(size_t count)
    {
        m_rows.reserve(count);
        if constexpr (HasParent<Record>)
            m_siblings.reserve(count);
        m_index.spread(m_rows, count);
    }

    // False if the id is taken.
    bool insert(Record record)
    {
        if (find(record.id))
            return false;
        const auto row = quint32(m_rows.size());
        m_index.set(m_rows, record.id.uuid(), row);
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
        const quint32 row = m_index.find(m_rows, id.uuid());
        const auto last = quint32(m_rows.size() - 1);
        unlink(row);
        m_index.remove(m_rows, id.uuid());
        if (row != last) {
            unlink(last);
            m_index.set(m_rows, m_rows[last].id.uuid(), row);
            m_rows[row] = std::move(m_rows[last]);
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
        const quint32 row = m_index.find(m_rows, record.id.uuid());
        const bool moves = parentOf(record) != parentOf(m_rows[row]);
        if (moves)
            unlink(row);
        m_rows[row] = std::move(record);
        if (moves)
            link(row);
    }

private:
    static QUuid idOf(const Record &record) { return record.id.uuid(); }
    // Null for kinds of records that belong to none.
    static QUuid parentOf(const Record &record)
    {
        if constexpr (HasParent<Record>)
            return (record.*Kind<Record>::parent).uuid();
        else
            return {};
    }

    // The children of a parent are a list through m_siblings: no allocation for each parent, and leaving it
    // takes the same time however many there are.
    void link(quint32 row)
    {
        if constexpr (HasParent<Record>) {
            const QUuid parent = parentOf(m_rows[row]);
            const quint32 first = m_firstChild.find(m_rows, parent);
            m_siblings[row] = {none, first};
            if (first != none)
                m_siblings[first].previous = row;
            m_firstChild.set(m_rows, parent, row);
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
                m_firstChild.set(m_rows, parentOf(m_rows[row]), next);
            else
                m_firstChild.remove(m_rows, parentOf(m_rows[row]));
        }
    }

    using ById = RowIndex<Record, idOf>;
    static constexpr quint32 none = ById::none;
    struct Siblings
    {
        quint32 previous = none;
        quint32 next = none;
    };

    std::vector<Record> m_rows;
    std::vector<Siblings> m_siblings; // by row; empty for kinds of records that belong to none
    ById m_index;
    RowIndex<Record, parentOf> m_firstChild; // of each parent
};

} // namespace fpk
