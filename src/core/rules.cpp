// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"

#include "core/rule_parts.h"
#include "core/terms.h"

#include <QCoreApplication>
#include <QSet>

namespace fpk::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

template <class Record>
Result<void> checkRequired(const Record &record)
{
    for (const Field<Record> &field : fields<Record>()) {
        if (!field.required)
            continue;
        const Value value = field.get(record);
        const QString *text = std::get_if<QString>(&value);
        if (isNull(value) || (text && text->trimmed().isEmpty()))
            return invalid(Text::tr("Fill in “%1”.").arg(terms::field(field)), field.key);
    }
    return {};
}

template <class Record>
Result<void> checkTouched(const Plan &plan, const Change &change)
{
    const Id<Record> id(change.record);
    if (const Record *record = plan.find(id)) {
        const Result<void> required = checkRequired(*record);
        return required ? checkRecord(plan, *record) : required;
    }
    Record removed;
    removed.id = id;
    if (const auto *object = std::get_if<QJsonObject>(&change.before))
        removed = fromObject(id, *object).value_or(removed);
    return checkRemoved(plan, removed);
}

void addTo(std::vector<Error> &broken, Error error, QUuid record)
{
    if (error.record.isNull())
        error.record = record;
    broken.push_back(std::move(error));
}

// Two actions of one goal with the same number, in one pass over the goal.
void checkNumbers(const Plan &plan, GoalId goal, std::vector<Error> &broken)
{
    QSet<int> taken;
    for (const Action *action : plan.actions(goal)) {
        if (taken.contains(action->number))
            addTo(broken,
                  invalid(
                      Text::tr("There is another action %1; numbers must differ.").arg(plan.number(*action)),
                      "number"),
                  action->id.uuid());
        taken.insert(action->number);
    }
}

} // namespace

Error invalid(const QString &message, const char *field)
{
    return {Error::Code::Invalid, message, QString::fromLatin1(field)};
}

std::vector<Error> violations(const Plan &after, const std::vector<Change> &changes)
{
    std::vector<Error> broken;
    QSet<QUuid> seen;
    QSet<GoalId> goals;
    for (const Change &change : changes) {
        if (const auto open = checkOpen(after, change); !open)
            addTo(broken, open.error(), change.record);
        if (seen.contains(change.record))
            continue;
        seen.insert(change.record);
        if (const Action *action = after.find(ActionId(change.record)))
            goals.insert(action->goal);
        const Result<void> result = visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
            return checkTouched<Record>(after, change);
        });
        if (!result)
            addTo(broken, result.error(), change.record);
    }
    for (const GoalId goal : goals)
        checkNumbers(after, goal, broken);
    if (after.table<PlanInfo>().rows().size() != 1)
        broken.push_back(invalid(Text::tr("A file holds exactly one plan."), "title"));
    return broken;
}

Result<void> check(const Plan &after, const std::vector<Change> &changes)
{
    const std::vector<Error> broken = violations(after, changes);
    return broken.empty() ? Result<void>() : broken.front();
}

Result<void> tryOut(Plan plan, const std::vector<Change> &changes)
{
    const Result<void> fits = plan.apply(changes);
    return fits ? check(plan, changes) : fits;
}

} // namespace fpk::rules
