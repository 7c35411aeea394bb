// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_attempt.h"

#include "core/codes.h"
#include "core/reporting.h"
#include "core/rule_parts.h"
#include "core/typed.h"
#include "models/entry_cells.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryCells)
};

QString whyEmpty(const ProgressEntry &entry, int column)
{
    if (column == entrycells::Times)
        return Text::tr("This has to stay empty: the action does not recur.");
    if (column == entrycells::OverrideReason)
        return Text::tr("This has to stay empty: it is about the Federation’s own entry.");
    return Text::tr("This has to stay empty with the mark “%1”.").arg(terms::mark(entry.mark));
}

// Whether the text says what the entry has there anyway: 100 % of what is done.
bool isSame(const ProgressEntry &entry, int column, const QString &text)
{
    ProgressEntry other = entry;
    return entrycells::put(other, column, text) && other == entry;
}

bool hasMark(const Plan &plan, const ProgressEntry &begun, const TypedCells &typed)
{
    return begun.mark != Mark::NotStarted || typed.contains(entrycells::MarkColumn) || plan.find(begun.id);
}

Result<void> checkWhole(const Plan &plan, const Action &action, const ProgressEntry &entry)
{
    const Result<void> complete = rules::checkRecord(plan, entry);
    return complete ? checkOverride(plan, action, entry) : complete;
}

} // namespace

EntryAttempt attemptEntry(const Plan &plan, Quarter quarter, const EntryPlace &place, const TypedCells &typed)
{
    const Action &action = *plan.find(place.action);
    EntryAttempt attempt{entryToReport(plan, action, quarter, place.body), true, {}};
    ProgressEntry &entry = attempt.entry;
    attempt.hasMark = hasMark(plan, entry, typed);
    if (!attempt.hasMark && !typed.isEmpty())
        attempt.faults.push_back({entrycells::MarkColumn, Text::tr("Choose a mark.")});
    bool isMarked = attempt.hasMark;
    for (auto cell = typed.cbegin(); cell != typed.cend(); ++cell) { // the mark first
        const int column = cell.key();
        if (!isMarked || entrycells::belongs(action, entry, column)) {
            if (const auto put = entrycells::put(entry, column, *cell); !put)
                attempt.faults.push_back({column, put.error().message});
        } else if (!cell->isEmpty() && !isSame(entry, column, *cell)) {
            attempt.faults.push_back({column, whyEmpty(entry, column)});
        }
        isMarked = isMarked && (column != entrycells::MarkColumn || attempt.faults.empty());
    }
    if (!attempt.faults.empty())
        return attempt;
    if (const auto checked = checkWhole(plan, action, entry); !checked) {
        const int column = entrycells::columnOf(checked.error().field);
        attempt.faults.push_back({column < 0 ? entrycells::MarkColumn : column, checked.error().message});
    }
    return attempt;
}

void typeInto(TypedCells &typed, const Plan &plan, Quarter quarter, const EntryPlace &place, int column,
              const QString &text)
{
    const bool isMark = column == entrycells::MarkColumn;
    const std::optional<Mark> mark = isMark ? typed::mark(text) : std::nullopt;
    typed[column] = mark ? toCode(*mark) : text;
    if (!mark)
        return;
    const ProgressEntry marked = attemptEntry(plan, quarter, place, {{column, typed[column]}}).entry;
    const Action &action = *plan.find(place.action);
    for (const int other : typed.keys()) {
        if (!entrycells::belongs(action, marked, other))
            typed.remove(other);
    }
}

} // namespace fpk
