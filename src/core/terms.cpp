// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms.h"

#include "core/spoken_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace fpk::terms {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

QString fieldTitle(const char *title) { return QCoreApplication::translate("Field", title); }
} // namespace

QString mark(Mark mark)
{
    switch (mark) {
    case Mark::NotStarted:
        return Text::tr("not started");
    case Mark::InProgress:
        return Text::tr("in progress");
    case Mark::PartlyDone:
        return Text::tr("partially done");
    case Mark::Done:
        return Text::tr("done");
    case Mark::NotDone:
        return Text::tr("not done");
    case Mark::Postponed:
        return Text::tr("postponed");
    case Mark::Withdrawn:
        break;
    }
    return Text::tr("removed from control");
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::NotDue:
        return Text::tr("not yet due");
    case Condition::Open:
        return Text::tr("under control");
    case Condition::DueSoon:
        return Text::tr("due soon");
    case Condition::Ambiguous:
        return Text::tr("ambiguous deadline");
    case Condition::Overdue:
        return Text::tr("overdue");
    case Condition::DoneOnTime:
        return Text::tr("done on time");
    case Condition::DoneLate:
        return Text::tr("done late");
    case Condition::NoDate:
        break;
    }
    return Text::tr("no date");
}

QString standing(const Assessment &assessment)
{
    if (!assessment.condition)
        return {};
    if (*assessment.condition == Condition::Overdue)
        return Text::tr("overdue by %n day(s)", nullptr, assessment.overdueDays);
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
        return Text::tr("lead executor");
    case Role::CoExecutor:
        return Text::tr("co-executor");
    case Role::Partner:
        break;
    }
    return Text::tr("partner");
}

QString signatoryRole(SignatoryRole role)
{
    switch (role) {
    case SignatoryRole::Approves:
        return Text::tr("approves the report");
    case SignatoryRole::Signs:
        return Text::tr("signs the report");
    case SignatoryRole::Agrees:
        return Text::tr("agrees to the report");
    case SignatoryRole::Prepares:
        break;
    }
    return Text::tr("prepares the report");
}

QString bodyKind(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Leadership:
        return Text::tr("leadership of the Federation");
    case BodyKind::Department:
        return Text::tr("department of the Federation");
    case BodyKind::Institution:
        return Text::tr("institution of the Federation");
    case BodyKind::Commission:
        return Text::tr("commission");
    case BodyKind::SectorGroup:
        return Text::tr("sectoral committees");
    case BodyKind::RegionalGroup:
        return Text::tr("regional councils");
    case BodyKind::SectoralUnion:
        return Text::tr("sectoral union");
    case BodyKind::RegionalCouncil:
        return Text::tr("regional council");
    case BodyKind::SocialPartner:
        return Text::tr("social partner");
    case BodyKind::Government:
        return Text::tr("public authority");
    case BodyKind::International:
        return Text::tr("international organisation");
    case BodyKind::Expert:
        return Text::tr("expert");
    case BodyKind::Other:
        break;
    }
    return Text::tr("other");
}

QString deadlineKind(Deadline::Kind kind)
{
    switch (kind) {
    case Deadline::Kind::Once:
        return Text::tr("once");
    case Deadline::Kind::Recurring:
        return Text::tr("recurring");
    case Deadline::Kind::Continuous:
        return Text::tr("continuous");
    case Deadline::Kind::BySchedule:
        return Text::tr("by schedule");
    case Deadline::Kind::Unknown:
        break;
    }
    return Text::tr("no date");
}

QString cadence(Deadline::Cadence cadence)
{
    switch (cadence) {
    case Deadline::Cadence::Week:
        return Text::tr("weekly");
    case Deadline::Cadence::Month:
        return Text::tr("monthly");
    case Deadline::Cadence::Quarter:
        return Text::tr("quarterly");
    case Deadline::Cadence::HalfYear:
        return Text::tr("half-yearly");
    case Deadline::Cadence::Year:
        break;
    }
    return Text::tr("yearly");
}

QString aggregation(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return Text::tr("sum");
    case Aggregation::Last:
        return Text::tr("last value");
    case Aggregation::Average:
        return Text::tr("average");
    case Aggregation::Max:
        break;
    }
    return Text::tr("largest value");
}

QString direction(Direction direction)
{
    return direction == Direction::Increase ? Text::tr("it grows") : Text::tr("it falls");
}

template <class Record>
QString field(const Field<Record> &field)
{
    return fieldTitle(field.title);
}
template QString field(const Field<PlanInfo> &);
template QString field(const Field<Abbreviation> &);
template QString field(const Field<Signatory> &);
template QString field(const Field<Body> &);
template QString field(const Field<Goal> &);
template QString field(const Field<Action> &);
template QString field(const Field<Assignment> &);
template QString field(const Field<Indicator> &);
template QString field(const Field<Measurement> &);
template QString field(const Field<ProgressEntry> &);
template QString field(const Field<BudgetLine> &);
template QString field(const Field<Expense> &);
template QString field(const Field<Evidence> &);
template QString field(const Field<QuarterClose> &);

QString quarter(Quarter quarter)
{
    //: a quarter of a year: %1 is its number 1…4, %2 the year
    return QCoreApplication::translate("Terms", "Q%1 %2").arg(quarter.number()).arg(quarter.year());
}

