// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording_windows.h"

#include <algorithm>

namespace fpk::wording {

namespace {

using Periods = std::vector<Period>;

// In order, overlapping ones as one; those that just touch as one too, unless each has a due day of its own.
Windows joined(Windows windows, bool keepTouching)
{
    std::sort(windows.begin(), windows.end(), [](const DateRange &a, const DateRange &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    Windows result;
    for (const DateRange &window : windows) {
        const int gap = keepTouching ? 0 : 1;
        if (!result.isEmpty() && window.from <= result.last().to.addDays(gap))
            result.last().to = std::max(result.last().to, window.to);
        else
            result.append(window);
    }
    return result;
}

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

// ---- which year: that of the period after ("март, сентябрь 2023"), else of the heading before ----

void takeYearsFromBehind(Periods &periods)
{
    for (size_t i = periods.size(); i-- > 1;) {
        Period &earlier = periods[i - 1];
        const Period &later = periods[i];
        if (earlier.year || !later.year)
            continue;
        const bool wraps =
            beginsRange(earlier, later) && !later.isYear() && endsBefore(later.part, earlier.part);
        earlier.year = *later.year - (wraps ? 1 : 0);
    }
}

void takeYearsFromBefore(Periods &periods)
{
    for (size_t i = 1; i < periods.size(); ++i) {
        const Period &earlier = periods[i - 1];
        Period &later = periods[i];
        if (later.year || !earlier.year)
            continue;
        const bool wraps =
            beginsRange(earlier, later) && !earlier.isYear() && endsBefore(later.part, earlier.part);
        later.year = *earlier.year + (wraps ? 1 : 0);
    }
}

// Years that only gave others their year are no periods of their own.
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

// ---- a period in its year ----

class Resolver
{
public:
    Resolver(const Wording &wording, const DateRange &within) : m_wording(wording), m_within(within) {}

    Reading resolve(const Periods &periods);

private:
    bool isSound(const Periods &periods);
    QDate startOf(const Period &period);
    QDate endOf(const Period &period, bool ofRange);
    size_t addRange(const Periods &periods, size_t at);
    void addUntil(const Period &period);
    void add(QDate from, QDate to, std::optional<QDate> strict = std::nullopt);
    std::optional<QDate> strictEnd(const Period &period) const;

    const Wording &m_wording;
    DateRange m_within;
    Reading m_reading;
    QDate m_lastDue; // of a list of due days
    bool m_dueDays = false;
};

Reading Resolver::resolve(const Periods &periods)
{
    if (!isSound(periods))
        return m_reading;
    Bound kept = Bound::None; // "до 1 марта и 1 июля"
    for (size_t i = 0; i < periods.size();) {
        const Period &period = periods[i];
        const bool inherits = period.bound == Bound::None && period.join == Join::List && kept != Bound::None;
        Period bounded = period;
        if (inherits)
            bounded.bound = kept;
        kept = Bound::None;
        if (i + 1 < periods.size() && beginsRange(period, periods[i + 1])) {
            i = addRange(periods, i);
            continue;
        }
        if (bounded.bound == Bound::From) {
            m_reading.openEnded = true;
            const QDate start = startOf(bounded);
            add(start, std::max(start, m_within.to));
        } else if (bounded.bound != Bound::None) {
            addUntil(bounded);
            kept = bounded.bound;
        } else {
            add(startOf(bounded), endOf(bounded, true));
        }
        ++i;
    }
    m_reading.windows = joined(m_reading.windows, m_dueDays);
    m_reading.alternative = joined(m_reading.alternative, m_dueDays);
    if (m_reading.alternative == m_reading.windows)
        m_reading.alternative.clear();
    return m_reading;
}

bool Resolver::isSound(const Periods &periods)
{
    for (const Period &period : periods) {
        m_reading.needsYear = m_reading.needsYear || !period.year;
        const bool inCalendar = !period.year || (*period.year >= 1900 && *period.year < 2200);
        m_reading.impossible = m_reading.impossible || !inCalendar || !period.part.isPossible(period.year);
    }
    return !m_reading.needsYear && !m_reading.impossible;
}

QDate Resolver::startOf(const Period &period)
{
    m_reading.rough = m_reading.rough || period.part.wraps(); // a winter belongs to two years
    if (!period.edge || *period.edge == Edge::Start)
        return period.part.in(*period.year).from;
    m_reading.rough = true;
    return period.part.portion(*period.edge).in(*period.year).from;
}

QDate Resolver::endOf(const Period &period, bool ofRange)
{
    const DateRange whole = period.part.in(*period.year);
    if (!period.edge || *period.edge == Edge::End) {
        m_reading.rough = m_reading.rough || (ofRange && period.edge && period.bound == Bound::None);
        return whole.to;
    }
    if (!ofRange && *period.edge == Edge::Start)
        return whole.from.addDays(-1);
    m_reading.rough = true;
    const auto half = period.part.portion(Unit::Half, 1);
    if (*period.edge == Edge::Middle && !ofRange && half)
        return half->in(*period.year).to;
    return period.part.portion(*period.edge).in(*period.year).to;
}

// The day before a period that "до" may leave out.
std::optional<QDate> Resolver::strictEnd(const Period &period) const
{
    const bool mayBeLeftOut =
        period.bound == Bound::Until && !m_wording.included && !period.edge && !period.part.isDay();
    return mayBeLeftOut ? std::optional(period.part.in(*period.year).from.addDays(-1)) : std::nullopt;
}

size_t Resolver::addRange(const Periods &periods, size_t at)
{
    size_t last = at + 1;
    while (last + 1 < periods.size() && periods[last + 1].join == Join::Range)
        ++last;
    const Period &first = periods[at];
    if (first.bound == Bound::Until || first.bound == Bound::Through) { // "до 2024-2025 гг."
        Period until = first.edge && *first.edge != Edge::End ? first : periods[last];
        until.bound = Bound::Through;
        addUntil(until);
        m_reading.rough = m_reading.rough || first.bound == Bound::Until;
        return last + 1;
    }
    const QDate from = startOf(first);
    const bool bounded = periods[last].bound != Bound::None;
    const QDate to = endOf(periods[last], !bounded);
    if (to < from)
        m_reading.backwards = true;
    else
        add(from, to, strictEnd(periods[last]));
    return last + 1;
}

void Resolver::addUntil(const Period &period)
{
    const QDate to = endOf(period, false);
    const auto startFor = [this](QDate end) {
        const QDate start = m_lastDue.isValid() ? m_lastDue.addDays(1) : m_within.from;
        return std::min(start, end);
    };
    const std::optional<QDate> strict = strictEnd(period);
    m_dueDays = m_dueDays || m_lastDue.isValid();
    if (strict) {
        m_reading.doubt = Reading::Doubt::Until;
        m_reading.alternative.append({startFor(*strict), *strict});
    } else {
        m_reading.alternative.append({startFor(to), to});
    }
    m_reading.windows.append({startFor(to), to});
    m_lastDue = to;
}

void Resolver::add(QDate from, QDate to, std::optional<QDate> strict)
{
    m_reading.windows.append({from, to});
    const bool other = strict && *strict >= from;
    m_reading.alternative.append({from, other ? *strict : to});
    if (other)
        m_reading.doubt = Reading::Doubt::Until;
}

// ---- parts of a year with several years ----

// "4 квартал 2024-25", "август 2023 и 2024 годов", "2023–2024 гг. (март)".
struct PartsOfYears
{
    Periods parts; // without years
    QList<int> years;
    bool isRun = false; // the years are a range and the parts one stretch, named before them
};

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
    bool range = false;
    for (qsizetype at = 0; at < years.size(); ++at) {
        const bool through = at > 0 && years[at]->join == Join::Range;
        range = range || through;
        for (int year = through ? found.years.last() + 1 : *years[at]->year; year <= *years[at]->year; ++year)
            found.years << year;
    }
    const bool listed = std::any_of(found.parts.begin() + 1, found.parts.end(),
                                    [](const Period &part) { return part.join != Join::Range; });
    std::sort(found.years.begin(), found.years.end());
    found.years.erase(std::unique(found.years.begin(), found.years.end()), found.years.end());
    found.isRun = range && !yearsFirst && !listed;
    return found.years.size() > 1 ? std::optional(found) : std::nullopt;
}

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
