// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace fpk {

// Whole days from the first through the last, both included.
struct DateRange
{
    QDate from;
    QDate to;
    friend bool operator==(const DateRange &, const DateRange &) = default;
};
using Windows = QList<DateRange>;

// How the wording of an action's deadline is understood: the structure that is computed with, kept beside
// the official words. The reading rules are in data/plan.schema.json, property `deadline`.
struct Deadline
{
    enum class Kind { Once, Recurring, Continuous, BySchedule, Unknown };
    enum class Cadence { Week, Month, Quarter, HalfYear, Year };

    Kind kind = Kind::Unknown;
    Windows windows; // ordered; none for BySchedule and Unknown
    // For Recurring; none there when it is none of these, as every two weeks.
    std::optional<Cadence> cadence;
    // The day of the month by which each instalment of a Recurring one is due (31: the last one), in the
    // dueMonth-th month after the instalment's last; none: the last day of the instalment.
    std::optional<int> dueDay;
    int dueMonth = 0;
    bool certain = true;
    QString note;        // what is uncertain or worth knowing, for a person
    Windows alternative; // the other reading of an uncertain wording, not in force

    // The first day of work, the last day of the term: of the accepted reading.
    [[nodiscard]] std::optional<QDate> start() const;
    [[nodiscard]] std::optional<QDate> due() const;
    // The earlier last day that the other reading would give, if it is earlier.
    [[nodiscard]] std::optional<QDate> strictDue() const;
    // The day by which that instalment of a recurring deadline is due.
    [[nodiscard]] QDate dueOf(const DateRange &instalment) const;
    // The same deadline with the other reading in force and this one kept as the alternative.
    [[nodiscard]] Deadline withOtherReading() const;

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

// Windows as ISO 8601 intervals with blanks between: "2022-10-01/2022-12-31 2023-03-01/2023-03-31".
QString toText(const Windows &windows);
// Nothing if a date is impossible or a window ends before it begins.
std::optional<Windows> parseWindows(const QString &text);

} // namespace fpk
