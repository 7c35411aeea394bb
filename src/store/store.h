// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/progress.h"
#include "store/file_guard.h"
#include "store/plan_file.h"

#include <memory>

namespace fpk {

class Connection;

// A plan file that is open: the typed tables (the present) and the journal (the past), which change only
// together. Belongs to the thread that opened it. What commit() acknowledges has reached the disk.
class Store
{
public:
    // A place in the journal: how many change sets stand before it.
    using Seq = qint64;

    using Recorded = RecordedSet;

    // Makes a new file whose journal begins with the set that makes the plan. The file appears whole or not
    // at all, and an existing one is never replaced.
    static Result<void> create(const QString &path, const ChangeSet &first,
                               const QStringList &migrations = planfile::bundledMigrations());
    static Result<std::unique_ptr<Store>> open(const QString &path,
                                               const QStringList &migrations = planfile::bundledMigrations());
    ~Store();

    [[nodiscard]] QString path() const;

    struct Loaded
    {
        Plan plan;
        Seq seq = 0;
    };
    Result<Loaded> load();

    // Writes the set if nobody has written after `seen`, and gives its place; nothing if somebody has.
    Result<std::optional<Seq>> commit(const ChangeSet &set, Seq seen);

    // What was committed after that place, oldest first.
    Result<std::vector<Recorded>> changesAfter(Seq seen);
    // What was committed after that moment, oldest first.
    Result<std::vector<Recorded>> changesSince(const QDateTime &moment);
    // What was committed after the set that made the record, oldest first; nothing if it was never made.
    Result<std::vector<Recorded>> changesAfterMaking(QUuid record);
    // When the latest set was made; invalid while there is none.
    Result<QDateTime> latestMoment();
    // The latest set that touched the field of the record, or made or removed the record; without a field,
    // the latest that touched the record at all.
    Result<std::optional<ChangeSet>> latestTouching(QUuid record, const QString &field);
    // The latest set that is no undoing and was not undone; the one that made the plan does not count, nor
    // do those that closed a quarter or opened it again.
    Result<std::optional<ChangeSet>> latestStanding();

    // Keeps the bytes of a file that is evidence, once however often they come, and gives their SHA-256 in
    // hexadecimal letters. They stay for good: what was deleted can be had back.
    Result<QString> keepContent(const QByteArray &content);
    static QString digestOf(const QByteArray &content);
    // The bytes kept under that digest. NotFound if there are none, Damaged if they are not those that came.
    Result<QByteArray> content(const QString &hash);

    // False once the file has been moved, deleted or replaced by another one.
    [[nodiscard]] bool isInPlace() const;

    // Moves what was committed from SQLite's log into the file itself, so that whoever copies the file by
    // hand has all of it. A matter of convenience: what fails here is done when the file is next closed or
    // opened.
    void settle();

    // A whole copy as it is at this moment, while others go on writing: readable by its owner only, in place
    // at once or not at all, in place of an earlier plan file if that is not in use. Works as well when this
    // file has been deleted. Cancelled if progress says so.
    Result<void> copyTo(const QString &target, const Progress &progress = {});

    // Everything that is wrong with the file: SQLite's own integrity check, foreign keys, tables that do not
    // equal the replay of the journal, snapshots and evidence that are not what their digests say. Empty: all
    // is well.
    // Without evidence, which may be large, it is what has to be sound before anything is written.
    enum class Extent { Everything, WithoutEvidence };
    Result<Issues> check(Extent extent = Extent::Everything);

private:
    Result<void> checkEvidence(const Plan &plan, Issues &issues);

    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    FileGuard m_guard; // let go before the connection is closed
};

} // namespace fpk
