// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

#include <QDate>
#include <QString>

#include <vector>

namespace fpk::wording {

// A word, a number or a mark of a deadline's wording, with the slips of office documents mended: glued words,
// hyphens left over from the layout of a narrow column, Roman numerals typed with what the keyboard offered.
struct Token
{
    Sense sense = Sense::Unknown;
    int value = 0;
    int day = 0;            // of Date, with value the month
    int year = 0;           // of Date and MonthOfYear; 0: none was given
    bool fromHere = false;  // has the Kyrgyz ending "from": мартынан, 1инен
    bool isOrdinal = false; // "1-го", "первый", "IV"
    bool isCase = false;    // a number with a Kyrgyz ending: 15ине
    QString text;           // as written, but in lower case
};

// Takes time in proportion to the length of the text, whatever it is.
std::vector<Token> tokens(const QString &text);

} // namespace fpk::wording
