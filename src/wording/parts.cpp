// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/parts.h"

#include <cstdlib>

namespace fpk::wording {

std::optional<Part> Part::of(Unit unit, int number)
{
    const int count = unit == Unit::Quarter ? 4 : 2;
    if (number == -1)
        number = count;
    if (number < 1 || number > count)
        return std::nullopt;
    const int length = 12 / count;
    return months((number - 1) * length + 1, length);
}

int Part::monthCount() const { return (toMonth - fromMonth + 12) % 12 + 1; }

bool Part::isPossible(std::optional<int> year) const
{
    constexpr int leapYear = 2024;
    const int ofYear = year.value_or(leapYear);
    return QDate::isValid(ofYear, fromMonth, fromDay) && QDate::isValid(ofYear, toMonth, qMax(toDay, 1));
}

DateRange Part::in(int year) const
{
    const QDate from(wraps() ? year - 1 : year, fromMonth, fromDay);
    const QDate lastMonth(year, toMonth, 1);
    return {from, {year, toMonth, toDay == 0 ? lastMonth.daysInMonth() : toDay}};
}

std::optional<Part> Part::portion(Unit unit, int number) const
{
    const bool isMonth = monthCount() == 1 && toDay == 0;
    if (unit == Unit::Day && isMonth) {
        constexpr int commonYear = 2023;
        const int all = QDate(commonYear, fromMonth, 1).daysInMonth();
        if (number == 0 || std::abs(number) > all)
            return std::nullopt;
        return number > 0 ? Part{fromMonth, 1, toMonth, number}
                          : Part{fromMonth, all + number + 1, toMonth, 0};
    }
    if (number < 1 && number != -1)
        return std::nullopt;
    if (unit == Unit::Half && !isMonth) {
        const int months = monthCount() / 2;
        if (monthCount() % 2 != 0 || number > 2)
            return std::nullopt;
        return number == 1 ? Part::months(fromMonth, months) : Part::months(fromMonth + months, months);
    }
    const int days = unit == Unit::Half ? 15 : unit == Unit::Decade ? 10 : 7;
    const int count = unit == Unit::Half ? 2 : unit == Unit::Decade ? 3 : 4;
    if (!isMonth || number > count)
        return std::nullopt;
    if (number == -1)
        number = count;
    return Part{fromMonth, (number - 1) * days + 1, toMonth, number == count ? 0 : number * days};
}

Part Part::portion(Edge edge) const
{
    const int count = monthCount();
    if (count == 1)
        return portion(Unit::Decade, int(edge) + 1).value_or(*this);
    const int outer = isWholeYear() ? 3 : count / 3;
    if (outer == 0)
        return *this;
    switch (edge) {
    case Edge::Start:
        return months(fromMonth, outer);
    case Edge::Middle:
        return months(fromMonth + outer, count - 2 * outer);
    case Edge::End:
        break;
    }
    return months(fromMonth + count - outer, outer);
}

} // namespace fpk::wording
