// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

// The cells of a row in the grid in which a quarter is entered: what of an action stands there to be read,
// what of its entry can be written, and how that is read from typed text.
namespace fpk::entrycells {

enum Column {
    Number,
    Title,
    BodyColumn,
    DeadlineColumn,
    MarkColumn,
    Percent,
    Times,
    DoneOn,
    Summary,
    Reason,
    Measures,
    NewDeadline,
    Ground,
    OverrideReason,
    ColumnCount,
};

// Whether the column shows a field of the entry, which is typed in.
inline bool isOfEntry(int column) { return column >= MarkColumn && column < ColumnCount; }
inline bool isDate(int column) { return column == DoneOn || column == NewDeadline; }
// Whether it holds texts, of several lines perhaps.
inline bool isText(int column)
{
    return isOfEntry(column) && column != MarkColumn && column != Percent && column != Times &&
           !isDate(column);
}

QString caption(int column);
// What stands in the column, for a person who asks.
QString help(int column);
// The column of a field of the entry, for rules that name it; -1 if it has none.
int columnOf(const QString &field);

// What the entry says there, as it could be typed.
QString text(const ProgressEntry &entry, int column);
// Puts what was typed into the entry; else one sentence says what is expected there.
Result<void> put(ProgressEntry &entry, int column, const QString &text);

// Whether the entry can have something there: a date of fulfilment belongs to what is done, a count to what
// recurs.
bool belongs(const Action &action, const ProgressEntry &entry, int column);
// Why nothing can be typed there, in a sentence; empty where something can.
QString whyFixed(const Action &action, const ProgressEntry &entry, int column);

} // namespace fpk::entrycells
