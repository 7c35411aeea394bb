// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace fpk {

// One step of a change. With a field: that field went from `before` to `after`. Without one: the whole
// record came into being (`before` null, `after` the object of its fields) or ceased to be (the reverse).
struct Change
{
    Entity entity = Entity::PlanInfo;
    QUuid record;
    QString field;
    Value before;
    Value after;
    friend bool operator==(const Change &, const Change &) = default;
};

// What changes together, by one person at one moment: the only way anything in a plan changes. A row of
// the journal once it is committed.
struct ChangeSet
{
    QUuid id;
    QDateTime madeAt; // UTC
    QString author;
    QString comment;
    std::optional<QUuid> undoes; // the set that this one takes back
    std::vector<Change> changes;
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

// A set with its place in the journal: how many sets stand there up to it.
struct RecordedSet
{
    qint64 seq = 0;
    ChangeSet set;
};

// The changes that lead back. apply(set) and then apply(inverse(set)) is the identity.
std::vector<Change> inverse(const std::vector<Change> &changes);

// The fields of a record as an object.
template <class Record>
QJsonObject toObject(const Record &record)
{
    QJsonObject object;
    for (const Field<Record> &field : fields<Record>()) {
        if (const Value value = field.get(record); !isNull(value))
            object.insert(QLatin1StringView(field.key), toJson(value));
    }
    return object;
}

// A record made from an object; nothing if a value does not fit its field, would read back differently, or
// belongs to no field. A field that is missing keeps its default, so that journals outlive new fields.
template <class Record>
std::optional<Record> fromObject(Id<Record> id, const QJsonObject &object)
{
    Record record;
    record.id = id;
    qsizetype used = 0;
    for (const Field<Record> &field : fields<Record>()) {
        const auto it = object.constFind(QLatin1StringView(field.key));
        if (it == object.constEnd())
            continue;
        const Value value = fromJson(*it);
        if (!field.set(record, value) || field.get(record) != value)
            return std::nullopt;
        ++used;
    }
    return used == object.size() ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace fpk
