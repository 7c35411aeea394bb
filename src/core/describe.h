// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"

namespace fpk {

// What a change set does, in a few words of the current language ("4.5: mark → done"), for menus and the
// history. Never stored, so that everybody reads it in their own language. The plan is one in which the
// set was just made, or is about to be; records that it has not got are named as the set says they are. What
// was made or deleted together with what it belongs to is not told by itself; of several records the first is
// named and how many there are.
QString describe(const Plan &plan, const std::vector<Change> &changes);

// What a filter chooses, for the head of a table: "Responsible body: ОСП; mark: done", or "All actions".
QString caption(const Plan &plan, const Filter &filter);

// What it looks for in single columns, each with the title of its column.
QStringList columnCaptions(const Filter &filter);

// The title of a column, as its field is known everywhere.
QString title(TextColumn column);

// How the actions stand that it chooses: "overdue"; empty if it asks nothing about that.
QString standing(const Filter &filter);

// Whose entry for which quarter it is: "Q3 2023" of the Federation's own, "Q3 2023, ОСП" of a body's.
QString caption(const Plan &plan, const ProgressEntry &entry);

// What evidence stands with: the caption of a report, or the action as a whole.
QString caption(const Plan &plan, const Evidence &evidence);
// What evidence is, for people: name and size of the file, or the address.
QString source(const Evidence &evidence);

// What an entry says beside mark and percent, in the order of the form; what it is silent about is left out.
struct Statement
{
    QString title;
    QString text;
};
std::vector<Statement> statements(const ProgressEntry &entry);

} // namespace fpk
