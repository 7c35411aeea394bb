// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <map>

namespace fpk::wording {

using Cadence = Deadline::Cadence;

// How many months a unit has; none if it is shorter than a month.
std::optional<int> months(Unit unit);
// The cadence of once every `count` units; none of the five for, say, every two weeks.
std::optional<Cadence> everyUnits(int count, Unit unit);
// The cadence of so many times a unit.
std::optional<Cadence> timesIn(int count, Unit unit);

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
    // The next token of that sense, which there must be.
    void skipTo(Sense sense);
    // A word that is understood only with what it is about, and that this was found.
    void wait(const Token &token) { m_waiting[token.sense] = token.text; }
    void met(Sense sense) { m_waiting.erase(sense); }
    void readOne(const Token &token);
    bool readPeriod(const Token &token);
    bool readJoin(const Token &token);
    bool readKind(const Token &token);
    void noise(const Token &token);

    void number(const Token &token);
    void year(const Token &token);
    bool isHeading() const;
    void date(const Token &token);
    void month(const Token &token);
    void unit(const Token &token);
    void count(const Token &token, Unit unit);
    void countParts(const Token &token, Unit unit, const std::vector<Numeral> &numerals);
    void countPortions(Unit unit, const std::vector<Numeral> &numerals);
    void countStretch(const Token &token, Unit unit, std::vector<Numeral> numerals);
    void countMonths(const std::vector<Numeral> &numerals);
    void countFirstMonths(const std::vector<Numeral> &numerals);
    void countDays(const std::vector<Numeral> &numerals);
    bool countedAfter(Unit unit);
    void passEvery();
    void monthOfQuarter(int month);
    void bare(const Token &token, Unit unit);
    void edge(const Token &token);
    std::optional<Edge> takeEdge();
    bool repeatsDays(const Token &month) const;
    void repeatDays(int month);
    void bound(const Token &token, Bound bound);
    void times(const Token &token);
    void dayOfMonth();
    void weekday(const Token &token);
    void other(const Token &token);
    void reporting();
    void dayOfOther(std::optional<Unit> unit);
    void document(const Token &token);
    void except(const Token &token);

    void recur(std::optional<Cadence> cadence, std::optional<Unit> unit);
    void add(const Part &part, std::optional<int> year, const Numeral *numeral = nullptr);
    bool addPortions(const Part &whole, std::optional<int> year);
    void addYears();
    void finishPortions();
    void finishNumerals();
    void finishTimes();
    void finishUnread();
    void leave(const Numeral &numeral);
    Period *previous() { return m_read.periods.empty() ? nullptr : &m_read.periods.back(); }
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
    size_t m_replaced = 0;              // as many periods are of the deadline before it was moved
    std::map<Sense, QString> m_waiting; // what is left here at the end was not understood
    std::optional<Unit> m_bare;         // the last unit without a number
    std::optional<Unit> m_rhythm;
    std::optional<Unit> m_reported; // the period that a report is about
};

} // namespace fpk::wording
