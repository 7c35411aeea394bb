// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"

#include "core/figures.h"
#include "core/reporting_quarters.h"
#include "core/terms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fpk::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

Error invalid(const QString &message, const char *field)
{
    return {Error::Code::Invalid, message, QString::fromLatin1(field)};
}

template <class Record>
QString title(const char *key)
{
    return terms::field(*findField<Record>(QString::fromLatin1(key)));
}

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
bool exists(const Plan &plan, Id<Record> id)
{
    return plan.find(id) != nullptr;
}

// Another row of the same kind in which `same` holds; null if there is none.
template <class Record, class Same>
const Record *findOther(const std::vector<const Record *> &rows, const Record &own, Same same)
{
    for (const Record *row : rows) {
        if (row->id != own.id && same(*row))
            return row;
    }
    return nullptr;
}

Error unknownReference(const char *field)
{
    return invalid(Text::tr("This refers to something that no longer exists."), field);
}

Result<void> checkOne(const Plan &, const PlanInfo &info)
{
    if (info.periodTo < info.periodFrom)
        return invalid(Text::tr("“%1” must not be before “%2”.")
                           .arg(title<PlanInfo>("period_to"), title<PlanInfo>("period_from")),
                       "period_to");
    return {};
}

Result<void> checkOne(const Plan &, const Abbreviation &) { return {}; }

// Whether what the body refers to leads back to a body that was met before.
bool isCircle(const Plan &plan, const Body &body, std::optional<BodyId> Body::*reference)
{
    QSet<BodyId> met;
    for (const Body *next = &body; next; next = next->*reference ? plan.find(*(next->*reference)) : nullptr) {
        if (met.contains(next->id))
            return true;
        met.insert(next->id);
    }
    return false;
}

Result<void> checkOne(const Plan &plan, const Body &body)
{
    if (findOther(plan.bodies(), body,
                  [&](const Body &other) { return other.code.compare(body.code, Qt::CaseInsensitive) == 0; }))
        return invalid(
            Text::tr("There is another body with the code “%1”; codes must differ.").arg(body.code), "code");
    if (body.validFrom && body.validTo && *body.validTo < *body.validFrom)
        return invalid(
            Text::tr("“%1” must not be before “%2”.").arg(title<Body>("valid_to"), title<Body>("valid_from")),
            "valid_to");
    if (body.successor && !exists(plan, *body.successor))
        return unknownReference("successor");
    if (body.parent && !exists(plan, *body.parent))
        return unknownReference("parent");
    if (isCircle(plan, body, &Body::parent))
        return invalid(Text::tr("A body cannot be a member of itself."), "parent");
    if (isCircle(plan, body, &Body::successor))
        return invalid(Text::tr("A body cannot come after itself."), "successor");
    return {};
}

Result<void> checkOne(const Plan &plan, const Goal &goal)
{
    if (goal.number < 1)
        return invalid(Text::tr("The number of a goal must be 1 or more."), "number");
    if (findOther(plan.goals(), goal, [&](const Goal &other) { return other.number == goal.number; }))
        return invalid(Text::tr("There is another goal %1; numbers must differ.").arg(goal.number), "number");
    return {};
}

bool areOrdered(const Windows &windows)
{
    for (qsizetype i = 0; i < windows.size(); ++i) {
        if (windows[i].to < windows[i].from || (i > 0 && windows[i].from <= windows[i - 1].to))
            return false;
    }
    return true;
}

Result<void> checkDeadline(const Deadline &deadline)
{
    using Kind = Deadline::Kind;
    const bool dated =
        deadline.kind == Kind::Once || deadline.kind == Kind::Recurring || deadline.kind == Kind::Continuous;
    if (dated && deadline.windows.isEmpty())
        return invalid(Text::tr("A deadline of this kind needs its dates."), "deadline_windows");
    if (!dated && !deadline.windows.isEmpty())
        return invalid(Text::tr("A deadline without a date of its own cannot have dates."),
                       "deadline_windows");
    if (!areOrdered(deadline.windows))
        return invalid(Text::tr("The dates of the deadline must follow each other without overlapping."),
                       "deadline_windows");
    if (!areOrdered(deadline.alternative))
        return invalid(Text::tr("The dates of the other reading must follow each other without overlapping."),
                       "deadline_alternative");
    const auto checkOfRecurring = [&](bool given, const char *field) -> Result<void> {
        if (!given || deadline.kind == Kind::Recurring)
            return {};
        return invalid(Text::tr("“%1” belongs to a recurring deadline.").arg(title<Action>(field)), field);
    };
    if (const auto fits = checkOfRecurring(deadline.cadence.has_value(), "deadline_cadence"); !fits)
        return fits;
    if (deadline.dueDay && (*deadline.dueDay < 1 || *deadline.dueDay > 31))
        return invalid(Text::tr("“%1” must be from 1 to 31.").arg(title<Action>("deadline_due_day")),
                       "deadline_due_day");
    return checkOfRecurring(deadline.dueDay.has_value(), "deadline_due_day");
}

