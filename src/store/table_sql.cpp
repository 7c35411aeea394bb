// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_sql.h"

#include "store/text_pool.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <span>
#include <sqlite3.h>

namespace fpk {

namespace {

template <class Record>
QStringList columns()
{
    QStringList names{QStringLiteral("id")};
    for (const Field<Record> &field : fields<Record>())
        names << QString::fromLatin1(field.key);
    return names;
}

Error damaged(const QString &path, Entity entity)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("Store", "“%1” is damaged: a row of the table “%2” cannot be read. "
                                                 "Open a backup copy of it instead.")
                .arg(path, toCode(entity))};
}

Error conflict()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("Store", "This was changed meanwhile by another program; look at "
                                                 "the new value and try again.")};
}

template <class Record>
Result<void> readTable(Connection &connection, Plan &plan, TextPool &texts)
{
    constexpr Entity entity = Kind<Record>::entity;
    const Result<QVariant> count =
        connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(toCode(entity)));
    const Result<QSqlQuery *> rows = connection.run(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns<Record>().join(u','), toCode(entity)));
    if (!count || !rows)
        return !count ? count.error() : rows.error();
    plan.reserve<Record>(size_t((*count).toULongLong()));
    QSqlQuery &row = **rows;
    while (row.next()) {
        Record record;
        record.id = Id<Record>(QUuid::fromString(row.value(0).toString()));
        bool fits = !record.id.isNull();
        int column = 0;
        for (const Field<Record> &field : fields<Record>()) {
            Value value = toValue(row.value(++column));
            if (auto *text = std::get_if<QString>(&value); text && field.kind == FieldKind::Text)
                *text = texts.shared(*text);
            fits = field.set(record, std::move(value)) && fits;
        }
        if (!fits || !plan.load(std::move(record)))
            return damaged(connection.path(), entity);
    }
    row.finish();
    return {};
}

// A plan of which a record refers to another that is missing would be a trap for everything that reads it.
bool holdsTogether(const Plan &plan)
{
    const auto has = [&](auto id) { return plan.find(id) != nullptr; };
    const auto hasIfAny = [&](const auto &id) { return !id || plan.find(*id); };
    const auto all = [&]<class Record>(RecordType<Record>, auto isRight) {
        const std::vector<Record> &rows = plan.table<Record>().rows();
        return std::all_of(rows.begin(), rows.end(), isRight);
    };
    return all(RecordType<Body>{}, [&](auto &r) { return hasIfAny(r.parent) && hasIfAny(r.successor); }) &&
           all(RecordType<Action>{}, [&](auto &r) { return has(r.goal); }) &&
           all(RecordType<Assignment>{}, [&](auto &r) { return has(r.action) && has(r.body); }) &&
           all(RecordType<Indicator>{}, [&](auto &r) { return has(r.action); }) &&
           all(RecordType<Measurement>{}, [&](auto &r) { return has(r.indicator) && hasIfAny(r.body); }) &&
           all(RecordType<ProgressEntry>{}, [&](auto &r) { return has(r.action) && hasIfAny(r.body); }) &&
           all(RecordType<BudgetLine>{}, [&](auto &r) { return has(r.action); }) &&
           all(RecordType<Expense>{}, [&](auto &r) { return has(r.line); }) &&
           all(RecordType<Evidence>{}, [&](auto &r) { return has(r.action) && hasIfAny(r.entry); });
}

// The values of a record as the journal has it, in the order of the fields. The journal of an earlier version
// lacks fields that came since: they are as in an empty record, which is what its migration wrote.
template <class Record>
std::optional<QVariantList> valuesOf(QUuid id, const QJsonObject &object)
{
    const std::optional<Record> record = fromObject(Id<Record>(id), object);
    if (!record)
        return std::nullopt;
    QVariantList values;
    for (const Field<Record> &field : fields<Record>())
        values << toVariant(field.get(*record));
    return values;
}

