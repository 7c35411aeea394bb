// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

// The part of the reader that deals with units, counted and bare: quarters, halves, days.
namespace fpk::wording {

void Reader::unit(const Token &token)
{
    const Unit unit = Unit(token.value);
    const Token next = peek();
    if (unit == Unit::Half && next.sense == Sense::Unit && // жарым жыл, пол года
        (Unit(next.value) == Unit::Year || Unit(next.value) == Unit::HalfYear)) {
        ++m_at;
        Token halfYear = token;
        halfYear.value = int(Unit::HalfYear);
        halfYear.fromHere = next.fromHere;
        this->unit(halfYear);
        return;
    }
    const bool every = m_every || (next.sense == Sense::Every && next.text == u"сайын");
    const bool numbered = !m_numerals.empty() && m_numerals.front().token.isOrdinal &&
                          (unit == Unit::Quarter || unit == Unit::HalfYear);
    if (every && !numbered) {
        recur(everyUnits(m_numerals.empty() ? 1 : lastOf(m_numerals), unit), unit);
        m_numerals.clear();
        passEvery();
        return;
    }
    if (every)
        recur(Cadence::Year, Unit::Year);
    if (countedAfter(unit))
        return;
    if (m_numerals.empty())
        bare(token, unit);
    else
        count(token, unit);
}

// Kyrgyz "жылына эки жолу", "3 айда бир".
bool Reader::countedAfter(Unit unit)
{
    const Token number = peek();
    const Sense then = peek(2).sense;
    if (number.sense != Sense::Number || then == Sense::Unit ||
        (then != Sense::Times && number.text != u"бир"))
        return false;
    const int count = m_numerals.empty() ? 1 : lastOf(m_numerals);
    recur(count > 1 ? everyUnits(count, unit) : timesIn(number.value, unit), unit);
    m_numerals.clear();
    const Sense last = then == Sense::Times ? Sense::Times : Sense::Number;
    do
        ++m_at;
    while (m_tokens[m_at].sense != last);
    return true;
}

// "сайын" stands after what it repeats.
void Reader::passEvery()
{
    if (peek().sense != Sense::Every || peek().text != u"сайын")
        return;
    while (m_tokens[m_at].sense != Sense::Every)
        ++m_at;
}

void Reader::count(const Token &token, Unit unit)
{
    std::vector<Numeral> numerals;
    std::swap(numerals, m_numerals);
    const Token &last = numerals.back().token;
    switch (unit) {
    case Unit::Quarter:
    case Unit::HalfYear:
        countParts(token, unit, numerals);
        break;
    case Unit::Week:
        if (last.isOrdinal)
            countPortions(unit, numerals);
        else
            m_read.afterEvent = true;
        break;
    case Unit::Decade:
    case Unit::Half:
        countPortions(unit, numerals);
        break;
    case Unit::Year:
        m_numerals = numerals;
        addYears();
        break;
    case Unit::Month:
        countMonths(numerals.back());
        break;
    case Unit::Day:
        countDays(last.value);
        break;
    }
}

// "1, 3 кварталы".
void Reader::countParts(const Token &token, Unit unit, const std::vector<Numeral> &numerals)
{
    for (const Numeral &numeral : numerals) {
        int value = numeral.token.value;
        if (unit == Unit::Quarter && (value == 11 || value == 111)) // II and III typed as figures
            value = value == 11 ? 2 : 3;
        const auto part = Part::of(unit, value);
        m_read.impossible = m_read.impossible || !part;
        add(part.value_or(Part()), std::nullopt, &numeral);
    }
    previous()->edge = m_edge;
    m_edge.reset();
    if (token.fromHere)
        previous()->bound = Bound::From;
}

// "1-2 декада" stands before its month; "2024-жылдын экинчи жарымы" after its year.
void Reader::countPortions(Unit unit, const std::vector<Numeral> &numerals)
{
    for (const Numeral &numeral : numerals)
        m_portions.emplace_back(unit, numeral);
    const Sense next = peek().sense;
    const bool ahead = next == Sense::Month || next == Sense::Year || next == Sense::Number ||
                       next == Sense::Unit || next == Sense::And || next == Sense::Every;
    if (const Period *whole = previous(); whole && !ahead && numerals.front().join == Join::Next) {
        const Period taken = *whole;
        m_read.periods.pop_back();
        addPortions(taken.part, taken.year);
    }
}

void Reader::countMonths(const Numeral &numeral)
{
    const Token &number = numeral.token;
    if (peek().sense == Sense::Year && !number.isOrdinal && number.value >= 1 && number.value <= 12)
        add(Part::months(1, number.value), std::nullopt, &numeral); // the first nine months
    else if (number.isOrdinal && peek().sense == Sense::Unit)
        monthOfQuarter(number.value);
    else
        m_read.afterEvent = true;
}

void Reader::countDays(int days)
{
    if (days == -1) {
        m_read.dueDay = 31; // the last day
    } else if (m_read.recurs && !m_during) {
        m_read.dueDay = days;
    } else {
        m_read.afterEvent = true;
        m_read.daysAfter = days;
    }
}

// "до 15 числа последнего месяца квартала".
void Reader::monthOfQuarter(int month)
{
    m_read.dueMonth = month == -1 ? 0 : month - 3;
    if (m_read.dueDay && !m_read.recurs)
        recur(Cadence::Quarter, Unit::Quarter);
}

// A unit without a number: "до конца года", "в течение квартала", "айы" after the name of a month.
void Reader::bare(const Token &token, Unit unit)
{
    m_bare = unit;
    if (m_bound == Bound::Through && (token.text.endsWith(u"ам") || token.text.endsWith(u"ям"))) {
        recur(everyUnits(1, unit), unit); // "по кварталам"
        return;
    }
    const Token next = peek();
    const bool numberAfter = next.sense == Sense::Number &&
                             (unit == Unit::Quarter || unit == Unit::HalfYear) &&
                             peek(2).sense != Sense::Unit && peek(2).sense != Sense::DayOfMonth;
    if (numberAfter) { // квартал IV
        m_numerals.push_back({next, m_join, m_bound});
        m_join = Join::Next;
        m_bound = Bound::None;
        while (m_tokens[m_at].sense != Sense::Number)
            ++m_at;
        count(token, unit);
        return;
    }
    Period *before = previous();
    if (before && m_join == Join::Next && m_bound == Bound::None && !m_edge) {
        if (token.fromHere)
            before->bound = Bound::From;
        if (unit == Unit::Year && !m_portions.empty())
            addPortions(Part(), std::nullopt);
        return;
    }
    if (addPortions(Part(), std::nullopt))
        return;
    if (unit == Unit::Year && m_rhythm != Unit::Year)
        add(Part(), std::nullopt);
    else if (unit == Unit::Year && m_edge)
        add(Part(), std::nullopt);
    else if (m_during || m_bound == Bound::From)
        m_read.afterEvent = true;
    if (unit != Unit::Day || m_bound == Bound::From) // "ко Дню 1 Мая"
        m_bound = Bound::None;
}

} // namespace fpk::wording
