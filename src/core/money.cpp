// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QRegularExpression>

namespace fpk {

QString Money::amount() const
{
    const QString sign = minor < 0 ? QStringLiteral("-") : QString();
    const auto digits = QString::number(qAbs(minor)).rightJustified(3, QLatin1Char('0'));
    return sign + digits.chopped(2) + QLatin1Char('.') + digits.last(2);
}

std::optional<qint64> parseMinorUnits(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,15})(?:[.,]([0-9]{1,2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(2, QLatin1Char('0'));
    return match.captured(1).toLongLong() * 100 + decimals.toLongLong();
}

} // namespace fpk
