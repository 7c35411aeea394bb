// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QHash>

namespace fpk {

// Which change sets, and which of their changes, are wanted. What is not set matches everything.
struct HistoryFilter
{
    std::optional<ActionId> action; // and whatever belongs to it
    QString author;
    std::optional<QDate> from; // days in local time
    std::optional<QDate> to;
    QString field; // key of a field; also the making and deleting of records that have it
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

// The journal of a plan as people look at it.
class History
{
public:
    History() = default;
    // `present` is the plan as all sets have left it; the sets are all there are, oldest first.
    History(const Plan &present, std::vector<RecordedSet> sets);

    // Goes on with a set that was made just now.
    void append(const ChangeSet &set);

    [[nodiscard]] const std::vector<RecordedSet> &sets() const { return m_sets; }
    // Every record there ever was, as it is or last was: so that what was deleted can be named.
    [[nodiscard]] const Plan &records() const { return m_records; }
    // Everybody who made a change, in the order of the alphabet.
    [[nodiscard]] QStringList authors() const;

    // The action that a change is about, itself or by what belongs to it; none: the plan, a goal, a body.
    [[nodiscard]] std::optional<ActionId> actionOf(const Change &change) const;
    // The set that has taken this one back and stands itself; null: this one stands.
    [[nodiscard]] const ChangeSet *takenBackBy(const ChangeSet &set) const;

    // Places in sets(), the newest first.
    [[nodiscard]] std::vector<size_t> find(const HistoryFilter &filter) const;
    // The changes of a set that the filter wants.
    [[nodiscard]] std::vector<Change> changes(const ChangeSet &set, const HistoryFilter &filter) const;

private:
    void keepRecord(const Change &change);
    [[nodiscard]] bool accepts(const Change &change, const HistoryFilter &filter) const;

    std::vector<RecordedSet> m_sets;
    Plan m_records;
    QHash<QUuid, size_t> m_undoing; // by the id of what was undone: the place of the latest that did
};

} // namespace fpk
