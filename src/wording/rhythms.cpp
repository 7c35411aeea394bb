// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

// The part of the reader that deals with what recurs, and with the day by which each instalment is due.
namespace fpk::wording {

std::optional<int> months(Unit unit)
{
    switch (unit) {
    case Unit::Month:
        return 1;
    case Unit::Quarter:
        return 3;
    case Unit::HalfYear:
        return 6;
    case Unit::Year:
        return 12;
    default:
        return std::nullopt;
    }
}

std::optional<Cadence> everyUnits(int count, Unit unit)
{
    if ((unit == Unit::Week && count == 1) || (unit == Unit::Day && count == 7))
        return Cadence::Week;
    switch (count * months(unit).value_or(0)) {
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

std::optional<Cadence> timesIn(int count, Unit unit)
{
    const std::optional<int> length = months(unit);
    if (length && count > 0 && *length % count == 0)
        return everyUnits(*length / count, Unit::Month);
    return count == 1 ? everyUnits(1, unit) : std::nullopt;
}

void Reader::recur(std::optional<Cadence> cadence, std::optional<Unit> unit)
{
    m_read.rhythms = m_read.rhythms || (m_rhythm && unit && *m_rhythm != *unit);
    m_read.recurs = true;
    m_read.cadence = cadence;
    m_rhythm = unit;
    m_every = false;
    met(Sense::Every);
    const std::optional<Edge> edge = takeEdge();
    m_read.roughly = m_read.roughly || (edge && *edge != Edge::End); // it is due at the end anyway
    m_bound = Bound::None;
}

void Reader::times(const Token &token)
{
    wait(token);
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

// "ежегодно, 2 раза", "2 раза в 2023 году": so many in each unit, or in the one year that is named.
void Reader::finishTimes()
{
    const bool inOneYear =
        !m_rhythm && m_read.periods.size() == 1 && previous()->isYear() && previous()->bound == Bound::None;
    if (m_times > 1 && inOneYear)
        recur(timesIn(m_times, Unit::Year), Unit::Year);
    else if (m_times > 1 && m_rhythm)
        m_read.cadence = timesIn(m_times, *m_rhythm);
    if (m_times == 1 || m_rhythm)
        met(Sense::Times);
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
    if (m_read.weekday && *m_read.weekday != token.value)
        m_read.unread << token.text; // there is room for one
    m_read.weekday = m_read.weekday.value_or(token.value);
    const bool ofTheMonth = !m_numerals.empty();
    for (const Numeral &numeral : m_numerals)
        m_read.unread << numeral.token.text; // "первый вторник" has no room at all
    m_numerals.clear();
    const Token next = peek();
    const bool every =
        m_every || m_bound == Bound::Through || (next.sense == Sense::Every && next.value == standsAfter);
    if (every && !m_read.recurs)
        recur(ofTheMonth ? Cadence::Month : Cadence::Week, ofTheMonth ? Unit::Month : Unit::Week);
    m_every = false;
    met(Sense::Every);
    passEvery();
}

// "следующего месяца", "года, предшествующего планируемому".
void Reader::other(const Token &token)
{
    wait(token);
    if (token.sense == Sense::Preceding)
        m_read.dueMonth = -1;
    else if (!m_read.dueMonth)
        m_read.dueMonth = 1;
    else if (*m_read.dueMonth <= 0) // "последнего месяца следующего квартала"
        m_read.dueMonth = *m_read.dueMonth + 3;
    const Token next = peek();
    dayOfOther(next.sense == Sense::Unit ? std::optional(Unit(next.value)) : m_bare);
    if (m_reported && !m_read.recurs)
        recur(everyUnits(1, *m_reported), m_reported);
}

// "1 февраля следующего года".
void Reader::dayOfOther(std::optional<Unit> unit)
{
    m_read.ofOtherYear = m_read.ofOtherYear || (unit == Unit::Year && previous() && previous()->part.isDay());
}

// "за отчётным кварталом" tells how often as well.
void Reader::reporting()
{
    const Token next = peek();
    if (next.sense == Sense::Term)
        return; // "отчётным периодом", of whatever length
    const std::optional<Unit> unit = next.sense == Sense::Unit ? std::optional(Unit(next.value)) : m_bare;
    if (next.sense == Sense::Unit)
        skipTo(Sense::Unit);
    m_reported = unit;
    if (m_read.dueMonth)
        dayOfOther(unit);
    if (unit && !m_read.recurs && m_read.dueMonth)
        recur(everyUnits(1, *unit), unit);
}

} // namespace fpk::wording
