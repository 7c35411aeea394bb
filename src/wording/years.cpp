// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/years.h"

#include <algorithm>

namespace fpk::wording {

namespace {

void takeYearsFromBehind(Periods &periods)
{
    for (size_t i = periods.size(); i-- > 1;) {
        Period &earlier = periods[i - 1];
        const Period &later = periods[i];
        if (earlier.year || !later.year)
            continue;
        earlier.year = *later.year - (!later.isYear() && runsOverTurn(earlier, later) ? 1 : 0);
    }
}

void takeYearsFromBefore(Periods &periods)
{
    for (size_t i = 1; i < periods.size(); ++i) {
        const Period &earlier = periods[i - 1];
        Period &later = periods[i];
        if (later.year || !earlier.year)
            continue;
        later.year = *earlier.year + (!earlier.isYear() && runsOverTurn(earlier, later) ? 1 : 0);
    }
}

} // namespace

bool beginsRange(const Period &first, const Period &second)
{
    return second.join == Join::Range ||
           (first.bound == Bound::From && (second.bound == Bound::Until || second.bound == Bound::Through));
}

bool endsBefore(const Part &end, const Part &start)
{
    return std::pair(end.toMonth, end.toDay == 0 ? 31 : end.toDay) <
           std::pair(start.fromMonth, start.fromDay);
}

bool runsOverTurn(const Period &first, const Period &second)
{
    return beginsRange(first, second) && !first.part.wraps() && endsBefore(second.part, first.part);
}

std::optional<Periods> fromTheYearNamed(const Periods &named)
{
    Periods periods = named;
    bool found = false;
    for (size_t i = 1; i < periods.size(); ++i) {
        Period &first = periods[i - 1];
        Period &last = periods[i];
        if (first.year || !last.year || last.isYear() || !runsOverTurn(first, last))
            continue;
        first.year = last.year;
        ++*last.year;
        found = true;
    }
    return found ? std::optional(periods) : std::nullopt;
}

Periods withYears(const Periods &named)
{
    Periods periods = named;
    const auto lacksYear = [](const Period &period) { return !period.year; };
    const auto first = std::find_if(periods.begin(), periods.end(), lacksYear);
    if (first == periods.end())
        return periods;
    const bool underHeadings =
        std::any_of(periods.begin(), first, [](const Period &one) { return one.isYear(); });
    if (!underHeadings)
        takeYearsFromBehind(periods);
    takeYearsFromBefore(periods);
    Periods kept;
    for (size_t i = 0; i < periods.size(); ++i) {
        const size_t user = underHeadings ? i + 1 : i - 1;
        const bool used = named[i].isYear() && user < named.size() && !named[user].year && periods[user].year;
        if (!used) {
            kept.push_back(periods[i]);
        } else if (underHeadings) {
            periods[i + 1].join = periods[i].join;
            if (periods[i + 1].bound == Bound::None)
                periods[i + 1].bound = periods[i].bound;
        }
    }
    return kept;
}

namespace {

// Each year of "2022, 2024-2025", in order.
QList<int> yearsOf(const QList<const Period *> &named)
{
    QList<int> years;
    for (const Period *one : named) {
        const bool through = !years.isEmpty() && one->join == Join::Range;
        for (int year = through ? years.last() + 1 : *one->year; year <= *one->year; ++year)
            years << year;
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace

std::optional<PartsOfYears> partsOfYears(const Periods &periods)
{
    const auto isYear = [](const Period &period) { return period.isYear() && period.bound == Bound::None; };
    const auto isPart = [](const Period &period) { return !period.isYear() && !period.edge; };
    PartsOfYears found;
    size_t i = 0;
    const bool yearsFirst = !periods.empty() && isYear(periods.front());
    QList<const Period *> years;
    const auto takeYears = [&] {
        while (i < periods.size() && isYear(periods[i]))
            years.append(&periods[i++]);
    };
    if (yearsFirst)
        takeYears();
    for (; i < periods.size() && isPart(periods[i]); ++i)
        found.parts.push_back(periods[i]);
    if (!yearsFirst && !found.parts.empty()) {
        Period &last = found.parts.back();
        if (last.year && i < periods.size())
            years.append(&periods[i - 1]);
        last.year.reset();
        takeYears();
    }
    const bool yearless = std::none_of(found.parts.begin(), found.parts.end(),
                                       [](const Period &part) { return part.year.has_value(); });
    if (i < periods.size() || found.parts.empty() || years.size() < 2 || !yearless)
        return std::nullopt;
    found.years = yearsOf(years);
    if (found.years.size() < 2)
        return std::nullopt;
    const auto follows = [](const auto &one) { return one.join == Join::Range; };
    const bool range =
        std::any_of(years.begin() + 1, years.end(), [&](auto *year) { return follows(*year); });
    const bool stretch = std::all_of(found.parts.begin() + 1, found.parts.end(), follows);
    const Period &first = found.parts.front();
    const bool isDay = found.parts.size() == 1 && first.part.isDay() && first.bound != Bound::From;
    found.isRun = range && !yearsFirst && stretch && !isDay;
    found.overTurn = range && (found.parts.size() == 1
                                   ? first.part.wraps()
                                   : found.parts.size() == 2 && runsOverTurn(first, found.parts.back()));
    if (found.overTurn)
        found.years.removeLast(); // the last is that of the end
    return found;
}

} // namespace fpk::wording
