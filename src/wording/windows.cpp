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
            const bool wraps =
                i > 0 && beginsRange(parts[i - 1], parts[i]) && endsBefore(parts[i].part, parts[i - 1].part);
            dated[i].year = wraps ? year + 1 : year + (parts[i].part.wraps() ? 1 : 0);
        }
        const bool leapDay = std::any_of(parts.begin(), parts.end(), [&](const Period &part) {
            return part.part.isPossible(std::nullopt) && !part.part.isPossible(year);
        });
        if (leapDay)
            continue;
        const Reading one = Resolver(wording, {QDate(year, 1, 1), QDate(year, 12, 31)}).resolve(dated);
        if (one.impossible || one.backwards)
            return one;
        dueDays = dueDays || one.windows.size() > 1;
        all.windows += one.windows;
        all.alternative += one.alternative.isEmpty() ? one.windows : one.alternative;
        all.rough = all.rough || one.rough;
        all.doubt = one.doubt;
    }
    all.windows = joined(all.windows, dueDays);
    all.alternative = joined(all.alternative, dueDays);
    if (all.alternative == all.windows)
        all.alternative.clear();
    return all;
}

Reading readPartsOfYears(const PartsOfYears &named, const Wording &wording, const DateRange &within)
{
    Reading each = inEachYear(named.parts, named.years, wording);
    if (each.windows.isEmpty())
        return each;
    Period first = named.parts.front();
    first.year = named.years.first();
    const QDate lastDay(named.years.last(), 12, 31);
    Reading run = each;
    run.windows = {{first.bound == Bound::Until ? within.from : each.windows.first().from, lastDay}};
    std::swap(named.isRun ? run.alternative : each.alternative, named.isRun ? each.windows : run.windows);
    Reading &taken = named.isRun ? run : each;
    taken.doubt = named.isRun ? Reading::Doubt::OneRun : Reading::Doubt::EachYear;
    return taken;
}

// "зима 2023-2024 гг." is one winter, of both years.
void splitWinter(Periods &periods)
{
    if (periods.size() != 2 || !periods[0].year || !periods[0].part.wraps() || !periods[1].isYear() ||
        periods[1].join != Join::Range || *periods[1].year != *periods[0].year + 1)
        return;
    const Part winter = periods[0].part;
    periods[0].part = Part::months(winter.fromMonth, 1);
    periods[1].part = Part::months(winter.toMonth, 1);
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
    splitWinter(periods);
    if (const auto named = partsOfYears(periods))
        return readPartsOfYears(*named, wording, within);
    periods = withYears(periods);
    if (within.from.year() == within.to.year()) {
        for (Period &period : periods)
            period.year = period.year.value_or(within.from.year());
    }
    return Resolver(wording, within).resolve(periods);
}

Reading readRecurring(const Wording &wording, const DateRange &within)
{
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
    Reading reading = Resolver(wording, within).resolve(withYears(bounds));
    if (reading.impossible || reading.backwards || reading.needsYear)
        return reading;
    if (reading.windows.isEmpty())
        reading.windows = {within};
    if (wording.thenOn)
        reading.windows = {{reading.windows.first().from, std::max(reading.windows.last().to, within.to)}};
    if (pattern.empty())
        return reading;
    QList<int> years;
    for (const DateRange &window : reading.windows) {
        for (int year = window.from.year(); year <= window.to.year(); ++year)
            years << year;
    }
    Reading inYears = inEachYear(pattern, years, wording);
    const auto isOutside = [&](const DateRange &window) {
        return window.to < reading.windows.first().from || window.from > reading.windows.last().to;
    };
    inYears.windows.removeIf(isOutside);
    inYears.alternative.removeIf(isOutside);
    return inYears;
}

} // namespace fpk::wording
