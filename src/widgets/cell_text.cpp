// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_text.h"

#include "report/hyphenation.h"

#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace fpk {

namespace {

constexpr int shortWord = 4;
constexpr double wideLetters = 1.6; // how much wider than usual those of a word are at most
constexpr QChar noBreakSpace = u'\u00a0';
constexpr QChar softHyphen = u'\u00ad';

bool endsWord(const QString &text, qsizetype at) { return at >= text.size() || text[at].isSpace(); }

void keepWithNumbers(QString &text)
{
    for (qsizetype at = text.indexOf(u' ', 1); at > 0; at = text.indexOf(u' ', at + 1)) {
        qsizetype end = at + 1;
        while (!endsWord(text, end) && end - at <= shortWord + 1)
            ++end;
        if (text[at - 1].isDigit() && endsWord(text, end) && end > at + 1 && text[at + 1].isLetter())
            text[at] = noBreakSpace;
    }
}

// As much as fits before each hyphen, as long as what is left is too wide. Letter by letter, which is many
// times quicker than to shape each part.
QString parted(QStringView word, const QFontMetrics &metrics, int width)
{
    std::vector<int> ends{0}; // how wide so many letters are
    for (const QChar letter : word)
        ends.push_back(ends.back() + metrics.horizontalAdvance(letter));
    const int room = width - metrics.horizontalAdvance(u'-');
    QString result;
    size_t from = 0;
    while (ends.back() - ends[from] > width) {
        const auto fits = std::upper_bound(ends.begin(), ends.end(), ends[from] + room) - ends.begin() - 1;
        const qsizetype at = hyphenationPoint(word.sliced(qsizetype(from)), fits - qsizetype(from));
        if (at == 0)
            break;
        result += word.sliced(qsizetype(from), at).toString() + softHyphen;
        from += size_t(at);
    }
    return result + word.sliced(qsizetype(from)).toString();
}

} // namespace

QString wrappable(const QString &text, const QFontMetrics &metrics, int width)
{
    // Measuring every word of a table would be felt at each key typed into the filter.
    const double wideLetter = wideLetters * metrics.averageCharWidth();
    QString result;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        // After a hyphen of its own a word breaks without help.
        while (!endsWord(text, end) && (end == from || text[end - 1] != u'-'))
            ++end;
        const QStringView word = QStringView(text).sliced(from, end - from);
        const bool mayBeTooWide = double(word.size()) * wideLetter > width;
        result += mayBeTooWide ? parted(word, metrics, width) : word.toString();
        for (from = end; from < text.size() && text[from].isSpace(); ++from)
            result += text[from];
    }
    keepWithNumbers(result);
    return result;
}

QStringList firstLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    // No letter is narrower than a pixel: what lies beyond cannot be in sight.
    QString shown = wrappable(text.left(qsizetype(most) * std::max(width, 1) + 1), metrics, width);
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest =
            isLast ? shown.mid(line.textStart()) : shown.mid(line.textStart(), line.textLength());
        const bool breaksWord = rest.endsWith(softHyphen);
        lines << rest.simplified().remove(softHyphen) + (breaksWord ? QStringLiteral("-") : QString());
        if (isLast)
            break;
    }
    layout.endLayout();
    if (!lines.isEmpty())
        lines.last() = metrics.elidedText(lines.last(), Qt::ElideRight, width);
    return lines;
}

} // namespace fpk
