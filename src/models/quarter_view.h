// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "models/action_search.h"
#include "session/workspace.h"

#include <span>

namespace fpk {

// The open plan as one window looks at it: at a reporting quarter, through a filter. Which actions of a goal
// are shown and how they stand is worked out here once for all pages, lazily, and follows the workspace.
// Nothing that a keystroke in the filter or an edit of one action sets off looks at all actions but to skip
// them. The workspace must outlive it.
class QuarterView : public QObject
{
    Q_OBJECT
public:
    QuarterView(Workspace &workspace, Quarter quarter, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Plan &plan() const { return m_workspace.plan(); }
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    [[nodiscard]] ReportingPoint point() const;
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    void setQuarter(Quarter quarter);
    void setFilter(const Filter &filter);

    // The actions of the goal that the filter wants, in the order of their numbers.
    [[nodiscard]] QList<ActionId> actions(GoalId goal) const;
    // How many the filter wants: of the goal, of all.
    [[nodiscard]] size_t shownCount(GoalId goal) const { return shown(goal).size(); }
    [[nodiscard]] size_t shownCount() const { return m_shown.size(); }
    [[nodiscard]] size_t allCount() const { return m_rows.size(); }

    // How an action of the plan stands. Good until the plan or the quarter changes.
    [[nodiscard]] const Assessment &assessment(ActionId action) const;

    // Words in that column may be asked for soon: their search gets ready for it.
    void expectWords(TextColumn column) { search(column); }

    // The entry of the quarter, or the one with which reporting for it begins.
    [[nodiscard]] ProgressEntry entryToEdit(ActionId action) const;
    // Whether an entry made from that can stand, by its own rules and by what the bodies have reported.
    [[nodiscard]] Result<void> check(const ProgressEntry &entry) const;
    // Commits such an entry.
    Result<void> save(const ProgressEntry &entry);

Q_SIGNALS:
    void rowsAboutToChange();
    // Other quarter, other filter, or the plan has changed in more than the standing of single actions.
    void rowsChanged();
    // What is shown of one action has changed, not whether it is shown.
    void actionChanged(fpk::ActionId action);

private:
    using Rows = SearchIndex::Rows;
    struct Row
    {
        ActionId action;
        mutable int assessedAt = 0; // the age of the assessment; that of another one is worth nothing
        mutable Assessment assessment;
    };
    struct RowRange
    {
        quint32 begin = 0;
        quint32 end = 0;
    };

    void follow(const ChangeSet &set);
    void readPlan();
    void applyFilter();
    ActionSearch &search(std::optional<TextColumn> column);
    void restartSearches();
    void findCandidates();
    [[nodiscard]] const Assessment &assess(const Row &row) const;
    [[nodiscard]] bool acceptsButWords(const Row &row) const;
    [[nodiscard]] std::span<const quint32> shown(GoalId goal) const;
    bool touch(quint32 row);
    [[nodiscard]] QString textOf(quint32 row, std::optional<TextColumn> column) const;

    Workspace &m_workspace;
    Quarter m_quarter;
    Filter m_filter;

    std::vector<Row> m_rows; // all actions of the plan, in its order
    QHash<QUuid, quint32> m_rowOf;
    QHash<QUuid, RowRange> m_rowsOf; // of each goal
    int m_age = 1;                   // one more with each change of the plan, and each try
    Rows m_candidates;               // what the filter but for its words wants, ascending
    Rows m_shown;                    // what the filter wants, ascending
    std::map<std::optional<TextColumn>, ActionSearch> m_searches; // of everything, of single columns
};

} // namespace fpk
