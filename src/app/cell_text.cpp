// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cell_text.h"

#include "report/hyphenation.h"

namespace fpk {

namespace {

constexpr int shortWord = 4;
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

// As much as fits before each hyphen, as long as what is left is too wide.
QString parted(QStringView word, const QFontMetrics &metrics, int width)
{
    QString result;
    const auto widthOf = [&](QStringView part) { return metrics.horizontalAdvance(part.toString()); };
    while (widthOf(word) > width) {
        qsizetype at = hyphenationPoint(word, word.size());
        while (at > 0 && widthOf(word.first(at)) + widthOf(u"-") > width)
            at = hyphenationPoint(word, at - 1);
        if (at == 0)
            break;
        result += word.first(at).toString() + softHyphen;
        word = word.sliced(at);
    }
    return result + word.toString();
}

} // namespace

QString wrappable(const QString &text, const QFontMetrics &metrics, int width)
{
    QString result;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        // After a hyphen of its own a word breaks without help.
        while (!endsWord(text, end) && (end == from || text[end - 1] != u'-'))
            ++end;
        const QStringView word = QStringView(text).sliced(from, end - from);
        const bool mayBeTooWide = word.size() * metrics.maxWidth() > width;
        result += mayBeTooWide ? parted(word, metrics, width) : word.toString();
        for (from = end; from < text.size() && text[from].isSpace(); ++from)
            result += text[from];
    }
    keepWithNumbers(result);
    return result;
}

} // namespace fpk
