// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan.h"

#include "core/terms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fpk {

namespace {

template <class Record, class Key>
std::vector<const Record *> sorted(std::vector<const Record *> records, Key key)
{
    std::sort(records.begin(), records.end(), [&](const Record *a, const Record *b) {
        return std::pair(key(*a), a->id) < std::pair(key(*b), b->id);
    });
    return records;
}

template <class Record>
std::vector<const Record *> pointers(const Table<Record> &table)
{
    std::vector<const Record *> records;
    records.reserve(table.rows().size());
    for (const Record &record : table.rows())
        records.push_back(&record);
    return records;
}

constexpr auto byPosition = [](const auto &record) { return record.position; };
constexpr auto byNumber = [](const auto &record) { return record.number; };

Error conflict(const Change &change)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("Plan",
                                        "This was changed meanwhile; look at the new value and try again."),
            change.field, change.record};
}

Error malformed(const QString &title, const QString &key = {})
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Plan", "The value does not fit the field “%1”.").arg(title), key};
}

} // namespace

const PlanInfo &Plan::info() const
{
    static const PlanInfo none;
    const auto &rows = table<PlanInfo>().rows();
    return rows.empty() ? none : rows.front();
}

std::vector<const Goal *> Plan::goals() const { return sorted(pointers(table<Goal>()), byNumber); }

std::vector<const Action *> Plan::actions(GoalId goal) const
{
    return sorted(table<Action>().childrenOf(goal.uuid()), byNumber);
}

