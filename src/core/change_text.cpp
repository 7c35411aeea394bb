// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_text.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

template <class Enum>
QString named(const QString &code, QString (*name)(Enum))
{
    const std::optional<Enum> value = fromCode<Enum>(code);
    return value ? name(*value) : code;
}

QString choice(QLatin1StringView key, bool ofBody, const QString &code)
{
    if (key == QLatin1StringView("mark"))
        return named<Mark>(code, terms::mark);
    if (key == QLatin1StringView("role"))
        return named<Role>(code, terms::role);
    if (key == QLatin1StringView("aggregation"))
        return named<Aggregation>(code, terms::aggregation);
    if (key == QLatin1StringView("direction"))
        return named<Direction>(code, terms::direction);
    if (key == QLatin1StringView("deadline_cadence"))
        return named<Deadline::Cadence>(code, terms::cadence);
    return ofBody ? named<BodyKind>(code, terms::bodyKind) : named<Deadline::Kind>(code, terms::deadlineKind);
}

// "4.5, ОСП": what hangs on an action, after its number.
QString onAction(const Plan &plan, ActionId id, const QStringList &parts)
{
    const Action *action = plan.find(id);
    QStringList all{action ? plan.number(*action) : QString()};
    all += parts;
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

QString code(const Plan &plan, std::optional<BodyId> id)
{
    const Body *body = id ? plan.find(*id) : nullptr;
    return body ? body->code : QString();
}

QString nameOf(const Plan &, const PlanInfo &) { return Text::tr("plan"); }
QString nameOf(const Plan &, const Abbreviation &abbreviation) { return abbreviation.shortForm; }
QString nameOf(const Plan &, const Signatory &signatory) { return signatory.post; }
QString nameOf(const Plan &, const Body &body) { return body.code; }
QString nameOf(const Plan &, const Goal &goal) { return Text::tr("goal %1").arg(goal.number); }
QString nameOf(const Plan &plan, const Action &action)
{
    return plan.find(action.goal) ? plan.number(action) : QStringLiteral("…%1").arg(action.number);
}
QString nameOf(const Plan &plan, const Assignment &assignment)
{
    return onAction(plan, assignment.action, {code(plan, assignment.body)});
}
QString nameOf(const Plan &plan, const Indicator &indicator)
{
    return onAction(plan, indicator.action, {Text::tr("“%1”").arg(indicator.name)});
}
QString nameOf(const Plan &plan, const Measurement &measured)
{
    const Indicator *indicator = plan.find(measured.indicator);
    const QStringList parts{indicator ? Text::tr("“%1”").arg(indicator->name) : QString(),
                            terms::quarter(measured.quarter), code(plan, measured.body)};
    return onAction(plan, indicator ? indicator->action : ActionId(), parts);
}
QString nameOf(const Plan &plan, const ProgressEntry &entry)
{
    return onAction(plan, entry.action, {terms::quarter(entry.quarter), code(plan, entry.body)});
}
QString nameOf(const Plan &plan, const Evidence &evidence)
{
    return onAction(plan, evidence.action, {Text::tr("evidence “%1”").arg(evidence.title)});
}
QString nameOf(const Plan &, const QuarterClose &close)
{
    //: a record of the history: the closing of a quarter, the number of its snapshot
    return Text::tr("%1, snapshot No. %2").arg(terms::quarter(close.quarter)).arg(close.number);
}
QString nameOf(const Plan &plan, const BudgetLine &line)
{
    return onAction(
        plan, line.action,
        {Text::tr("budget line"), line.funder, line.year ? QString::number(*line.year) : QString()});
}
QString nameOf(const Plan &plan, const Expense &expense)
{
    const BudgetLine *line = plan.find(expense.line);
    return onAction(plan, line ? line->action : ActionId(),
                    {Text::tr("expense of %1").arg(terms::date(expense.spentOn))});
}

QString reference(const Plan &plan, QLatin1StringView key, const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    const auto name = [&](const auto *record) { return record ? nameOf(plan, *record) : QString(); };
    if (key == QLatin1StringView("goal"))
        return name(plan.find(GoalId(uuid)));
    if (key == QLatin1StringView("action"))
        return name(plan.find(ActionId(uuid)));
    if (key == QLatin1StringView("indicator"))
        return name(plan.find(IndicatorId(uuid)));
    if (key == QLatin1StringView("entry"))
        return name(plan.find(ProgressEntryId(uuid)));
    if (key == QLatin1StringView("line"))
        return name(plan.find(BudgetLineId(uuid)));
    return name(plan.find(BodyId(uuid)));
}

// Of what is kept in minor units; empty for any other number.
template <class Record>
QString currency(const Plan &plan, const Record &record, QLatin1StringView key)
{
    if constexpr (std::is_same_v<Record, BudgetLine>) {
        return key == QLatin1StringView("planned") ? record.currency : QString();
    } else if constexpr (std::is_same_v<Record, Expense>) {
        const BudgetLine *line = plan.find(record.line);
        return key == QLatin1StringView("amount") && line ? line->currency : QString();
    } else {
        return {};
    }
}

QString ofText(const QString &text, FieldKind kind)
{
    if (kind == FieldKind::Date)
        return terms::date(QDate::fromString(text, Qt::ISODate));
    if (kind == FieldKind::QuarterOfYear)
        return terms::quarter(Quarter::parse(text).value_or(Quarter()));
    if (kind == FieldKind::DateRanges)
        return terms::dates(parseWindows(text).value_or(Windows()));
    return text;
}

QString ofNumber(double number, FieldKind kind)
{
    if (kind == FieldKind::Percent)
        return terms::percent(number);
    if (kind == FieldKind::Flag)
        return number != 0 ? Text::tr("yes") : Text::tr("no");
    return terms::number(number);
}

template <class Record>
QString wordsOf(const Plan &plan, const Record &record, const Field<Record> &field, const Value &value)
{
    const QLatin1StringView key(field.key);
    if (const QString *text = std::get_if<QString>(&value)) {
        if (field.kind == FieldKind::Choice)
            return choice(key, std::is_same_v<Record, Body>, *text);
        return field.kind == FieldKind::Reference ? reference(plan, key, *text) : ofText(*text, field.kind);
    }
    if (const double *number = std::get_if<double>(&value))
        return ofNumber(*number, field.kind);
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    if (const QString money = currency(plan, record, key); !money.isEmpty())
        return terms::money({*number, money});
    // A year or a number in the plan is not grouped.
    return field.kind == FieldKind::Number ? QString::number(*number) : ofNumber(double(*number), field.kind);
}

template <class Record>
void tell(std::vector<ChangeText> &told, const Plan &plan, const Change &change)
{
    const Record record = recordOf<Record>(plan, change).value_or(Record());
    const QString name = nameOf(plan, record);
    if (!change.field.isEmpty()) {
        const Field<Record> &field = *findField<Record>(change.field);
        told.push_back({name, terms::field(field), wordsOf(plan, record, field, change.before),
                        wordsOf(plan, record, field, change.after), change.field});
        return;
    }
    const bool isMade = isNull(change.before);
    told.push_back({name, {}, isMade ? QString() : name, isMade ? name : QString()});
    for (const Field<Record> &field : fields<Record>()) {
        const QString text = field.kind == FieldKind::Reference && field.required
                                 ? QString() // what it belongs to is in its name
                                 : wordsOf(plan, record, field, field.get(record));
        if (!text.isEmpty() && QLatin1StringView(field.key) != QLatin1StringView("position"))
            told.push_back({name, terms::field(field), isMade ? QString() : text, isMade ? text : QString(),
                            QString::fromLatin1(field.key)});
    }
}

} // namespace

QString subject(const Plan &plan, const Change &change)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const std::optional<Record> record = recordOf<Record>(plan, change);
        return record ? nameOf(plan, *record) : QString();
    });
}

QString valueText(const Plan &plan, const Change &change, const Value &value)
{
    return visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        const Field<Record> *field = findField<Record>(change.field);
        const Record record = recordOf<Record>(plan, change).value_or(Record());
        return field ? wordsOf(plan, record, *field, value) : QString();
    });
}

std::vector<ChangeText> texts(const Plan &plan, const std::vector<Change> &changes)
{
    std::vector<ChangeText> told;
    for (const Change &change : changes)
        visitEntity(change.entity,
                    [&]<class Record>(RecordType<Record>) { tell<Record>(told, plan, change); });
    return told;
}

} // namespace fpk
