// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

template <>
std::span<const char *const> codes<Condition>()
{
    static constexpr const char *names[] = {"notDue",  "open",       "dueSoon",  "ambiguous",
                                            "overdue", "doneOnTime", "doneLate", "noDate"};
    return names;
}

template <>
std::span<const char *const> codes<Light>()
{
    static constexpr const char *names[] = {"grey", "green", "yellow", "red"};
    return names;
}

namespace {

constexpr int dueSoonDays = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

std::optional<int> percentOf(Mark mark, const ProgressEntry *last)
{
    if (mark == Mark::Done)
        return 100;
    if (last && last->percent)
        return last->percent;
    return mark == Mark::NotStarted ? std::optional(0) : std::nullopt;
}

// A fulfilment without its date is taken to be of the first day of the quarter it was first reported for.
QDate fulfilledOn(const Assessment &done)
{
    return done.last->doneOn.value_or(done.doneSince->quarter.firstDay());
}

Condition conditionOf(const Action &action, const Assessment &known, bool postponed, QDate day)
{
    if (known.mark == Mark::Done)
        return known.due && fulfilledOn(known) > *known.due ? Condition::DoneLate : Condition::DoneOnTime;
    if (!known.due)
        return Condition::NoDate;
    if (day > *known.due)
        return Condition::Overdue;
    const std::optional<QDate> start = action.deadline.start();
    if (known.mark == Mark::NotStarted && !postponed && start && day < *start)
        return Condition::NotDue;
    const std::optional<QDate> strict = postponed ? std::nullopt : action.deadline.strictDue();
    if (strict && day > *strict)
        return Condition::Ambiguous;
    return day.daysTo(*known.due) <= dueSoonDays ? Condition::DueSoon : Condition::Open;
}

Light lightOf(const Assessment &known)
{
    if (!known.condition)
        return Light::Grey;
    switch (*known.condition) {
    case Condition::DoneOnTime:
    case Condition::DoneLate:
        return Light::Green;
    case Condition::Overdue:
        return Light::Red;
    case Condition::DueSoon:
    case Condition::Ambiguous:
        return known.mark == Mark::NotDone ? Light::Red : Light::Yellow;
    case Condition::NotDue:
    case Condition::Open:
    case Condition::NoDate:
        break;
    }
    switch (known.mark) {
    case Mark::NotDone:
        return Light::Red;
    case Mark::PartlyDone:
    case Mark::Postponed:
        return Light::Yellow;
    case Mark::InProgress:
        return Light::Green;
    default:
        return *known.condition == Condition::Open ? Light::Green : Light::Grey;
    }
}

// Owed for every quarter in which the action is worked on, until it was done or withdrawn before.
bool isReportOwed(const Assessment &known, const Action &action, const ProgressEntry *before, Quarter quarter)
{
    if (before && (before->mark == Mark::Done || before->mark == Mark::Withdrawn))
        return false;
    const std::optional<QDate> start = action.deadline.start();
    return !start || *start <= quarter.lastDay() || known.mark != Mark::NotStarted;
}

} // namespace

Assessment assess(const Plan &plan, const Action &action, const ReportingPoint &point,
                  std::optional<BodyId> body)
{
    Assessment known;
    const ProgressEntry *before = nullptr;
    std::optional<QDate> postponedTo;
    for (const ProgressEntry *entry : plan.entries(action.id, body)) {
        if (entry->quarter > point.quarter)
            break;
        if (entry->quarter == point.quarter)
            known.entry = entry;
        else
            before = entry;
        known.last = entry;
        if (entry->mark != Mark::Done)
            known.doneSince = nullptr;
        else if (!known.doneSince)
            known.doneSince = entry;
        if (entry->mark == Mark::Postponed)
            postponedTo = entry->newDeadline;
    }
    if (known.last)
        known.mark = known.last->mark;
    known.percent = percentOf(known.mark, known.last);
    known.due = postponedTo ? postponedTo : action.deadline.due();
    if (known.mark != Mark::Withdrawn)
        known.condition = conditionOf(action, known, postponedTo.has_value(), point.day);
    if (known.condition == Condition::Overdue)
        known.overdueDays = int(known.due->daysTo(point.day));
    known.notReported = !known.entry && point.day >= point.quarter.firstDay() &&
                        isReportOwed(known, action, before, point.quarter);
    known.carriesOver = known.mark != Mark::Done && known.mark != Mark::Withdrawn && known.due &&
                        *known.due > plan.info().periodTo;
    known.light = lightOf(known);
    return known;
}