std::vector<const Action *> Plan::actions() const
{
    std::vector<const Action *> all;
    all.reserve(table<Action>().rows().size());
    for (const Goal *goal : goals()) {
        const auto own = actions(goal->id);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

std::vector<const Body *> Plan::bodies() const { return sorted(pointers(table<Body>()), byPosition); }

std::vector<const Abbreviation *> Plan::abbreviations() const
{
    return sorted(pointers(table<Abbreviation>()), byPosition);
}

std::vector<const Signatory *> Plan::signatories() const
{
    return sorted(pointers(table<Signatory>()), byPosition);
}

std::vector<const Assignment *> Plan::assignments(ActionId action) const
{
    return sorted(table<Assignment>().childrenOf(action.uuid()), byPosition);
}

std::vector<const Indicator *> Plan::indicators(ActionId action) const
{
    return sorted(table<Indicator>().childrenOf(action.uuid()), byPosition);
}

std::vector<const BudgetLine *> Plan::budgetLines(ActionId action) const
{
    return sorted(table<BudgetLine>().childrenOf(action.uuid()), byPosition);
}

std::vector<const Evidence *> Plan::evidence(ActionId action) const
{
    return sorted(table<Evidence>().childrenOf(action.uuid()), byPosition);
}

std::vector<const ProgressEntry *> Plan::entries(ActionId action, std::optional<BodyId> body) const
{
    auto own = table<ProgressEntry>().childrenOf(action.uuid());
    std::erase_if(own, [body](const ProgressEntry *entry) { return entry->body != body; });
    return sorted(std::move(own), [](const ProgressEntry &entry) { return entry.quarter; });
}

std::vector<const ProgressEntry *> Plan::allEntries(ActionId action) const
{
    return sorted(table<ProgressEntry>().childrenOf(action.uuid()), [this](const ProgressEntry &entry) {
        return std::pair(entry.quarter,
                         entry.body ? std::optional(find(*entry.body)->position) : std::nullopt);
    });
}

const ProgressEntry *Plan::entry(ActionId action, Quarter quarter, std::optional<BodyId> body) const
{
    for (const ProgressEntry *entry : table<ProgressEntry>().childrenOf(action.uuid())) {
        if (entry->quarter == quarter && entry->body == body)
            return entry;
    }
    return nullptr;
}

const QuarterClose *Plan::closing(Quarter quarter) const
{
    for (const QuarterClose &close : table<QuarterClose>().rows()) {
        if (close.quarter == quarter && !close.reopened)
            return &close;
    }
    return nullptr;
}

QString Plan::number(const Action &action) const
{
    const Goal *goal = find(action.goal);
    return QStringLiteral("%1.%2").arg(goal ? goal->number : 0).arg(action.number);
}

const Action *Plan::findAction(const QString &number) const
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    const Goal *goal = point < 0 ? nullptr : findGoal(number.first(point).toInt());
    if (!goal)
        return nullptr;
    const int own = number.sliced(point + 1).toInt();
    for (const Action *action : table<Action>().childrenOf(goal->id.uuid())) {
        if (action->number == own)
            return action;
    }
    return nullptr;
}

const Goal *Plan::findGoal(int number) const
{
    for (const Goal &goal : table<Goal>().rows()) {
        if (goal.number == number)
            return &goal;
    }
    return nullptr;
}

const Body *Plan::findBody(const QString &code) const
{
    for (const Body &body : table<Body>().rows()) {
        if (body.code.compare(code, Qt::CaseInsensitive) == 0)
            return &body;
    }
    return nullptr;
}

bool Plan::takesPart(BodyId body, ActionId action) const
{
    const auto named = table<Assignment>().childrenOf(action.uuid());
    QSet<QUuid> seen; // a damaged file may have groups that are members of each other
    for (const Body *group = find(body); group && !seen.contains(group->id.uuid());
         group = group->parent ? find(*group->parent) : nullptr) {
        seen.insert(group->id.uuid());
        for (const Assignment *assignment : named) {
            if (assignment->body == group->id)
                return true;
        }
    }
    return false;
}

Result<void> Plan::apply(const std::vector<Change> &changes)
{
    for (size_t done = 0; done < changes.size(); ++done) {
        const Change &change = changes[done];
        Result<void> result = visitEntity(
            change.entity, [&]<class Record>(RecordType<Record>) { return apply<Record>(change); });
        if (result)
            continue;
        const std::vector<Change> made(changes.begin(), changes.begin() + qsizetype(done));
        const Result<void> back = apply(inverse(made));
        Q_ASSERT(back);
        return result;
    }
    return {};
}

Result<void> Plan::undo(const std::vector<RecordedSet> &sets)
{
    for (auto it = sets.rbegin(); it != sets.rend(); ++it) {
        if (const auto undone = apply(inverse(it->set.changes)); !undone)
            return undone;
    }
    return {};
}

// A value counts as proper only if it reads back just as it was given: otherwise the inverse of the change
// would look for another one, and what was done could not be taken back.
template <class Record>
Result<void> Plan::apply(const Change &change)
{
    auto &own = std::get<Table<Record>>(m_tables);
    const Id<Record> id(change.record);
    const Record *current = own.find(id);

    if (!change.field.isEmpty()) {
        const Field<Record> *field = findField<Record>(change.field);
        if (!field)
            return malformed(change.field, change.field);
        if (!current || field->get(*current) != change.before)
            return conflict(change);
        Record changed = *current;
        if (!field->set(changed, change.after) || field->get(changed) != change.after)
            return malformed(terms::field(*field), change.field);
        own.replace(std::move(changed));
        return {};
    }
    const auto *before = std::get_if<QJsonObject>(&change.before);
    const auto *after = std::get_if<QJsonObject>(&change.after);
    if (before && isNull(change.after)) {
        if (!current || fromObject(id, *before) != *current)
            return conflict(change);
        own.remove(id);
        return {};
    }
    std::optional<Record> record = after && isNull(change.before) ? fromObject(id, *after) : std::nullopt;
    if (!record)
        return malformed(toCode(change.entity));
    return own.insert(*std::move(record)) ? Result<void>() : conflict(change);
}

std::vector<Change> creation(const Plan &plan)
{
    std::vector<Change> changes;
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            for (const Record &record : plan.table<Record>().rows())
                changes.push_back({entity, record.id.uuid(), {}, {}, toObject(record)});
        });
    }
    return changes;
}

} // namespace fpk
