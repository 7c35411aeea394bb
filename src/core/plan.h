// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/result.h"
#include "core/table.h"

#include <tuple>

namespace fpk {

// A whole strategic plan in memory: a value that can be copied (cheaply: texts are shared) and handed to
// another thread. It changes only through apply(). Pointers it gives are good until then.
class Plan
{
public:
    template <class Record>
    [[nodiscard]] const Table<Record> &table() const
    {
        return std::get<Table<Record>>(m_tables);
    }
    template <class Record>
    [[nodiscard]] const Record *find(Id<Record> id) const
    {
        return table<Record>().find(id);
    }

    // The plan as a document; an empty one before anything was loaded.
    [[nodiscard]] const PlanInfo &info() const;

    // In the order of their numbers.
    [[nodiscard]] std::vector<const Goal *> goals() const;
    [[nodiscard]] std::vector<const Action *> actions(GoalId goal) const;
    [[nodiscard]] std::vector<const Action *> actions() const; // goal by goal

    // In the order of the document.
    [[nodiscard]] std::vector<const Body *> bodies() const;
    [[nodiscard]] std::vector<const Abbreviation *> abbreviations() const;
    [[nodiscard]] std::vector<const Signatory *> signatories() const;
    [[nodiscard]] std::vector<const Assignment *> assignments(ActionId action) const;
    [[nodiscard]] std::vector<const Indicator *> indicators(ActionId action) const;
    [[nodiscard]] std::vector<const BudgetLine *> budgetLines(ActionId action) const;
    [[nodiscard]] std::vector<const Evidence *> evidence(ActionId action) const;

    // The entries of an action by one body, or (no body) the Federation's own; oldest quarter first.
    [[nodiscard]] std::vector<const ProgressEntry *> entries(ActionId action,
                                                             std::optional<BodyId> body = {}) const;
    // All of them, oldest quarter first: in each the Federation's own, then those of single bodies in the
    // order of the directory.
    [[nodiscard]] std::vector<const ProgressEntry *> allEntries(ActionId action) const;
    // The entry of just that quarter, the Federation's own or a body's; null if there is none.
    [[nodiscard]] const ProgressEntry *entry(ActionId action, Quarter quarter,
                                             std::optional<BodyId> body = {}) const;

    // What closes the quarter now; null while it is open.
    [[nodiscard]] const QuarterClose *closing(Quarter quarter) const;

    // The number as printed, "7.16".
    [[nodiscard]] QString number(const Action &action) const;
    // By the number as printed; null if there is none.
    [[nodiscard]] const Action *findAction(const QString &number) const;
    [[nodiscard]] const Goal *findGoal(int number) const;
    // By the code, whatever its case; null if there is none.
    [[nodiscard]] const Body *findBody(const QString &code) const;
    // Whether the body is named for the action, itself or by a group that it is a member of.
    [[nodiscard]] bool takesPart(BodyId body, ActionId action) const;

    // Makes the changes in order. If one does not fit what is there now (Conflict) or is no proper value
    // (Invalid), nothing is changed.
    Result<void> apply(const std::vector<Change> &changes);

    // Goes back by what a journal has recorded, from the last set to the first.
    Result<void> undo(const std::vector<RecordedSet> &sets);

    // Puts in a record read from a store; false if its id is taken.
    template <class Record>
    bool load(Record record)
    {
        return std::get<Table<Record>>(m_tables).insert(std::move(record));
    }
    template <class Record>
    void reserve(size_t count)
    {
        std::get<Table<Record>>(m_tables).reserve(count);
    }

private:
    template <class Record>
    Result<void> apply(const Change &change);

    std::tuple<Table<PlanInfo>, Table<Abbreviation>, Table<Signatory>, Table<Body>, Table<Goal>,
               Table<Action>, Table<Assignment>, Table<Indicator>, Table<Measurement>, Table<ProgressEntry>,
               Table<BudgetLine>, Table<Expense>, Table<Evidence>, Table<QuarterClose>>
        m_tables;
};

// The changes that make the plan out of nothing.
std::vector<Change> creation(const Plan &plan);

} // namespace fpk
