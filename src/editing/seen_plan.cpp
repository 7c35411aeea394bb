// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/seen_plan.h"

#include "core/change_text.h"
#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SeenPlan)
};

// The field as the plan has it now; nothing if it lacks the record.
std::optional<Value> valueIn(const Plan &plan, const Change &change)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const Record *record = plan.find(Id<Record>(change.record));
        const Field<Record> *field = findField<Record>(change.field);
        return record && field ? std::optional(field->get(*record)) : std::nullopt;
    });
}

QString title(const Change &change)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        return terms::field(*findField<Record>(change.field));
    });
}

} // namespace

Result<void> SeenPlan::commit(const std::vector<Change> &changes)
{
    const Result<void> committed = m_workspace.commit(changes);
    if (committed || committed.error().code != Error::Code::Conflict)
        return committed;
    Error error = committed.error();
    // Somebody made what was to be made: theirs becomes what is edited.
    const ProgressEntry *made = m_workspace.plan().find(ProgressEntryId(error.record));
    if (made && !m_plan.find(made->id))
        m_plan.load(*made);
    QStringList news;
    for (const Change &change : changes)
        news += takeIn(change);
    if (!news.isEmpty())
        error.message +=
            u'\n' + news.join(u'\n') + u'\n' + Text::tr("Confirm once more to write yours over it.");
    return error;
}

QStringList SeenPlan::takeIn(const Change &change)
{
    const std::optional<Value> now = valueIn(m_workspace.plan(), change);
    const std::optional<Value> seen = valueIn(m_plan, change);
    if (!now || !seen || *now == *seen)
        return {};
    const Result<void> known =
        m_plan.apply({Change{change.entity, change.record, change.field, *seen, *now}});
    Q_ASSERT(known);
    const QString value = valueText(m_workspace.plan(), change, *now);
    //: a field of a form and the value that somebody else has given it
    return {value.isEmpty() ? Text::tr("“%1” is empty now.").arg(title(change))
                            : Text::tr("“%1” is now: %2").arg(title(change), value)};
}

} // namespace fpk
