// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/windows.h"

#include "wording/resolver.h"

#include <algorithm>

namespace fpk::wording {

namespace {

// The parts in each of the years.
Reading inEachYear(const Periods &parts, const QList<int> &years, const Wording &wording)
{
    Reading all;
    bool dueDays = false;
    for (const int year : years) {
        Periods dated = parts;
        for (size_t i = 0; i < dated.size(); ++i) {
            const bool later = (i > 0 && runsOverTurn(parts[i - 1], parts[i])) || parts[i].part.wraps();
            dated[i].year = year + (later ? 1 : 0);
        }
        const auto isLeapDay = [](const Period &one) {
            return one.part.isPossible(std::nullopt) && !one.part.isPossible(one.year);
        };
        if (std::any_of(dated.begin(), dated.end(), isLeapDay)) {
            all.rough = true;
            continue;
        }
        const Reading one = Resolver(wording, {QDate(year, 1, 1), QDate(year, 12, 31)}).resolve(dated);
        if (one.impossible || one.backwards)
            return one;
        dueDays = dueDays || one.windows.size() > 1;
        all.windows += one.windows;
        all.alternative += one.alternative.isEmpty() ? one.windows : one.alternative;
        all.rough = all.rough || one.rough;
        all.mixed = all.mixed || one.mixed;
        all.doubt = one.doubt;
    }
    all.windows = joined(all.windows, dueDays);
    all.alternative = joined(all.alternative, dueDays);
    all.clearEqualAlternative();
    return all;
}

Reading readPartsOfYears(const PartsOfYears &named, const Wording &wording, const DateRange &within)
{
    Reading each = inEachYear(named.parts, named.years, wording);
    each.rough = each.rough && !named.overTurn; // both years of the winter are named
    const bool isDay = named.parts.size() == 1 && named.parts.front().part.isDay();
    if (each.windows.isEmpty() || (isDay && !named.isRun))
        return each;
    const bool fromPlan = named.parts.front().bound == Bound::Until;
    const Windows run{{fromPlan ? within.from : each.windows.first().from,
                       std::max(QDate(named.years.last(), 12, 31), each.windows.last().to)}};
    if (run == each.windows)
        return each;
    const Windows parts = each.windows;
    each.windows = named.isRun ? run : parts;
    each.alternative = named.isRun ? parts : run;
    each.doubt = named.isRun ? Reading::Doubt::OneRun : Reading::Doubt::EachYear;
    return each;
}

// Periods of which those without a year take that of another.
Reading readNamed(const Periods &named, const Wording &wording, const DateRange &within)
{
    Periods periods = withYears(named);
    if (within.from.year() == within.to.year()) {
        for (Period &period : periods)
            period.year = period.year.value_or(within.from.year());
    }
    Reading reading = Resolver(wording, within).resolve(periods);
    if (const auto later = fromTheYearNamed(named)) {
        reading.alternative = Resolver(wording, within).resolve(withYears(*later)).windows;
        reading.doubt = Reading::Doubt::TurnOfYear;
    }
    return reading;
}

// "2023-2024 учебный год": from September of the one through August of the other.
bool spanSchoolYear(Periods &periods)
{
    if (periods.size() != 2 || !periods[0].isYearAtAll() || !periods[1].isYearAtAll() ||
        *periods[1].year != *periods[0].year + 1)
        return false;
    constexpr int september = 9;
    periods[0].part = Part::months(september, 1);
    periods[1].part = Part::months(september - 1, 1);
    periods[1].join = Join::Range;
    return true;
}

} // namespace

Reading readPeriods(std::vector<Period> periods, const Wording &wording, const DateRange &within)
{
    if (wording.academic && spanSchoolYear(periods)) {
        Reading reading = Resolver(wording, within).resolve(periods);
        reading.rough = true;
        return reading;
    }
    if (const auto named = partsOfYears(periods))
        return readPartsOfYears(*named, wording, within);
    return readNamed(periods, wording, within);
}

namespace {

// "До 20.12.2022, далее ежегодно до 1 марта": what stands before, then that part of each year after it.
Reading readFirstAndThen(const Wording &wording, const DateRange &within)
{
    Wording first = wording;
    Wording rest = wording;
    first.periods.resize(wording.thenAt);
    rest.periods.erase(rest.periods.begin(), rest.periods.begin() + std::ptrdiff_t(wording.thenAt));
    rest.thenOn = false;
    Reading reading = readPeriods(first.periods, first, within);
    if (reading.windows.isEmpty() || reading.backwards)
        return reading;
    const QDate next = reading.windows.last().to.addDays(1);
    const Reading then = readRecurring(rest, {next, std::max(next, within.to)});
    if (then.impossible || then.backwards)
        return then;
    reading.alternative = (reading.alternative.isEmpty() ? reading.windows : reading.alternative) +
                          (then.alternative.isEmpty() ? then.windows : then.alternative);
    reading.windows = joined(reading.windows + then.windows, true);
    reading.alternative = joined(reading.alternative, true);
    reading.clearEqualAlternative();
    reading.rough = reading.rough || then.rough;
    if (reading.doubt == Reading::Doubt::None)
        reading.doubt = then.doubt;
    return reading;
}

// The parts in each year of the reading's windows; what is due oftener than yearly only within them.
Reading readPattern(const Periods &pattern, const Reading &bounds, const Wording &wording)
{
    const DateRange span{bounds.windows.first().from, bounds.windows.last().to};
    const bool yearly = wording.cadence == Deadline::Cadence::Year;
    const int before = yearly ? 0 : 1; // of a stretch over the turn of the year the end may lie in the first
    QList<int> years;
    for (const DateRange &window : bounds.windows) {
        for (int year = window.from.year() - before; year <= window.to.year(); ++year)
            years << year;
    }
    Reading reading = inEachYear(pattern, years, wording);
    for (Windows *windows : {&reading.windows, &reading.alternative}) {
        windows->removeIf([&](const DateRange &one) { return one.to < span.from || one.from > span.to; });
        for (DateRange &window : *windows) {
            if (!yearly)
                window = {std::max(window.from, span.from), std::min(window.to, span.to)};
        }
    }
    return reading;
}

} // namespace

Reading readRecurring(const Wording &wording, const DateRange &within)
{
    const auto hasYear = [](const Period &period) { return period.year.has_value(); };
    const auto then = wording.periods.begin() + std::ptrdiff_t(wording.thenAt);
    const bool changes = wording.thenOn && wording.thenAt > 0 && then != wording.periods.end() &&
                         std::none_of(then, wording.periods.end(), hasYear);
    if (changes)
        return readFirstAndThen(wording, within);
    if (const auto named = partsOfYears(wording.periods))
        return inEachYear(named->parts, named->years, wording);
    Periods bounds;
    Periods pattern;
    for (const Period &period : wording.periods) {
        if (period.year)
            bounds.push_back(period);
        else if (!period.part.isWholeYear() || period.edge)
            pattern.push_back(period);
    }
    // "март, июнь 2023 г.": the year behind is that of all.
    if (!pattern.empty() && !bounds.empty() && !bounds.front().isYear()) {
        bounds = wording.periods;
        pattern.clear();
    }
    Reading reading = readNamed(bounds, wording, within);
    if (reading.impossible || reading.backwards || reading.needsYear)
        return reading;
    if (reading.windows.isEmpty())
        reading.windows = {within};
    if (wording.thenOn)
        reading.windows = {{reading.windows.first().from, std::max(reading.windows.last().to, within.to)}};
    return pattern.empty() ? reading : readPattern(pattern, reading, wording);
}

} // namespace fpk::wording
