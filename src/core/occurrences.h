// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <map>

// The times at which a recurring action is to be held: worked out from the windows and the cadence of its
// deadline, never stored. Misses are counted; they neither pile up as debts nor get lost.
namespace fpk {

// One calendar week, month, quarter, half-year or year, as far as it lies in a window.
struct Occurrence
{
    DateRange period;
    QDate due; // its last day, or the day that the deadline names for each
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

// All of them, in order; none unless the deadline is a recurring one with a cadence. A window no longer than
// a period is one occurrence. Else a week that a window cuts counts where its Thursday lies (as ISO 8601
// gives weeks to years), and any other period that meets the window counts.
std::vector<Occurrence> occurrences(const Deadline &deadline);

struct Held
{
    int expected = 0; // due in the time looked at
    int held = 0;     // as reported; a quarter marked done without a number held what it expected
    int missed = 0;   // due before the day, and not held
    friend bool operator==(const Held &, const Held &) = default;
};

// Of each quarter in which something was due or reported, from what was reported up to the last one. An
// occurrence whose period is longer than a quarter is due in its last quarter, and is held in any of them.
std::map<Quarter, Held> heldByQuarter(const Plan &plan, const Action &action, Quarter last, QDate day);
Held heldIn(const Plan &plan, const Action &action, Quarter quarter, QDate day);
// From the beginning through a quarter: the sum of its quarters.
Held heldUpTo(const Plan &plan, const Action &action, Quarter quarter, QDate day);

// In a sentence of the current language; empty where nothing was expected or held.
QString explain(const Held &held);

} // namespace fpk
