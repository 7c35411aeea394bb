// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_values.h"

#include "core/value.h"

namespace fpk {

Json json(const QString &text) { return text.toStdString(); }
Json json(double number)
{
    const std::optional<qint64> whole = wholeNumber(number);
    return whole ? Json(*whole) : Json(number);
}
Json json(int number) { return number; }
Json json(QDate date) { return json(date.toString(Qt::ISODate)); }
Json json(const Money &money)
{
    return {{"amount", json(money.amount())}, {"currency", json(money.currency)}};
}

Json json(const Windows &windows)
{
    Json list = Json::array();
    for (const DateRange &window : windows)
        list.push_back({{"from", json(window.from)}, {"to", json(window.to)}});
    return list;
}

Json json(const Deadline &deadline)
{
    return {{"kind", code(deadline.kind)},
            {"windows", json(deadline.windows)},
            {"cadence", code(deadline.cadence)},
            {"dueDay", json(deadline.dueDay)},
            {"dueMonth", deadline.dueMonth},
            {"certain", deadline.certain},
            {"note", deadline.note.isEmpty() ? Json(nullptr) : json(deadline.note)},
            {"alternative", json(deadline.alternative)}};
}

Json json(const Plan &plan, const ProgressEntry &entry)
{
    return {{"quarter", json(entry.quarter.toString())},
            {"body", entry.body ? json(plan.find(*entry.body)->code) : Json(nullptr)},
            {"status", code(entry.mark)},
            {"percent", json(entry.percent)},
            {"doneOn", json(entry.doneOn)},
            {"times", json(entry.times)},
            {"summary", json(entry.summary)},
            {"reason", json(entry.reason)},
            {"measures", json(entry.measures)},
            {"newDeadline", json(entry.newDeadline)},
            {"ground", json(entry.ground)},
            {"overrideReason", json(entry.overrideReason)}};
}

Json json(const Plan &plan, const Evidence &evidence)
{
    const ProgressEntry *entry = evidence.entry ? plan.find(*evidence.entry) : nullptr;
    Json object{{"title", json(evidence.title)}, {"addedOn", json(evidence.addedOn)}};
    if (evidence.url.isEmpty())
        object.update(
            {{"file", json(evidence.fileName)}, {"sha256", json(evidence.hash)}, {"size", evidence.size}});
    else
        object["url"] = json(evidence.url);
    object["quarter"] = entry ? json(entry->quarter.toString()) : Json(nullptr);
    object["body"] = entry && entry->body ? json(plan.find(*entry->body)->code) : Json(nullptr);
    return object;
}

} // namespace fpk
