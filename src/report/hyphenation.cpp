// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hyphenation.h"

#include <algorithm>

namespace fpk {

namespace {

bool isOneOf(QChar letter, QStringView letters) { return letters.contains(letter.toLower()); }
bool isVowel(QChar letter) { return isOneOf(letter, u"аеёиоуыэюяөү"); }
// Belongs to the letter before it.
bool isModifier(QChar letter) { return isOneOf(letter, u"ьъй"); }
bool isConsonant(QChar letter) { return letter.isLetter() && !isVowel(letter) && !isModifier(letter); }

// Three letters at least, one of them a vowel; quotes and commas around the word are no letters.
bool isSyllable(QStringView part)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::count_if(part.begin(), part.end(), isLetter) >= 3 &&
           std::any_of(part.begin(), part.end(), isVowel);
}

bool mayPart(QStringView word, qsizetype at)
{
    const QChar before = word[at - 1];
    const QChar after = word[at];
    if (!before.isLetter() || !after.isLetter() || isModifier(after))
        return false;
    if (isVowel(after) || isModifier(before)) // во-оружение, but not в-оружение; июль-ский, письмо
        return isVowel(before) || (isModifier(before) && isConsonant(after));
    // Before a consonant: after a vowel if a vowel follows (о-рган), else between consonants (ор-ган).
    const bool vowelFollows = at + 1 < word.size() && isVowel(word[at + 1]);
    return isVowel(before) ? vowelFollows : vowelFollows || isConsonant(before);
}

} // namespace

qsizetype hyphenationPoint(QStringView word, qsizetype limit)
{
    for (qsizetype at = qMin(limit, word.size() - 3); at >= 3; --at) {
        if (mayPart(word, at) && isSyllable(word.first(at)) && isSyllable(word.sliced(at)))
            return at;
    }
    return 0;
}

} // namespace fpk
