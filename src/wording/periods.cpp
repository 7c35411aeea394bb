// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

#include <set>
#include <utility>

// The part of the reader that makes periods: months, days, years, and what bounds them.
namespace fpk::wording {

void Reader::add(const Part &part, std::optional<int> year, const Numeral *numeral)
{
    Period period{part, year, m_join, m_bound, {}};
    if (numeral) {
        period.join = numeral->join;
        period.bound = numeral->bound;
    } else {
        period.edge = takeEdge();
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
        const bool ofLeapMonth = unit == Unit::Day && numeral.token.value < 0 && whole.toMonth == 2;
        m_read.roughly = m_read.roughly || unit == Unit::Week || ofLeapMonth;
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

// Whether the year that is read stands over what follows: "2023 год март 2024 год апрель".
bool Reader::isHeading() const
{
    const Token next = peek();
    const Sense sense = next.sense == Sense::Unit ? peek(2).sense : next.sense;
    return sense == Sense::Month || sense == Sense::Number || sense == Sense::Season ||
           sense == Sense::Dash || sense == Sense::Comma;
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
    const bool underYear = periods.size() > 1 && periods[periods.size() - 2].isYear() &&
                           periods.back().join == Join::Next && isHeading();
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

// "15 января, апреля, июля": each the 15th.
bool Reader::repeatsDays(const Token &month) const
{
    const bool listed = m_at > 0 && m_join == Join::List && m_bound == Bound::None && !m_edge &&
                        (m_tokens[m_at - 1].sense == Sense::Comma || m_tokens[m_at - 1].sense == Sense::And);
    const bool isGenitive = month.text.endsWith(u'я') || month.text.endsWith(u'а');
    return listed && isGenitive && !m_read.periods.empty() && m_read.periods.back().part.isDay();
}

void Reader::repeatDays(int month)
{
    const size_t end = m_read.periods.size();
    const int before = previous()->part.toMonth;
    const auto isOfBefore = [&](const Period &one) { return one.part == Part::day(before, one.part.toDay); };
    size_t at = end - 1;
    constexpr size_t longestMonth = 31; // more days would be no list
    while (at > 0 && end - at < longestMonth && isOfBefore(m_read.periods[at - 1]))
        --at;
    for (; at < end; ++at) {
        add(Part::day(month, m_read.periods[at].part.toDay), std::nullopt);
        m_join = at + 1 < end ? m_read.periods[at + 1].join : Join::Next;
    }
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
    } else if (repeatsDays(token)) {
        repeatDays(token.value);
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
    const Token &last = m_tokens[m_at > 0 ? m_at - 1 : 0];
    const bool ofRhythm = m_read.recurs && last.sense == Sense::Unit && Unit(last.value) == m_rhythm;
    const bool before = next == Sense::Month || next == Sense::Year || next == Sense::Number ||
                        next == Sense::Unit || next == Sense::Season || next == Sense::Every ||
                        next == Sense::MonthOfYear;
    if (ofRhythm && !before) { // "ар айдын аягында"
        m_read.roughly = m_read.roughly || Edge(token.value) != Edge::End;
        return;
    }
    if (before || !previous()) {
        m_edge = Edge(token.value);
        wait(token);
        return;
    }
    previous()->edge = Edge(token.value);
    if (token.fromHere)
        previous()->bound = Bound::From;
}

std::optional<Edge> Reader::takeEdge()
{
    met(Sense::Edge);
    return std::exchange(m_edge, std::nullopt);
}

void Reader::bound(const Token &token, Bound bound)
{
    if (token.value != standsAfter) {
        m_bound = bound;
        return;
    }
    finishNumerals();
    if (previous())
        previous()->bound = bound;
}

// "от 12.03.2022 № 45" is about a document, not about the deadline; "от 1 марта до 1 мая" is.
void Reader::document(const Token &token)
{
    const size_t start = m_at;
    const auto isOfDocument = [this](size_t i) {
        const Token &next = m_tokens[i];
        return next.sense == Sense::Number || next.sense == Sense::Date || next.sense == Sense::Month ||
               next.sense == Sense::Year || next.sense == Sense::Document ||
               (next.sense == Sense::Unit && Unit(next.value) == Unit::Year);
    };
    while (m_at + 1 < m_tokens.size() && isOfDocument(m_at + 1))
        ++m_at;
    const Sense before = start > 0 ? m_tokens[start - 1].sense : Sense::Noise;
    const Sense after = m_at + 1 < m_tokens.size() ? m_tokens[m_at + 1].sense : Sense::Noise;
    const bool isRange = token.text == u"от" && (after == Sense::Until || after == Sense::Through) &&
                         before != Sense::Unknown && before != Sense::Schedule;
    if (!isRange)
        return;
    m_at = start;
    bound(token, Bound::From);
}

// "кроме июля и августа": what is left out is told, not taken for what is meant.
void Reader::except(const Token &token)
{
    m_read.unread << token.text;
    if (token.value == standsAfter) {
        m_numerals.clear();
        m_read.periods.clear();
        m_read.thenAt = 0;
        m_replaced = 0;
        return;
    }
    const auto isLeftOut = [this](size_t i) {
        static const std::set<Sense> senses{Sense::Number, Sense::Date,  Sense::Month, Sense::MonthOfYear,
                                            Sense::Season, Sense::Year,  Sense::Unit,  Sense::Weekday,
                                            Sense::And,    Sense::Comma, Sense::Dash};
        return senses.contains(m_tokens[i].sense);
    };
    for (; m_at + 1 < m_tokens.size() && isLeftOut(m_at + 1); ++m_at) {
        if (m_tokens[m_at + 1].sense != Sense::Comma)
            m_read.unread << m_tokens[m_at + 1].text;
    }
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
        const bool isYear = value > 0 && value <= 99 && (value > 9 || numeral.token.text.size() == 2);
        const int year = known / 100 * 100 + value;
        if (!isYear)
            m_read.afterEvent = true; // "в течение 3 лет"
        else if (year < known)
            leave(numeral); // "2022-12" may be a month
        if (!isYear || year < known)
            continue;
        Period *part = previous();
        if (part && !part->year && numeral.join == Join::Next && numeral.bound == Bound::None)
            part->year = year;
        else
            add(Part(), year, &numeral);
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
    if (before && before->year && !before->part.isDay() && first.join != Join::Next &&
        first.token.text.size() == 2) {
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
