// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/parts.h"
#include "wording/tokens.h"

namespace fpk::wording {

enum class Join { Next, List, Range };           // how something follows what stands before it
enum class Bound { None, From, Until, Through }; // Until: "до", which may leave out what it names

// One period named in a wording.
struct Period
{
    Part part;
    std::optional<int> year;
    Join join = Join::Next;
    Bound bound = Bound::None;
    std::optional<Edge> edge; // only its beginning, middle or end is meant

    [[nodiscard]] bool isYear() const { return isYearAtAll() && !edge; }
    // Of a year, maybe only its beginning or end.
    [[nodiscard]] bool isYearAtAll() const { return year && part.isWholeYear(); }
};

// What a deadline's wording says, before the plan's period is taken into account.
struct Wording
{
    std::vector<Period> periods;

    bool recurs = false;
    std::optional<Deadline::Cadence> cadence;
    std::optional<int> weekday;
    std::optional<int> dueDay;    // 31 is the last day
    std::optional<int> dueMonth;  // as Deadline::dueMonth; none: not stated
    std::optional<int> daysAfter; // "within 10 days after"
    bool ofOtherYear = false;     // its day is in the year after that of the instalment, or (dueMonth) before
    bool constantly = false;
    bool onDemand = false;
    bool bySchedule = false;
    bool afterEvent = false;
    bool unsettled = false;
    bool thenOn = false; // "and so on after that"
    size_t thenAt = 0;   // the first period after that
    bool included = false;
    bool extended = false;
    bool roughly = false;
    bool either = false;
    bool rhythms = false; // more than one
    bool workingDays = false;
    bool cumulative = false; // "3, 6, 9 месяцев": each is due at its end
    bool academic = false;
    bool impossible = false; // "5 квартал"
    bool unreadNumber = false;
    QStringList unread; // words that were not understood
};

Wording readWording(const std::vector<Token> &tokens);

} // namespace fpk::wording
