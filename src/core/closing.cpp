// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"

#include "core/draft.h"

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

bool isWithin(Quarter quarter, std::optional<Quarter> from, Quarter last)
{
    return (!from || quarter > *from) && quarter <= last;
}

// Both plans' records of a kind that are reported for a quarter, held against each other.
template <class Record>
void compare(Draft &draft, const Snapshot &then, const Plan &now, std::optional<Quarter> from)
{
    const Quarter last = then.closing.quarter;
    for (const Record &record : now.table<Record>().rows()) {
        if (isWithin(record.quarter, from, last))
            draft.put(record);
    }
    for (const Record &record : then.plan.table<Record>().rows()) {
        if (isWithin(record.quarter, from, last) && !now.find(record.id))
            draft.remove(record);
    }
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

std::vector<Change> corrections(const Snapshot &then, const Plan &now, std::optional<Quarter> from)
{
    Draft draft(then.plan);
    compare<ProgressEntry>(draft, then, now, from);
    compare<Measurement>(draft, then, now, from);
    return draft.changes();
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
