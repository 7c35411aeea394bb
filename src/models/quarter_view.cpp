// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quarter_view.h"

#include "core/draft.h"

#include <algorithm>

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
    m_index.reset();
    forgetAssessments();
    applyFilter();
    Q_EMIT rowsChanged();
}

void QuarterView::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    Q_EMIT rowsAboutToChange();
    m_filter = filter;
    applyFilter();
    Q_EMIT rowsChanged();
}

const std::vector<ActionId> &QuarterView::actions(GoalId goal) const
{
    static const std::vector<ActionId> none;
    const auto it = m_shown.constFind(goal.uuid());
    return it == m_shown.constEnd() ? none : *it;
}

size_t QuarterView::shownCount() const
{
    size_t count = 0;
    for (const std::vector<ActionId> &actions : m_shown)
        count += actions.size();
    return count;
}

const Assessment &QuarterView::assessment(ActionId action) const
{
    const Row &row = m_rows[m_rowOf.value(action.uuid())];
    if (!row.assessment)
        row.assessment = assess(plan(), *plan().find(action), point());
    return *row.assessment;
}

ProgressEntry QuarterView::entryToEdit(ActionId action) const
{
    const Assessment &known = assessment(action);
    return known.entry ? *known.entry : newEntry(known, action, m_quarter);
}

Result<void> QuarterView::save(const ProgressEntry &entry)
{
    Draft draft(plan());
    if (plan().find(entry.id))
        draft.update(entry);
    else
        draft.create(entry);
    return m_workspace.commit(draft.changes());
}

// Most edits are about how one action stands. Then only that row is worked out anew, unless it appears or
// disappears by it; everything else is read anew.
void QuarterView::follow(const ChangeSet &set)
{
    QSet<QUuid> touched;
    bool isSimple = true;
    for (const Change &change : set.changes) {
        const std::optional<QUuid> action = touchedAction(plan(), change);
        isSimple = isSimple && action && m_rowOf.contains(*action);
        touched.insert(action.value_or(QUuid()));
    }
    forgetAssessments(); // they point into tables that may have moved
    if (isSimple) {
        for (const QUuid &action : touched)
            isSimple = touch(m_rowOf.value(action)) && isSimple;
    }
    if (isSimple) {
        for (const QUuid &action : touched)
            Q_EMIT actionChanged(ActionId(action));
        return;
    }
    Q_EMIT rowsAboutToChange();
    readPlan();
    applyFilter();
    Q_EMIT rowsChanged();
}

// False if the row must appear or disappear.
bool QuarterView::touch(quint32 row)
{
    if (m_index) {
        m_index->replace(row, textOf(m_rows[row]));
        m_words.clear();
    }
    return accepts(m_rows[row]) == isShown(m_rows[row]);
}

void QuarterView::readPlan()
{
    m_rows.clear();
    m_rowOf.clear();
    m_index.reset();
    for (const Action *action : plan().actions()) {
        m_rowOf.insert(action->id.uuid(), quint32(m_rows.size()));
        m_rows.push_back({action->id, action->goal, {}});
    }
}

void QuarterView::forgetAssessments()
{
    for (Row &row : m_rows)
        row.assessment.reset();
}

QString QuarterView::textOf(const Row &row) const
{
    return fpk::searchText(plan(), *plan().find(row.action), plan().entry(row.action, m_quarter));
}

void QuarterView::searchText()
{
    const QStringList words = searchWords(m_filter.text);
    if (!m_index) {
        m_index.emplace();
        for (const Row &row : m_rows)
            m_index->append(textOf(row));
        m_words.clear();
    }
    const bool canNarrow = !m_words.isEmpty() && SearchIndex::narrows(words, m_words);
    m_hits = canNarrow ? m_index->find(words, m_hits) : m_index->find(words);
    m_words = words;
}

bool QuarterView::accepts(const Row &row) const
{
    const Action &action = *plan().find(row.action);
    if (!m_filter.acceptsButText(plan(), action, assessment(row.action)))
        return false;
    const QStringList words = searchWords(m_filter.text);
    const QString text = words.isEmpty() ? QString() : textOf(row);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool QuarterView::isShown(const Row &row) const
{
    const std::vector<ActionId> &shown = actions(row.goal);
    return std::find(shown.begin(), shown.end(), row.action) != shown.end();
}

void QuarterView::applyFilter()
{
    Filter others = m_filter;
    others.text.clear();
    const auto show = [&, asks = !others.isEmpty()](const Row &row) {
        if (!asks || others.acceptsButText(plan(), *plan().find(row.action), assessment(row.action)))
            m_shown[row.goal.uuid()].push_back(row.action);
    };
    m_shown.clear();
    if (searchWords(m_filter.text).isEmpty()) {
        std::for_each(m_rows.begin(), m_rows.end(), show);
        return;
    }
    searchText();
    for (const quint32 row : m_hits)
        show(m_rows[row]);
}

} // namespace fpk
