// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typed.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace fpk::typed {

std::optional<double> number(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Money> money(const QString &text, const QString &currency)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^\s*([A-Za-z]{3})?\s*([-\x{2212}])?\s*([0-9][0-9.,\s\x{a0}\x{202f}]*?)\s*([A-Za-z]{3})?\s*\z)"));
    const QRegularExpressionMatch match = form.match(text);
    const QString code = match.captured(1) + match.captured(4);
    if (!match.hasMatch() || code.size() > 3)
        return std::nullopt;
    QString digits = match.captured(3);
    digits.removeIf([](QChar letter) { return letter.isSpace(); });
    std::optional<qint64> minor = parseMinorUnits(digits);
    if (!minor) // "1,234.50" where a comma groups
        minor = parseMinorUnits(digits.remove(QLocale().groupSeparator()));
    if (!minor)
        return std::nullopt;
    return Money{match.capturedLength(2) > 0 ? -*minor : *minor, code.isEmpty() ? currency : code.toUpper()};
}

} // namespace fpk::typed
