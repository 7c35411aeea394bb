// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page_ink.h"
#include "report/report.h"

#include <QFont>
#include <QStringView>

#include <string>
#include <unordered_map>

namespace fpk {

// Sets texts in one typeface and size, in lines of one height. A word is shaped once, by Qt's text engine
// (so scripts, kerning and fonts that lend missing letters are right), and then only looked up: plans repeat
// their words, and this is ten times as quick as a layout per cell. Keeps a bounded number of words.
// Belongs to the thread it was made in, as raw fonts do.
class Typesetter
{
public:
    Typesetter(const QString &family, double points, bool bold, double leading);

    [[nodiscard]] Length lineHeight() const { return m_lineHeight; }

    // How many lines the text takes in the width; an empty one takes none.
    int countLines(QStringView text, Length width);

    // Draws the lines [from, to) of the text, the first of them at the top of the given place.
    struct Place
    {
        Length x;
        Length y;
        Length width;
        Report::Align align = Report::Align::Left;
    };
    // Returns how many of these lines there are.
    int draw(PageInk &ink, QStringView text, const Place &place, int from, int to);

private:
    struct Glyph
    {
        quint32 index;
        int x; // from the beginning of the word
        int y; // from the baseline
        quint32 font;
    };
    struct Word
    {
        size_t begin; // in m_glyphs
        size_t end;
        Length width;   // without a blank at its end
        Length advance; // with it
    };
    struct PlacedWord
    {
        Word word;
        Length x;
        int line;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };

    void set(QStringView text, Length width);
    void setLine(QStringView text, Length width);
    void place(const Word &word);
    void parted(QStringView text, Length width);
    void endLine();

    Word shaped(QStringView text);
    Word shape(QStringView text);
    quint32 fontIndex(const QRawFont &font);

    QFont m_font;
    Length m_lineHeight;
    Length m_baseline; // from the top of a line
    std::vector<QRawFont> m_fonts;
    std::vector<Glyph> m_glyphs;
    std::unordered_map<std::u16string, Word, Hash, std::equal_to<>> m_words;

    // The text being set: the words of all its lines, and how wide the lines are.
    std::vector<PlacedWord> m_placed;
    std::vector<Length> m_lineWidths;
    Length m_x = 0;
    Length m_lineWidth = 0;
};

} // namespace fpk
