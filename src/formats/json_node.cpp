// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_node.h"

#include "core/date.h"

#include <QCoreApplication>

namespace fpk {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

const nlohmann::json emptyObject = nlohmann::json::object();
} // namespace

const nlohmann::json *JsonNode::member(const char *key, bool required) const
{
    const auto it = m_value->find(key);
    if (it != m_value->end() && !it->is_null())
        return &*it;
    if (required)
        report(key, Text::tr("is missing"));
    return nullptr;
}

void JsonNode::allowOnly(const QStringList &keys) const
{
    for (const auto &item : m_value->items()) {
        const QString key = QString::fromStdString(item.key());
        if (!keys.contains(key))
            m_issues->push_back({at(key), Text::tr("is not known here")});
    }
}

QString JsonNode::text(const char *key) const
{
    const nlohmann::json *value = member(key, true);
    if (!value)
        return {};
    const QString text = value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
    if (text.trimmed().isEmpty())
        report(key, Text::tr("must be a text that is not empty"));
    return text;
}

QString JsonNode::optionalText(const char *key) const
{
    const nlohmann::json *value = member(key, false);
    if (value && !value->is_string())
        report(key, Text::tr("must be a text"));
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

bool JsonNode::flag(const char *key) const
{
    const nlohmann::json *value = member(key, true);
    if (value && !value->is_boolean())
        report(key, Text::tr("must be true or false"));
    return value && value->is_boolean() && value->get<bool>();
}

QDate JsonNode::date(const char *key) const
{
    const QString written = text(key);
    const std::optional<QDate> date = parseDate(written);
    if (!written.isEmpty() && !date)
        report(key, Text::tr("must be a date of the calendar, as 2022-12-31"));
    return date.value_or(QDate());
}

std::optional<double> JsonNode::optionalNumber(const char *key) const
{
    const nlohmann::json *value = member(key, false);
    if (value && !value->is_number())
        report(key, Text::tr("must be a number or null"));
    return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<int> JsonNode::optionalWhole(const char *key) const
{
    const std::optional<double> number = optionalNumber(key);
    if (!number)
        return std::nullopt;
    const bool whole = *number >= 0 && *number <= 1e9 && *number == double(int(*number));
    if (!whole)
        report(key, Text::tr("must be a whole number"));
    return whole ? std::optional(int(*number)) : std::nullopt;
}

int JsonNode::whole(const char *key) const { return member(key, true) ? optionalWhole(key).value_or(0) : 0; }

JsonNode JsonNode::object(const char *key) const
{
    const nlohmann::json *value = member(key, true);
    if (value && !value->is_object())
        report(key, Text::tr("must be an object"));
    return {value && value->is_object() ? *value : emptyObject, at(key), *m_issues};
}

void JsonNode::forEach(const char *key, const std::function<void(const JsonNode &, int)> &visit) const
{
    const nlohmann::json *value = member(key, true);
    if (value && !value->is_array())
        report(key, Text::tr("must be a list"));
    if (!value || !value->is_array())
        return;
    int index = 0;
    for (const nlohmann::json &element : *value) {
        const JsonNode node(element, at(key) + u'/' + QString::number(index), *m_issues);
        if (element.is_object())
            visit(node, index + 1);
        else
            node.report(Text::tr("must be an object"));
        ++index;
    }
}

void JsonNode::reportUnknownCode(const char *key, const QString &code,
                                 std::span<const char *const> known) const
{
    QStringList words;
    for (const char *word : known)
        words << QString::fromLatin1(word);
    report(key, Text::tr("“%1” is not one of: %2").arg(code, words.join(QStringLiteral(", "))));
}

} // namespace fpk
