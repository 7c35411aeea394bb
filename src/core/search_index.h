// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace fpk {

// Finds, among many texts, those in which all words of a search occur, fast enough to do so at every
// keystroke. Texts and words must be folded alike (core/filter.h). A text is known by its row, in the order
// of appending. Letters are kept as one byte; from the 255th different letter on they count as the same one.
class SearchIndex
{
public:
    using Rows = std::vector<quint32>; // ascending

    void append(QStringView text);
    void replace(quint32 row, QStringView text);
    [[nodiscard]] quint32 size() const { return quint32(m_spans.size()); }

    // The rows in which every word occurs: of all, or of those given.
    [[nodiscard]] Rows find(const QStringList &words) const;
    [[nodiscard]] Rows find(const QStringList &words, const Rows &among) const;

    // Whether the hits of `words` are certain to be among the hits of `before`: the search was typed on.
    static bool narrows(const QStringList &words, const QStringList &before);

private:
    struct Span
    {
        size_t begin = 0;
        size_t length = 0;
    };
    using Bits = std::vector<quint64>; // one for each row; rows beyond the end are unset

    // What is asked for: the rows that may have it, and the words still to be looked for in them.
    struct Query
    {
        Bits candidates;
        std::vector<std::string> longWords;
    };

    uchar codeFor(char16_t letter);
    void write(quint32 row, QStringView text);
    [[nodiscard]] Query prepare(const QStringList &words) const;
    [[nodiscard]] bool holds(quint32 row, const Query &query) const;

    // Codes and pairs take a megabyte and a half, and are there from the first text on.
    std::vector<uchar> m_codes; // by UTF-16 unit; 0: not met yet
    int m_letters = 0;          // codes given so far
    std::string m_texts;        // coded, one after the other; replaced ones stay behind unused
    std::vector<Span> m_spans;  // where the text of each row stands
    std::vector<Bits>
        m_pairs; // by two codes: the rows in which they follow each other; first 0: has the second
};

} // namespace fpk
