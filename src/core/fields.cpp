// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"

#include "core/date.h"

#include <cmath>

namespace fpk {

template <>
std::span<const char *const> codes<Entity>()
{
    static constexpr const char *names[] = {
        "plan",      "abbreviation", "signatory",      "body",        "goal",    "action",   "assignment",
        "indicator", "measurement",  "progress_entry", "budget_line", "expense", "evidence", "quarter_close"};
    return names;
}

template <>
std::span<const char *const> codes<Mark>()
{
    static constexpr const char *names[] = {"notStarted", "inProgress", "partlyDone", "done",
                                            "notDone",    "postponed",  "withdrawn"};
    return names;
}

template <>
std::span<const char *const> codes<Role>()
{
    static constexpr const char *names[] = {"lead", "coExecutor", "partner"};
    return names;
}

template <>
std::span<const char *const> codes<SignatoryRole>()
{
    static constexpr const char *names[] = {"approves", "signs", "agrees", "prepares"};
    return names;
}

template <>
std::span<const char *const> codes<BodyKind>()
{
    static constexpr const char *names[] = {
        "leadership",    "department",      "institution",   "commission", "sectorGroup",   "regionalGroup",
        "sectoralUnion", "regionalCouncil", "socialPartner", "government", "international", "expert",
        "other"};
    return names;
}

template <>
std::span<const char *const> codes<Aggregation>()
{
    static constexpr const char *names[] = {"sum", "last", "average", "max"};
    return names;
}

template <>
std::span<const char *const> codes<Direction>()
{
    static constexpr const char *names[] = {"increase", "decrease"};
    return names;
}

namespace {

// ---- from a member's type to a Value and back ----

template <class T>
requires std::is_enum_v<T> Value toValue(T value) { return toCode(value); }
Value toValue(const QString &value) { return value; }
Value toValue(bool value) { return qint64(value); }
Value toValue(int value) { return qint64(value); }
Value toValue(qint64 value) { return value; }
// A whole figure is a whole number, so that 26 is 26 again after a trip through JSON.
Value toValue(double value)
{
    const std::optional<qint64> whole = wholeNumber(value);
    return whole ? Value(*whole) : Value(value);
}
Value toValue(QDate value) { return value.toString(Qt::ISODate); }
Value toValue(Quarter value) { return value.toString(); }
Value toValue(const Windows &value) { return toText(value); }
template <class Record>
Value toValue(Id<Record> value)
{
    return toText(value.uuid());
}
template <class T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

template <class T>
bool assign(T &member, std::optional<T> read)
{
    if (read)
        member = *std::move(read);
    return read.has_value();
}

template <class T>
requires std::is_enum_v<T>
bool fromValue(T &member, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && assign(member, fromCode<T>(*text));
}
bool fromValue(QString &member, Value &&value)
{
    QString *text = std::get_if<QString>(&value);
    if (text)
        member = std::move(*text);
    return text;
}
bool fromValue(qint64 &member, const Value &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    if (number)
        member = *number;
    return number;
}
bool fromValue(int &member, const Value &value)
{
    qint64 wide = 0;
    if (!fromValue(wide, value) || wide != qint64(int(wide)))
        return false;
    member = int(wide);
    return true;
}
bool fromValue(bool &member, const Value &value)
{
    qint64 number = 0;
    if (!fromValue(number, value) || (number != 0 && number != 1))
        return false;
    member = number == 1;
    return true;
}
bool fromValue(double &member, const Value &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        member = double(*whole);
    else if (const double *number = std::get_if<double>(&value); number && std::isfinite(*number))
        member = *number;
    else
        return false;
    return true;
}
bool fromValue(QDate &member, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && assign(member, parseDate(*text));
}
bool fromValue(Quarter &member, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && assign(member, Quarter::parse(*text));
}
bool fromValue(Windows &member, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && assign(member, parseWindows(*text));
}
template <class Record>
bool fromValue(Id<Record> &member, const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const QUuid uuid = text ? QUuid::fromString(*text) : QUuid();
    if (!uuid.isNull())
        member = Id<Record>(uuid);
    return !uuid.isNull();
}
template <class T>
bool fromValue(std::optional<T> &member, const Value &value)
{
    if (isNull(value)) {
        member.reset();
        return true;
    }
    T held{};
    if (!fromValue(held, value))
        return false;
    member = std::move(held);
    return true;
}

// ---- descriptors: a path of members makes a field ----

enum Needed : bool { MayBeEmpty, Required };

template <auto First, auto... Rest, class Record>
auto &follow(Record &record)
{
    if constexpr (sizeof...(Rest) == 0)
        return record.*First;
    else
        return follow<Rest...>(record.*First);
}

template <class Record, auto... Path>
constexpr Field<Record> field(const char *key, const char *title, FieldKind kind, Needed needed = MayBeEmpty)
{
    return {key,
            title,
            kind,
            needed == Required,
            [](const Record &record) { return toValue(follow<Path...>(record)); },
            [](Record &record, Value value) { return fromValue(follow<Path...>(record), std::move(value)); }};
}

} // namespace

template <>
std::span<const Field<PlanInfo>> fields<PlanInfo>()
{
    using R = PlanInfo;
    static constexpr Field<R> all[] = {
        field<R, &R::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Text, Required),
        field<R, &R::titleKy>("title_ky", QT_TRANSLATE_NOOP("Field", "Title in Kyrgyz"), FieldKind::Text),
        field<R, &R::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                   FieldKind::Text, Required),
        field<R, &R::organisationKy>("organisation_ky", QT_TRANSLATE_NOOP("Field", "Organisation in Kyrgyz"),
                                     FieldKind::Text),
        field<R, &R::periodFrom>("period_from", QT_TRANSLATE_NOOP("Field", "Beginning of the plan"),
                                 FieldKind::Date, Required),
        field<R, &R::periodTo>("period_to", QT_TRANSLATE_NOOP("Field", "End of the plan"), FieldKind::Date,
                               Required),
        field<R, &R::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), FieldKind::Text),
        field<R, &R::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), FieldKind::Text),
        field<R, &R::placeKy>("place_ky", QT_TRANSLATE_NOOP("Field", "Place in Kyrgyz"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Abbreviation>> fields<Abbreviation>()
{
    using R = Abbreviation;
    static constexpr Field<R> all[] = {
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::shortForm>("short_form", QT_TRANSLATE_NOOP("Field", "Abbreviation"), FieldKind::Text,
                                Required),
        field<R, &R::fullForm>("full_form", QT_TRANSLATE_NOOP("Field", "Meaning"), FieldKind::Text, Required),
    };
    return all;
}

template <>
std::span<const Field<Signatory>> fields<Signatory>()
{
    using R = Signatory;
    static constexpr Field<R> all[] = {
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::role>("role", QT_TRANSLATE_NOOP("Field", "Part in the report"), FieldKind::Choice),
        field<R, &R::post>("post", QT_TRANSLATE_NOOP("Field", "Post"), FieldKind::Text, Required),
        field<R, &R::postKy>("post_ky", QT_TRANSLATE_NOOP("Field", "Post in Kyrgyz"), FieldKind::Text),
        field<R, &R::name>("name", QT_TRANSLATE_NOOP("Field", "Initials and surname"), FieldKind::Text),
        field<R, &R::phone>("phone", QT_TRANSLATE_NOOP("Field", "Telephone"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Body>> fields<Body>()
{
    using R = Body;
    static constexpr Field<R> all[] = {
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, Required),
        field<R, &R::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Text, Required),
        field<R, &R::nameKy>("name_ky", QT_TRANSLATE_NOOP("Field", "Name in Kyrgyz"), FieldKind::Text),
        field<R, &R::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice),
        field<R, &R::parent>("parent", QT_TRANSLATE_NOOP("Field", "Member of"), FieldKind::Reference),
        field<R, &R::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), FieldKind::Date),
        field<R, &R::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to"), FieldKind::Date),
        field<R, &R::successor>("successor", QT_TRANSLATE_NOOP("Field", "Successor"), FieldKind::Reference),
        field<R, &R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Goal>> fields<Goal>()
{
    using R = Goal;
    static constexpr Field<R> all[] = {
        field<R, &R::number>("number", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Number),
        field<R, &R::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Text, Required),
        field<R, &R::titleKy>("title_ky", QT_TRANSLATE_NOOP("Field", "Title in Kyrgyz"), FieldKind::Text),
        field<R, &R::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"), FieldKind::Text,
                                 Required),
        field<R, &R::shortTitleKy>("short_title_ky", QT_TRANSLATE_NOOP("Field", "Short title in Kyrgyz"),
                                   FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Action>> fields<Action>()
{
    using R = Action;
    using D = Deadline;
    static constexpr Field<R> all[] = {
        field<R, &R::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal"), FieldKind::Reference, Required),
        field<R, &R::number>("number", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Number),
        field<R, &R::title>("title", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Text, Required),
        field<R, &R::titleKy>("title_ky", QT_TRANSLATE_NOOP("Field", "Action in Kyrgyz"), FieldKind::Text),
        field<R, &R::deadlineText>("deadline_text", QT_TRANSLATE_NOOP("Field", "Deadline"), FieldKind::Text),
        field<R, &R::responsibleText>("responsible_text", QT_TRANSLATE_NOOP("Field", "Responsible"),
                                      FieldKind::Text),
        field<R, &R::indicatorText>("indicator_text", QT_TRANSLATE_NOOP("Field", "Indicators"),
                                    FieldKind::Text),
        field<R, &R::expectedResult>("expected_result", QT_TRANSLATE_NOOP("Field", "Expected result"),
                                     FieldKind::Text),
        field<R, &R::expectedResultKy>(
            "expected_result_ky", QT_TRANSLATE_NOOP("Field", "Expected result in Kyrgyz"), FieldKind::Text),
        field<R, &R::budgetText>("budget_text", QT_TRANSLATE_NOOP("Field", "Budget"), FieldKind::Text),
        field<R, &R::deadline, &D::kind>("deadline_kind", QT_TRANSLATE_NOOP("Field", "Kind of deadline"),
                                         FieldKind::Choice),
        field<R, &R::deadline, &D::windows>(
            "deadline_windows", QT_TRANSLATE_NOOP("Field", "Dates of the deadline"), FieldKind::DateRanges),
        field<R, &R::deadline, &D::cadence>("deadline_cadence", QT_TRANSLATE_NOOP("Field", "How often"),
                                            FieldKind::Choice),
        field<R, &R::deadline, &D::dueDay>(
            "deadline_due_day", QT_TRANSLATE_NOOP("Field", "Due by day of the month"), FieldKind::Number),
        field<R, &R::deadline, &D::dueMonth>(
            "deadline_due_month", QT_TRANSLATE_NOOP("Field", "Months until due"), FieldKind::Number),
        field<R, &R::deadline, &D::certain>(
            "deadline_certain", QT_TRANSLATE_NOOP("Field", "The deadline is certain"), FieldKind::Flag),
        field<R, &R::deadline, &D::note>("deadline_note", QT_TRANSLATE_NOOP("Field", "Note on the deadline"),
                                         FieldKind::Text),
        field<R, &R::deadline, &D::alternative>("deadline_alternative",
                                                QT_TRANSLATE_NOOP("Field", "Other reading of the deadline"),
                                                FieldKind::DateRanges),
    };
    return all;
}

template <>
std::span<const Field<Assignment>> fields<Assignment>()
{
    using R = Assignment;
    static constexpr Field<R> all[] = {
        field<R, &R::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Reference, Required),
        field<R, &R::body>("body", QT_TRANSLATE_NOOP("Field", "Responsible body"), FieldKind::Reference,
                           Required),
        field<R, &R::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), FieldKind::Choice),
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
    };
    return all;
}

template <>
std::span<const Field<Indicator>> fields<Indicator>()
{
    using R = Indicator;
    static constexpr Field<R> all[] = {
        field<R, &R::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Reference, Required),
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Text, Required),
        field<R, &R::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldKind::Text),
        field<R, &R::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), FieldKind::Number),
        field<R, &R::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), FieldKind::Number),
        field<R, &R::aggregation>("aggregation", QT_TRANSLATE_NOOP("Field", "Aggregation"),
                                  FieldKind::Choice),
        field<R, &R::direction>("direction", QT_TRANSLATE_NOOP("Field", "Better when"), FieldKind::Choice),
    };
    return all;
}

