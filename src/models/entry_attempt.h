// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_rows.h"

#include <QMap>

namespace fpk {

// What was typed into the cells of a row, by column (see entrycells); a mark by its code, so that it is
// understood in another language too.
using TypedCells = QMap<int, QString>;

// The entry of a place as it would be with what was typed, and what is wrong with that.
struct EntryAttempt
{
    struct Fault
    {
        int column = 0; // that is wrong, or that something is missing in
        QString expected;
    };

    ProgressEntry entry;
    bool hasMark = true;       // put, or standing from before; else its own is only where all begin
    std::vector<Fault> faults; // none: it can be saved
};

// The plan has the action of the place. Everything is held against the rules of an entry in that plan. That
// an action was not started is never assumed: what is typed into a row without a mark waits for one. While a
// mark cannot be understood nothing is held against it.
EntryAttempt attemptEntry(const Plan &plan, Quarter quarter, const EntryPlace &place,
                          const TypedCells &typed);

// Puts another text into a cell, and takes out what does not belong to a mark put so.
void typeInto(TypedCells &typed, const Plan &plan, Quarter quarter, const EntryPlace &place, int column,
              const QString &text);

} // namespace fpk
