// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// The point at which a plan is looked at: the reporting quarter whose entries (and those before it) count,
// and the day against which deadlines are held.
struct ReportingPoint
{
    Quarter quarter;
    QDate day;

    // The quarter as it stands today, or at its last day once it is over.
    static ReportingPoint of(Quarter quarter, QDate today)
    {
        return {quarter, qMin(today, quarter.lastDay())};
    }
};

// Where an action stands against its deadline: worked out, never stored (the form of the progress report,
// section 4.2).
enum class Condition {
    NotDue,     // the term has not begun, and nothing was started
    Open,       // under control
    DueSoon,    // at most 30 days are left
    Ambiguous,  // past the strict reading of the deadline, within the accepted one
    Overdue,    // past the last day, neither done, nor withdrawn, nor postponed
    DoneOnTime, //
    DoneLate,   //
    NoDate,     // by schedule or unknown: never overdue by itself
};

// Red wants action, yellow wants attention, green is well, grey asks nothing yet or any more.
enum class Light { Grey, Green, Yellow, Red };

struct Assessment
{
    const ProgressEntry *entry = nullptr;     // of just this quarter
    const ProgressEntry *last = nullptr;      // the latest up to this quarter, which the mark comes from
    const ProgressEntry *doneSince = nullptr; // of what is done, the entry that first said so
    Mark mark = Mark::NotStarted;
    std::optional<int> percent;         // 0…100
    std::optional<Condition> condition; // none for what was withdrawn from control
    std::optional<QDate> due;           // the last day in force, a postponed one too
    int overdueDays = 0;
    bool notReported = false; // an entry for the quarter is owed and missing
    bool carriesOver = false; // not finished, and due only after the plan's end: legal, and told
    Light light = Light::Grey;
};

// By the Federation's own entries, or by those of a single body. Pointers in it are good until the plan
// changes.
Assessment assess(const Plan &plan, const Action &action, const ReportingPoint &point,
                  std::optional<BodyId> body = {});

// What a postponement adds to the deadline of the plan: the days after the plan's last one through the last
// in force; of a deadline without dates just that day. None if nothing is put off beyond the plan's own day.
std::optional<DateRange> postponement(const Action &action, const Assessment &assessment);

// Why the assessment is what it is, in a sentence or two of the current language.
QString explain(const Action &action, const Assessment &assessment, const ReportingPoint &point);

// The entry with which reporting for a quarter begins: the action's standing mark and what belongs to it,
// with the texts about the quarter still to be written.
ProgressEntry newEntry(const Assessment &assessment, ActionId action, Quarter quarter);

// Puts a mark and takes away what belongs to another one only: the date of fulfilment, the new deadline,
// the ground, and of what is done the reason why it was not.
void putMark(ProgressEntry &entry, Mark mark);

} // namespace fpk
