// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/windows.h"
#include "wording/years.h"

namespace fpk::wording {

// In order, overlapping ones as one; those that just touch as one too, unless each has a due day of its own.
Windows joined(Windows windows, bool keepTouching);

// Turns periods that have their years into days.
class Resolver
{
public:
    Resolver(const Wording &wording, const DateRange &within) : m_wording(wording), m_within(within) {}

    Reading resolve(const Periods &periods);

private:
    bool isSound(const Periods &periods);
    QDate startOf(const Period &period);
    QDate endOf(const Period &period, bool ofRange);
    size_t addRange(const Periods &periods, size_t at);
    void addUntil(const Period &period);
    void addDues();
    void add(QDate from, QDate to, std::optional<QDate> strict = std::nullopt);
    std::optional<QDate> strictEnd(const Period &period) const;

    const Wording &m_wording;
    DateRange m_within;
    Reading m_reading;
    std::vector<std::pair<QDate, std::optional<QDate>>> m_dues; // each with its strict reading
};

} // namespace fpk::wording
