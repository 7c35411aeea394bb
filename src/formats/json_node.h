// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <nlohmann/json.hpp>

namespace fpk {

// A place in a JSON document that is being read. Each question names a member and what it must be; what is
// missing or of another kind is added to the issues, and a harmless value comes back, so that reading goes
// on and finds the other faults. Lives no longer than the document and the list of issues.
class JsonNode
{
public:
    JsonNode(const nlohmann::json &value, QString pointer, Issues &issues)
        : m_value(&value), m_pointer(std::move(pointer)), m_issues(&issues)
    {
    }

    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] bool isObject() const { return m_value->is_object(); }
    void report(const QString &what) const { m_issues->push_back({m_pointer, what}); }
    void report(const char *key, const QString &what) const { m_issues->push_back({at(key), what}); }

    // Reports members that nobody will read.
    void allowOnly(const QStringList &keys) const;

    [[nodiscard]] QString text(const char *key) const;         // required, not blank
    [[nodiscard]] QString optionalText(const char *key) const; // absent and null are empty
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] QDate date(const char *key) const;
    [[nodiscard]] std::optional<double> optionalNumber(const char *key) const;
    [[nodiscard]] std::optional<int> optionalWhole(const char *key) const;
    [[nodiscard]] int whole(const char *key) const;
    // Whether the member is there and not null.
    [[nodiscard]] bool has(const char *key) const { return member(key, false) != nullptr; }

    template <class Enum>
    [[nodiscard]] std::optional<Enum> optionalCode(const char *key) const
    {
        const QString code = optionalText(key);
        const std::optional<Enum> value = fromCode<Enum>(code);
        if (!code.isEmpty() && !value)
            reportUnknownCode(key, code, codes<Enum>());
        return value;
    }
    template <class Enum>
    [[nodiscard]] Enum code(const char *key) const
    {
        const QString code = text(key);
        const std::optional<Enum> value = fromCode<Enum>(code);
        if (!code.isEmpty() && !value)
            reportUnknownCode(key, code, codes<Enum>());
        return value.value_or(Enum(0));
    }

    // The member object; an empty one if it is missing or something else.
    [[nodiscard]] JsonNode object(const char *key) const;
    // Each element of the member array that is an object, with its place, from 1.
    void forEach(const char *key, const std::function<void(const JsonNode &, int)> &visit) const;

private:
    [[nodiscard]] QString at(const QString &key) const { return m_pointer + u'/' + key; }
    [[nodiscard]] QString at(const char *key) const { return at(QString::fromLatin1(key)); }
    // The member; null if it is absent (reported if it is required) or JSON null.
    [[nodiscard]] const nlohmann::json *member(const char *key, bool required) const;
    void reportUnknownCode(const char *key, const QString &code, std::span<const char *const> known) const;

    const nlohmann::json *m_value;
    QString m_pointer;
    Issues *m_issues;
};

} // namespace fpk
