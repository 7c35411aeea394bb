// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/resolver.h"

#include <algorithm>

namespace fpk::wording {

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
    addDues();
    const bool keepTouching = m_dues.size() > 1 || m_wording.cumulative;
    m_reading.windows = joined(m_reading.windows, keepTouching);
    m_reading.alternative = joined(m_reading.alternative, keepTouching);
    m_reading.clearEqualAlternative();
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
    m_dues.emplace_back(endOf(period, false), strictEnd(period));
    if (m_dues.back().second)
        m_reading.doubt = Reading::Doubt::Until;
}

// The work for each begins after the one before it, whatever the order in which they are named.
void Resolver::addDues()
{
    std::sort(m_dues.begin(), m_dues.end());
    const auto isBeforeLast = [this](const DateRange &one) { return one.from <= m_dues.back().first; };
    m_reading.mixed =
        !m_dues.empty() && std::any_of(m_reading.windows.begin(), m_reading.windows.end(), isBeforeLast);
    QDate from = m_within.from;
    for (const auto &[due, strict] : m_dues) {
        const QDate earlier = strict.value_or(due);
        m_reading.windows.append({std::min(from, due), due});
        m_reading.alternative.append({std::min(from, earlier), earlier});
        from = due.addDays(1);
    }
}

void Resolver::add(QDate from, QDate to, std::optional<QDate> strict)
{
    m_reading.windows.append({from, to});
    const bool other = strict && *strict >= from;
    m_reading.alternative.append({from, other ? *strict : to});
    if (other)
        m_reading.doubt = Reading::Doubt::Until;
}

} // namespace fpk::wording
