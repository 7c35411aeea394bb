// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quarter_view.h"

#include "core/draft.h"
#include "core/reporting.h"
#include "core/rules.h"

#include <algorithm>
#include <utility>

namespace fpk {

namespace {

QUuid uuidIn(const Value &object, const char *key)
{
    const auto *fields = std::get_if<QJsonObject>(&object);
    return fields ? QUuid::fromString(fields->value(QLatin1StringView(key)).toString()) : QUuid();
}

// The action that a change is about, if it changes just what is shown of that one.
template <class Record>
QUuid ownerOf(const Plan &plan, const Change &change)
{
    if (const Record *record = plan.find(Id<Record>(change.record)))
        return record->action.uuid();
    return uuidIn(change.before, "action");
}

// The same of a record that belongs to a part of an action. What went with its part changes more.
template <class Part, class Record>
QUuid ownerOfPart(const Plan &plan, const Change &change, Id<Part> Record::*part)
{
    const Record *record = plan.find(Id<Record>(change.record));
    const char *key = std::is_same_v<Part, Indicator> ? "indicator" : "line";
    const Part *of = plan.find(record ? record->*part : Id<Part>(uuidIn(change.before, key)));
    return of ? of->action.uuid() : QUuid();
}

std::optional<QUuid> touchedAction(const Plan &plan, const Change &change)
{
    switch (change.entity) {
    case Entity::ProgressEntry:
        return ownerOf<ProgressEntry>(plan, change);
    case Entity::Assignment:
        return ownerOf<Assignment>(plan, change);
    case Entity::Indicator:
        return ownerOf<Indicator>(plan, change);
    case Entity::BudgetLine:
        return ownerOf<BudgetLine>(plan, change);
    case Entity::Measurement:
        return ownerOfPart(plan, change, &Measurement::indicator);
    case Entity::Expense:
        return ownerOfPart(plan, change, &Expense::line);
    case Entity::Action:
        if (!change.field.isEmpty() && change.field != QLatin1StringView("goal") &&
            change.field != QLatin1StringView("number"))
            return change.record;
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace

QuarterView::QuarterView(Workspace &workspace, Quarter quarter, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_quarter(quarter)
{
    connect(&workspace, &Workspace::changed, this, &QuarterView::follow);
    // Trying what was refused may have moved the rows that assessments point at.
    connect(&workspace, &Workspace::refused, this, [this] { ++m_age; });
    search({});
    readPlan();
    applyFilter();
}

ReportingPoint QuarterView::point() const { return ReportingPoint::of(m_quarter, m_workspace.today()); }

void QuarterView::setQuarter(Quarter quarter)
{
    if (quarter == m_quarter)
        return;
    Q_EMIT rowsAboutToChange();
    m_quarter = quarter;
    ++m_age;
    restartSearches();
    findCandidates();
    applyFilter();
    Q_EMIT rowsChanged();
}

void QuarterView::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    Q_EMIT rowsAboutToChange();
    const bool isTyped = filter.withoutWords() == m_filter.withoutWords();
    m_filter = filter;
    if (!isTyped)
        findCandidates();
    applyFilter();
    Q_EMIT rowsChanged();
}

QList<ActionId> QuarterView::actions(GoalId goal) const
{
    const std::span<const quint32> rows = shown(goal);
    QList<ActionId> actions;
    actions.reserve(qsizetype(rows.size()));
    for (const quint32 row : rows)
        actions.append(m_rows[row].action);
    return actions;
}

std::span<const quint32> QuarterView::shown(GoalId goal) const
{
    const RowRange all = m_rowsOf.value(goal.uuid());
    const auto begin = std::lower_bound(m_shown.begin(), m_shown.end(), all.begin);
    return {begin, std::lower_bound(begin, m_shown.end(), all.end)};
}

const Assessment &QuarterView::assessment(ActionId action) const
{
    return assess(m_rows[m_rowOf.value(action.uuid())]);
}

const Assessment &QuarterView::assess(const Row &row) const
{
    if (row.assessedAt != m_age)
        row.assessment = fpk::assess(plan(), *plan().find(row.action), point());
    row.assessedAt = m_age;
    return row.assessment;
}

ProgressEntry QuarterView::entryToEdit(ActionId action) const
{
    return entryToReport(plan(), *plan().find(action), m_quarter);
}

Result<void> QuarterView::check(const ProgressEntry &entry) const
{
    const Result<void> complete = rules::check(entry);
    return complete ? checkOverride(plan(), *plan().find(entry.action), entry) : complete;
}

Result<void> QuarterView::save(const ProgressEntry &entry)
{
    if (const auto checked = checkOverride(plan(), *plan().find(entry.action), entry); !checked)
        return checked;
    Draft draft(plan());
    draft.put(entry);
    return m_workspace.commit(draft.changes());
}

// Most edits are about how one action stands. Then only that row is worked out anew; everything else is read
// anew.
void QuarterView::follow(const ChangeSet &set)
{
    QSet<QUuid> touched;
    bool isSimple = true;
    for (const Change &change : set.changes) {
        const std::optional<QUuid> action = touchedAction(plan(), change);
        isSimple = isSimple && action && m_rowOf.contains(*action);
        touched.insert(action.value_or(QUuid()));
    }
    ++m_age; // assessments point into tables that may have moved
    bool staySame = isSimple;
    for (auto it = touched.cbegin(); isSimple && it != touched.cend(); ++it)
        staySame = touch(m_rowOf.value(*it)) && staySame;
    if (staySame) {
        for (const QUuid &action : touched)
            Q_EMIT actionChanged(ActionId(action));
        return;
    }
    Q_EMIT rowsAboutToChange();
    if (!isSimple)
        readPlan();
    applyFilter();
    Q_EMIT rowsChanged();
}

// False if the row must appear or disappear.
bool QuarterView::touch(quint32 row)
{
    for (auto &[column, search] : m_searches)
        search.reread(row);
    const bool isWanted = acceptsButWords(m_rows[row]);
    const auto place = std::lower_bound(m_candidates.begin(), m_candidates.end(), row);
    const bool wasWanted = place != m_candidates.end() && *place == row;
    if (isWanted && !wasWanted)
        m_candidates.insert(place, row);
    if (!isWanted && wasWanted)
        m_candidates.erase(place);
    const std::vector<WordSearch> searches = wordSearches(m_filter);
    const auto isFound = [&](const WordSearch &search) {
        return occur(search.words, textOf(row, search.column));
    };
    return (isWanted && std::all_of(searches.begin(), searches.end(), isFound)) ==
           std::binary_search(m_shown.begin(), m_shown.end(), row);
}

void QuarterView::readPlan()
{
    const std::vector<const Action *> actions = plan().actions();
    m_rows.clear();
    m_rows.reserve(actions.size());
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(actions.size()));
    m_rowsOf.clear();
    for (const Action *action : actions) {
        const auto row = quint32(m_rows.size());
        m_rowOf.insert(action->id.uuid(), row);
        m_rows.push_back({action->id, 0, {}});
        RowRange &range = m_rowsOf[action->goal.uuid()];
        range = {range.end == 0 ? row : range.begin, row + 1};
    }
    restartSearches();
    findCandidates();
}

void QuarterView::findCandidates()
{
    const bool wantsAll = m_filter.withoutWords().isEmpty();
    m_candidates.clear();
    m_candidates.reserve(wantsAll ? m_rows.size() : 0);
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        if (wantsAll || acceptsButWords(m_rows[row]))
            m_candidates.push_back(row);
    }
}

QString QuarterView::textOf(quint32 row, std::optional<TextColumn> column) const
{
    const ActionId id = m_rows[row].action;
    return searchText(plan(), *plan().find(id), plan().entry(id, m_quarter), column);
}

ActionSearch &QuarterView::search(std::optional<TextColumn> column)
{
    const auto [at, isNew] =
        m_searches.try_emplace(column, [this, column](quint32 row) { return textOf(row, column); });
    if (isNew)
        at->second.restart(quint32(m_rows.size()));
    return at->second;
}

// Those of columns that nobody asks for are not kept up.
void QuarterView::restartSearches()
{
    std::erase_if(m_searches,
                  [this](const auto &one) { return one.first && !m_filter.columns.contains(*one.first); });
    for (auto &[column, search] : m_searches)
        search.restart(quint32(m_rows.size()));
}

bool QuarterView::acceptsButWords(const Row &row) const
{
    return m_filter.acceptsButWords(plan(), *plan().find(row.action), assess(row));
}

void QuarterView::applyFilter()
{
    m_shown = m_candidates;
    for (const WordSearch &wanted : wordSearches(m_filter)) {
        const Rows &hits = search(wanted.column).find(wanted.words);
        const Rows before = std::exchange(m_shown, {});
        std::set_intersection(hits.begin(), hits.end(), before.begin(), before.end(),
                              std::back_inserter(m_shown));
    }
}

} // namespace fpk
