// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// Collects the changes of one edit against a plan, which must outlive it and stay as it is meanwhile. A form
// that stays open takes a copy of the plan as it was when it was opened: what somebody else changes meanwhile
// is then refused as a conflict, not reverted.
//
//     Draft draft(plan);
//     Goal goal = *plan.find(id);
//     goal.title = …;
//     draft.update(goal);
//     workspace.commit(draft.changes());
class Draft
{
public:
    explicit Draft(const Plan &plan) : m_plan(plan) {}

    template <class Record>
    void create(const Record &record)
    {
        m_changes.push_back({Kind<Record>::entity, record.id.uuid(), {}, {}, toObject(record)});
    }

    // Every field in which the record differs from the plan's; the plan must have it.
    template <class Record>
    void update(const Record &record)
    {
        Q_ASSERT(m_plan.find(record.id));
        update(*m_plan.find(record.id), record);
    }

    // Every field in which one and the same record is another than before.
    template <class Record>
    void update(const Record &earlier, const Record &record)
    {
        for (const Field<Record> &field : fields<Record>()) {
            Value before = field.get(earlier);
            Value after = field.get(record);
            if (before != after)
                m_changes.push_back({Kind<Record>::entity, record.id.uuid(), QString::fromLatin1(field.key),
                                     std::move(before), std::move(after)});
        }
    }

    // Updates the record if the plan has it, else creates it.
    template <class Record>
    void put(const Record &record)
    {
        if (m_plan.find(record.id))
            update(record);
        else
            create(record);
    }

    // Makes the children of `parent` those given, in that order: new ones are created, changed ones
    // updated, missing ones removed with all that hangs on them. Each must name the parent.
    template <class Record>
    void replaceChildren(QUuid parent, std::vector<Record> wanted)
    {
        for (const Record *old : m_plan.table<Record>().childrenOf(parent))
            removeUnless(wanted, *old);
        putInOrder(std::move(wanted));
    }
    // The same for records that belong to none: all the plan has of them.
    template <class Record>
    void replaceAll(std::vector<Record> wanted)
    {
        for (const Record &old : m_plan.table<Record>().rows())
            removeUnless(wanted, old);
        putInOrder(std::move(wanted));
    }

    // Each goes with everything that belongs to it.
    void remove(const Goal &goal);
    void remove(const Action &action);
    void remove(const Indicator &indicator);
    void remove(const BudgetLine &line);
    void remove(const ProgressEntry &entry);
    template <class Record>
    void remove(const Record &record)
    {
        m_changes.push_back({Kind<Record>::entity, record.id.uuid(), {}, toObject(record), {}});
    }

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    template <class Record>
    void removeUnless(const std::vector<Record> &wanted, const Record &old)
    {
        const auto same = [&old](const Record &record) { return record.id == old.id; };
        if (std::none_of(wanted.begin(), wanted.end(), same))
            remove(old);
    }
    template <class Record>
    void putInOrder(std::vector<Record> wanted)
    {
        for (size_t i = 0; i < wanted.size(); ++i) {
            wanted[i].position = int(i) + 1;
            put(wanted[i]);
        }
    }
    template <class Child>
    void removeChildren(QUuid parent)
    {
        for (const Child *child : m_plan.table<Child>().childrenOf(parent))
            remove(*child);
    }
    template <class Record>
    void removeAlone(const Record &record)
    {
        remove<Record>(record);
    }

    const Plan &m_plan;
    std::vector<Change> m_changes;
};

} // namespace fpk
