// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/connection.h"
#include "store/table_sql.h"
#include "store/unfinished_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>
#include <thread>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString setColumns = QStringLiteral("seq, id, made_at, author, comment, undoes");
const QString selectSets = QStringLiteral("SELECT ") + setColumns + QStringLiteral(" FROM change_set ");
const QString changeColumns = QStringLiteral("entity, record, field, old_value, new_value");

Store::Recorded readSet(const QSqlQuery &row)
{
    Store::Recorded recorded;
    recorded.seq = row.value(0).toLongLong();
    recorded.set.id = QUuid::fromString(row.value(1).toString());
    recorded.set.madeAt = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
    recorded.set.author = row.value(3).toString();
    recorded.set.comment = row.value(4).toString();
    if (!row.value(5).isNull())
        recorded.set.undoes = QUuid::fromString(row.value(5).toString());
    return recorded;
}

Error damagedJournal(const Connection &connection)
{
    return {Error::Code::Damaged,
            Text::tr("The journal of “%1” is damaged. Open a backup copy of it instead.")
                .arg(QDir::toNativeSeparators(connection.path()))};
}

// From changeColumns, which begin at that column of the row.
std::optional<Change> readChange(const QSqlQuery &row, int first)
{
    const auto text = [&](int column) { return row.value(first + column).toString(); };
    const std::optional<Entity> entity = fromCode<Entity>(text(0));
    std::optional<Value> before = fromJsonText(text(3));
    std::optional<Value> after = fromJsonText(text(4));
    if (!entity || !before || !after)
        return std::nullopt;
    return Change{*entity, QUuid::fromString(text(1)), text(2), *std::move(before), *std::move(after)};
}

Result<std::vector<Change>> readChanges(Connection &connection, Store::Seq seq)
{
    const auto rows = connection.run(QStringLiteral("SELECT ") + changeColumns +
                                         QStringLiteral(" FROM change WHERE change_set=? ORDER BY position"),
                                     {seq});
    if (!rows)
        return rows.error();
    std::vector<Change> changes;
    while ((*rows)->next()) {
        std::optional<Change> change = readChange(**rows, 0);
        if (!change)
            return damagedJournal(connection);
        changes.push_back(*std::move(change));
    }
    return changes;
}

// The first set that the rest of the query gives, with its changes if they are wanted.
Result<std::optional<ChangeSet>> firstSet(Connection &connection, const QString &rest,
                                          const QVariantList &values)
{
    const auto rows = connection.run(selectSets + rest, values);
    if (!rows)
        return rows.error();
    if (!(*rows)->next())
        return std::optional<ChangeSet>();
    Store::Recorded recorded = readSet(**rows);
    (*rows)->finish();
    Result<std::vector<Change>> changes = readChanges(connection, recorded.seq);
    if (!changes)
        return changes.error();
    recorded.set.changes = *std::move(changes);
    return std::optional(std::move(recorded.set));
}

Result<void> writeJournal(Connection &connection, const ChangeSet &set, Store::Seq seq)
{
    const auto written = connection.run(
        QStringLiteral(
            "INSERT INTO change_set (seq, id, made_at, author, comment, undoes) VALUES (?,?,?,?,?,?)"),
        {seq, toText(set.id), set.madeAt.toUTC().toString(Qt::ISODateWithMs), toVariant(set.author),
         toVariant(set.comment), set.undoes ? QVariant(toText(*set.undoes)) : QVariant()});
    if (!written)
        return written.error();
    int position = 0;
    for (const Change &change : set.changes) {
        const auto row = connection.run(
            QStringLiteral("INSERT INTO change (change_set, position, entity, record, field, old_value, "
                           "new_value) VALUES (?,?,?,?,?,?,?)"),
            {seq, position++, toCode(change.entity), toText(change.record), toVariant(change.field),
             toJsonText(change.before), toJsonText(change.after)});
        if (!row)
            return row.error();
    }
    return {};
}

