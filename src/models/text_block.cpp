// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_block.h"

#include <algorithm>

namespace fpk {

namespace {

constexpr QChar quote = u'"';

// The place of the quotation mark that ends a cell begun at `begin`; -1 if none does.
qsizetype endOfQuoted(const QString &text, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (text[at] != quote)
            continue;
        if (at + 1 < text.size() && text[at + 1] == quote)
            ++at;
        else if (at + 1 == text.size() || text[at + 1] == u'\t' || text[at + 1] == u'\n')
            return at;
        else
            return -1;
    }
    return -1;
}

// The cell that begins there; `at` goes behind it.
QString readCell(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    if (const qsizetype end = at < text.size() && text[at] == quote ? endOfQuoted(text, at) : -1; end > 0) {
        at = end + 1;
        return text.mid(begin + 1, end - begin - 1).replace(QStringLiteral("\"\""), quote);
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        ++at;
    return text.mid(begin, at - begin);
}

QString written(QString cell)
{
    const auto needsQuotes = [](QChar letter) {
        return letter == u'\n' || letter == u'\t' || letter == quote;
    };
    if (!std::any_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
}

} // namespace

TextBlock readBlock(const QString &given)
{
    QString text = given;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    TextBlock block;
    for (qsizetype at = 0; at < text.size(); ++at) { // behind the end of a line
        QStringList row(readCell(text, at));
        while (at < text.size() && text[at] == u'\t')
            row << readCell(text, ++at);
        block.push_back(row);
    }
    return block;
}

QString writeBlock(const TextBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row)
            cells << written(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace fpk
