// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence.h"
#include "core/figures.h"
#include "core/reporting_quarters.h"
#include "core/rule_parts.h"
#include "core/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace fpk::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

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

} // namespace

Result<void> checkRecord(const Plan &, const PlanInfo &info)
{
    if (info.periodTo < info.periodFrom)
        return invalid(Text::tr("“%1” must not be before “%2”.")
                           .arg(title<PlanInfo>("period_to"), title<PlanInfo>("period_from")),
                       "period_to");
    return {};
}

Result<void> checkRecord(const Plan &, const Abbreviation &) { return {}; }

// A report is approved by one officer.
Result<void> checkRecord(const Plan &plan, const Signatory &signatory)
{
    const auto approves = [](const Signatory &one) { return one.role == SignatoryRole::Approves; };
    if (approves(signatory) && findOther(plan.signatories(), signatory, approves))
        return invalid(Text::tr("Only one person can approve the reports; leave the others among those who "
                                "sign or agree."),
                       "role");
    return {};
}

// Whether what the body refers to leads back to a body that was met before.
static bool isCircle(const Plan &plan, const Body &body, std::optional<BodyId> Body::*reference)
{
    QSet<BodyId> met;
    for (const Body *next = &body; next; next = next->*reference ? plan.find(*(next->*reference)) : nullptr) {
        if (met.contains(next->id))
            return true;
        met.insert(next->id);
    }
    return false;
}

Result<void> checkRecord(const Plan &plan, const Body &body)
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

Result<void> checkRecord(const Plan &plan, const Goal &goal)
{
    if (goal.number < 1)
        return invalid(Text::tr("The number of a goal must be 1 or more."), "number");
    if (findOther(plan.goals(), goal, [&](const Goal &other) { return other.number == goal.number; }))
        return invalid(Text::tr("There is another goal %1; numbers must differ.").arg(goal.number), "number");
    return {};
}

static bool areOrdered(const Windows &windows)
{
    for (qsizetype i = 0; i < windows.size(); ++i) {
        if (windows[i].to < windows[i].from || (i > 0 && windows[i].from <= windows[i - 1].to))
            return false;
    }
    return true;
}

static Result<void> checkDeadline(const Deadline &deadline)
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

Result<void> checkRecord(const Plan &plan, const Action &action)
{
    if (!exists(plan, action.goal))
        return unknownReference("goal");
    if (action.number < 1)
        return invalid(Text::tr("The number of an action must be 1 or more."), "number");
    return checkDeadline(action.deadline);
}

Result<void> checkRecord(const Plan &plan, const Assignment &assignment)
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
static Result<void> checkCount(const Indicator &indicator, std::optional<double> value, const QString &name,
                               const char *field)
{
    if (!value || *value >= 0 || isShare(indicator))
        return {};
    return invalid(Text::tr("“%1” of what is counted must be 0 or more.").arg(name), field);
}

Result<void> checkRecord(const Plan &plan, const Indicator &indicator)
{
    if (!exists(plan, indicator.action))
        return unknownReference("action");
    if (const auto right =
            checkCount(indicator, indicator.baseline, title<Indicator>("baseline"), "baseline");
        !right)
        return right;
    return checkCount(indicator, indicator.target, title<Indicator>("target"), "target");
}

Result<void> checkRecord(const Plan &plan, const Measurement &measurement)
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

// Of a deadline that comes back one occurrence may be put off, which still is before the last one; of a
// wording that is read in two ways the earlier day counts.
static Result<void> checkPostponement(const Plan &plan, const ProgressEntry &entry)
{
    const Deadline &deadline = plan.find(entry.action)->deadline;
    const std::optional<QDate> planned = deadline.strictDue() ? deadline.strictDue() : deadline.due();
    if (!entry.newDeadline || !planned || deadline.kind != Deadline::Kind::Once ||
        *entry.newDeadline > *planned)
        return {};
    return invalid(Text::tr("“%1” must be after the deadline of the plan, %2.")
                       .arg(title<ProgressEntry>("new_deadline"), terms::date(*planned)),
                   "new_deadline");
}

static Result<void> checkDates(const Plan &plan, const ProgressEntry &entry)
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
    return checkPostponement(plan, entry);
}

Result<void> checkRecord(const Plan &plan, const ProgressEntry &entry)
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
static Result<void> checkSize(qint64 amount, const QString &name, const char *field)
{
    constexpr qint64 largest = 100'000'000'000'000; // a million million of the currency
    if (qAbs(amount) <= largest)
        return {};
    return invalid(Text::tr("“%1” must not be more than %2.").arg(name, terms::amount(largest)), field);
}

Result<void> checkRecord(const Plan &plan, const BudgetLine &line)
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

Result<void> checkRecord(const Plan &plan, const Expense &expense)
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

// The address, or the file that the plan keeps.
static Result<void> checkSource(const Evidence &evidence)
{
    if (evidence.url.isEmpty() == evidence.fileName.isEmpty())
        return invalid(Text::tr("Evidence is either a file or an address."), "url");
    if (!evidence.url.isEmpty())
        return isWebAddress(evidence.url)
                   ? Result<void>()
                   : invalid(Text::tr("“%1” is no address on the web; write it as https://www.kg/page.")
                                 .arg(evidence.url),
                             "url");
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$"));
    if (evidence.fileName != safeFileName(evidence.fileName) || !digest.match(evidence.hash).hasMatch())
        return invalid(Text::tr("The file of the evidence is not named as files are."), "file_name");
    if (evidence.size < 0 || evidence.size > largestEvidence)
        return invalid(tooLarge(evidence.fileName, evidence.size).message, "size");
    return {};
}

Result<void> checkRecord(const Plan &plan, const Evidence &evidence)
{
    if (!exists(plan, evidence.action))
        return unknownReference("action");
    if (evidence.entry) {
        const ProgressEntry *entry = plan.find(*evidence.entry);
        if (!entry || entry->action != evidence.action)
            return unknownReference("entry");
    }
    return checkSource(evidence);
}

} // namespace fpk::rules