template <class Record>
Result<void> insertRow(Connection &connection, QUuid id, const QJsonObject &object)
{
    const std::optional<QVariantList> values = valuesOf<Record>(id, object);
    if (!values)
        return conflict();
    const QStringList names = columns<Record>();
    const QString places = QStringList(names.size(), QStringLiteral("?")).join(u',');
    const auto inserted = connection.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                             .arg(toCode(Kind<Record>::entity), names.join(u','), places),
                                         QVariantList{toText(id)} + *values);
    return inserted ? Result<void>() : inserted.error();
}

// A statement that names all the values it expects to find, so that it touches nothing if one is different.
Result<void> runOnOneRow(Connection &connection, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> done = connection.run(sql, values);
    if (!done)
        return done.error();
    return (*done)->numRowsAffected() == 1 ? Result<void>() : conflict();
}

template <class Record>
Result<void> deleteRow(Connection &connection, QUuid id, const QJsonObject &before)
{
    const std::optional<QVariantList> values = valuesOf<Record>(id, before);
    if (!values)
        return conflict();
    const QString sql =
        QStringLiteral("DELETE FROM %1 WHERE %2 IS ?")
            .arg(toCode(Kind<Record>::entity), columns<Record>().join(QStringLiteral(" IS ? AND ")));
    return runOnOneRow(connection, sql, QVariantList{toText(id)} + *values);
}

// The changes to fields of one record at once, because some CHECKs look at several columns.
Result<void> updateRow(Connection &connection, std::span<const Change> changes)
{
    QStringList sets;
    QStringList expected;
    QVariantList after;
    QVariantList before;
    for (const Change &change : changes) {
        sets << change.field + QStringLiteral("=?");
        expected << change.field + QStringLiteral(" IS ?");
        after << toVariant(change.after);
        before << toVariant(change.before);
    }
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 WHERE id=? AND %3")
            .arg(toCode(changes.front().entity), sets.join(u','), expected.join(QStringLiteral(" AND ")));
    return runOnOneRow(connection, sql, after + QVariantList{toText(changes.front().record)} + before);
}

// How many changes from the first one on are edits of different fields of one record.
size_t runOfEdits(std::span<const Change> changes)
{
    QSet<QString> edited;
    size_t length = 0;
    for (const Change &change : changes) {
        if (change.field.isEmpty() || change.record != changes.front().record ||
            edited.contains(change.field))
            break;
        edited.insert(change.field);
        ++length;
    }
    return length;
}

} // namespace

// Qt binds a null QString as NULL; a text of ours is never absent, at most empty.
QVariant toVariant(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isNull() ? QStringLiteral("") : *text;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    return {};
}

Value toValue(const QVariant &variant)
{
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::QString:
        return *static_cast<const QString *>(variant.constData());
    case QMetaType::Double:
        return variant.toDouble();
    default:
        return variant.toLongLong();
    }
}

Result<Plan> readPlan(Connection &connection)
{
    Plan plan;
    TextPool texts;
    for (const Entity entity : allOf<Entity>()) {
        const Result<void> read = visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            return readTable<Record>(connection, plan, texts);
        });
        if (!read)
            return read.error();
    }
    if (!holdsTogether(plan))
        return explain(SQLITE_CORRUPT, {}, connection.path());
    return plan;
}

Result<void> writeChanges(Connection &connection, const std::vector<Change> &changes)
{
    const std::span<const Change> all(changes);
    for (size_t i = 0; i < all.size();) {
        const Change &change = all[i];
        const size_t edits = runOfEdits(all.subspan(i));
        const Result<void> written =
            visitEntity(change.entity, [&]<class Record>(RecordType<Record>) -> Result<void> {
                if (edits > 0)
                    return updateRow(connection, all.subspan(i, edits));
                if (const auto *after = std::get_if<QJsonObject>(&change.after))
                    return insertRow<Record>(connection, change.record, *after);
                return deleteRow<Record>(connection, change.record, std::get<QJsonObject>(change.before));
            });
        if (!written)
            return written;
        i += qMax(edits, size_t(1));
    }
    return {};
}

} // namespace fpk
