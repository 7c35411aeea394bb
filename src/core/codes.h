// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace fpk {

// The words by which an enumeration's values are known to files, the journal and the command line, in the
// order of the values. They are a contract (README, “The command line”): never translated, never changed.
template <class Enum>
std::span<const char *const> codes();

template <class Enum>
QString toCode(Enum value)
{
    return QString::fromLatin1(codes<Enum>()[size_t(value)]);
}

template <class Enum>
std::optional<Enum> fromCode(const QString &code)
{
    const auto known = codes<Enum>();
    for (size_t i = 0; i < known.size(); ++i) {
        if (code == QLatin1StringView(known[i]))
            return Enum(i);
    }
    return std::nullopt;
}

// All values of the enumeration, in order.
template <class Enum>
QList<Enum> allOf()
{
    QList<Enum> values;
    for (size_t i = 0; i < codes<Enum>().size(); ++i)
        values.append(Enum(i));
    return values;
}

} // namespace fpk
