// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occurrences.h"

#include <QCoreApplication>

namespace fpk {

namespace {

using Cadence = Deadline::Cadence;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Occurrences)
};

// How long a calendar period of the cadence is; a week has no months.
int months(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Week:
        return 0;
    case Cadence::Month:
        return 1;
    case Cadence::Quarter:
        return 3;
    case Cadence::HalfYear:
        return 6;
    case Cadence::Year:
        break;
    }
    return 12;
}

// As long a stretch as a period of the cadence, from that day.
DateRange stretchFrom(QDate first, Cadence cadence)
{
    const QDate after = cadence == Cadence::Week ? first.addDays(7) : first.addMonths(months(cadence));
    return {first, after.addDays(-1)};
}

// The calendar period in which the day lies.
DateRange periodOf(QDate day, Cadence cadence)
{
    if (cadence == Cadence::Week)
        return stretchFrom(day.addDays(1 - day.dayOfWeek()), cadence);
    const int length = months(cadence);
    return stretchFrom({day.year(), (day.month() - 1) / length * length + 1, 1}, cadence);
}

bool counts(const DateRange &period, const DateRange &window, Cadence cadence)
{
    const QDate thursday = period.from.addDays(3);
    return cadence != Cadence::Week || (thursday >= window.from && thursday <= window.to);
}

int reported(const ProgressEntry &entry, int expected)
{
    return entry.times.value_or(entry.mark == Mark::Done ? expected : 0);
}

} // namespace

std::vector<Occurrence> occurrences(const Deadline &deadline)
{
    std::vector<Occurrence> made;
    if (deadline.kind != Deadline::Kind::Recurring || !deadline.cadence)
        return made;
    for (const DateRange &window : deadline.windows) {
        if (window.to <= stretchFrom(window.from, *deadline.cadence).to) {
            made.push_back({window, deadline.dueOf(window)});
            continue;
        }
        DateRange period = periodOf(window.from, *deadline.cadence);
        while (period.from <= window.to) {
            const DateRange inside{qMax(period.from, window.from), qMin(period.to, window.to)};
            if (counts(period, window, *deadline.cadence))
                made.push_back({inside, deadline.dueOf(inside)});
            period = periodOf(period.to.addDays(1), *deadline.cadence);
        }
    }
    return made;
}

std::map<Quarter, Held> heldByQuarter(const Plan &plan, const Action &action, Quarter last, QDate day)
{
    std::map<Quarter, Held> quarters;
    const std::vector<Occurrence> all = occurrences(action.deadline);
    for (const Occurrence &occurrence : all)
        ++quarters[Quarter::of(occurrence.due)].expected;
    for (const ProgressEntry *entry : plan.entries(action.id)) {
        Held &quarter = quarters[entry->quarter];
        quarter.held = reported(*entry, quarter.expected);
    }
    // What was held fills the periods in order; within a period of several quarters, any of them.
    std::map<Quarter, int> unused;
    for (const auto &[quarter, counted] : quarters)
        unused[quarter] = quarter <= last ? counted.held : 0;
    for (const Occurrence &occurrence : all) {
        auto it = unused.lower_bound(Quarter::of(qMin(occurrence.period.from, occurrence.due)));
        while (it != unused.end() && it->second == 0 && it->first < Quarter::of(occurrence.due))
            ++it;
        if (it != unused.end() && it->first <= Quarter::of(occurrence.due) && it->second > 0)
            --it->second;
        else if (occurrence.due < day)
            ++quarters[Quarter::of(occurrence.due)].missed;
    }
    return quarters;
}

Held heldIn(const Plan &plan, const Action &action, Quarter quarter, QDate day)
{
    const auto quarters = heldByQuarter(plan, action, quarter, day);
    const auto it = quarters.find(quarter);
    return it == quarters.end() ? Held() : it->second;
}

Held heldUpTo(const Plan &plan, const Action &action, Quarter last, QDate day)
{
    Held sum;
    for (const auto &[quarter, counted] : heldByQuarter(plan, action, last, day)) {
        if (quarter > last)
            break;
        sum.expected += counted.expected;
        sum.held += counted.held;
        sum.missed += counted.missed;
    }
    return sum;
}

QString explain(const Held &held)
{
    if (held == Held())
        return {};
    return Text::tr("Expected by the end of the quarter: %1; held: %2; missed: %3.")
        .arg(held.expected)
        .arg(held.held)
        .arg(held.missed);
}

} // namespace fpk
