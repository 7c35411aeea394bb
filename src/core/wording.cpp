// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording.h"

namespace fpk::wording {

namespace {

using Cadence = Deadline::Cadence;

// The cadence of once every `count` units; none of the five for, say, every two weeks.
std::optional<Cadence> every(int count, Unit unit)
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
std::optional<Cadence> times(int count, Unit unit)
{
    const int months = unit == Unit::Month      ? 1
                       : unit == Unit::Quarter  ? 3
                       : unit == Unit::HalfYear ? 6
                       : unit == Unit::Year     ? 12
                                                : 0;
    if (months > 0 && count > 0 && months % count == 0)
        return every(months / count, Unit::Month);
    return count == 1 ? every(1, unit) : std::nullopt;
}

// A number that waits for the word that says what it counts: "1" of "1, 3 кварталы".
struct Numeral
{
    Token token;
    Join join = Join::Next;
    Bound bound = Bound::None;
};

// Reads from left to right: bounds and joins wait for the period they belong to, numbers for their unit.
class Reader
{
public:
    explicit Reader(const std::vector<Token> &tokens) : m_tokens(tokens) {}
    Wording read();

private:
    // What stands after the current token, noise left out; Noise at the end.
    Token peek(size_t ahead = 1) const;
    void readOne(const Token &token);
    bool readPeriod(const Token &token);
    bool readJoin(const Token &token);
    bool readKind(const Token &token);

    void number(const Token &token);
    void year(const Token &token);
    void date(const Token &token);
    void month(const Token &token);
    void unit(const Token &token);
    void count(const Token &token, Unit unit);
    void passEvery();
    void monthOfQuarter(int month);
    void bare(const Token &token, Unit unit);
    void edge(const Token &token);
    void bound(const Token &token, Bound bound);
    void times(const Token &token);
    void dayOfMonth();
    void weekday(const Token &token);
    void other(const Token &token);
    void reporting();
    void skipDocument();

    void recur(std::optional<Cadence> cadence, std::optional<Unit> unit);
    void add(const Part &part, std::optional<int> year, const Numeral *numeral = nullptr);
    bool addPortions(const Part &whole, std::optional<int> year);
    void addYears();
    void finishPortions();
    void finishNumerals();
    void leave(const Numeral &numeral);
    Period *previous();
    int lastOf(const std::vector<Numeral> &numerals) const { return numerals.back().token.value; }

    const std::vector<Token> &m_tokens;
    size_t m_at = 0;
    Wording m_read;

    Join m_join = Join::Next;
    Bound m_bound = Bound::None;
    std::optional<Edge> m_edge;
    std::vector<Numeral> m_numerals;
    std::vector<std::pair<Unit, Numeral>> m_portions; // decades, halves, weeks of what comes next
    bool m_every = false;
    bool m_during = false;
    bool m_wholeTerm = false; // "the whole", "during the term": of the plan, if nothing else is named
    int m_times = 1;
    std::optional<Unit> m_bare; // the last unit without a number
    std::optional<Unit> m_rhythm;
    std::optional<Unit> m_reported; // the period that a report is about
};

Token Reader::peek(size_t ahead) const
{
    for (size_t i = m_at + 1; i < m_tokens.size() && i <= m_at + 8; ++i) {
        if (m_tokens[i].sense != Sense::Noise && m_tokens[i].sense != Sense::During && --ahead == 0)
            return m_tokens[i];
    }
    Token end;
    end.sense = Sense::Noise;
    return end;
}

Wording Reader::read()
{
    for (; m_at < m_tokens.size(); ++m_at)
        readOne(m_tokens[m_at]);
    finishNumerals();
    finishPortions();
    if (m_rhythm && m_times > 1)
        m_read.cadence = wording::times(m_times, *m_rhythm);
    if (m_wholeTerm && m_read.periods.empty() && !m_read.recurs)
        m_read.constantly = true;
    return std::move(m_read);
}

void Reader::readOne(const Token &token)
{
    if (readPeriod(token) || readJoin(token) || readKind(token))
        return;
    if (token.sense == Sense::Noise) {
        if (token.value == 1)
            m_numerals.clear();
        return;
    }
    m_read.unread << token.text;
    m_bound = Bound::None;
    m_join = m_join == Join::Range ? Join::List : m_join;
}

bool Reader::readPeriod(const Token &token)
{
    switch (token.sense) {
    case Sense::Number:
        number(token);
        return true;
    case Sense::Year:
        year(token);
        return true;
    case Sense::Date:
        date(token);
        return true;
    case Sense::Month:
        month(token);
        return true;
    case Sense::MonthOfYear:
        add(Part::months(token.value, 1), token.year);
        return true;
    case Sense::Season:
        add(Part::months(token.value, 3), std::nullopt);
        return true;
    case Sense::Unit:
        unit(token);
        return true;
    case Sense::DayOfMonth:
        dayOfMonth();
        return true;
    case Sense::Weekday:
        weekday(token);
        return true;
    case Sense::Edge:
        edge(token);
        return true;
    default:
        return false;
    }
}

bool Reader::readJoin(const Token &token)
{
    switch (token.sense) {
    case Sense::From:
        bound(token, Bound::From);
        return true;
    case Sense::Until:
    case Sense::By:
        bound(token, Bound::Until);
        return true;
    case Sense::Through:
        bound(token, Bound::Through);
        return true;
    case Sense::Dash:
        m_join = Join::Range;
        return true;
    case Sense::Comma:
        m_join = token.text == u"/" && previous() && previous()->isYear() ? Join::Range : Join::List;
        m_bound = Bound::None;
        return true;
    case Sense::Or:
        m_read.either = true;
        m_join = Join::List;
        return true;
    case Sense::Then:
        m_read.thenOn = true;
        m_join = Join::List;
        return true;
    case Sense::And:
    case Sense::Open:
    case Sense::Close:
        m_join = Join::List;
        return true;
    default:
        return false;
    }
}

bool Reader::readKind(const Token &token)
{
    switch (token.sense) {
    case Sense::Rhythm:
        recur(every(1, Unit(token.value)), Unit(token.value));
        return true;
    case Sense::Times:
        times(token);
        return true;
    case Sense::Every:
        m_every = true;
        return true;
    case Sense::Inclusive:
        m_read.included = true;
        return true;
    case Sense::During:
        m_during = true;
        return true;
    case Sense::Whole:
        m_wholeTerm = peek().sense == Sense::Term;
        return true;
    case Sense::Term:
        m_wholeTerm = m_wholeTerm || m_during;
        return true;
    case Sense::Constantly:
        m_read.constantly = true;
        return true;
    case Sense::OnDemand:
        m_read.onDemand = true;
        return true;
    case Sense::Schedule:
        m_read.bySchedule = true;
        return true;
    case Sense::Event:
        m_read.afterEvent = true;
        return true;
    case Sense::Duration:
        if (m_every && !m_numerals.empty()) // "каждые 5 лет"
            recur(every(lastOf(m_numerals), Unit(token.value)), Unit(token.value));
        else
            m_read.afterEvent = true;
        m_numerals.clear();
        return true;
    case Sense::Unsettled:
        m_read.unsettled = true;
        return true;
    case Sense::Following:
    case Sense::Preceding:
        other(token);
        return true;
    case Sense::Reporting:
        reporting();
        return true;
    case Sense::Extended:
        m_read.extended = true;
        return true;
    case Sense::Roughly:
        m_read.roughly = true;
        return true;
    case Sense::Academic:
        m_read.academic = true;
        return true;
    case Sense::Document:
        skipDocument();
        return true;
    default:
        return false;
    }
}

Period *Reader::previous() { return m_read.periods.empty() ? nullptr : &m_read.periods.back(); }

// ---- periods ----

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

// ---- units, counted and bare ----

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
        recur(wording::every(m_numerals.empty() ? 1 : lastOf(m_numerals), unit), unit);
        m_numerals.clear();
        passEvery();
        return;
    }
    if (every)
        recur(Cadence::Year, Unit::Year);
    // Kyrgyz "жылына эки жолу", "3 айда бир".
    if (next.sense == Sense::Number && (peek(2).sense == Sense::Times || next.text == u"бир") &&
        !(peek(2).sense == Sense::Unit)) {
        const int count = m_numerals.empty() ? 1 : lastOf(m_numerals);
        recur(count > 1 ? wording::every(count, unit) : wording::times(next.value, unit), unit);
        m_numerals.clear();
        while (m_tokens[m_at + 1].sense != Sense::Number)
            ++m_at;
        m_at += peek(2).sense == Sense::Times ? 2 : 1;
        return;
    }
    if (m_numerals.empty())
        bare(token, unit);
    else
        count(token, unit);
}

