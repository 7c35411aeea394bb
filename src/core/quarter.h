// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace fpk {

// A reporting quarter of a calendar year. Written `2023-Q4` wherever a program reads it; people see
// terms::quarter().
class Quarter
{
public:
    Quarter() = default; // 1st quarter of the year 1: a value, but no quarter anybody reports about
    // number is 1…4.
    Quarter(int year, int number) : m_index(year * 4 + number - 1) {}

    static Quarter of(QDate date) { return {date.year(), (date.month() + 2) / 3}; }
    static std::optional<Quarter> parse(QStringView text);

    [[nodiscard]] int year() const { return m_index / 4; }
    [[nodiscard]] int number() const { return m_index % 4 + 1; }
    [[nodiscard]] QDate firstDay() const { return {year(), number() * 3 - 2, 1}; }
    [[nodiscard]] QDate lastDay() const { return next().firstDay().addDays(-1); }
    [[nodiscard]] Quarter next() const { return plus(1); }
    [[nodiscard]] Quarter previous() const { return plus(-1); }
    [[nodiscard]] Quarter plus(int quarters) const;
    // How many quarters later the other one is.
    [[nodiscard]] int quartersTo(Quarter other) const { return other.m_index - m_index; }
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(Quarter, Quarter) = default;

private:
    int m_index = 4;
};

} // namespace fpk