std::optional<DateRange> postponement(const Action &action, const Assessment &known)
{
    const std::optional<QDate> planned = action.deadline.due();
    if (!known.due || (planned && *known.due <= *planned))
        return std::nullopt;
    return DateRange{planned ? planned->addDays(1) : *known.due, *known.due};
}

QString explain(const Action &action, const Assessment &known, const ReportingPoint &point)
{
    const QString due = known.due ? terms::date(*known.due) : QString();
    const auto byCondition = [&]() -> QString {
        if (!known.condition)
            return Text::tr("Removed from control: %1.").arg(known.last->ground);
        switch (*known.condition) {
        case Condition::NotDue:
            return Text::tr("The term has not begun: it starts on %1.")
                .arg(terms::date(*action.deadline.start()));
        case Condition::Open:
            return Text::tr("Under control: due on %1.").arg(due);
        case Condition::DueSoon:
            if (known.due == point.day)
                return Text::tr("Due soon: due on %1, this is the last day.").arg(due);
            return Text::tr("Due soon: due on %1, %n day(s) left.", nullptr,
                            int(point.day.daysTo(*known.due)))
                .arg(due);
        case Condition::Ambiguous:
            return Text::tr("The deadline can be read in two ways: by the strict reading it passed on %1, "
                            "by the accepted one it lasts until %2.")
                .arg(terms::date(*action.deadline.strictDue()), due);
        case Condition::Overdue:
            return Text::tr("Overdue by %n day(s): was due on %1.", nullptr, known.overdueDays).arg(due);
        case Condition::DoneLate:
            if (!known.last->doneOn)
                return Text::tr(
                           "Done late: reported for %1, was due on %2; the date of fulfilment was not given.")
                    .arg(terms::quarter(known.doneSince->quarter), due);

            return Text::tr("Done late: on %1, was due on %2.").arg(terms::date(fulfilledOn(known)), due);
        case Condition::DoneOnTime:
            if (!known.last->doneOn)
                return Text::tr("Done; the date of fulfilment was not given.");
            return Text::tr("Done on %1.").arg(terms::date(*known.last->doneOn));
        case Condition::NoDate:
            break;
        }
        return Text::tr("The deadline has no date: “%1”.").arg(action.deadlineText);
    };
    QString sentence = byCondition();
    if (known.carriesOver)
        sentence += QLatin1Char(' ') + Text::tr("It carries over: its term runs past the end of the plan.");
    if (!known.last)
        return sentence + QLatin1Char(' ') + Text::tr("Nothing was reported yet.");
    return sentence + QLatin1Char(' ') +
           Text::tr("Last mark: “%1”, %2.").arg(terms::mark(known.mark), terms::quarter(known.last->quarter));
}

ProgressEntry newEntry(const Assessment &assessment, ActionId action, Quarter quarter)
{
    ProgressEntry entry;
    if (assessment.last) {
        entry = *assessment.last;
        entry.summary.clear();
        entry.measures.clear();
        entry.times.reset();
        entry.overrideReason.clear();
    }
    if (entry.mark != Mark::PartlyDone && entry.mark != Mark::NotDone)
        entry.reason.clear();
    entry.id = ProgressEntryId::make();
    entry.action = action;
    entry.quarter = quarter;
    entry.body.reset();
    return entry;
}

void putMark(ProgressEntry &entry, Mark mark)
{
    if (entry.mark == Mark::Done && mark != Mark::Done)
        entry.percent.reset(); // how far it is, if it is not done after all, nobody has said
    entry.mark = mark;
    if (mark == Mark::Done) {
        entry.percent = 100;
        entry.reason.clear();
    } else {
        entry.doneOn.reset();
    }
    if (mark != Mark::Postponed)
        entry.newDeadline.reset();
    if (mark != Mark::Withdrawn)
        entry.ground.clear();
}

} // namespace fpk