Result<void> checkOne(const Plan &plan, const Action &action)
{
    if (!exists(plan, action.goal))
        return unknownReference("goal");
    if (action.number < 1)
        return invalid(Text::tr("The number of an action must be 1 or more."), "number");
    return checkDeadline(action.deadline);
}

Result<void> checkOne(const Plan &plan, const Assignment &assignment)
{
    if (!exists(plan, assignment.action))
        return unknownReference("action");
    const Body *body = plan.find(assignment.body);
    if (!body)
        return unknownReference("body");
    if (findOther(plan.assignments(assignment.action), assignment,
                  [&](const Assignment &other) { return other.body == assignment.body; }))
        return invalid(Text::tr("“%1” is named twice for one action.").arg(body->code), "body");
    const auto leads = [](const Assignment &other) { return other.role == Role::Lead; };
    if (leads(assignment) && findOther(plan.assignments(assignment.action), assignment, leads))
        return invalid(Text::tr("Only one body can be the lead executor of an action."), "role");
    return {};
}

// What is counted cannot be less than nothing; a percentage of growth can.
Result<void> checkCount(const Indicator &indicator, std::optional<double> value, const QString &name,
                        const char *field)
{
    if (!value || *value >= 0 || isShare(indicator))
        return {};
    return invalid(Text::tr("“%1” of what is counted must be 0 or more.").arg(name), field);
}

Result<void> checkOne(const Plan &plan, const Indicator &indicator)
{
    if (!exists(plan, indicator.action))
        return unknownReference("action");
    if (const auto right =
            checkCount(indicator, indicator.baseline, title<Indicator>("baseline"), "baseline");
        !right)
        return right;
    return checkCount(indicator, indicator.target, title<Indicator>("target"), "target");
}

// What the plan cannot have been reported about is a slip of the hand.
Result<void> checkQuarter(const Plan &plan, Quarter quarter)
{
    const std::vector<Quarter> quarters = reportingQuarters(plan);
    if (quarter >= quarters.front() && quarter <= quarters.back())
        return {};
    return invalid(
        Text::tr("The plan is reported on from %1 to %2, not for %3.")
            .arg(terms::quarter(quarters.front()), terms::quarter(quarters.back()), terms::quarter(quarter)),
        "quarter");
}

Result<void> checkOne(const Plan &plan, const Measurement &measurement)
{
    if (!exists(plan, measurement.indicator))
        return unknownReference("indicator");
    if (measurement.body && !exists(plan, *measurement.body))
        return unknownReference("body");
    const auto isSamePlace = [&](const Measurement &other) {
        return other.quarter == measurement.quarter && other.body == measurement.body;
    };
    if (const Measurement *other = findOther(
            plan.table<Measurement>().childrenOf(measurement.indicator.uuid()), measurement, isSamePlace))
        return Error{Error::Code::Conflict,
                     Text::tr("There is a value for %1 already; look at it and change it.")
                         .arg(terms::quarter(measurement.quarter)),
                     QStringLiteral("value"), other->id.uuid()};
    if (const auto reported = checkQuarter(plan, measurement.quarter); !reported)
        return reported;
    return checkCount(*plan.find(measurement.indicator), measurement.value, title<Measurement>("value"),
                      "value");
}

Result<void> checkDates(const Plan &plan, const ProgressEntry &entry)
{
    if (const auto reported = checkQuarter(plan, entry.quarter); !reported)
        return reported;
    if (entry.doneOn && *entry.doneOn > entry.quarter.lastDay())
        return invalid(
            Text::tr("“%1” must not be after the end of the quarter, %2: what was done later belongs "
                     "to the report for its own quarter.")
                .arg(title<ProgressEntry>("done_on"), terms::date(entry.quarter.lastDay())),
            "done_on");
    if (entry.newDeadline && *entry.newDeadline < entry.quarter.firstDay())
        return invalid(Text::tr("“%1” must not be before the quarter reported on.")
                           .arg(title<ProgressEntry>("new_deadline")),
                       "new_deadline");
    return {};
}

