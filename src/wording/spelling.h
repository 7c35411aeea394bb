// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// How office documents spell: what was typed, turned into what was meant.
namespace fpk::wording {

// One way to write each thing: small letters, е for ё, "-" for every dash, no marks that cannot be seen.
QString simplified(const QString &text);

// Latin letters that look like Russian ones, in words where the keyboard was switched too late.
QString inCyrillic(const QString &word);

// "i", "v" or "x" for what was typed in its place; a null character for anything else.
QChar romanDigit(QChar letter);
// 1…12, or nothing.
std::optional<int> romanNumber(const QString &digits);

} // namespace fpk::wording
