// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace fpk {

// What one field of a record holds, in the form in which the journal and the database know it: nothing, a
// whole number, a decimal number, a text. A whole record, made or removed, is the object of its fields.
using Value = std::variant<std::monostate, qint64, double, QString, QJsonObject>;

inline bool isNull(const Value &value) { return std::holds_alternative<std::monostate>(value); }

// JSON text of a value and back, without loss: `null`, `40`, `"сделано"`, `{"number":1,…}`.
QString toJsonText(const Value &value);
// Nothing if the text is no value.
std::optional<Value> fromJsonText(const QString &text);

// A decimal number without a fraction as the whole number that it is.
std::optional<qint64> wholeNumber(double number);

QJsonValue toJson(const Value &value);
Value fromJson(const QJsonValue &json);

} // namespace fpk