template <>
std::span<const Field<Measurement>> fields<Measurement>()
{
    using R = Measurement;
    static constexpr Field<R> all[] = {
        field<R, &R::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), FieldKind::Reference,
                                Required),
        field<R, &R::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldKind::QuarterOfYear),
        field<R, &R::body>("body", QT_TRANSLATE_NOOP("Field", "Body"), FieldKind::Reference),
        field<R, &R::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldKind::Number),
        field<R, &R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<ProgressEntry>> fields<ProgressEntry>()
{
    using R = ProgressEntry;
    static constexpr Field<R> all[] = {
        field<R, &R::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Reference, Required),
        field<R, &R::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldKind::QuarterOfYear),
        field<R, &R::body>("body", QT_TRANSLATE_NOOP("Field", "Body"), FieldKind::Reference),
        field<R, &R::mark>("mark", QT_TRANSLATE_NOOP("Field", "Mark"), FieldKind::Choice),
        field<R, &R::percent>("percent", QT_TRANSLATE_NOOP("Field", "Completion, %"), FieldKind::Percent),
        field<R, &R::times>("times", QT_TRANSLATE_NOOP("Field", "Times held"), FieldKind::Number),
        field<R, &R::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Date done"), FieldKind::Date),
        field<R, &R::summary>("summary", QT_TRANSLATE_NOOP("Field", "Progress"), FieldKind::Text),
        field<R, &R::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reasons"), FieldKind::Text),
        field<R, &R::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures taken"), FieldKind::Text),
        field<R, &R::newDeadline>("new_deadline", QT_TRANSLATE_NOOP("Field", "New deadline"),
                                  FieldKind::Date),
        field<R, &R::ground>("ground", QT_TRANSLATE_NOOP("Field", "Grounds"), FieldKind::Text),
        field<R, &R::overrideReason>(
            "override_reason", QT_TRANSLATE_NOOP("Field", "Why the mark differs from the bodies’ reports"),
            FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<BudgetLine>> fields<BudgetLine>()
{
    using R = BudgetLine;
    static constexpr Field<R> all[] = {
        field<R, &R::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Reference, Required),
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), FieldKind::Number),
        field<R, &R::funder>("funder", QT_TRANSLATE_NOOP("Field", "Source of funding"), FieldKind::Text),
        field<R, &R::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned amount"), FieldKind::Number),
        field<R, &R::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency"), FieldKind::Text, Required),
        field<R, &R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Expense>> fields<Expense>()
{
    using R = Expense;
    static constexpr Field<R> all[] = {
        field<R, &R::line>("line", QT_TRANSLATE_NOOP("Field", "Budget line"), FieldKind::Reference, Required),
        field<R, &R::spentOn>("spent_on", QT_TRANSLATE_NOOP("Field", "Date"), FieldKind::Date, Required),
        field<R, &R::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount"), FieldKind::Number),
        field<R, &R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind::Text),
    };
    return all;
}

