// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"
#include "core/reporting_quarters.h"
#include "core/rule_parts.h"

#include <QCoreApplication>

namespace fpk::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

// The record as it was before the change; nothing if the change has made it.
template <class Record>
std::optional<Record> before(const Plan &after, const Change &change)
{
    const Id<Record> id(change.record);
    const auto *object = std::get_if<QJsonObject>(&change.before);
    if (change.field.isEmpty())
        return object ? fromObject(id, *object) : std::nullopt;
    const Record *record = after.find(id);
    const Field<Record> *field = findField<Record>(change.field);
    if (!record || !field)
        return std::nullopt;
    Record earlier = *record;
    return field->set(earlier, change.before) ? std::optional(earlier) : std::nullopt;
}

// The quarters that a change is about, if it is about what was reported for one.
template <class Record>
std::vector<std::optional<Quarter>> reportedQuarters(const Plan &after, const Change &change)
{
    const Record *record = after.find(Id<Record>(change.record));
    const std::optional<Record> earlier = before<Record>(after, change);
    return {record ? reportedFor(after, *record) : std::nullopt,
            earlier ? reportedFor(after, *earlier) : std::nullopt};
}

} // namespace

Result<void> checkQuarter(const Plan &plan, Quarter quarter)
{
    if (isReportingQuarter(plan, quarter))
        return {};
    const std::vector<Quarter> quarters = reportingQuarters(plan);
    return invalid(
        Text::tr("The plan is reported on from %1 to %2, not for %3.")
            .arg(terms::quarter(quarters.front()), terms::quarter(quarters.back()), terms::quarter(quarter)),
        "quarter");
}

Result<void> checkRecord(const Plan &plan, const QuarterClose &close)
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

Result<void> checkOpen(const Plan &after, const Change &change)
{
    const auto quarters = visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
        return reportedQuarters<Record>(after, change);
    });
    for (const std::optional<Quarter> quarter : quarters) {
        if (const QuarterClose *close = quarter ? after.closing(*quarter) : nullptr)
            return invalid(
                Text::tr("%1 is closed (snapshot No. %2 of %3); open it again to change what was reported.")
                    .arg(terms::quarter(*quarter))
                    .arg(close->number)
                    .arg(terms::date(close->closedOn)),
                "quarter");
    }
    return {};
}

} // namespace fpk::rules
