// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_text.h"
#include "core/describe.h"
#include "core/terms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

constexpr int fieldsTold = 2; // of one record in a caption

using Changes = std::vector<const Change *>;

bool makes(const Change &change) { return change.field.isEmpty() && isNull(change.before); }
bool removes(const Change &change) { return change.field.isEmpty() && isNull(change.after); }

// The records that it belongs to and goes with.
template <class Record>
std::vector<QUuid> parents(const Record &record)
{
    if constexpr (std::is_same_v<Record, Evidence>)
        return {record.action.uuid(), record.entry.value_or(ProgressEntryId()).uuid()};
    else if constexpr (HasParent<Record>)
        return {(record.*Kind<Record>::parent).uuid()};
    else
        return {};
}

bool goesWithOneOf(const QSet<QUuid> &whole, const Plan &plan, const Change &change)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const std::optional<Record> record = recordOf<Record>(plan, change);
        const std::vector<QUuid> above = record ? parents(*record) : std::vector<QUuid>();
        return std::any_of(above.begin(), above.end(), [&](QUuid id) { return whole.contains(id); });
    });
}

// What the set is about: the changes of each record that is told by itself.
std::vector<Changes> byRecord(const Plan &plan, const std::vector<Change> &changes)
{
    QSet<QUuid> whole;
    for (const Change &change : changes) {
        if (change.field.isEmpty())
            whole.insert(change.record);
    }
    std::vector<Changes> records;
    QHash<QUuid, size_t> places;
    for (const Change &change : changes) {
        if (goesWithOneOf(whole, plan, change))
            continue;
        const auto place = places.constFind(change.record);
        if (place != places.constEnd()) {
            records[*place].push_back(&change);
            continue;
        }
        places.insert(change.record, records.size());
        records.push_back({&change});
    }
    return records;
}

// An entry speaks for its action.
QString shortSubject(const Plan &plan, const Change &change)
{
    const auto entry =
        change.entity == Entity::ProgressEntry ? recordOf<ProgressEntry>(plan, change) : std::nullopt;
    const Action *action = entry ? plan.find(entry->action) : nullptr;
    return action ? plan.number(*action) : subject(plan, change);
}

// The mark that the changes of one record put.
std::optional<Mark> markPut(const Changes &changes)
{
    for (const Change *change : changes) {
        const auto *made = std::get_if<QJsonObject>(&change->after);
        const auto *code = std::get_if<QString>(&change->after);
        if (change->entity != Entity::ProgressEntry)
            continue;
        if (makes(*change) && made)
            return fromCode<Mark>(made->value(QStringLiteral("mark")).toString());
        if (change->field == QLatin1StringView("mark") && code)
            return fromCode<Mark>(*code);
    }
    return std::nullopt;
}

QString describeClosing(const Plan &plan, const Change &change)
{
    const auto close = recordOf<QuarterClose>(plan, change).value_or(QuarterClose());
    const QString quarter = terms::quarter(close.quarter);
    if (makes(change))
        //: what was done: the quarter as "Q4 2022"
        return Text::tr("closing of %1, snapshot No. %2").arg(quarter).arg(close.number);
    return Text::tr("opening of %1 again").arg(quarter);
}

// Texts are too long for a caption.
QString describeField(const Plan &plan, const Change &change)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const Field<Record> *field = findField<Record>(change.field);
        const QString title = field ? terms::field(*field) : change.field;
        const bool isShort = field && field->kind != FieldKind::Text && field->kind != FieldKind::DateRanges;
        const QString value = isShort ? valueText(plan, change, change.after) : QString();
        //: a field of a record and its new value
        return value.isEmpty() ? title : Text::tr("%1 → %2").arg(title, value);
    });
}

QString describeFields(const Plan &plan, const Changes &changes)
{
    QStringList told;
    for (const Change *change : changes) {
        if (told.size() < fieldsTold)
            told << describeField(plan, *change);
    }
    const QString fields = told.join(QStringLiteral("; "));
    const int more = int(changes.size() - size_t(told.size()));
    const QString all = more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(fields) : fields;
    return Text::tr("%1: %2").arg(shortSubject(plan, *changes.front()), all);
}

QString describeRecord(const Plan &plan, const Changes &changes)
{
    const Change &change = *changes.front();
    if (change.entity == Entity::QuarterClose)
        return describeClosing(plan, change);
    if (removes(change))
        return Text::tr("%1: deleted").arg(subject(plan, change));
    if (!makes(change))
        return describeFields(plan, changes);
    const std::optional<Mark> mark = markPut(changes);
    //: a record that was made: "4.5, Q4 2023", its mark
    return mark ? Text::tr("%1: %2").arg(subject(plan, change), terms::mark(*mark))
                : Text::tr("%1: added").arg(subject(plan, change));
}

// The mark that all of them put.
std::optional<Mark> commonMark(const std::vector<Changes> &records)
{
    const std::optional<Mark> mark = markPut(records.front());
    const auto isSame = [mark](const Changes &changes) { return markPut(changes) == mark; };
    return std::all_of(records.begin(), records.end(), isSame) ? mark : std::nullopt;
}

QString describeSeveral(const Plan &plan, const std::vector<Changes> &records)
{
    if (const std::optional<Mark> mark = commonMark(records))
        //: so many marks were put at once: which
        return Text::tr("%n mark(s) → %1", nullptr, int(records.size())).arg(terms::mark(*mark));
    const auto all = [&](bool (*isSo)(const Change &)) {
        return std::all_of(records.begin(), records.end(),
                           [isSo](const Changes &changes) { return isSo(*changes.front()); });
    };
    //: the first of several records and how many more
    const QString names = Text::tr("%1 and %n more", nullptr, int(records.size()) - 1)
                              .arg(shortSubject(plan, *records.front().front()));
    if (all(removes))
        return Text::tr("%1: deleted").arg(names);
    return all(makes) ? Text::tr("%1: added").arg(names) : names;
}

} // namespace

QString describe(const Plan &plan, const std::vector<Change> &changes)
{
    const std::vector<Changes> records = byRecord(plan, changes);
    if (records.empty())
        return {};
    return records.size() == 1 ? describeRecord(plan, records.front()) : describeSeveral(plan, records);
}

} // namespace fpk