template <>
std::span<const Field<Evidence>> fields<Evidence>()
{
    using R = Evidence;
    static constexpr Field<R> all[] = {
        field<R, &R::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldKind::Reference, Required),
        field<R, &R::entry>("entry", QT_TRANSLATE_NOOP("Field", "Report"), FieldKind::Reference),
        field<R, &R::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Number),
        field<R, &R::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Text, Required),
        field<R, &R::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File"), FieldKind::Text),
        field<R, &R::hash>("hash", QT_TRANSLATE_NOOP("Field", "Digest"), FieldKind::Text),
        field<R, &R::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes"), FieldKind::Number),
        field<R, &R::url>("url", QT_TRANSLATE_NOOP("Field", "Address on the web"), FieldKind::Text),
        field<R, &R::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Attached on"), FieldKind::Date,
                              Required),
    };
    return all;
}

template <>
std::span<const Field<QuarterClose>> fields<QuarterClose>()
{
    using R = QuarterClose;
    static constexpr Field<R> all[] = {
        field<R, &R::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldKind::QuarterOfYear),
        field<R, &R::number>("number", QT_TRANSLATE_NOOP("Field", "Number of the snapshot"),
                             FieldKind::Number),
        field<R, &R::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), FieldKind::Date,
                               Required),
        field<R, &R::closedBy>("closed_by", QT_TRANSLATE_NOOP("Field", "Closed by"), FieldKind::Text,
                               Required),
        field<R, &R::digest>("digest", QT_TRANSLATE_NOOP("Field", "Digest"), FieldKind::Text, Required),
        field<R, &R::reopened>("reopened", QT_TRANSLATE_NOOP("Field", "Opened again"), FieldKind::Flag),
        field<R, &R::comment>("comment", QT_TRANSLATE_NOOP("Field", "Why it was opened again"),
                              FieldKind::Text),
    };
    return all;
}

} // namespace fpk
