// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fpk {

namespace {
template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;
} // namespace

std::optional<qint64> wholeNumber(double number)
{
    constexpr double tooLarge = 9223372036854775808.0; // 2^63: to convert that or more is undefined
    if (!(number >= -tooLarge && number < tooLarge) || double(qint64(number)) != number)
        return std::nullopt;
    return qint64(number);
}

QJsonValue toJson(const Value &value)
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                                 [](const auto &held) { return QJsonValue(held); }},
                      value);
}

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object:
        return json.toObject();
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const qint64 whole = json.toInteger();
        return double(whole) == number ? Value(whole) : Value(number);
    }
    default:
        return {};
    }
}

// QJsonDocument writes only objects and arrays, so a lone value travels as the only element of an array.
QString toJsonText(const Value &value)
{
    if (const auto *object = std::get_if<QJsonObject>(&value))
        return QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    const QByteArray array = QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

std::optional<Value> fromJsonText(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return array.size() == 1 ? std::optional(fromJson(array.first())) : std::nullopt;
}

} // namespace fpk
