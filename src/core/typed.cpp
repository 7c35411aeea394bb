// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typed.h"

#include "core/codes.h"
#include "core/date.h"
#include "core/terms.h"

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

std::optional<int> wholeNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*([0-9]{1,9})[\s\x{a0}]*%?\s*\z)"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<QDate> date(const QString &text)
{
    const QString written = text.trimmed();
    if (const std::optional<QDate> day = parseDate(written))
        return day;
    static const QRegularExpression form(QStringLiteral(R"(^([0-9]{1,2})\.([0-9]{1,2})\.(20)?([0-9]{2})\z)"));
    const QRegularExpressionMatch match = form.match(written);
    const QDate day(2000 + match.captured(4).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Mark> mark(const QString &text)
{
    const QString written = text.simplified();
    for (const Mark mark : allOf<Mark>()) {
        if (written.compare(terms::mark(mark), Qt::CaseInsensitive) == 0)
            return mark;
    }
    return fromCode<Mark>(written);
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

QString currency(const QString &text)
{
    constexpr std::pair<const char16_t *, const char16_t *> names[] = {
        {u"СОМ", u"KGS"},  {u"РУБ", u"RUB"}, {u"₽", u"RUB"},   {u"ДОЛЛ", u"USD"}, {u"$", u"USD"},
        {u"ЕВРО", u"EUR"}, {u"€", u"EUR"},   {u"ТЕҢГЕ", u"KZT"}, {u"ТЕНГЕ", u"KZT"}};
    const QString written = text.trimmed().toUpper();
    for (const auto &[name, code] : names) {
        if (written.startsWith(QStringView(name)))
            return QString::fromUtf16(code);
    }
    return written;
}

} // namespace fpk::typed
