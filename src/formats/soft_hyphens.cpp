// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/soft_hyphens.h"

#include "report/hyphenation.h"

namespace fpk {

namespace {

QString parted(QString word)
{
    qsizetype at = hyphenationPoint(word, word.size());
    const QString whole = word;
    while (at > 0) {
        word.insert(at, QChar::SoftHyphen);
        at = hyphenationPoint(whole, at - 1);
    }
    return word;
}

} // namespace

QString withSoftHyphens(const QString &text, int longest)
{
    QString result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QString word = text.mid(begin, end - begin);
        result += word.size() > longest ? parted(word) : word;
        if (end < text.size())
            result += text[end++];
        begin = end;
    }
    return result;
}

} // namespace fpk
