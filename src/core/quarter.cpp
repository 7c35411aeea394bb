// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"

namespace fpk {

namespace {
int digit(QChar letter) { return letter >= u'0' && letter <= u'9' ? letter.unicode() - u'0' : -1; }
} // namespace

// By hand, because a large plan has one in each of many rows.
std::optional<Quarter> Quarter::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-' || text[5] != u'Q')
        return std::nullopt;
    int year = 0;
    for (const QChar letter : text.first(4)) {
        if (digit(letter) < 0)
            return std::nullopt;
        year = year * 10 + digit(letter);
    }
    const int number = digit(text[6]);
    if (year < 1900 || year > 2099 || number < 1 || number > 4)
        return std::nullopt;
    return Quarter(year, number);
}

Quarter Quarter::plus(int quarters) const
{
    Quarter other;
    other.m_index = m_index + quarters;
    return other;
}

QString Quarter::toString() const
{
    return QStringLiteral("%1-Q%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number());
}

} // namespace fpk
