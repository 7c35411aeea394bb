// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

#include <cstdlib>

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
    const bool every = m_every || (next.sense == Sense::Every && next.value == standsAfter);
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
    skipTo(then == Sense::Times ? Sense::Times : Sense::Number);
    return true;
}

// "сайын" stands after what it repeats.
void Reader::passEvery()
{
    if (const Token next = peek(); next.sense == Sense::Every && next.value == standsAfter)
        skipTo(Sense::Every);
}

void Reader::count(const Token &token, Unit unit)
{
    std::vector<Numeral> numerals;
    std::swap(numerals, m_numerals);
    const Token &last = numerals.back().token;
    const Token &first = numerals.front().token;
    if (numerals.size() == 2 && first.isOrdinal && std::abs(first.value) == 1 && !last.isOrdinal &&
        numerals.back().join == Join::Next) {
        countStretch(token, unit, numerals);
        return;
    }
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
        countMonths(numerals);
        break;
    case Unit::Day:
        countDays(numerals);
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
    previous()->edge = takeEdge();
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

// "Первые два квартала", "последние 3 месяца".
void Reader::countStretch(const Token &token, Unit unit, std::vector<Numeral> numerals)
{
    Numeral &first = numerals[0];
    Numeral &last = numerals[1];
    const bool atStart = first.token.value == 1;
    const int length = last.token.value;
    if (unit == Unit::Day) {
        first.token.value = atStart ? length : -length;
        countPortions(unit, {first});
        return;
    }
    const int all = unit == Unit::Month                            ? 12
                    : unit == Unit::Decade                         ? 3
                    : unit == Unit::Half || unit == Unit::HalfYear ? 2
                                                                   : 4;
    const bool ofOther =
        unit == Unit::Month && peek().sense == Sense::Unit && Unit(peek().value) != Unit::Year;
    if (unit == Unit::Year || length < 1 || length > all || ofOther) {
        leave(first);
        leave(last);
        return;
    }
    first.token.value = atStart ? 1 : all - length + 1;
    last.token.value = atStart ? length : all;
    last.join = Join::Range;
    if (unit == Unit::Month)
        add(Part::months(first.token.value, length), std::nullopt, &first);
    else if (unit == Unit::Quarter || unit == Unit::HalfYear)
        countParts(token, unit, numerals);
    else
        countPortions(unit, numerals);
}

void Reader::countMonths(const std::vector<Numeral> &numerals)
{
    const Token &number = numerals.back().token;
    const Sense sense = peek().sense;
    const Token next = peek(sense == Sense::Comma || sense == Sense::Every ? 2 : 1);
    const bool ofQuarter =
        next.sense == Sense::Unit ? Unit(next.value) == Unit::Quarter : m_rhythm == Unit::Quarter;
    const bool ofLater = next.sense == Sense::Following || next.sense == Sense::Event;
    if (next.sense == Sense::Year && !number.isOrdinal)
        countFirstMonths(numerals);
    else if (number.isOrdinal && number.value > 0 && m_read.dueDay && ofLater)
        m_read.dueMonth = number.value; // "второго месяца, следующего за кварталом"
    else if (number.isOrdinal && ofQuarter)
        monthOfQuarter(number.value);
    else
        m_read.afterEvent = true;
}

// "9 месяцев 2023 г.", "3, 6, 9 месяцев": each counts from January.
void Reader::countFirstMonths(const std::vector<Numeral> &numerals)
{
    int last = 0;
    for (const Numeral &numeral : numerals) {
        const int months = numeral.token.value;
        const bool follows = months > last && months <= 12 && numeral.join != Join::Range;
        if (follows)
            add(Part::months(last + 1, months - last), std::nullopt, &numeral);
        else
            leave(numeral);
        last = months;
    }
    m_read.cumulative = m_read.cumulative || numerals.size() > 1;
}

void Reader::countDays(const std::vector<Numeral> &numerals)
{
    const int days = lastOf(numerals);
    if (numerals.back().token.isOrdinal && peek().sense == Sense::Month) { // "последний день мая"
        if (days == -1)
            countPortions(Unit::Day, numerals);
        else
            m_numerals = numerals;
        return;
    }
    for (size_t i = 0; i + 1 < numerals.size(); ++i)
        m_read.unread << numerals[i].token.text;
    const Token next = peek();
    if (next.sense == Sense::Until && next.value != standsAfter) {
        m_read.afterEvent = true; // "за 10 дней до окончания"
    } else if (days == 0) {
        leave(numerals.back());
    } else if (days == -1) {
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
    if (month == 0 || month > 3)
        m_read.impossible = true;
    m_read.dueMonth = month == -1 ? 0 : month - 3;
    const bool ofQuarters = m_rhythm == Unit::Quarter || peek().sense == Sense::Every;
    if (!m_read.dueDay && ofQuarters && m_read.dueMonth != 0)
        m_read.dueDay = 31;
    if (m_read.dueDay && !m_read.recurs)
        recur(Cadence::Quarter, Unit::Quarter);
}

// A unit without a number: "до конца года", "в течение квартала", "айы" after the name of a month.
void Reader::bare(const Token &token, Unit unit)
{
    const bool isMark =
        token.text == u"г" || token.text == u"гг" || token.text == u"ж" || token.text == u"жж";
    if (isMark)
        return; // of a year in figures, or of a town
    m_bare = unit;
    const bool isDue = m_rhythm == unit && m_edge == Edge::End; // "ежеквартально, в конце квартала"
    if (unit == Unit::Day || (isDue && unit != Unit::Year))
        takeEdge();
    if (m_bound == Bound::Through && (token.text.endsWith(u"ам") || token.text.endsWith(u"ям"))) {
        recur(everyUnits(1, unit), unit); // "по кварталам"
        return;
    }
    const Token next = peek();
    const bool isBefore = m_at > 0 && m_tokens[m_at - 1].text == u"за" && next.sense == Sense::Until &&
                          next.value != standsAfter;
    if (isBefore) { // "за месяц до съезда"
        m_read.afterEvent = true;
        return;
    }
    const bool numberAfter = next.sense == Sense::Number &&
                             (unit == Unit::Quarter || unit == Unit::HalfYear) &&
                             peek(2).sense != Sense::Unit && peek(2).sense != Sense::DayOfMonth;
    if (numberAfter) { // квартал IV
        m_numerals.push_back({next, m_join, m_bound});
        m_join = Join::Next;
        m_bound = Bound::None;
        skipTo(Sense::Number);
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
    if (unit == Unit::Year && addPortions(Part(), std::nullopt))
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
