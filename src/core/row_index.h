// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

namespace fpk {

// Finds rows by a key that stands in them. Keeps nothing but numbers of rows (a hash table with open
// addressing), less than half of what a QHash from keys to rows takes. The rows belong to somebody else, who
// hands them in at every call; those known here must still be there with their keys.
template <class Record, QUuid (*keyOf)(const Record &)>
class RowIndex
{
public:
    using Rows = std::vector<Record>;
    static constexpr quint32 none = 0xffffffff;

    // None if there is no row of that key.
    [[nodiscard]] quint32 find(const Rows &rows, QUuid key) const
    {
        return m_places.empty() ? none : m_places[placeOf(rows, key)];
    }

    // The row comes in place of the one of that key, if there is one. It may get the key a moment later.
    void set(const Rows &rows, QUuid key, quint32 row)
    {
        if (2 * (m_count + 1) > m_places.size())
            spread(rows, m_count + 1);
        quint32 &place = m_places[placeOf(rows, key)];
        m_count += place == none ? 1 : 0;
        place = row;
    }

    // There must be a row of that key.
    void remove(const Rows &rows, QUuid key)
    {
        size_t gap = placeOf(rows, key);
        // A search ends at a gap: rows behind it move into it, but never before the place they begin at.
        for (size_t at = next(gap); m_places[at] != none; at = next(at)) {
            const size_t begin = beginOf(keyOf(rows[m_places[at]]));
            if (((at - begin) & mask()) >= ((at - gap) & mask())) {
                m_places[gap] = m_places[at];
                gap = at;
            }
        }
        m_places[gap] = none;
        --m_count;
    }

    // Makes room for so many rows, at least half of it free, so that searches are short.
    void spread(const Rows &rows, size_t count)
    {
        size_t size = 16;
        while (size < 2 * std::max(count, m_count))
            size *= 2;
        for (const quint32 row : std::exchange(m_places, std::vector<quint32>(size, none))) {
            if (row != none)
                m_places[placeOf(rows, keyOf(rows[row]))] = row;
        }
    }

private:
    [[nodiscard]] size_t mask() const { return m_places.size() - 1; }
    [[nodiscard]] size_t next(size_t place) const { return (place + 1) & mask(); }
    [[nodiscard]] size_t beginOf(QUuid key) const { return qHash(key) & mask(); }
    // Where the row of that key stands, or would stand.
    [[nodiscard]] size_t placeOf(const Rows &rows, QUuid key) const
    {
        size_t at = beginOf(key);
        while (m_places[at] != none && keyOf(rows[m_places[at]]) != key)
            at = next(at);
        return at;
    }

    std::vector<quint32> m_places; // a power of two of them
    size_t m_count = 0;
};

} // namespace fpk
