// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/action_search.h"

#include <QElapsedTimer>

namespace fpk {

namespace {
constexpr int slice = 5; // milliseconds, so that a key pressed meanwhile is not noticeably late
constexpr quint32 batch = 32;
constexpr int rest = 50; // milliseconds before it begins: what has changed is shown first
} // namespace

ActionSearch::ActionSearch(TextOf textOf, QObject *parent) : QObject(parent), m_textOf(std::move(textOf))
{
    connect(&m_reading, &QTimer::timeout, this, &ActionSearch::readOn);
}

void ActionSearch::restart(quint32 rows)
{
    m_rows = rows;
    m_index = SearchIndex();
    m_words.reset();
    m_reading.start(rest);
}

void ActionSearch::reread(quint32 row)
{
    if (row < m_index.size())
        m_index.replace(row, m_textOf(row));
    m_words.reset();
}

void ActionSearch::readOn()
{
    m_reading.setInterval(0);
    QElapsedTimer time;
    time.start();
    while (!isReady() && time.elapsed() < slice) {
        for (quint32 i = 0; i < batch && !isReady(); ++i)
            m_index.append(m_textOf(m_index.size()));
    }
    if (isReady())
        m_reading.stop();
}

const SearchIndex::Rows &ActionSearch::find(const QStringList &words)
{
    while (!isReady())
        m_index.append(m_textOf(m_index.size()));
    const bool canNarrow = m_words && SearchIndex::narrows(words, *m_words);
    m_hits = canNarrow ? m_index.find(words, m_hits) : m_index.find(words);
    m_words = words;
    return m_hits;
}

} // namespace fpk