QString dateFormat()
{
    //: form of a date, in Qt's letters
    return QCoreApplication::translate("Terms", "dd.MM.yyyy");
}

QString date(QDate date) { return spokenLocale().toString(date, dateFormat()); }

namespace {
// A sentence for each month: their names have cases, and in Kyrgyz an ending that sounds with them.
const char *dayOfMonth(int month)
{
    static constexpr const char *forms[] = {
        //: a date: %1 is the day, %2 the year
        QT_TRANSLATE_NOOP("Terms", "%1 January %2"),   QT_TRANSLATE_NOOP("Terms", "%1 February %2"),
        QT_TRANSLATE_NOOP("Terms", "%1 March %2"),     QT_TRANSLATE_NOOP("Terms", "%1 April %2"),
        QT_TRANSLATE_NOOP("Terms", "%1 May %2"),       QT_TRANSLATE_NOOP("Terms", "%1 June %2"),
        QT_TRANSLATE_NOOP("Terms", "%1 July %2"),      QT_TRANSLATE_NOOP("Terms", "%1 August %2"),
        QT_TRANSLATE_NOOP("Terms", "%1 September %2"), QT_TRANSLATE_NOOP("Terms", "%1 October %2"),
        QT_TRANSLATE_NOOP("Terms", "%1 November %2"),  QT_TRANSLATE_NOOP("Terms", "%1 December %2"),
    };
    return forms[month - 1];
}
} // namespace

QString dateInWords(QDate date)
{
    return QCoreApplication::translate("Terms", dayOfMonth(date.month())).arg(date.day()).arg(date.year());
}

QString momentFormat()
{
    //: form of a moment, in Qt's letters
    return QCoreApplication::translate("Terms", "dd.MM.yyyy hh:mm");
}

QString moment(const QDateTime &moment)
{
    return spokenLocale().toString(moment.toLocalTime(), momentFormat());
}

QString dates(const Windows &windows)
{
    QStringList ranges;
    for (const DateRange &window : windows)
        ranges << date(window.from) + QStringLiteral(" – ") + date(window.to);
    return ranges.join(QStringLiteral("; "));
}

namespace {
// The day of a recurring deadline, of which month it may be.
QString dueDay(const Deadline &deadline)
{
    const bool isLast = *deadline.dueDay == 31;
    if (deadline.dueMonth == 0 && isLast)
        return Text::tr("by the last day of the last month");
    if (deadline.dueMonth == 0 && deadline.cadence == Deadline::Cadence::Month)
        return Text::tr("by day %1 of the month").arg(*deadline.dueDay);
    if (deadline.dueMonth == 0)
        return Text::tr("by day %1 of the last month").arg(*deadline.dueDay);
    if (deadline.dueMonth > 0)
        return Text::tr("by day %1 of the month that is %n month(s) after", nullptr, deadline.dueMonth)
            .arg(*deadline.dueDay);
    return Text::tr("by day %1 of the month that is %n month(s) before the last one", nullptr,
                    -deadline.dueMonth)
        .arg(*deadline.dueDay);
}
} // namespace

QString deadline(const Deadline &deadline)
{
    QStringList parts{deadline.cadence ? cadence(*deadline.cadence) : deadlineKind(deadline.kind)};
    if (deadline.dueDay)
        parts << dueDay(deadline);
    if (!deadline.windows.isEmpty())
        parts << dates(deadline.windows);
    return parts.join(QStringLiteral(", "));
}

QString postponedTo(QDate day) { return Text::tr("Postponed to %1").arg(date(day)); }

QString percent(std::optional<double> percent)
{
    constexpr double dust = 1e-6; // of binary fractions
    if (!percent)
        return QStringLiteral("—");
    //: a percentage
    return QCoreApplication::translate("Terms", "%1 %").arg(number(std::floor(*percent * 10 + dust) / 10));
}

QString number(double number) { return spokenLocale().toString(number, 'f', QLocale::FloatingPointShortest); }

// Whole numbers throughout: floating point would lose a tyiyn of a large sum.
QString amount(qint64 minorUnits)
{
    const QLocale locale = spokenLocale();
    const QString text = locale.toString(qAbs(minorUnits) / 100) + locale.decimalPoint() +
                         QString::number(qAbs(minorUnits) % 100).rightJustified(2, QLatin1Char('0'));
    return minorUnits < 0 ? locale.negativeSign() + text : text;
}

QString money(const Money &money) { return QStringLiteral("%1 %2").arg(amount(money.minor), money.currency); }

QString bytes(qint64 count)
{
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 megabyte = kilobyte * kilobyte;
    if (count < megabyte)
        return QCoreApplication::translate("Terms", "%1 KB")
            .arg(number(double((count + kilobyte - 1) / kilobyte)));
    const qint64 tenths = (count * 10 + megabyte - 1) / megabyte;
    return QCoreApplication::translate("Terms", "%1 MB").arg(number(double(tenths) / 10));
}

QString language() { return spokenLocale().name().section(u'_', 0, 0); }

QString localized(const QString &text, const QString &kyrgyz)
{
    return spokenLocale().language() == QLocale::Kyrgyz && !kyrgyz.isEmpty() ? kyrgyz : text;
}

} // namespace fpk::terms
