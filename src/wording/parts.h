// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline.h"
#include "wording/words.h"

namespace fpk::wording {

// A piece of some year, from a day of a month through a day of a month: a month, a quarter, "10–15 October",
// the year itself. Becomes days once the year is known. A piece that ends before it begins runs into the next
// year (winter).
struct Part
{
    int fromMonth = 1;
    int fromDay = 1;
    int toMonth = 12;
    int toDay = 0; // 0: the last day of the month
    friend bool operator==(const Part &, const Part &) = default;

    static Part months(int first, int count)
    {
        return {(first - 1) % 12 + 1, 1, (first + count - 2) % 12 + 1, 0};
    }
    static Part day(int month, int day) { return {month, day, month, day}; }
    // Quarter 1…4, half-year 1…2; −1 is the last one. Nothing if there is none of that number.
    static std::optional<Part> of(Unit unit, int number);

    [[nodiscard]] int monthCount() const;
    [[nodiscard]] bool isDay() const { return fromMonth == toMonth && fromDay == toDay; }
    [[nodiscard]] bool isWholeYear() const { return *this == Part(); }
    [[nodiscard]] bool wraps() const { return toMonth < fromMonth; }
    // Whether the calendar has the days named; without a year, 29 February passes.
    [[nodiscard]] bool isPossible(std::optional<int> year) const;
    // In the year given (that of its end if it wraps); the part must be possible.
    [[nodiscard]] DateRange in(int year) const;

    // The n-th ten days, week or half of it, or its first n days (the last −n); nothing if it has none of
    // that number.
    [[nodiscard]] std::optional<Part> portion(Unit unit, int number) const;
    // Its beginning, middle or end, as people mean it: the outer quarters and the middle half of a year, a
    // third of anything else.
    [[nodiscard]] Part portion(Edge edge) const;
};

} // namespace fpk::wording
