// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/describe.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

// What a record is called in a sentence.
QString subject(const Plan &, const PlanInfo &) { return Text::tr("plan"); }
QString subject(const Plan &, const Abbreviation &abbreviation) { return abbreviation.shortForm; }
QString subject(const Plan &, const Body &body) { return body.code; }
QString subject(const Plan &, const Goal &goal) { return Text::tr("goal %1").arg(goal.number); }
QString subject(const Plan &plan, const Action &action) { return plan.number(action); }

template <class Record>
QString subject(const Plan &plan, const Record &record)
{
    const auto *parent = plan.find(record.*Kind<Record>::parent);
    return parent ? subject(plan, *parent) : QString();
}

QString shown(const QString &field, FieldKind kind, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const qint64 *number = std::get_if<qint64>(&value);
    if (text && field == QLatin1StringView("mark"))
        return terms::mark(fromCode<Mark>(*text).value_or(Mark::NotStarted));
    if (text && kind == FieldKind::Date)
        return terms::date(QDate::fromString(*text, Qt::ISODate));
    if (number && kind == FieldKind::Percent)
        return terms::percent(double(*number));
    return {};
}

// The record as the plan has it, or as the change says it was or would be.
template <class Record>
std::optional<Record> recordOf(const Plan &plan, const Change &change)
{
    const Id<Record> id(change.record);
    if (const Record *current = plan.find(id))
        return *current;
    const auto *object = std::get_if<QJsonObject>(isNull(change.before) ? &change.after : &change.before);
    return object ? fromObject(id, *object) : std::nullopt;
}

template <class Record>
QString describeAdded(const QString &name, const Record &)
{
    return Text::tr("%1: added").arg(name);
}

QString describeAdded(const QString &name, const ProgressEntry &entry)
{
    return Text::tr("%1: %2, %3").arg(name, terms::quarter(entry.quarter), terms::mark(entry.mark));
}

template <class Record>
QString describeOne(const Plan &plan, const Change &change)
{
    const std::optional<Record> record = recordOf<Record>(plan, change);
    const QString name = record ? subject(plan, *record) : QString();
    if (change.field.isEmpty() && record)
        return isNull(change.after) ? Text::tr("%1: deleted").arg(name) : describeAdded(name, *record);
    const Field<Record> *field = findField<Record>(change.field);
    const QString value = field ? shown(change.field, field->kind, change.after) : QString();
    const QString title = field ? terms::field(*field) : change.field;
    if (value.isEmpty())
        return Text::tr("%1: %2").arg(name, title);
    return Text::tr("%1: %2 → %3").arg(name, title, value);
}

} // namespace

// The last change speaks for the set: what hangs on a record is removed before it; what is made with one is
// made after it, and then the first speaks.
QString describe(const Plan &plan, const std::vector<Change> &changes)
{
    if (changes.empty())
        return {};
    const Change &last = changes.back();
    const Change &speaking = isNull(last.after) && last.field.isEmpty() ? last : changes.front();
    return visitEntity(speaking.entity,
                       [&]<class Record>(RecordType<Record>) { return describeOne<Record>(plan, speaking); });
}

QString caption(const Plan &plan, const Filter &filter)
{
    QStringList parts;
    if (filter.goal)
        parts << Text::tr("Goal: %1").arg(plan.find(*filter.goal)->number);
    if (filter.body)
        parts << Text::tr("Responsible body: %1").arg(plan.find(*filter.body)->code);
    if (filter.mark)
        parts << Text::tr("Mark: %1").arg(terms::mark(*filter.mark));
    if (filter.condition)
        parts << Text::tr("Standing: %1").arg(terms::condition(*filter.condition));
    if (!filter.text.trimmed().isEmpty())
        parts << Text::tr("Words: “%1”").arg(filter.text.simplified());
    return parts.isEmpty() ? Text::tr("All actions") : parts.join(QStringLiteral("; "));
}

QString caption(const Plan &plan, const ProgressEntry &entry)
{
    const QString quarter = terms::quarter(entry.quarter);
    return entry.body ? QStringLiteral("%1, %2").arg(quarter, plan.find(*entry.body)->code) : quarter;
}

std::vector<Statement> statements(const ProgressEntry &entry)
{
    const auto date = [](std::optional<QDate> day) { return day ? terms::date(*day) : QString(); };
    const std::pair<const char *, QString> all[] = {
        {"summary", entry.summary},
        {"done_on", date(entry.doneOn)},
        {"times", entry.times ? QString::number(*entry.times) : QString()},
        {"reason", entry.reason},
        {"measures", entry.measures},
        {"new_deadline", date(entry.newDeadline)},
        {"ground", entry.ground},
        {"override_reason", entry.overrideReason},
    };
    std::vector<Statement> made;
    for (const auto &[key, text] : all) {
        if (!text.isEmpty())
            made.push_back({terms::field(*findField<ProgressEntry>(QLatin1StringView(key))), text});
    }
    return made;
}

} // namespace fpk
