// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fpk {

// An amount of money in whole minor units (tyiyn, cent) of one currency (ISO 4217 code), never floating
// point. Amounts of different currencies are never added.
struct Money
{
    qint64 minor = 0;
    QString currency = QStringLiteral("KGS");

    // The amount with a point and two decimals, "1234.50", as programs exchange it.
    [[nodiscard]] QString amount() const;
    friend bool operator==(const Money &, const Money &) = default;
};

// Reads "1234", "1234.5", "1234,50"; nothing for anything else, more than two decimals or an amount out of
// range.
std::optional<qint64> parseMinorUnits(const QString &text);

} // namespace fpk
