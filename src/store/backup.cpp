// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/store.h"
#include "store/unfinished_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

// Store::copyTo(), through SQLite's online backup (sqlite.org/backup.html).

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int pagesAtOnce = 256; // a megabyte, between two looks at the progress

// Whether somebody works with the file, or ended so suddenly that part of it is still in the log beside it:
// another file under its name would be taken for the one that the log belongs to.
bool isInUse(const QString &path)
{
    const QStringList logs = planfile::logs();
    const auto isFull = [&](const QString &log) { return QFileInfo(path + log).size() > 0; };
    return std::any_of(logs.begin(), logs.end(), isFull) || FileGuard::isHeld(path);
}

// By its name as well: the log of a plan that was deleted while it was open is still beside its place.
bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo first(one);
    const QFileInfo second(other);
    return QDir::cleanPath(first.absoluteFilePath()) == QDir::cleanPath(second.absoluteFilePath()) ||
           (first.exists() && first == second);
}

Result<void> expectReplaceable(const QString &target, const QString &plan)
{
    const QString name = QDir::toNativeSeparators(target);
    if (isSameFile(target, plan))
        return Error{Error::Code::Storage,
                     Text::tr("“%1” is the plan itself; choose another name for its copy.").arg(name)};
    if (!QFileInfo::exists(target))
        return {};
    if (const auto ours = planfile::inspect(target, int(planfile::bundledMigrations().size())); !ours)
        return ours;
    if (isInUse(target))
        return Error{Error::Code::Locked,
                     Text::tr("“%1” is a plan that is in use; choose another name.").arg(name)};
    return {};
}

// Writers go on meanwhile: the source reads from one moment of its log.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection) : m_connection(connection) {}
    ~Snapshot() { (void)m_connection.run(QStringLiteral("ROLLBACK")); }
    Q_DISABLE_COPY_MOVE(Snapshot)

    Result<void> begin()
    {
        if (const auto begun = m_connection.run(QStringLiteral("BEGIN")); !begun)
            return begun.error();
        const auto read = m_connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return read ? Result<void>() : read.error();
    }

private:
    Connection &m_connection;
};

Error cancelled() { return {Error::Code::Cancelled, Text::tr("The copying was cancelled.")}; }

Result<void> copyPages(Connection &source, Connection &target, const QString &knownAs,
                       const Progress &progress)
{
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"), &sqlite3_backup_finish);
    int code = backup ? SQLITE_OK : sqlite3_errcode(target.handle());
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup.get());
        if (progress && !progress(total - sqlite3_backup_remaining(backup.get()), total))
            return cancelled();
    }
    if (code == SQLITE_DONE)
        return {};
    const bool sourceFailed = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
    return explain(code, QString::fromUtf8(sqlite3_errstr(code)), sourceFailed ? source.path() : knownAs);
}

// A file of its own, which needs no log beside it.
Result<void> copyDatabase(Connection &source, const QString &path, const QString &knownAs,
                          const Progress &progress)
{
    Connection target(path, knownAs);
    if (const auto opened = target.open(); !opened)
        return opened;
    Snapshot snapshot(source);
    if (const auto begun = snapshot.begin(); !begun)
        return begun;
    if (const auto copied = copyPages(source, target, knownAs, progress); !copied)
        return copied;
    const auto single = target.value(QStringLiteral("PRAGMA journal_mode=DELETE"));
    return single ? Result<void>() : single.error();
}

} // namespace

Result<void> Store::copyTo(const QString &target, const Progress &progress)
{
    if (const auto free = expectReplaceable(target, path()); !free)
        return free;
    UnfinishedFile file(target);
    if (const auto made = file.make(); !made)
        return made;
    if (const auto copied = copyDatabase(*m_connection, file.path(), target, progress); !copied)
        return copied;
    return file.replace();
}

} // namespace fpk
