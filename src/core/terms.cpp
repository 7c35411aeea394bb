// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fpk::terms {

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Terms", text, nullptr, n); }

QString fieldTitle(const char *title) { return QCoreApplication::translate("Field", title); }
} // namespace

QString mark(Mark mark)
{
    switch (mark) {
    case Mark::NotStarted:
        return tr("not started");
    case Mark::InProgress:
        return tr("in progress");
    case Mark::PartlyDone:
        return tr("partially done");
    case Mark::Done:
        return tr("done");
    case Mark::NotDone:
        return tr("not done");
    case Mark::Postponed:
        return tr("postponed");
    case Mark::Withdrawn:
        break;
    }
    return tr("withdrawn from control");
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::NotDue:
        return tr("not yet due");
    case Condition::Open:
        return tr("under control");
    case Condition::DueSoon:
        return tr("due soon");
    case Condition::Ambiguous:
        return tr("ambiguous deadline");
    case Condition::Overdue:
        return tr("overdue");
    case Condition::DoneOnTime:
        return tr("done on time");
    case Condition::DoneLate:
        return tr("done late");
    case Condition::NoDate:
        break;
    }
    return tr("no date");
}

QString standing(const Assessment &assessment)
{
    if (!assessment.condition)
        return {};
    if (*assessment.condition == Condition::Overdue)
        return tr("overdue by %n day(s)", assessment.overdueDays);
    return condition(*assessment.condition);
}

QString sign(Light light)
{
    switch (light) {
    case Light::Red:
        return QStringLiteral("▲");
    case Light::Yellow:
        return QStringLiteral("◆");
    case Light::Green:
        return QStringLiteral("●");
    case Light::Grey:
        break;
    }
    return QStringLiteral("○");
}

QString role(Role role)
{
    switch (role) {
    case Role::Lead:
        return tr("lead executor");
    case Role::CoExecutor:
        return tr("co-executor");
    case Role::Partner:
        break;
    }
    return tr("partner");
}

QString bodyKind(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Leadership:
        return tr("leadership of the Federation");
    case BodyKind::Department:
        return tr("department of the Federation");
    case BodyKind::Institution:
        return tr("institution of the Federation");
    case BodyKind::Commission:
        return tr("commission");
    case BodyKind::SectorGroup:
        return tr("sectoral committees");
    case BodyKind::RegionalGroup:
        return tr("regional councils");
    case BodyKind::SectoralUnion:
        return tr("sectoral union");
    case BodyKind::RegionalCouncil:
        return tr("regional council");
    case BodyKind::SocialPartner:
        return tr("social partner");
    case BodyKind::Government:
        return tr("public authority");
    case BodyKind::International:
        return tr("international organisation");
    case BodyKind::Expert:
        return tr("expert");
    case BodyKind::Other:
        break;
    }
    return tr("other");
}

QString deadlineKind(Deadline::Kind kind)
{
    switch (kind) {
    case Deadline::Kind::Once:
        return tr("once");
    case Deadline::Kind::Recurring:
        return tr("recurring");
    case Deadline::Kind::Continuous:
        return tr("continuous");
    case Deadline::Kind::BySchedule:
        return tr("by schedule");
    case Deadline::Kind::Unknown:
        break;
    }
    return tr("no date");
}

QString cadence(Deadline::Cadence cadence)
{
    switch (cadence) {
    case Deadline::Cadence::Week:
        return tr("weekly");
    case Deadline::Cadence::Month:
        return tr("monthly");
    case Deadline::Cadence::Quarter:
        return tr("quarterly");
    case Deadline::Cadence::HalfYear:
        return tr("half-yearly");
    case Deadline::Cadence::Year:
        break;
    }
    return tr("yearly");
}

QString aggregation(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return tr("sum");
    case Aggregation::Last:
        return tr("last value");
    case Aggregation::Average:
        return tr("average");
    case Aggregation::Max:
        break;
    }
    return tr("largest value");
}

template <class Record>
QString field(const Field<Record> &field)
{
    return fieldTitle(field.title);
}
template QString field(const Field<PlanInfo> &);
template QString field(const Field<Abbreviation> &);
template QString field(const Field<Body> &);
template QString field(const Field<Goal> &);
template QString field(const Field<Action> &);
template QString field(const Field<Assignment> &);
template QString field(const Field<Indicator> &);
template QString field(const Field<Measurement> &);
template QString field(const Field<ProgressEntry> &);
template QString field(const Field<BudgetLine> &);
template QString field(const Field<Expense> &);

QString quarter(Quarter quarter)
{
    //: a quarter of a year: %1 is its number 1…4, %2 the year
    return QCoreApplication::translate("Terms", "Q%1 %2").arg(quarter.number()).arg(quarter.year());
}

QString date(QDate date)
{
    //: form of a date, in Qt's letters
    return QLocale().toString(date, QCoreApplication::translate("Terms", "dd.MM.yyyy"));
}

QString dates(const Windows &windows)
{
    QStringList ranges;
    for (const DateRange &window : windows)
        ranges << date(window.from) + QStringLiteral(" – ") + date(window.to);
    return ranges.join(QStringLiteral("; "));
}

QString deadline(const Deadline &deadline)
{
    QStringList parts{deadline.cadence ? cadence(*deadline.cadence) : deadlineKind(deadline.kind)};
    if (!deadline.windows.isEmpty())
        parts << dates(deadline.windows);
    return parts.join(QStringLiteral(", "));
}

QString percent(std::optional<double> percent)
{
    if (!percent)
        return QStringLiteral("—");
    //: a percentage
    return QCoreApplication::translate("Terms", "%1 %").arg(number(*percent));
}

QString number(double number) { return QLocale().toString(number, 'f', QLocale::FloatingPointShortest); }

QString localized(const QString &text, const QString &kyrgyz)
{
    return QLocale().language() == QLocale::Kyrgyz && !kyrgyz.isEmpty() ? kyrgyz : text;
}

} // namespace fpk::terms