Result<void> checkOne(const Plan &plan, const ProgressEntry &entry)
{
    // Somebody may have deleted it while this was typed.
    if (!exists(plan, entry.action))
        return Error{Error::Code::Conflict, unknownReference("action").message, QStringLiteral("action"),
                     entry.action.uuid()};
    if (entry.body && !exists(plan, *entry.body))
        return unknownReference("body");
    const auto isSamePlace = [&](const ProgressEntry &other) {
        return other.quarter == entry.quarter && other.body == entry.body;
    };
    if (const ProgressEntry *other =
            findOther(plan.table<ProgressEntry>().childrenOf(entry.action.uuid()), entry, isSamePlace))
        return Error{Error::Code::Conflict,
                     Text::tr("There is an entry for %1 already; look at it and change it.")
                         .arg(terms::quarter(entry.quarter)),
                     {},
                     other->id.uuid()};
    if (const auto dated = checkDates(plan, entry); !dated)
        return dated;
    return check(entry);
}

// So that no sum of a plan's amounts can run over, whatever is typed.
Result<void> checkSize(qint64 amount, const QString &name, const char *field)
{
    constexpr qint64 largest = 100'000'000'000'000; // a million million of the currency
    if (qAbs(amount) <= largest)
        return {};
    return invalid(Text::tr("“%1” must not be more than %2.").arg(name, terms::amount(largest)), field);
}

Result<void> checkOne(const Plan &plan, const BudgetLine &line)
{
    if (!exists(plan, line.action))
        return unknownReference("action");
    if (line.year && (*line.year < 1900 || *line.year > 2199))
        return invalid(Text::tr("“%1” must be a year, as 2024.").arg(title<BudgetLine>("year")), "year");
    const auto isLatin = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    if (line.currency.size() != 3 || !std::all_of(line.currency.begin(), line.currency.end(), isLatin))
        return invalid(Text::tr("“%1” must be a code of three Latin letters, as KGS.")
                           .arg(title<BudgetLine>("currency")),
                       "currency");
    if (line.planned && *line.planned < 0)
        return invalid(Text::tr("“%1” must not be negative.").arg(title<BudgetLine>("planned")), "planned");
    return checkSize(line.planned.value_or(0), title<BudgetLine>("planned"), "planned");
}

Result<void> checkOne(const Plan &plan, const Expense &expense)
{
    if (!exists(plan, expense.line))
        return unknownReference("line");
    const PlanInfo &info = plan.info();
    if (expense.spentOn.year() < info.periodFrom.year() - 1 ||
        expense.spentOn.year() > info.periodTo.year() + 2)
        return invalid(
            Text::tr("“%1” lies far outside the plan, which runs from %2 to %3.")
                .arg(title<Expense>("spent_on"), terms::date(info.periodFrom), terms::date(info.periodTo)),
            "spent_on");
    if (expense.amount == 0)
        return invalid(Text::tr("“%1” must not be 0.").arg(title<Expense>("amount")), "amount");
    return checkSize(expense.amount, title<Expense>("amount"), "amount");
}

// Nothing may be left that refers to what was removed. Bodies are referred to from many sides; the others
// by the records that belong to them.
Result<void> checkRemoved(const Plan &plan, const Body &body)
{
    int used = 0;
    for (const Assignment &assignment : plan.table<Assignment>().rows())
        used += assignment.body == body.id ? 1 : 0;
    if (used > 0)
        return invalid(
            Text::tr("“%1” is named for %n action(s) and cannot be deleted.", nullptr, used).arg(body.code),
            "code");
    for (const Body &other : plan.table<Body>().rows()) {
        if (other.parent == body.id || other.successor == body.id)
            return invalid(Text::tr("“%1” has members or predecessors and cannot be deleted.").arg(body.code),
                           "code");
    }
    const auto isOfIt = [&](const auto &reported) { return reported.body == body.id; };
    const auto &entries = plan.table<ProgressEntry>().rows();
    const auto &measurements = plan.table<Measurement>().rows();
    if (std::any_of(entries.begin(), entries.end(), isOfIt) ||
        std::any_of(measurements.begin(), measurements.end(), isOfIt))
        return invalid(Text::tr("“%1” has reported and cannot be deleted.").arg(body.code), "code");
    return {};
}

template <class... Children>
Result<void> checkChildless(const Plan &plan, QUuid removed, const QString &name)
{
    if ((plan.table<Children>().childrenOf(removed).empty() && ...))
        return {};
    return Error{Error::Code::Invalid,
                 Text::tr("“%1” cannot be deleted without what belongs to it.").arg(name)};
}

Result<void> checkRemoved(const Plan &plan, const Goal &goal)
{
    return checkChildless<Action>(plan, goal.id.uuid(), goal.title);
}

Result<void> checkRemoved(const Plan &plan, const Action &action)
{
    return checkChildless<Assignment, Indicator, ProgressEntry, BudgetLine>(plan, action.id.uuid(),
                                                                            action.title);
}

