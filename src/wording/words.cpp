// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include "wording/vocabulary.h"

#include <QStringTokenizer>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fpk::wording {

namespace {

bool hasEnding(const Entry &entry, std::u16string_view ending)
{
    if (!entry.endings)
        return true;
    if (ending.empty())
        ending = u"_";
    std::u16string_view rest(entry.endings);
    while (!rest.empty()) {
        const size_t length = std::min(rest.find(u' '), rest.size());
        if (rest.substr(0, length) == ending)
            return true;
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return false;
}

// Whether one letter put in, left out, mistaken for another or changed places with its neighbour makes one of
// the other.
bool differByOneSlip(std::u16string_view a, std::u16string_view b)
{
    const size_t common = size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    a.remove_prefix(common);
    b.remove_prefix(common);
    if (a.empty() || b.empty())
        return a.size() + b.size() <= 1;
    return a.substr(1) == b.substr(1) || a.substr(1) == b || a == b.substr(1) ||
           (a.size() >= 2 && b.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2));
}

// Both begin with the same letter: the first is hardly ever mistaken, and that keeps strangers out.
bool isSlipOf(std::u16string_view word, const Entry &entry)
{
    constexpr size_t shortest = 5;
    const std::u16string_view stem(entry.stem);
    if (stem.size() < shortest || word.size() < shortest)
        return false;
    for (size_t length = stem.size() - 1; length <= stem.size() + 1 && length <= word.size(); ++length) {
        if (differByOneSlip(word.substr(0, length), stem) && hasEnding(entry, word.substr(length)))
            return true;
    }
    return false;
}

constexpr qsizetype longestWord = 40;

using Index = std::unordered_map<char16_t, std::vector<const Entry *>>;

Index byFirstLetter()
{
    Index index;
    for (const Entry &entry : vocabulary())
        index[entry.stem[0]].push_back(&entry);
    return index;
}

// The entries that begin like the word, in the order of the vocabulary.
std::span<const Entry *const> candidates(QStringView word)
{
    static const Index index = byFirstLetter();
    const auto found = word.isEmpty() ? index.end() : index.find(word.front().unicode());
    return found == index.end() ? std::span<const Entry *const>() : found->second;
}

// "двухнедельный", "десятидневный".
std::optional<Word> countedDuration(QStringView word)
{
    for (const QStringView number :
         QStringView(u"одно двух трех четырех пяти шести семи восьми девяти десяти "
                     u"двенадцати пятнадцати двадцати тридцати полутора")
             .tokenize(u' ')) {
        if (!word.startsWith(number))
            continue;
        const auto rest = lookUpExactly(word.sliced(number.size()));
        if (rest && rest->sense == Sense::Duration)
            return rest;
    }
    return std::nullopt;
}

std::u16string_view view(QStringView word) { return {word.utf16(), size_t(word.size())}; }

} // namespace

std::optional<Word> lookUpExactly(QStringView word)
{
    if (word.size() > longestWord)
        return std::nullopt;
    const Entry *best = nullptr;
    for (const Entry *entry : candidates(word)) {
        const std::u16string_view stem(entry->stem);
        const bool longer = !best || stem.size() > std::u16string_view(best->stem).size();
        if (longer && view(word).starts_with(stem) && hasEnding(*entry, view(word).substr(stem.size())))
            best = entry;
    }
    return best ? std::optional(Word{best->sense, best->value}) : std::nullopt;
}

std::optional<Word> lookUp(QStringView word)
{
    if (const auto exact = lookUpExactly(word); exact || word.size() > longestWord)
        return exact;
    if (const auto duration = countedDuration(word))
        return duration;
    for (const Entry *entry : candidates(word)) {
        if (isSlipOf(view(word), *entry))
            return Word{entry->sense, entry->value};
    }
    return std::nullopt;
}

} // namespace fpk::wording