Result<Store::Seq> lastSeq(Connection &connection)
{
    const auto seq = connection.value(QStringLiteral("SELECT coalesce(max(seq), 0) FROM change_set"));
    return seq ? Result<Store::Seq>((*seq).toLongLong()) : seq.error();
}

Result<void> commitFirst(Connection &connection, const ChangeSet &first)
{
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto written = writeChanges(connection, first.changes); !written)
        return written;
    if (const auto written = writeJournal(connection, first, 1); !written)
        return written;
    return transaction.commit();
}

Result<void> fill(const QString &path, const QString &knownAs, const ChangeSet &first,
                  const QStringList &migrations)
{
    Connection connection(path, knownAs);
    if (const auto opened = connection.open(); !opened)
        return opened;
    // Cyrillic takes as much room in UTF-16 as in UTF-8, and Qt's driver, which works in UTF-16, need not
    // convert every text it reads: a large plan opens a quarter faster.
    const auto made = connection.runScript(
        QStringLiteral("PRAGMA encoding='UTF-16le';\nPRAGMA foreign_keys=ON;\nPRAGMA synchronous=FULL;\n"));
    if (!made)
        return made;
    if (const auto migrated = planfile::migrate(connection, migrations); !migrated)
        return migrated;
    return commitFirst(connection, first);
}

