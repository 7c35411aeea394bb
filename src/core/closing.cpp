// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace fpk {

namespace {

// The fields that are another than those of an empty record.
QJsonObject essence(const QJsonObject &record, const QJsonObject &empty)
{
    QJsonObject told;
    for (auto field = record.begin(); field != record.end(); ++field) {
        if (field.value() != empty.value(field.key()))
            told.insert(field.key(), field.value());
    }
    return told;
}

} // namespace

QString digest(const Plan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Entity entity : allOf<Entity>()) {
        if (entity == Entity::QuarterClose)
            continue;
        std::map<QUuid, QByteArray> records;
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            const QJsonObject empty = toObject(Record());
            for (const Record &record : plan.table<Record>().rows())
                records[record.id.uuid()] =
                    QJsonDocument(essence(toObject(record), empty)).toJson(QJsonDocument::Compact);
        });
        if (!records.empty())
            hash.addData(toCode(entity).toUtf8());
        for (const auto &[id, fields] : records)
            hash.addData(id.toRfc4122() + fields);
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<Quarter> reportedFor(const Plan &plan, const Evidence &evidence)
{
    const ProgressEntry *proved = evidence.entry ? plan.find(*evidence.entry) : nullptr;
    return proved ? std::optional(proved->quarter) : std::nullopt;
}

std::vector<QuarterClose> reportedBefore(const Plan &plan, Quarter quarter)
{
    std::map<Quarter, QuarterClose> first;
    bool isOpenedAgain = false;
    for (const QuarterClose &close : plan.table<QuarterClose>().rows()) {
        isOpenedAgain = isOpenedAgain || (close.quarter == quarter && close.reopened);
        const auto [known, isNew] = first.try_emplace(close.quarter, close);
        if (!isNew && close.number < known->second.number)
            known->second = close;
    }
    std::vector<QuarterClose> closings;
    const auto own = first.lower_bound(quarter);
    if (own != first.begin())
        closings.push_back(std::prev(own)->second);
    if (isOpenedAgain)
        closings.push_back(own->second);
    return closings;
}

bool closeOrReopen(const std::vector<Change> &changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const Change &change) { return change.entity == Entity::QuarterClose; });
}

QuarterClose closingOf(const Plan &plan, Quarter quarter, QDate day, const QString &person)
{
    QuarterClose close;
    close.id = QuarterCloseId::make();
    close.quarter = quarter;
    for (const QuarterClose &earlier : plan.table<QuarterClose>().rows())
        close.number = std::max(close.number, earlier.number);
    ++close.number;
    close.closedOn = day;
    close.closedBy = person;
    close.digest = digest(plan);
    return close;
}

} // namespace fpk
