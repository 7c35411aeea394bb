// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records.h"
#include "core/value.h"

#include <span>

namespace fpk {

enum class FieldKind { Text, Number, Percent, Date, QuarterOfYear, Choice, Flag, Reference, DateRanges };

// One field of a record: what everything generic (the journal, the store, captions) is driven by.
template <class Record>
struct Field
{
    const char *key;   // in the journal, and the column of the table: never changed once shipped
    const char *title; // source text, translated by terms::field()
    FieldKind kind;
    bool required; // may not be left empty
    Value (*get)(const Record &);
    bool (*set)(Record &, Value); // false: not a value of this field; the record is as it was
};

// The fields of a kind of record in the order of their columns, without the id.
template <class Record>
std::span<const Field<Record>> fields();

template <class Record>
const Field<Record> *findField(const QString &key)
{
    for (const Field<Record> &field : fields<Record>()) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

// Tells which Entity a record is, and which of its fields is the record it belongs to and goes with.
template <class Record>
struct Kind;
template <>
struct Kind<PlanInfo>
{
    static constexpr Entity entity = Entity::PlanInfo;
};
template <>
struct Kind<Abbreviation>
{
    static constexpr Entity entity = Entity::Abbreviation;
};
template <>
struct Kind<Signatory>
{
    static constexpr Entity entity = Entity::Signatory;
};
template <>
struct Kind<Body>
{
    static constexpr Entity entity = Entity::Body;
};
template <>
struct Kind<Goal>
{
    static constexpr Entity entity = Entity::Goal;
};
template <>
struct Kind<Action>
{
    static constexpr Entity entity = Entity::Action;
    static constexpr auto parent = &Action::goal;
};
template <>
struct Kind<Assignment>
{
    static constexpr Entity entity = Entity::Assignment;
    static constexpr auto parent = &Assignment::action;
};
template <>
struct Kind<Indicator>
{
    static constexpr Entity entity = Entity::Indicator;
    static constexpr auto parent = &Indicator::action;
};
template <>
struct Kind<Measurement>
{
    static constexpr Entity entity = Entity::Measurement;
    static constexpr auto parent = &Measurement::indicator;
};
template <>
struct Kind<ProgressEntry>
{
    static constexpr Entity entity = Entity::ProgressEntry;
    static constexpr auto parent = &ProgressEntry::action;
};
template <>
struct Kind<BudgetLine>
{
    static constexpr Entity entity = Entity::BudgetLine;
    static constexpr auto parent = &BudgetLine::action;
};
template <>
struct Kind<Expense>
{
    static constexpr Entity entity = Entity::Expense;
    static constexpr auto parent = &Expense::line;
};
template <>
struct Kind<Evidence>
{
    static constexpr Entity entity = Entity::Evidence;
    static constexpr auto parent = &Evidence::action;
};
template <>
struct Kind<QuarterClose>
{
    static constexpr Entity entity = Entity::QuarterClose;
};

template <class Record>
struct RecordType
{
    using Type = Record;
};

// Calls visitor(RecordType<R>{}) for the kind of record named; all branches return the same type.
template <class Visitor>
auto visitEntity(Entity entity, Visitor &&visitor)
{
    switch (entity) {
    case Entity::PlanInfo:
        return visitor(RecordType<PlanInfo>{});
    case Entity::Abbreviation:
        return visitor(RecordType<Abbreviation>{});
    case Entity::Signatory:
        return visitor(RecordType<Signatory>{});
    case Entity::Body:
        return visitor(RecordType<Body>{});
    case Entity::Goal:
        return visitor(RecordType<Goal>{});
    case Entity::Action:
        return visitor(RecordType<Action>{});
    case Entity::Assignment:
        return visitor(RecordType<Assignment>{});
    case Entity::Indicator:
        return visitor(RecordType<Indicator>{});
    case Entity::Measurement:
        return visitor(RecordType<Measurement>{});
    case Entity::ProgressEntry:
        return visitor(RecordType<ProgressEntry>{});
    case Entity::BudgetLine:
        return visitor(RecordType<BudgetLine>{});
    case Entity::Expense:
        return visitor(RecordType<Expense>{});
    case Entity::Evidence:
        return visitor(RecordType<Evidence>{});
    case Entity::QuarterClose:
        break;
    }
    return visitor(RecordType<QuarterClose>{});
}

} // namespace fpk
