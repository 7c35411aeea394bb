// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_set.h"
#include "support/printing.h"

#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

// Proper values of a field of that kind, none of which a new record has. Which choice belongs to which
// field is for the field to say.
std::vector<Value> samples(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return {u"«Өз сөзү»\nвторая строка"_s};
    case FieldKind::Number:
        return {qint64(2024)};
    case FieldKind::Percent:
        return {qint64(40)};
    case FieldKind::Date:
        return {u"2024-02-29"_s};
    case FieldKind::QuarterOfYear:
        return {u"2023-Q4"_s};
    case FieldKind::Choice:
        return {u"done"_s,     u"lead"_s,        u"max"_s,      u"recurring"_s,
                u"halfYear"_s, u"sectorGroup"_s, u"decrease"_s, u"agrees"_s};
    case FieldKind::Flag:
        return {qint64(0), qint64(1)};
    case FieldKind::Reference:
        return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    case FieldKind::DateRanges:
        break;
    }
    return {u"2022-10-01/2022-11-30 2023-03-01/2023-05-31"_s};
}

// Values of the wrong type or form for a field of that kind.
std::vector<Value> faults(FieldKind kind)
{
    std::vector<Value> wrong{QJsonObject{{u"a"_s, 1}}, std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity()};
    switch (kind) {
    case FieldKind::Text:
        wrong.insert(wrong.end(), {qint64(1), 0.5});
        break;
    case FieldKind::Number:
    case FieldKind::Percent:
        wrong.push_back(u"40"_s);
        break;
    case FieldKind::Date:
        wrong.insert(wrong.end(), {u""_s, u"2023-02-29"_s, u"31.12.2023"_s, u"2023-12-31T00:00"_s,
                                   u"2023-12-31x"_s, u"2023/12/31"_s, qint64(20231231)});
        break;
    case FieldKind::QuarterOfYear:
        wrong.insert(wrong.end(), {u"2023-Q5"_s, u"2023-12-31"_s, qint64(4)});
        break;
    case FieldKind::Choice:
        wrong.insert(wrong.end(), {u"finished"_s, u""_s, qint64(1)});
        break;
    case FieldKind::Flag:
        wrong.insert(wrong.end(), {qint64(2), u"true"_s});
        break;
    case FieldKind::Reference:
        wrong.insert(wrong.end(), {u"4.5"_s, u""_s, QUuid().toString(QUuid::WithoutBraces)});
        break;
    case FieldKind::DateRanges:
        wrong.insert(wrong.end(), {u"2023-02-01/2023-02-29"_s, u"2023-Q4"_s});
        break;
    }
    return wrong;
}

// Puts the first sample that the field takes, and that is news, into the record and tells which it was; null
// if there is none.
template <class Record>
Value fill(Record &record, const Field<Record> &field)
{
    for (const Value &sample : samples(field.kind)) {
        if (field.get(record) != sample && field.set(record, sample))
            return sample;
    }
    return {};
}

template <class Record>
Record filled()
{
    Record record;
    for (const Field<Record> &field : fields<Record>())
        fill(record, field);
    return record;
}

// Calls check(record kind, field) for every field of every kind of record.
template <class Check>
void forEachField(Check check)
{
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record> kind) {
            for (const Field<Record> &field : fields<Record>()) {
                SCOPED_TRACE(toCode(entity).toStdString() + "." + field.key);
                check(kind, field);
            }
        });
    }
}

} // namespace

TEST(AField, GivesBackTheValueItWasSetTo)
{
    forEachField([]<class Record>(RecordType<Record>, const Field<Record> &field) {
        Record record;
        const Value before = field.get(record);
        const Value set = fill(record, field);
        EXPECT_FALSE(isNull(set)) << "no sample fits";
        EXPECT_TRUE(field.get(record) == set);
        EXPECT_FALSE(before == set) << "the sample says nothing: a new record has it already";
    });
}

TEST(AField, LeavesAllOtherFieldsAlone)
{
    forEachField([]<class Record>(RecordType<Record>, const Field<Record> &field) {
        Record record;
        fill(record, field);
        for (const Field<Record> &other : fields<Record>()) {
            EXPECT_TRUE(&other == &field || other.get(record) == other.get(Record())) << other.key;
        }
    });
}

TEST(AField, RefusesWhatIsNoValueOfItAndKeepsWhatItHas)
{
    forEachField([]<class Record>(RecordType<Record>, const Field<Record> &field) {
        const Record before = filled<Record>();
        for (const Value &fault : faults(field.kind)) {
            Record record = before;
            EXPECT_FALSE(field.set(record, fault)) << toJsonText(fault).toStdString();
            EXPECT_TRUE(record == before) << toJsonText(fault).toStdString();
        }
    });
}

TEST(AField, CanBeEmptiedOnlyIfTheRecordCanBeWithoutIt)
{
    ProgressEntry entry = filled<ProgressEntry>();
    EXPECT_TRUE(findField<ProgressEntry>(u"percent"_s)->set(entry, {}));
    EXPECT_EQ(entry.percent, std::nullopt);
    EXPECT_TRUE(findField<ProgressEntry>(u"done_on"_s)->set(entry, {}));
    EXPECT_EQ(entry.doneOn, std::nullopt);
    EXPECT_FALSE(findField<ProgressEntry>(u"mark"_s)->set(entry, {}));
    EXPECT_EQ(entry.mark, Mark::Done);
}

TEST(AField, HoldsNoNumberThatIsTooBigForIt)
{
    Goal goal;
    EXPECT_FALSE(findField<Goal>(u"number"_s)->set(goal, qint64(1) << 32));
    EXPECT_EQ(goal.number, 0);
    BudgetLine line;
    EXPECT_TRUE(findField<BudgetLine>(u"planned"_s)->set(line, std::numeric_limits<qint64>::max()));
    EXPECT_EQ(line.planned, std::numeric_limits<qint64>::max());
}

TEST(AField, OfDecimalsWritesAWholeFigureAsAWholeNumber)
{
    const Field<Indicator> &target = *findField<Indicator>(u"target"_s);
    Indicator indicator;
    indicator.target = 26;
    EXPECT_TRUE(target.get(indicator) == Value(qint64(26)));
    indicator.target = 0.5;
    EXPECT_TRUE(target.get(indicator) == Value(0.5));
    indicator.target = 1e300;
    EXPECT_TRUE(target.get(indicator) == Value(1e300));
}

TEST(TheFields, OfARecordAreAllThatItIsMadeOf)
{
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            Record copy;
            const Record record = filled<Record>();
            for (const Field<Record> &field : fields<Record>())
                EXPECT_TRUE(field.set(copy, field.get(record))) << field.key;
            EXPECT_TRUE(copy == record) << toCode(entity).toStdString();
        });
    }
}

TEST(TheFields, OfARecordHaveKeysOfTheirOwn)
{
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            std::set<std::string> keys;
            for (const Field<Record> &field : fields<Record>()) {
                EXPECT_TRUE(keys.insert(field.key).second) << field.key;
                EXPECT_EQ(findField<Record>(QString::fromLatin1(field.key)), &field);
            }
        });
    }
    EXPECT_EQ(findField<Goal>(u"colour"_s), nullptr);
}

TEST(AnEntity, IsTheOneItsRecordsSay)
{
    for (const Entity entity : allOf<Entity>()) {
        const Entity said =
            visitEntity(entity, []<class Record>(RecordType<Record>) { return Kind<Record>::entity; });
        EXPECT_EQ(said, entity);
    }
}

} // namespace fpk
