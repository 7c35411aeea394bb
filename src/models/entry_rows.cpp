// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_rows.h"

#include "core/reporting.h"

#include <QElapsedTimer>

#include <algorithm>

namespace fpk {

namespace {

constexpr int batch = 16; // actions between two looks at the clock

// The body of the filter with its members, and theirs.
QSet<BodyId> withMembers(const Plan &plan, std::optional<BodyId> body)
{
    QSet<BodyId> found;
    if (body)
        found.insert(*body);
    for (qsizetype before = 0; before < found.size();) {
        before = found.size();
        for (const Body &one : plan.table<Body>().rows()) {
            if (one.parent && found.contains(*one.parent))
                found.insert(one.id);
        }
    }
    return found;
}

bool isWanted(const QSet<BodyId> &wanted, BodyId body) { return wanted.isEmpty() || wanted.contains(body); }

EntryRow ownRow(const QuarterView &view, ActionId action)
{
    const Assessment &known = view.assessment(action);
    return {{action, {}}, known.entry != nullptr, known.notReported};
}

// Reports of the quarter by those who are not asked for one.
void addUnasked(std::vector<EntryRow> &rows, const QuarterView &view, ActionId action,
                const QSet<BodyId> &wanted)
{
    for (const ProgressEntry *entry : view.plan().allEntries(action)) {
        const EntryPlace place{action, entry->body};
        const bool isThere =
            std::any_of(rows.begin(), rows.end(), [&](const EntryRow &row) { return row.place == place; });
        if (entry->quarter == view.quarter() && entry->body && isWanted(wanted, *entry->body) && !isThere)
            rows.push_back({place, true, false});
    }
}

} // namespace

std::vector<const Body *> ownSpeakers(const Plan &plan, const Action &action, Quarter quarter)
{
    const std::vector<const Body *> apart = separateReporters(plan, action, quarter);
    std::vector<const Body *> speakers = reporters(plan, action, quarter);
    std::erase_if(speakers, [&](const Body *body) {
        return std::find(apart.begin(), apart.end(), body) != apart.end();
    });
    return speakers;
}

EntryRows::EntryRows(const QuarterView &view, bool ofBodies)
    : m_view(view), m_ofBodies(ofBodies), m_wanted(withMembers(view.plan(), view.filter().body))
{
    m_actions.reserve(view.shownCount());
    for (const Goal *goal : view.plan().goals()) {
        for (const ActionId action : view.actions(goal->id))
            m_actions.push_back(action);
    }
}

void EntryRows::goOn(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (m_next < m_actions.size() && time.elapsed() < milliseconds) {
        for (int i = 0; i < batch && m_next < m_actions.size(); ++i) {
            const std::vector<EntryRow> found = of(m_view, m_ofBodies, m_actions[m_next++], m_wanted);
            m_rows.insert(m_rows.end(), found.begin(), found.end());
        }
    }
}

std::vector<EntryRow> EntryRows::take()
{
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const EntryRow &row) { return row.isMissing; });
    return std::move(m_rows);
}

std::vector<EntryRow> EntryRows::of(const QuarterView &view, bool ofBodies, ActionId id,
                                    const QSet<BodyId> &wanted)
{
    if (!ofBodies)
        return {ownRow(view, id)};
    const Plan &plan = view.plan();
    const Action &action = *plan.find(id);
    const RollUp reports = rollUp(plan, action, view.point());
    const std::vector<const Body *> speakers = ownSpeakers(plan, action, view.quarter());
    std::vector<EntryRow> rows;
    if (std::any_of(speakers.begin(), speakers.end(),
                    [&](const Body *body) { return isWanted(wanted, body->id); }))
        rows.push_back(ownRow(view, id));
    for (const RollUp::Part &part : reports.parts) {
        if (isWanted(wanted, part.body->id))
            rows.push_back({{id, part.body->id}, part.known.entry != nullptr, part.owes});
    }
    addUnasked(rows, view, id, wanted);
    return rows;
}

} // namespace fpk
