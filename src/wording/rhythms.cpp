// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

// The part of the reader that deals with what recurs, and with the day by which each instalment is due.
namespace fpk::wording {

// The cadence of once every `count` units; none of the five for, say, every two weeks.
std::optional<Cadence> everyUnits(int count, Unit unit)
{
    const int months = unit == Unit::Month      ? count
                       : unit == Unit::Quarter  ? 3 * count
                       : unit == Unit::HalfYear ? 6 * count
                       : unit == Unit::Year     ? 12 * count
                                                : 0;
    if ((unit == Unit::Week && count == 1) || (unit == Unit::Day && count == 7))
        return Cadence::Week;
    switch (months) {
    case 1:
        return Cadence::Month;
    case 3:
        return Cadence::Quarter;
    case 6:
        return Cadence::HalfYear;
    case 12:
        return Cadence::Year;
    default:
        return std::nullopt;
    }
}

// The cadence of so many times a unit.
std::optional<Cadence> timesIn(int count, Unit unit)
{
    const int months = unit == Unit::Month      ? 1
                       : unit == Unit::Quarter  ? 3
                       : unit == Unit::HalfYear ? 6
                       : unit == Unit::Year     ? 12
                                                : 0;
    if (months > 0 && count > 0 && months % count == 0)
        return everyUnits(months / count, Unit::Month);
    return count == 1 ? everyUnits(1, unit) : std::nullopt;
}

void Reader::recur(std::optional<Cadence> cadence, std::optional<Unit> unit)
{
    m_read.recurs = true;
    m_read.cadence = cadence;
    m_rhythm = unit;
    m_every = false;
    m_read.roughly = m_read.roughly || (m_edge && *m_edge != Edge::End);
    m_edge.reset(); // "at the end of each quarter" is when it is due anyway
    m_bound = Bound::None;
}

void Reader::times(const Token &token)
{
    m_times = token.value > 0 ? token.value : 1;
    if (!m_numerals.empty()) {
        m_times = m_numerals.front().token.value;
        m_read.roughly = m_read.roughly || m_numerals.size() > 1;
    }
    m_numerals.clear();
    size_t ahead = 1;
    Token next = peek(ahead);
    int interval = 1;
    if (next.sense == Sense::Through || next.sense == Sense::Every || next.text == u"/")
        next = peek(++ahead);
    if (next.sense == Sense::Number && !next.isOrdinal) {
        interval = next.value;
        next = peek(++ahead);
    }
    const bool isYears = next.sense == Sense::Duration && interval > 1; // "в 5 лет"
    if (next.sense != Sense::Unit && !isYears)
        return;
    const Unit unit = Unit(next.value);
    Token afterHalf = peek(ahead + 1);
    const bool half = unit == Unit::Half && afterHalf.sense == Sense::Unit;
    const Unit counted = half ? Unit::HalfYear : unit;
    recur(interval > 1 ? everyUnits(interval, counted) : timesIn(m_times, counted), counted);
    if (interval > 1)
        m_times = 1;
    for (size_t seen = 0; seen < ahead + (half ? 1 : 0);) {
        const Sense sense = m_tokens[++m_at].sense;
        seen += sense != Sense::Noise && sense != Sense::During ? 1 : 0;
    }
}

// "до 10 числа": when every instalment is due.
void Reader::dayOfMonth()
{
    if (peek().sense == Sense::Month)
        return; // "15 числа марта"
    if (m_every)
        recur(Cadence::Month, Unit::Month);
    if (!m_numerals.empty())
        m_read.dueDay = lastOf(m_numerals) == -1 ? 31 : lastOf(m_numerals);
    else
        m_read.unread << m_tokens[m_at].text;
    m_read.roughly = m_read.roughly || (m_numerals.size() > 1 && m_numerals.back().join == Join::List);
    m_numerals.clear();
    m_join = Join::Next;
}

void Reader::weekday(const Token &token)
{
    m_read.weekday = token.value;
    const bool ofTheMonth = !m_numerals.empty();
    m_numerals.clear();
    const Token next = peek();
    const bool every =
        m_every || m_bound == Bound::Through || (next.sense == Sense::Every && next.text == u"сайын");
    if (every && !m_read.recurs)
        recur(every && ofTheMonth ? Cadence::Month : Cadence::Week, ofTheMonth ? Unit::Month : Unit::Week);
    passEvery();
}

// "следующего месяца", "года, предшествующего планируемому".
void Reader::other(const Token &token)
{
    m_read.dueMonth = token.sense == Sense::Following ? 1 : -1;
    const Token next = peek();
    const bool year = next.sense == Sense::Unit ? Unit(next.value) == Unit::Year : m_bare == Unit::Year;
    m_read.ofOtherYear = year && previous() && previous()->part.isDay();
    if (m_reported && !m_read.recurs)
        recur(everyUnits(1, *m_reported), m_reported);
}

// "за отчётным кварталом" tells how often as well.
void Reader::reporting()
{
    const Token next = peek();
    const std::optional<Unit> unit = next.sense == Sense::Unit ? std::optional(Unit(next.value)) : m_bare;
    if (next.sense == Sense::Unit)
        ++m_at;
    m_reported = unit;
    if (unit && !m_read.recurs && m_read.dueMonth)
        recur(everyUnits(1, *unit), unit);
}

} // namespace fpk::wording
