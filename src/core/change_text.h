// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// The record as the plan has it, or as the change says it was or would be.
template <class Record>
std::optional<Record> recordOf(const Plan &plan, const Change &change)
{
    const Id<Record> id(change.record);
    if (const Record *current = plan.find(id))
        return *current;
    const auto *object = std::get_if<QJsonObject>(isNull(change.before) ? &change.after : &change.before);
    return object ? fromObject(id, *object) : std::nullopt;
}

// What the record that a change is about is called in a sentence: "4.5", "goal 3", "4.5, Q4 2023, ОСП".
QString subject(const Plan &plan, const Change &change);

// What a value of the field that a change is about is to a person, in words of the current language: a mark
// by its name, a body by its code, an amount with its currency. Empty for nothing.
QString valueText(const Plan &plan, const Change &change, const Value &value);

// One line of a change, in words of the current language.
struct ChangeText
{
    QString subject; // of the record
    QString field;   // empty: the record was made or deleted
    QString before;
    QString after;
    QString key = {}; // of the field
};
// What a record that was made or deleted held is told field by field, without what is empty. Records that the
// plan lacks are told as the changes say they are or were.
std::vector<ChangeText> texts(const Plan &plan, const std::vector<Change> &changes);

} // namespace fpk
