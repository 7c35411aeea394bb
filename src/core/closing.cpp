// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"

#include "core/figures.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace fpk {

QString digest(const Plan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Entity entity : allOf<Entity>()) {
        if (entity == Entity::QuarterClose)
            continue;
        std::map<QUuid, QByteArray> records;
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            for (const Record &record : plan.table<Record>().rows())
                records[record.id.uuid()] = QJsonDocument(toObject(record)).toJson(QJsonDocument::Compact);
        });
        hash.addData(toCode(entity).toUtf8());
        for (const auto &[id, fields] : records)
            hash.addData(id.toRfc4122() + fields);
    }
    return QString::fromLatin1(hash.result().toHex());
}

ClosingReview reviewClosing(const Plan &plan, const ReportingPoint &point)
{
    ClosingReview review;
    review.silent = notReported(plan, point);
    for (const Action *action : plan.actions()) {
        const Assessment known = assess(plan, *action, point);
        if (known.notReported)
            review.unreported.push_back(action);
        const bool isUnderWay = action->deadline.start() && *action->deadline.start() <= point.day &&
                                known.mark != Mark::Withdrawn;
        for (const Indicator *indicator : plan.indicators(action->id)) {
            if (isUnderWay && indicator->target && !actualValue(plan, *indicator, point.quarter))
                review.unmeasured.push_back(indicator);
        }
    }
    return review;
}

QuarterClose closingOf(const Plan &plan, Quarter quarter, QDate day, const QString &person)
{
    QuarterClose close;
    close.id = QuarterCloseId::make();
    close.quarter = quarter;
    for (const QuarterClose &earlier : plan.table<QuarterClose>().rows())
        close.number = std::max(close.number, earlier.number);
    ++close.number;
    close.closedOn = day;
    close.closedBy = person;
    close.digest = digest(plan);
    return close;
}

} // namespace fpk
