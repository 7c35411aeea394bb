// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing.h"
#include "store/connection.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

template <class Record>
bool differ(const Table<Record> &one, const Table<Record> &other)
{
    const auto isMissing = [&](const Record &record) {
        const Record *twin = other.find(record.id);
        return !twin || *twin != record;
    };
    return one.rows().size() != other.rows().size() ||
           std::any_of(one.rows().begin(), one.rows().end(), isMissing);
}

// A snapshot is the plan as the journal gives it just before its closing; the digest proves that it is the
// same still.
void checkSnapshots(const Plan &before, const ChangeSet &set, Issues &issues)
{
    for (const Change &change : set.changes) {
        const auto *object = std::get_if<QJsonObject>(&change.after);
        if (change.entity != Entity::QuarterClose || !object)
            continue;
        const auto close = fromObject(QuarterCloseId(change.record), *object);
        if (close && close->digest != digest(before))
            issues.push_back({Text::tr("snapshot No. %1").arg(close->number),
                              Text::tr("the journal gives another plan than the one that was closed")});
    }
}

} // namespace

Result<Issues> Store::check(Extent extent)
{
    Issues issues;
    const auto faults = m_connection->run(QStringLiteral("PRAGMA integrity_check"));
    if (!faults)
        return faults.error();
    while ((*faults)->next()) {
        if (const QString fault = (*faults)->value(0).toString(); fault != QLatin1StringView("ok"))
            issues.push_back({Text::tr("database"), fault});
    }
    const auto orphans = m_connection->run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphans)
        return orphans.error();
    while ((*orphans)->next())
        issues.push_back(
            {(*orphans)->value(0).toString(), Text::tr("a row refers to something that does not exist")});

    // What cannot be read is an issue; that somebody holds the file is none.
    const Result<Loaded> loaded = load();
    const Result<std::vector<Recorded>> journal = changesAfter(0);
    for (const Error *failed : {loaded ? nullptr : &loaded.error(), journal ? nullptr : &journal.error()}) {
        if (failed && failed->code != Error::Code::Damaged)
            return *failed;
        if (failed)
            issues.push_back({Text::tr("database"), failed->message});
    }
    if (loaded && extent == Extent::Everything) {
        if (const auto proved = checkEvidence(loaded->plan, issues); !proved)
            return proved.error();
    }
    if (!loaded || !journal)
        return issues;
    Plan replayed;
    for (const Recorded &recorded : *journal) {
        if (recorded.seq > loaded->seq) // written by somebody else since the tables were read
            break;
        checkSnapshots(replayed, recorded.set, issues);
        if (const auto applied = replayed.apply(recorded.set.changes); !applied)
            issues.push_back({Text::tr("journal, entry %1").arg(recorded.seq), applied.error().message});
    }
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            if (differ(loaded->plan.table<Record>(), replayed.table<Record>()))
                issues.push_back(
                    {toCode(entity), Text::tr("the table does not equal the replay of the journal")});
        });
    }
    return issues;
}

} // namespace fpk
