// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occurrences.h"

#include <QCoreApplication>

#include <map>

namespace fpk {

namespace {

using Cadence = Deadline::Cadence;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Occurrences)
};

QDate firstOfMonths(QDate day, int months)
{
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

// The calendar period in which the day lies.
DateRange periodOf(QDate day, Cadence cadence)
{
    const auto ofMonths = [day](int months) {
        const QDate first = firstOfMonths(day, months);
        return DateRange{first, first.addMonths(months).addDays(-1)};
    };
    switch (cadence) {
    case Cadence::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Cadence::Month:
        return ofMonths(1);
    case Cadence::Quarter:
        return ofMonths(3);
    case Cadence::HalfYear:
        return ofMonths(6);
    case Cadence::Year:
        break;
    }
    return ofMonths(12);
}

bool isOne(const DateRange &window, Cadence cadence)
{
    const auto last = [&](int months) { return window.from.addMonths(months).addDays(-1); };
    switch (cadence) {
    case Cadence::Week:
        return window.from.daysTo(window.to) < 7;
    case Cadence::Month:
        return window.to <= last(1);
    case Cadence::Quarter:
        return window.to <= last(3);
    case Cadence::HalfYear:
        return window.to <= last(6);
    case Cadence::Year:
        break;
    }
    return window.to <= last(12);
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

// The counts of one quarter after another, from the first in which something was due or reported.
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
        auto it = unused.lower_bound(Quarter::of(occurrence.period.from));
        while (it != unused.end() && it->second == 0 && it->first < Quarter::of(occurrence.due))
            ++it;
        if (it != unused.end() && it->first <= Quarter::of(occurrence.due) && it->second > 0)
            --it->second;
        else if (occurrence.due < day)
            ++quarters[Quarter::of(occurrence.due)].missed;
    }
    return quarters;
}

} // namespace

std::vector<Occurrence> occurrences(const Deadline &deadline)
{
    std::vector<Occurrence> made;
    if (deadline.kind != Deadline::Kind::Recurring || !deadline.cadence)
        return made;
    for (const DateRange &window : deadline.windows) {
        if (isOne(window, *deadline.cadence)) {
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