Result<void> checkRemoved(const Plan &plan, const Indicator &indicator)
{
    return checkChildless<Measurement>(plan, indicator.id.uuid(), indicator.name);
}

Result<void> checkRemoved(const Plan &plan, const BudgetLine &line)
{
    return checkChildless<Expense>(plan, line.id.uuid(), line.funder);
}

template <class Record>
Result<void> checkRemoved(const Plan &, const Record &)
{
    return {};
}

Result<void> checkOne(const Plan &plan, const QuarterClose &close)
{
    if (const auto reported = checkQuarter(plan, close.quarter); !reported)
        return reported;
    for (const QuarterClose &other : plan.table<QuarterClose>().rows()) {
        if (other.id == close.id)
            continue;
        if (other.number == close.number)
            return invalid(Text::tr("There is a snapshot No. %1 already.").arg(close.number), "number");
        if (other.quarter == close.quarter && !other.reopened && !close.reopened)
            return invalid(Text::tr("%1 is closed already, with snapshot No. %2.")
                               .arg(terms::quarter(close.quarter))
                               .arg(other.number),
                           "quarter");
    }
    if (close.reopened && close.comment.trimmed().isEmpty())
        return invalid(Text::tr("Say why the quarter is opened again."), "comment");
    return {};
}

Result<void> checkRemoved(const Plan &, const QuarterClose &close)
{
    return invalid(Text::tr("The snapshot No. %1 stays; open the quarter again instead.").arg(close.number),
                   "number");
}

// The quarters that a change is about, if it is about what was reported for one.
template <class Record>
std::vector<Quarter> reportedQuarters(const Plan &after, const Change &change)
{
    std::vector<Quarter> quarters;
    if constexpr (std::is_same_v<Record, ProgressEntry> || std::is_same_v<Record, Measurement>) {
        const Id<Record> id(change.record);
        if (const Record *record = after.find(id))
            quarters.push_back(record->quarter);
        const auto *object = std::get_if<QJsonObject>(&change.before);
        const auto *text =
            change.field == QLatin1StringView("quarter") ? std::get_if<QString>(&change.before) : nullptr;
        if (const auto removed = object ? fromObject(id, *object) : std::nullopt)
            quarters.push_back(removed->quarter);
        if (const auto moved = text ? Quarter::parse(*text) : std::nullopt)
            quarters.push_back(*moved);
    }
    return quarters;
}

Result<void> checkOpen(const Plan &after, const Change &change)
{
    const std::vector<Quarter> quarters = visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        return reportedQuarters<Record>(after, change);
    });
    for (const Quarter quarter : quarters) {
        if (const QuarterClose *close = after.closing(quarter))
            return invalid(
                Text::tr("%1 is closed (snapshot No. %2 of %3); open it again to change what was reported.")
                    .arg(terms::quarter(quarter))
                    .arg(close->number)
                    .arg(terms::date(close->closedOn)),
                "quarter");
    }
    return {};
}

template <class Record>
Result<void> checkTouched(const Plan &plan, const Change &change)
{
    const Id<Record> id(change.record);
    if (const Record *record = plan.find(id)) {
        const Result<void> required = checkRequired(*record);
        return required ? checkOne(plan, *record) : required;
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

Result<void> check(const ProgressEntry &entry)
{
    if (entry.percent && (*entry.percent < 0 || *entry.percent > 100))
        return invalid(Text::tr("“%1” must be from 0 to 100.").arg(title<ProgressEntry>("percent")),
                       "percent");
    if (entry.mark == Mark::Done && entry.percent.value_or(100) != 100)
        return invalid(Text::tr("“%1” is 100 %.").arg(terms::mark(entry.mark)), "percent");
    if (entry.times && *entry.times < 0)
        return invalid(Text::tr("“%1” must be 0 or more.").arg(title<ProgressEntry>("times")), "times");
    if (entry.mark == Mark::Postponed && !entry.newDeadline)
        return invalid(Text::tr("“%1” needs the new deadline.").arg(terms::mark(entry.mark)), "new_deadline");
    if ((entry.mark == Mark::PartlyDone || entry.mark == Mark::NotDone) && entry.reason.trimmed().isEmpty())
        return invalid(Text::tr("“%1” needs the reason.").arg(terms::mark(entry.mark)), "reason");
    if (entry.mark == Mark::Withdrawn && entry.ground.trimmed().isEmpty())
        return invalid(
            Text::tr("“%1” needs its ground: whose decision, of which date.").arg(terms::mark(entry.mark)),
            "ground");
    return {};
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

} // namespace fpk::rules
