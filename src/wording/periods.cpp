// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

// The part of the reader that makes periods: months, days, years, and what bounds them.
namespace fpk::wording {

void Reader::add(const Part &part, std::optional<int> year, const Numeral *numeral)
{
    Period period{part, year, m_join, m_bound, {}};
    if (numeral) {
        period.join = numeral->join;
        period.bound = numeral->bound;
    } else {
        period.edge = m_edge;
        m_edge.reset();
        m_join = Join::Next;
        m_bound = Bound::None;
    }
    m_read.periods.push_back(period);
}

// The decades or halves that waited for this month or year.
bool Reader::addPortions(const Part &whole, std::optional<int> year)
{
    const bool waiting = !m_portions.empty();
    for (const auto &[unit, numeral] : m_portions) {
        const auto part = whole.portion(unit, numeral.token.value);
        m_read.impossible = m_read.impossible || !part;
        m_read.roughly = m_read.roughly || unit == Unit::Week;
        add(part.value_or(whole), year, &numeral);
    }
    m_portions.clear();
    return waiting;
}

void Reader::number(const Token &token)
{
    Period *month = previous();
    const bool ofTheMonthBefore = token.isCase && m_join == Join::Next && month &&
                                  month->bound == Bound::None && month->part.monthCount() == 1 &&
                                  !month->part.isDay();
    if (ofTheMonthBefore) { // мартынын 15ине
        month->part = Part::day(month->part.fromMonth, token.value);
        month->bound = token.fromHere ? Bound::From : m_bound;
        return;
    }
    m_numerals.push_back({token, m_join, token.fromHere ? Bound::From : m_bound});
    m_join = Join::Next;
    m_bound = Bound::None;
}

void Reader::year(const Token &token)
{
    if (m_numerals.size() == 2 && m_numerals[1].token.isOrdinal && m_numerals[1].token.value >= 1 &&
        m_numerals[1].token.value <= 12) { // 31 XII 2024
        add(Part::day(m_numerals[1].token.value, m_numerals[0].token.value), token.value, &m_numerals[0]);
        m_numerals.clear();
        return;
    }
    for (const Numeral &numeral : m_numerals)
        leave(numeral);
    m_numerals.clear();
    if (addPortions(Part(), token.value))
        return;
    // A part of a year takes the year right after it, unless it stands under the heading of one already.
    const auto &periods = m_read.periods;
    const bool underYear =
        periods.size() > 1 && periods[periods.size() - 2].isYear() && periods.back().join == Join::Next;
    const bool lead = m_join != Join::Next || m_bound != Bound::None || m_edge;
    if (Period *part = previous(); part && !part->year && !lead && !underYear)
        part->year = token.value;
    else
        add(Part(), token.value);
    if (token.fromHere)
        previous()->bound = Bound::From;
}

void Reader::date(const Token &token)
{
    const std::optional<int> year = token.year == 0 ? std::nullopt : std::optional(token.year);
    for (const Numeral &numeral : m_numerals)
        add(Part::day(token.value, numeral.token.value), year, &numeral);
    m_numerals.clear();
    add(Part::day(token.value, token.day), year);
}

void Reader::month(const Token &token)
{
    if (m_every)
        recur(Cadence::Year, Unit::Year);
    const Bound ablative = token.fromHere ? Bound::From : Bound::None;
    if (!m_numerals.empty()) {
        for (const Numeral &numeral : m_numerals)
            add(Part::day(token.value, numeral.token.value), std::nullopt, &numeral);
        m_numerals.clear();
    } else if (!addPortions(Part::months(token.value, 1), std::nullopt)) {
        add(Part::months(token.value, 1), std::nullopt);
    }
    if (ablative != Bound::None)
        previous()->bound = ablative;
}

// "конец 2023 г." before its period, "2023-жылдын аягында" after it.
void Reader::edge(const Token &token)
{
    const Sense next = peek().sense;
    const bool before = next == Sense::Month || next == Sense::Year || next == Sense::Number ||
                        next == Sense::Unit || next == Sense::Season || next == Sense::Every ||
                        next == Sense::MonthOfYear;
    if (before || !previous()) {
        m_edge = Edge(token.value);
        return;
    }
    previous()->edge = Edge(token.value);
    if (token.fromHere)
        previous()->bound = Bound::From;
}

void Reader::bound(const Token &token, Bound bound)
{
    if (token.value == 0) {
        m_bound = bound;
        return;
    }
    finishNumerals();
    if (previous())
        previous()->bound = bound;
}

// "от 12.03.2022 № 45" is about a document, not about the deadline.
void Reader::skipDocument()
{
    const auto isOfDocument = [this](size_t i) {
        const Token &token = m_tokens[i];
        return token.sense == Sense::Number || token.sense == Sense::Date || token.sense == Sense::Month ||
               token.sense == Sense::Year || token.sense == Sense::Document ||
               (token.sense == Sense::Unit && Unit(token.value) == Unit::Year);
    };
    while (m_at + 1 < m_tokens.size() && isOfDocument(m_at + 1))
        ++m_at;
}

// ---- numbers that met no unit ----

void Reader::leave(const Numeral &numeral)
{
    m_read.unreadNumber = true;
    m_read.unread << numeral.token.text;
}

// Years of two figures take the century of the year before: "2022-23", "2022, 23 гг."
void Reader::addYears()
{
    for (const Numeral &numeral : m_numerals) {
        const Period *before = previous();
        const int known = before && before->year ? *before->year : 2000;
        const int value = numeral.token.value;
        if (value < 10 || value > 99) {
            if (numeral.token.text.size() == 2 && value > 0)
                add(Part(), known / 100 * 100 + value, &numeral); // 2001-05 is read as years
            else
                m_read.afterEvent = true; // "в течение 3 лет"
            continue;
        }
        const int year = known / 100 * 100 + value;
        Period *part = previous();
        if (part && !part->year && numeral.join == Join::Next && numeral.bound == Bound::None)
            part->year = year;
        else
            add(Part(), year < known ? year + 100 : year, &numeral);
    }
    m_numerals.clear();
}

// "В последней декаде каждого месяца": due by its last day.
void Reader::finishPortions()
{
    for (const auto &[unit, numeral] : m_portions) {
        const auto part = Part::months(1, 1).portion(unit, numeral.token.value);
        if (!m_read.recurs || !part) {
            leave(numeral);
            continue;
        }
        m_read.dueDay = part->toDay == 0 ? 31 : part->toDay;
        m_read.roughly = m_read.roughly || unit == Unit::Week;
    }
    m_portions.clear();
}

void Reader::finishNumerals()
{
    if (m_numerals.empty())
        return;
    const Period *before = previous();
    const Numeral &first = m_numerals.front();
    if (before && before->year && first.join != Join::Next && first.token.text.size() == 2) {
        addYears();
        return;
    }
    for (const Numeral &numeral : m_numerals) {
        const bool ofMonth = previous() && previous()->part.monthCount() == 1 && numeral.token.isCase;
        if (ofMonth)
            add(Part::day(previous()->part.fromMonth, numeral.token.value), previous()->year, &numeral);
        else if (m_read.recurs && m_numerals.size() == 1 &&
                 (m_read.cadence == Cadence::Month || numeral.token.isCase || numeral.bound != Bound::None))
            m_read.dueDay = numeral.token.value;
        else
            leave(numeral);
    }
    m_numerals.clear();
}

} // namespace fpk::wording
