// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/saved_filters.h"

#include "core/spoken_language.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

constexpr QLatin1StringView filtersKey("filters");
constexpr QLatin1StringView textKey("text");
constexpr QLatin1StringView columnsKey("columns");
constexpr QLatin1StringView goalKey("goal");
constexpr QLatin1StringView bodyKey("body");
constexpr QLatin1StringView markKey("mark");
constexpr QLatin1StringView conditionKey("condition");
constexpr QLatin1StringView questionsKey("questions");

struct Question
{
    QLatin1StringView code;
    bool Filter::*isAsked;
};
constexpr Question questions[] = {
    {QLatin1StringView("notReported"), &Filter::notReported},
    {QLatin1StringView("newlyDone"), &Filter::newlyDone},
    {QLatin1StringView("notDone"), &Filter::notDone},
};

QVariantMap written(const Filter &filter, const Plan &plan)
{
    QVariantMap map{{textKey, filter.text}};
    QVariantMap columns;
    for (const auto &[column, words] : filter.columns)
        columns[toCode(column)] = words;
    map[columnsKey] = columns;
    if (const Goal *goal = filter.goal ? plan.find(*filter.goal) : nullptr)
        map[goalKey] = goal->number;
    if (const Body *body = filter.body ? plan.find(*filter.body) : nullptr)
        map[bodyKey] = body->code;
    if (filter.mark)
        map[markKey] = toCode(*filter.mark);
    if (filter.condition)
        map[conditionKey] = toCode(*filter.condition);
    QStringList asked;
    for (const Question &question : questions) {
        if (filter.*question.isAsked)
            asked << question.code;
    }
    map[questionsKey] = asked;
    return map;
}

Error missing(const QString &name, const QString &what)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("SavedFilters",
                                        "The filter “%1” asks for %2, which the plan does not have.")
                .arg(name, what)};
}

Result<Filter> read(const QString &name, const QVariantMap &map, const Plan &plan)
{
    Filter filter;
    filter.text = map.value(textKey).toString();
    const QVariantMap columns = map.value(columnsKey).toMap();
    for (const TextColumn column : allOf<TextColumn>())
        filter.setWords(column, columns.value(toCode(column)).toString());
    if (const int number = map.value(goalKey).toInt()) {
        const Goal *goal = plan.findGoal(number);
        if (!goal)
            return missing(name, QCoreApplication::translate("SavedFilters", "goal %1").arg(number));
        filter.goal = goal->id;
    }
    if (const QString code = map.value(bodyKey).toString(); !code.isEmpty()) {
        const Body *body = plan.findBody(code);
        if (!body)
            return missing(name, QStringLiteral("“%1”").arg(code));
        filter.body = body->id;
    }
    filter.mark = fromCode<Mark>(map.value(markKey).toString());
    filter.condition = fromCode<Condition>(map.value(conditionKey).toString());
    const QStringList asked = map.value(questionsKey).toStringList();
    for (const Question &question : questions)
        filter.*question.isAsked = asked.contains(question.code);
    return filter;
}

} // namespace

QStringList SavedFilters::names() const
{
    QStringList names = m_memory.value(filtersKey).toMap().keys();
    std::sort(names.begin(), names.end(), QCollator(spokenLocale()));
    return names;
}

Result<Filter> SavedFilters::find(const QString &name, const Plan &plan) const
{
    const QVariantMap all = m_memory.value(filtersKey).toMap();
    if (!all.contains(name))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("SavedFilters", "There is no filter “%1” any more.").arg(name)};
    return read(name, all[name].toMap(), plan);
}

bool SavedFilters::save(const QString &name, const Filter &filter, const Plan &plan)
{
    QVariantMap all = m_memory.value(filtersKey).toMap();
    if (!all.contains(name) && all.size() >= most)
        return false;
    all[name] = written(filter, plan);
    m_memory.setValue(filtersKey, all);
    return true;
}

void SavedFilters::remove(const QString &name)
{
    QVariantMap all = m_memory.value(filtersKey).toMap();
    all.remove(name);
    m_memory.setValue(filtersKey, all);
}

} // namespace fpk
