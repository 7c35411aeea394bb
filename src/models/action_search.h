// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search_index.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace fpk {

// The search over the texts of a plan's actions as it is typed. The texts are read in while the program has
// nothing else to do, a few milliseconds at a time; a search that comes before the end reads the rest at
// once. Belongs to a thread with an event loop.
class ActionSearch : public QObject
{
public:
    // The text of a row, folded (core/filter.h).
    using TextOf = std::function<QString(quint32 row)>;

    explicit ActionSearch(TextOf textOf, QObject *parent = nullptr);

    // All texts have changed, and there are so many rows.
    void restart(quint32 rows);
    // The text of one row has changed.
    void reread(quint32 row);

    // Whether every text has been read in.
    [[nodiscard]] bool isReady() const { return m_index.size() == m_rows; }
    // The rows in which every word of the (folded) search occurs. Good until the next call of anything here.
    const SearchIndex::Rows &find(const QStringList &words);

private:
    void readOn();

    TextOf m_textOf;
    quint32 m_rows = 0;
    SearchIndex m_index; // of the first so many rows
    QTimer m_reading;
    std::optional<QStringList> m_words; // the search that m_hits answers
    SearchIndex::Rows m_hits;
};

} // namespace fpk