// A file that was not open here before is looked at whole before anything is written to it: when it comes
// from elsewhere, is a backup copy, or is of an earlier version. Otherwise that would take too long.
Result<void> expectSound(Connection &connection, const QStringList &migrations)
{
    const auto mode = connection.value(QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return mode.error();
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if ((*mode).toString() == QLatin1StringView("wal") && (*version).toInt() == migrations.size())
        return {};
    const auto sound = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return sound.error();
    if ((*sound).toString() != QLatin1StringView("ok"))
        return explain(SQLITE_CORRUPT, {}, connection.path());
    return {};
}

// Two programs that open a file for the first time at once would each wait for the other for ever; SQLite
// refuses one of them at once, without the waiting that it does everywhere else. So this waits itself.
Result<void> startWriteAheadLog(Connection &connection)
{
    const QDeadlineTimer patience(Connection::patience);
    for (;;) {
        const auto mode = connection.value(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (mode)
            return {};
        if (mode.error().code != Error::Code::Locked || patience.hasExpired())
            return mode.error();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace

Result<void> Store::create(const QString &path, const ChangeSet &first, const QStringList &migrations)
{
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return Error{Error::Code::Storage, Text::tr("“%1” exists already; choose another name.").arg(name)};
    UnfinishedFile file(path);
    if (const auto made = file.make(); !made)
        return made;
    if (const auto filled = fill(file.path(), path, first, migrations); !filled)
        return filled;
    return file.appear();
}

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)), m_guard(m_connection->path())
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path, const QStringList &migrations)
{
    if (const auto ours = planfile::inspect(path, int(migrations.size())); !ours)
        return ours.error();
    auto connection = std::make_unique<Connection>(path);
    if (const auto opened = connection->open(); !opened)
        return opened.error();
    if (const auto sound = expectSound(*connection, migrations); !sound)
        return sound.error();
    // A file that another program holds says so here, before anything is written.
    if (const auto wal = startWriteAheadLog(*connection); !wal)
        return wal.error();
    if (const auto made =
            connection->runScript(QStringLiteral("PRAGMA foreign_keys=ON;\nPRAGMA synchronous=FULL;\n"));
        !made)
        return made.error();
    if (const auto migrated = planfile::migrate(*connection, migrations); !migrated)
        return migrated.error();
    std::unique_ptr<Store> store(new Store(std::move(connection)));
    // While this waited for its turn, another program may have put a copy in place of the file.
    if (store->m_connection->hasMoved())
        return explain(SQLITE_BUSY, {}, path);
    return store;
}

QString Store::path() const { return m_connection->path(); }

bool Store::isInPlace() const { return !m_connection->hasMoved(); }

Result<Store::Loaded> Store::load()
{
    // One transaction, so that the tables and the place in the journal belong together.
    if (const auto begun = m_connection->run(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    const Result<Seq> seq = lastSeq(*m_connection);
    Result<Plan> plan = readPlan(*m_connection);
    const auto ended = m_connection->run(QStringLiteral("COMMIT"));
    if (!seq || !plan)
        return !seq ? seq.error() : plan.error();
    if (!ended)
        return ended.error();
    return Loaded{*std::move(plan), *seq};
}

Result<std::optional<Store::Seq>> Store::commit(const ChangeSet &set, Seq seen)
{
    if (const auto writable = planfile::expectInPlace(*m_connection); !writable)
        return writable.error();
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<Seq> last = lastSeq(*m_connection);
    if (!last)
        return last.error();
    if (*last != seen)
        return std::optional<Seq>();
    if (const auto written = writeChanges(*m_connection, set.changes); !written)
        return written.error();
    if (const auto written = writeJournal(*m_connection, set, seen + 1); !written)
        return written.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return std::optional(seen + 1);
}

void Store::settle() { (void)m_connection->value(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")); }

Result<std::vector<Store::Recorded>> Store::changesAfter(Seq seen)
{
    const auto rows = m_connection->run(
        QStringLiteral("SELECT ") + setColumns + u',' + changeColumns +
            QStringLiteral(
                " FROM change_set LEFT JOIN change ON change_set=seq WHERE seq>? ORDER BY seq, position"),
        {seen});
    if (!rows)
        return rows.error();
    constexpr int firstOfChange = 6;
    std::vector<Recorded> sets;
    while ((*rows)->next()) {
        if (sets.empty() || sets.back().seq != (*rows)->value(0).toLongLong())
            sets.push_back(readSet(**rows));
        if ((*rows)->isNull(firstOfChange))
            continue; // a set without changes
        std::optional<Change> change = readChange(**rows, firstOfChange);
        if (!change)
            return damagedJournal(*m_connection);
        sets.back().set.changes.push_back(*std::move(change));
    }
    return sets;
}

// Whatever clocks said: a set that stands after a later one counts as later.
Result<std::vector<Store::Recorded>> Store::changesSince(const QDateTime &moment)
{
    const auto first = m_connection->value(
        QStringLiteral("SELECT coalesce(min(seq), (SELECT max(seq) + 1 FROM change_set)) FROM change_set "
                       "WHERE made_at>?"),
        {moment.toUTC().toString(Qt::ISODateWithMs)});
    return first ? changesAfter((*first).toLongLong() - 1) : first.error();
}

Result<std::vector<Store::Recorded>> Store::changesAfterMaking(QUuid record)
{
    const auto made = m_connection->value(
        QStringLiteral("SELECT coalesce(min(change_set), (SELECT max(seq) FROM change_set)) FROM change "
                       "WHERE record=?"),
        {toText(record)});
    return made ? changesAfter((*made).toLongLong()) : made.error();
}

Result<QDateTime> Store::latestMoment()
{
    const auto latest = m_connection->value(QStringLiteral("SELECT max(made_at) FROM change_set"));
    return latest ? Result<QDateTime>(QDateTime::fromString((*latest).toString(), Qt::ISODateWithMs))
                  : latest.error();
}

Result<std::optional<ChangeSet>> Store::latestTouching(QUuid record, const QString &field)
{
    return firstSet(
        *m_connection,
        QStringLiteral(
            "WHERE seq=(SELECT max(change_set) FROM change WHERE record=? AND (?='' OR field IN (?, '')))"),
        {toText(record), toVariant(field), toVariant(field)});
}

Result<std::optional<ChangeSet>> Store::latestStanding()
{
    return firstSet(
        *m_connection,
        QStringLiteral(
            "WHERE seq=(SELECT max(seq) FROM change_set AS made WHERE seq>1 AND undoes IS NULL AND "
            "NOT EXISTS (SELECT 1 FROM change_set WHERE undoes=made.id) AND "
            "NOT EXISTS (SELECT 1 FROM change WHERE change_set=made.seq AND entity=?))"),
        {toCode(Entity::QuarterClose)});
}

} // namespace fpk
