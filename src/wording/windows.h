// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace fpk::wording {

// The days that the periods of a wording come to.
struct Reading
{
    Windows windows;
    Windows alternative;    // of the other reading
    bool openEnded = false; // begins, and is not said to end
    bool rough = false;     // "the end of", which has no exact days
    bool needsYear = false;
    bool impossible = false; // a day that the calendar does not have
    bool mixed = false;      // a period, and a day until when, which lie over each other
    bool backwards = false;  // ends before it begins
    enum class Doubt { None, Until, EachYear, OneRun, TurnOfYear } doubt = Doubt::None;

    void clearEqualAlternative()
    {
        if (alternative == windows)
            alternative.clear();
    }
};

// Periods that lie within a time: what is open at one side runs to its end.
Reading readPeriods(std::vector<Period> periods, const Wording &wording, const DateRange &within);

// Periods of which those without a year are meant in every year of the time.
Reading readRecurring(const Wording &wording, const DateRange &within);

} // namespace fpk::wording
