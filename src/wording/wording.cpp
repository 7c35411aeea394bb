// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reader.h"

namespace fpk::wording {

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

void Reader::skipTo(Sense sense)
{
    do
        ++m_at;
    while (m_tokens[m_at].sense != sense);
}

Wording Reader::read()
{
    for (; m_at < m_tokens.size(); ++m_at)
        readOne(m_tokens[m_at]);
    finishNumerals();
    finishPortions();
    finishTimes();
    finishUnread();
    if (m_wholeTerm && m_read.periods.empty() && !m_read.recurs)
        m_read.constantly = true;
    return std::move(m_read);
}

// What no later word took up.
void Reader::finishUnread()
{
    if (m_read.recurs)
        met(Sense::Preceding);
    if (m_read.recurs && (m_read.dueDay || m_read.daysAfter || m_read.ofOtherYear))
        met(Sense::Following);
    for (const auto &[sense, text] : m_waiting)
        m_read.unread << text;
    if (m_read.dueDay && !m_read.recurs && !m_read.periods.empty())
        m_read.unread << QString::number(*m_read.dueDay);
    if (m_replaced < m_read.periods.size() && !m_read.thenOn) // "до 1 июня, продлён до 1 июля"
        m_read.periods.erase(m_read.periods.begin(), m_read.periods.begin() + std::ptrdiff_t(m_replaced));
    if (!m_read.recurs && m_read.thenAt < m_read.periods.size())
        m_read.thenOn = false; // what comes then has a date itself
}

// "1 этап – март 2023": the number is not of the date, but how it followed what stood before is.
void Reader::noise(const Token &token)
{
    if (token.value != 1)
        return;
    if (!m_numerals.empty()) {
        m_join = m_numerals.front().join;
        m_bound = m_numerals.size() == 1 ? m_numerals.front().bound : Bound::None; // not of "с 9 до 18 часов"
        m_numerals.clear();
    } else if (peek().sense == Sense::Number) {
        skipTo(Sense::Number);
    }
    if (m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].sense == Sense::Dash)
        ++m_at;
}

void Reader::readOne(const Token &token)
{
    if (readPeriod(token) || readJoin(token) || readKind(token))
        return;
    if (token.sense == Sense::Noise) {
        noise(token);
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
        if (m_every)
            recur(Cadence::Year, Unit::Year);
        m_read.roughly = m_read.roughly || m_join == Join::Range; // where it ends is a matter of custom
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
        m_read.thenAt = m_read.periods.size();
        if (const Token next = peek(); next.sense == Sense::Unit && Unit(next.value) == Unit::Year)
            skipTo(Sense::Unit); // "и последующие годы"
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
        recur(everyUnits(1, Unit(token.value)), Unit(token.value));
        return true;
    case Sense::Times:
        times(token);
        return true;
    case Sense::Every:
        m_every = true;
        wait(token);
        if (token.text == u"ар" && peek().text == u"бир")
            skipTo(Sense::Number);
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
            recur(everyUnits(lastOf(m_numerals), Unit(token.value)), Unit(token.value));
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
        m_replaced = m_read.periods.size();
        return true;
    case Sense::Roughly:
        m_read.roughly = true;
        return true;
    case Sense::Academic:
        m_read.academic = true;
        return true;
    case Sense::Document:
        document(token);
        return true;
    case Sense::Working:
        m_read.workingDays = m_read.workingDays || (!m_numerals.empty() && peek().sense == Sense::Unit &&
                                                    Unit(peek().value) == Unit::Day);
        return true;
    case Sense::Except:
        except(token);
        return true;
    default:
        return false;
    }
}

Wording readWording(const std::vector<Token> &tokens) { return Reader(tokens).read(); }

} // namespace fpk::wording
