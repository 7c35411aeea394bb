// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typesetter.h"

#include "report/hyphenation.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fpk {

namespace {

// Some two megabytes of words; those of a real plan are a twentieth of it.
constexpr size_t mostGlyphs = 100'000;

// A string of characters without a blank as long as this is no word of any language.
constexpr qsizetype longestWord = 200;

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

bool joins(QChar c) { return c == u'-' || c == u'–' || c == u'—' || c == u'/'; }

// A blank at which no line may end: before a dash, and in «№ 12», «2022 г.», «5 млн.»
bool isTied(QStringView text, qsizetype blank)
{
    if (blank == 0)
        return false;
    const QStringView after = text.sliced(blank + 1, qMin<qsizetype>(4, text.size() - blank - 1));
    if (after.startsWith(u'–') || after.startsWith(u'—'))
        return true;
    if (text[blank - 1] == u'№')
        return !after.isEmpty() && after[0].isDigit();
    const qsizetype stop = after.indexOf(u'.');
    return stop > 0 && text[blank - 1].isDigit() &&
           std::all_of(after.begin(), after.begin() + stop, [](QChar c) { return c.isLetter(); });
}

// The end of the piece of text, from `begin`, that is not parted: up to a blank, or past a hyphen between
// letters.
qsizetype pieceEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    const qsizetype last = qMin(text.size(), begin + longestWord);
    while (end < last && (!isBlank(text[end]) || isTied(text, end))) {
        ++end;
        if (end < last && end >= begin + 2 && joins(text[end - 1]) && text[end].isLetter() &&
            text[end - 2].isLetter())
            break;
    }
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    return end;
}

} // namespace

Typesetter::Typesetter(const QString &family, double points, bool bold, double leading)
    : m_font(family), m_lineHeight(fromPoints(points * leading))
{
    m_font.setPixelSize(fromPoints(points));
    m_font.setBold(bold);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(m_font);
    m_baseline = Length((m_lineHeight + metrics.ascent() - metrics.descent()) / 2);
    m_fonts.push_back(QRawFont::fromFont(m_font));
}

int Typesetter::countLines(QStringView text, Length width)
{
    set(text, width);
    return int(m_lineWidths.size());
}

int Typesetter::draw(PageInk &ink, QStringView text, const Place &place, int from, int to)
{
    set(text, place.width);
    for (const PlacedWord &placed : m_placed) {
        if (placed.line < from || placed.line >= to)
            continue;
        const Length free = place.width - m_lineWidths[size_t(placed.line)];
        const Length shift = place.align == Report::Align::Left    ? 0
                             : place.align == Report::Align::Right ? free
                                                                   : free / 2;
        const QPoint origin(place.x + shift + placed.x,
                            place.y + (placed.line - from) * m_lineHeight + m_baseline);
        for (size_t i = placed.word.begin; i < placed.word.end; ++i) {
            const Glyph &glyph = m_glyphs[i];
            ink.addGlyph(m_fonts[glyph.font], glyph.index, origin + QPoint(glyph.x, glyph.y));
        }
    }
    return qBound(0, int(m_lineWidths.size()) - from, to - from);
}

void Typesetter::set(QStringView text, Length width)
{
    m_placed.clear();
    m_lineWidths.clear();
    if (m_glyphs.size() > mostGlyphs) {
        m_glyphs.clear();
        m_words.clear();
    }
    if (text.isEmpty())
        return;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        setLine(text.sliced(begin, end - begin), width);
        begin = end + 1;
    }
}

void Typesetter::setLine(QStringView text, Length width)
{
    for (qsizetype begin = 0; begin < text.size();) {
        if (isBlank(text[begin])) {
            ++begin;
            continue;
        }
        const qsizetype end = pieceEnd(text, begin);
        const bool blankFollows = end < text.size() && isBlank(text[end]);
        const QStringView piece = text.sliced(begin, end - begin);
        const Word word =
            shaped(blankFollows && text[end] == u' ' ? text.sliced(begin, end - begin + 1) : piece);
        if (word.width > width) {
            parted(piece, width);
        } else {
            if (m_x + word.width > width)
                endLine();
            place(word);
        }
        begin = end;
    }
    endLine();
}

void Typesetter::place(const Word &word)
{
    m_placed.push_back({word, m_x, int(m_lineWidths.size())});
    m_lineWidth = m_x + word.width;
    m_x += word.advance;
}

// A word wider than a line: parted by syllables, or where the line ends if it has none.
void Typesetter::parted(QStringView text, Length width)
{
    while (!text.isEmpty()) {
        const auto hyphenated = [text](qsizetype at) { return text.first(at).toString() + u'-'; };
        const auto fits = [&](QStringView part) { return m_x + shaped(part).width <= width; };
        if (fits(text)) {
            place(shaped(text));
            m_x += shaped(u" ").advance;
            return;
        }
        qsizetype most = 0; // as many characters as fit, found by halving
        for (qsizetype tooMany = text.size(); most + 1 < tooMany;) {
            const qsizetype middle = (most + tooMany) / 2;
            (fits(text.first(middle)) ? most : tooMany) = middle;
        }
        qsizetype at = hyphenationPoint(text, most);
        while (at > 0 && !fits(hyphenated(at)))
            at = hyphenationPoint(text, at - 1);
        if (at > 0) {
            place(shaped(hyphenated(at)));
        } else if (m_x == 0) {
            at = qMax(most, text[0].isHighSurrogate() && text.size() > 1 ? qsizetype(2) : qsizetype(1));
            place(shaped(text.first(at)));
        }
        endLine();
        text = text.sliced(at);
    }
}

void Typesetter::endLine()
{
    m_lineWidths.push_back(m_lineWidth);
    m_x = 0;
    m_lineWidth = 0;
}

Typesetter::Word Typesetter::shaped(QStringView text)
{
    const std::u16string_view key(text.utf16(), size_t(text.size()));
    const auto known = m_words.find(key);
    if (known != m_words.end())
        return known->second;
    return m_words.emplace(key, shape(text)).first->second;
}

Typesetter::Word Typesetter::shape(QStringView text)
{
    const bool blankEnds = text.endsWith(u' ');
    QTextLayout layout(text.chopped(blankEnds ? 1 : 0).toString(), m_font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();

    Word word{m_glyphs.size(), 0, line.isValid() ? Length(std::ceil(line.naturalTextWidth())) : 0, 0};
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const quint32 font = fontIndex(run.rawFont());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            m_glyphs.push_back(
                {indexes[i], qRound(positions[i].x()), qRound(positions[i].y() - line.ascent()), font});
    }
    word.advance = word.width;
    if (blankEnds) {
        const quint32 blank = m_fonts[0].glyphIndexesForString(QStringLiteral(" ")).value(0);
        m_glyphs.push_back({blank, word.width, 0, 0});
        word.advance +=
            qRound(m_fonts[0].advancesForGlyphIndexes({blank}, QRawFont::UseDesignMetrics).value(0).x());
    }
    word.end = m_glyphs.size();
    return word;
}

quint32 Typesetter::fontIndex(const QRawFont &font)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i] == font)
            return quint32(i);
    }
    m_fonts.push_back(font);
    return quint32(m_fonts.size() - 1);
}

} // namespace fpk
