// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"

#include <QRegularExpression>

namespace fpk {

std::optional<Quarter> Quarter::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^((?:19|20)[0-9]{2})-Q([1-4])\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Quarter(match.captured(1).toInt(), match.captured(2).toInt());
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
