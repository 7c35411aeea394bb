// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/clean_text.h"

namespace fpk {

namespace {

// XML 1.0, section 2.2. Halves of surrogate pairs become replacement characters when the text is encoded.
bool isForbidden(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code >= 0xfffe;
}

} // namespace

QString cleanText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\v', u'\n').replace(u'\r', u'\n');
    return text.removeIf(isForbidden);
}

} // namespace fpk
