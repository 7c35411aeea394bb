// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline.h"

#include "core/date.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace fpk {

template <>
std::span<const char *const> codes<Deadline::Kind>()
{
    static constexpr const char *names[] = {"once", "recurring", "continuous", "bySchedule", "unknown"};
    return names;
}

template <>
std::span<const char *const> codes<Deadline::Cadence>()
{
    static constexpr const char *names[] = {"week", "month", "quarter", "halfYear", "year"};
    return names;
}

namespace {
std::optional<QDate> lastDay(const Windows &windows)
{
    if (windows.isEmpty())
        return std::nullopt;
    return std::max_element(windows.begin(), windows.end(),
                            [](const DateRange &a, const DateRange &b) { return a.to < b.to; })
        ->to;
}
} // namespace

std::optional<QDate> Deadline::start() const
{
    if (windows.isEmpty())
        return std::nullopt;
    return windows.first().from;
}

std::optional<QDate> Deadline::due() const { return lastDay(windows); }

std::optional<QDate> Deadline::strictDue() const
{
    const std::optional<QDate> other = lastDay(alternative);
    return other && due() && *other < *due() ? other : std::nullopt;
}

QDate Deadline::dueOf(const DateRange &instalment) const
{
    if (!dueDay)
        return instalment.to;
    const QDate month = QDate(instalment.to.year(), instalment.to.month(), 1).addMonths(dueMonth);
    return month.addDays(std::min(*dueDay, month.daysInMonth()) - 1);
}

Deadline Deadline::withOtherReading() const
{
    Deadline other = *this;
    std::swap(other.windows, other.alternative);
    return other;
}

QString toText(const Windows &windows)
{
    QStringList intervals;
    for (const DateRange &window : windows)
        intervals << window.from.toString(Qt::ISODate) + QLatin1Char('/') + window.to.toString(Qt::ISODate);
    return intervals.join(QLatin1Char(' '));
}

std::optional<Windows> parseWindows(const QString &text)
{
    Windows windows;
    for (const QStringView interval : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype slash = interval.indexOf(u'/');
        const std::optional<QDate> from = parseDate(interval.first(qMax(slash, 0)));
        const std::optional<QDate> to = parseDate(interval.sliced(slash + 1));
        if (!from || !to || *to < *from)
            return std::nullopt;
        windows.append({*from, *to});
    }
    return windows;
}

} // namespace fpk