// "сайын" stands after what it repeats.
void Reader::passEvery()
{
    if (peek().sense == Sense::Every && peek().text == u"сайын")
        while (m_tokens[m_at].sense != Sense::Every)
            ++m_at;
}

void Reader::count(const Token &token, Unit unit)
{
    std::vector<Numeral> numerals;
    std::swap(numerals, m_numerals);
    const Numeral &last = numerals.back();
    switch (unit) {
    case Unit::Quarter:
    case Unit::HalfYear:
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
        break;
    case Unit::Week:
        if (!last.token.isOrdinal) {
            m_read.afterEvent = true;
            break;
        }
        [[fallthrough]];
    case Unit::Decade:
    case Unit::Half: {
        for (const Numeral &numeral : numerals)
            m_portions.emplace_back(unit, numeral);
        const Sense next = peek().sense;
        const bool ahead = next == Sense::Month || next == Sense::Year || next == Sense::Number ||
                           next == Sense::Unit || next == Sense::And || next == Sense::Every;
        if (Period *whole = previous(); whole && !ahead && numerals.front().join == Join::Next) {
            const Period taken = *whole;
            m_read.periods.pop_back();
            addPortions(taken.part, taken.year);
        }
        break;
    }
    case Unit::Year:
        m_numerals = numerals;
        addYears();
        break;
    case Unit::Month:
        if (peek().sense == Sense::Year && !last.token.isOrdinal && last.token.value <= 12)
            add(Part::months(1, last.token.value), std::nullopt, &last); // the first nine months
        else if (last.token.isOrdinal && peek().sense == Sense::Unit)
            monthOfQuarter(last.token.value);
        else
            m_read.afterEvent = true;
        break;
    case Unit::Day:
        if (last.token.value == -1)
            m_read.dueDay = 31;
        else if (m_read.recurs && !m_during)
            m_read.dueDay = last.token.value;
        else {
            m_read.afterEvent = true;
            m_read.daysAfter = last.token.value;
        }
        break;
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
        recur(every(1, unit), unit); // "по кварталам"
        return;
    }
    const Token next = peek();
    const bool numberAfter = next.sense == Sense::Number &&
                             (unit == Unit::Quarter || unit == Unit::HalfYear) &&
                             peek(2).sense != Sense::Unit && peek(2).sense != Sense::DayOfMonth;
    if (numberAfter) { // квартал IV
        number(next);
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
    recur(interval > 1 ? wording::every(interval, counted) : wording::times(m_times, counted), counted);
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
        recur(every(1, *m_reported), m_reported);
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
        recur(every(1, *unit), unit);
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

} // namespace

Wording readWording(const std::vector<Token> &tokens) { return Reader(tokens).read(); }

} // namespace fpk::wording
