// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_file.h"

#include "store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>
#include <sqlite3.h>

namespace fpk::planfile {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error newer(const QString &file)
{
    return {Error::Code::Foreign,
            Text::tr("“%1” was made by a newer version of this program; install that version to open it.")
                .arg(file)};
}

} // namespace

Error inUse(const QString &path)
{
    return {Error::Code::Locked, Text::tr("“%1” is open in a program; close it there and try again.")
                                     .arg(QDir::toNativeSeparators(path))};
}

QStringList logs() { return {QStringLiteral("-wal"), QStringLiteral("-journal")}; }

QStringList bundledMigrations()
{
    QStringList scripts;
    for (;;) {
        QFile file(QStringLiteral(":/data/migrations/%1.sql").arg(scripts.size() + 1));
        if (!file.open(QIODevice::ReadOnly))
            return scripts;
        scripts << QString::fromUtf8(file.readAll());
    }
}

Result<void> recognise(const QString &path, int newest)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::Code::NotFound, Text::tr("There is no file “%1”.").arg(name)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Text::tr("“%1” cannot be read: %2.").arg(name, file.errorString())};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        numberAt(header, applicationOffset) != applicationId)
        return Error{Error::Code::Foreign,
                     Text::tr("“%1” is not a plan file of this program; choose another file.").arg(name)};
    if (numberAt(header, versionOffset) > quint32(newest))
        return newer(name);
    return {};
}

// The permission bits count even for an administrator, whom the system would let write anything.
Result<void> expectWritable(const QString &path)
{
    const QFileInfo file(path);
    constexpr QFile::Permissions anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (file.isWritable() && (file.permissions() & anyWrite) && QFileInfo(file.path()).isWritable())
        return {};
    return Error{Error::Code::ReadOnly,
                 Text::tr("“%1” is read-only; copy it to a folder of your own and open the copy.")
                     .arg(QDir::toNativeSeparators(path))};
}

// Under each of two names a file has a log of its own, and what is in the one is lost to the other
// (sqlite.org/howtocorrupt.html, 2.5).
Result<void> expectOneName(const QString &path)
{
    std::error_code unknown;
    const auto names = std::filesystem::hard_link_count(path.toStdU16String(), unknown);
    if (unknown || names == 1)
        return {};
    return Error{
        Error::Code::ReadOnly,
        Text::tr("“%1” is the same file as another one by a different name, and changes made by both "
                 "names would be lost. Copy it and open the copy.")
            .arg(QDir::toNativeSeparators(path))};
}

Result<void> inspect(const QString &path, int newest)
{
    if (const auto ours = recognise(path, newest); !ours)
        return ours;
    const Result<void> writable = expectWritable(path);
    return writable ? expectOneName(path) : writable;
}

Result<void> expectInPlace(const Connection &connection)
{
    if (connection.hasMoved())
        return Error{
            Error::Code::NotFound,
            Text::tr("“%1” was moved, deleted or replaced while it was open; nothing was changed. Put "
                     "it back, or save a copy of the plan under another name.")
                .arg(QDir::toNativeSeparators(connection.path()))};
    return expectWritable(connection.path());
}

QString copyName(const QString &path, int version)
{
    const QFileInfo info(path);
    return info.dir().filePath(
        QStringLiteral("%1.version-%2.%3").arg(info.completeBaseName()).arg(version).arg(info.suffix()));
}

namespace {

Result<int> versionOf(Connection &connection)
{
    const Result<QVariant> stored = connection.value(QStringLiteral("PRAGMA user_version"));
    return stored ? Result<int>((*stored).toInt()) : stored.error();
}

// SQLite fills an empty file, which is made here so that nobody else can read it; an earlier copy stays.
Result<void> copyBeside(Connection &connection, int version)
{
    QString name = copyName(connection.path(), version);
    while (QFileInfo::exists(name))
        name += QStringLiteral(".copy");
    QFile file(name);
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{
            Error::Code::Storage,
            Text::tr("“%1” cannot be made: %2. Choose another folder.").arg(name, file.errorString())};
    file.close();
    const auto copied = connection.run(QStringLiteral("VACUUM INTO ?"), {name});
    return copied ? Result<void>() : copied.error();
}

// The columns of those tables (",plan,goal,"). What other tools have put beside them is left alone.
Result<QVariant> columnsOf(Connection &connection, const QString &tables)
{
    return connection.value(
        QStringLiteral(
            "SELECT group_concat(named) FROM (SELECT made.name || '.' || col.name AS named FROM "
            "sqlite_master AS made, pragma_table_info(made.name) AS col WHERE made.type='table' AND "
            "instr(?1, ',' || made.name || ',') ORDER BY made.name, col.cid)"),
        {tables});
}

// A file whose version was falsified by damage would lose what the later versions have brought.
Result<void> expectSchema(Connection &connection, const QStringList &migrations)
{
    Connection model(QStringLiteral(":memory:"));
    if (const auto opened = model.open(); !opened)
        return opened;
    for (const QString &migration : migrations) {
        if (const auto done = model.runScript(migration); !done)
            return done;
    }
    const Result<QVariant> tables = model.value(
        QStringLiteral("SELECT ',' || group_concat(name) || ',' FROM sqlite_master WHERE type='table'"));
    if (!tables)
        return tables.error();
    const Result<QVariant> expected = columnsOf(model, (*tables).toString());
    const Result<QVariant> found = columnsOf(connection, (*tables).toString());
    if (!expected || !found)
        return !expected ? expected.error() : found.error();
    return *expected == *found ? Result<void>() : explain(SQLITE_CORRUPT, {}, connection.path());
}

// The version is looked at again under the lock: another program may have been quicker.
Result<void> runMigrations(Connection &connection, const QStringList &migrations)
{
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    for (qsizetype step = *version; step < migrations.size(); ++step) {
        if (const auto done = connection.runScript(migrations[step]); !done)
            return done;
    }
    const QString stamp = QStringLiteral("PRAGMA application_id=%1;\nPRAGMA user_version=%2;\n");
    if (const auto done = connection.runScript(stamp.arg(applicationId).arg(migrations.size())); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<void> migrate(Connection &connection, const QStringList &migrations)
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version == migrations.size())
        return {};
    if (*version > migrations.size())
        return newer(QDir::toNativeSeparators(connection.path()));
    if (const auto known = expectSchema(connection, migrations.first(*version)); !known)
        return known;
    if (*version > 0) {
        if (const auto copied = copyBeside(connection, *version); !copied)
            return copied;
    }
    return runMigrations(connection, migrations);
}

} // namespace fpk::planfile
