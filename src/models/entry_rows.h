// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QSet>

namespace fpk {

// Whose entry on what: a body's, or (none) the Federation's own.
struct EntryPlace
{
    ActionId action;
    std::optional<BodyId> body;
    friend bool operator==(const EntryPlace &, const EntryPlace &) = default;
    friend size_t qHash(const EntryPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.action, place.body.value_or(BodyId()));
    }
};

// A row of the grid in which a quarter is entered.
struct EntryRow
{
    EntryPlace place;
    bool isReported = false; // there is an entry for the quarter
    bool isMissing = false;  // one is owed, and there is none
    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

// Which entries the quarter of a view asks for, through its filter: the Federation's own, an action a row; or
// those of the bodies, of each action as many as report on it for themselves, and one more where somebody
// speaks by the Federation's own entry. With a body in the filter only its rows and those of its members.
// Worked out a slice at a time, since who owes what is a long question for a large plan. What has begun is
// void when the plan or the view changes.
class EntryRows
{
public:
    EntryRows(const QuarterView &view, bool ofBodies);

    // Goes on for so many milliseconds.
    void goOn(int milliseconds);
    [[nodiscard]] bool isDone() const { return m_next == m_actions.size(); }
    // Once all has been worked out, and only once: the rows, those of missing entries first; each part in the
    // order of the plan.
    [[nodiscard]] std::vector<EntryRow> take();

    // The rows of one action as they are now.
    [[nodiscard]] static std::vector<EntryRow> of(const QuarterView &view, bool ofBodies, ActionId action,
                                                  const QSet<BodyId> &wanted = {});

private:
    const QuarterView &m_view;
    bool m_ofBodies;
    QSet<BodyId> m_wanted; // empty: all
    std::vector<ActionId> m_actions;
    size_t m_next = 0; // of them
    std::vector<EntryRow> m_rows;
};

// The bodies that speak of the action by the Federation's own entry.
std::vector<const Body *> ownSpeakers(const Plan &plan, const Action &action, Quarter quarter);

} // namespace fpk
