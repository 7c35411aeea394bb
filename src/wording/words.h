// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

// The vocabulary of deadline wordings, Russian and Kyrgyz together (plans mix them): what a single word
// contributes to the reading. Rules: domain notes, "Deadline reading rules".
namespace fpk::wording {

enum class Unit { Day, Week, Decade, Half, Month, Quarter, HalfYear, Year };
enum class Edge { Start, Middle, End };

enum class Sense {
    Unknown,     // a word that says nothing about time, as far as we know
    Number,      // value: 1…
    Ordinal,     // value: 1…; −1 is "the last"
    Year,        // value: the year
    Date,        // a day in figures
    Month,       // value: 1…12
    MonthOfYear, // "09.2023"
    Unit,        // value: Unit
    Weekday,     // value: 1…7
    Season,      // value: its first month
    Rhythm,      // "monthly"; value: Unit
    Times,       // "times", of "2 times a year"
    Every,       // "each"; value: maybe standsAfter
    DayOfMonth,  // "число"
    Edge,        // value: Edge
    From,    // "с", "начиная", "тартып"; value of this and the next three: maybe standsAfter
    Until,   // "до", "чейин": may or may not include what follows
    By,      // "к"
    Through, // "по", "не позднее": includes it
    Inclusive,
    Dash,
    Comma,
    And,
    Or,
    Open,
    Close,
    Then,       // "and so on after that"
    During,     // "в течение"
    Term,       // "period", "term"
    Whole,      // "the whole"
    Constantly, // "always", "regularly"
    OnDemand,   // "as needed"
    Schedule,   // dates are in another document
    Event,      // "after", "from the moment"
    Unsettled,  // "to be specified"
    Duration,   // "-дневный срок"
    Working,    // "working", of days
    Except,     // value: maybe standsAfter
    Following,  // "of the month that follows"
    Preceding,
    Reporting, // "reporting", "planned": the period that an instalment is about
    Extended,  // the deadline was moved before
    Roughly,
    Academic,
    Document, // "от" of "order of 12.03.2022"
    Noise     // says nothing we need; value: 1 if it takes the number before it along ("stage 1")
};

// The value of Kyrgyz words that stand after what they are about.
constexpr int standsAfter = 1;

struct Word
{
    Sense sense = Sense::Unknown;
    int value = 0;
};

// The word must be in lower case, with е for ё. A word of five letters or more may have one slip in it.
std::optional<Word> lookUp(QStringView word);
// Without allowing for a slip.
std::optional<Word> lookUpExactly(QStringView word);

} // namespace fpk::wording
