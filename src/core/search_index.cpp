// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search_index.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace fpk {

namespace {

size_t pair(uchar first, uchar second) { return size_t(first) << 8 | second; }

void set(std::vector<quint64> &bits, quint32 row)
{
    if (bits.size() <= row / 64)
        bits.resize(row / 64 + 1);
    bits[row / 64] |= quint64(1) << row % 64;
}

bool isSet(const std::vector<quint64> &bits, quint32 row)
{
    return row / 64 < bits.size() && bits[row / 64] >> row % 64 & 1;
}

void intersect(std::vector<quint64> &bits, const std::vector<quint64> &with)
{
    bits.resize(std::min(bits.size(), with.size()));
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] &= with[i];
}

} // namespace

uchar SearchIndex::codeFor(char16_t letter)
{
    uchar &code = m_codes[letter];
    if (code == 0)
        code = uchar(m_letters < 255 ? ++m_letters : 255);
    return code;
}

void SearchIndex::append(QStringView text)
{
    if (m_spans.empty()) {
        m_codes.resize(0x10000);
        m_pairs.resize(0x10000);
    }
    m_spans.push_back({});
    write(size() - 1, text);
}

void SearchIndex::replace(quint32 row, QStringView text)
{
    for (Bits &bits : m_pairs) {
        if (isSet(bits, row))
            bits[row / 64] &= ~(quint64(1) << row % 64);
    }
    write(row, text);
}

void SearchIndex::write(quint32 row, QStringView text)
{
    m_spans[row] = {m_texts.size(), size_t(text.size())};
    uchar before = 0;
    for (const QChar letter : text) {
        const uchar code = codeFor(letter.unicode());
        set(m_pairs[pair(0, code)], row);
        if (before != 0)
            set(m_pairs[pair(before, code)], row);
        m_texts.push_back(char(code));
        before = code;
    }
}

// A word of one or two letters is answered by the bits alone. Of a longer one they leave the rows that have
// all its pairs, which are few unless it is a common word.
SearchIndex::Query SearchIndex::prepare(const QStringList &words) const
{
    if (m_spans.empty())
        return {};
    Query query{Bits((m_spans.size() + 63) / 64, ~quint64(0)), {}};
    for (const QString &word : words) {
        std::string coded;
        for (const QChar letter : word)
            coded.push_back(char(m_codes[letter.unicode()]));
        if (coded.find('\0') != std::string::npos)
            return {}; // a letter that no text has
        if (coded.size() == 1)
            intersect(query.candidates, m_pairs[pair(0, uchar(coded[0]))]);
        for (size_t i = 0; i + 1 < coded.size(); ++i)
            intersect(query.candidates, m_pairs[pair(uchar(coded[i]), uchar(coded[i + 1]))]);
        if (coded.size() > 2)
            query.longWords.push_back(std::move(coded));
    }
    return query;
}

bool SearchIndex::holds(quint32 row, const Query &query) const
{
    if (query.longWords.empty())
        return true;
    const Span span = m_spans[row];
    const std::string_view text = std::string_view(m_texts).substr(span.begin, span.length);
    return std::all_of(query.longWords.begin(), query.longWords.end(),
                       [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

SearchIndex::Rows SearchIndex::find(const QStringList &words) const
{
    const Query query = prepare(words);
    Rows rows;
    rows.reserve(size());
    for (quint32 block = 0; block < query.candidates.size(); ++block) {
        for (quint64 bits = query.candidates[block]; bits != 0; bits &= bits - 1) {
            const quint32 row = block * 64 + quint32(std::countr_zero(bits));
            if (row < size() && holds(row, query))
                rows.push_back(row);
        }
    }
    return rows;
}

SearchIndex::Rows SearchIndex::find(const QStringList &words, const Rows &among) const
{
    const Query query = prepare(words);
    Rows rows;
    rows.reserve(among.size());
    for (const quint32 row : among) {
        if (isSet(query.candidates, row) && holds(row, query))
            rows.push_back(row);
    }
    return rows;
}

bool SearchIndex::narrows(const QStringList &words, const QStringList &before)
{
    return std::all_of(before.begin(), before.end(), [&](const QString &old) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.contains(old); });
    });
}

} // namespace fpk
