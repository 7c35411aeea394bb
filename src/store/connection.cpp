// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QUuid>

namespace fpk {

namespace {

// How long a statement waits for another program to finish writing: long enough for any commit of ours,
// short enough for a person.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=2500";

// Primary result codes of SQLite (sqlite.org/rescode.html).
enum ResultCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Connection::Connection(const QString &path)
    : m_path(path), m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QString::fromLatin1(busyTimeout));
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open()
{
    if (!m_database.isValid())
        return Error{Error::Code::Storage,
                     Text::tr("The SQLite driver of Qt is missing; install the package libqt6sql6-sqlite.")};
    if (!m_database.open())
        return explain(m_database.lastError());
    return {};
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return explain(query.lastError());
        it = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return explain(query.lastError());
    return &query;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return query.error();
    const QVariant first = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return first;
}

Result<void> Connection::runScript(const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return explain(query.lastError());
    }
    return {};
}

Error Connection::explain(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return {Error::Code::Locked,
                Text::tr("Another program is holding “%1”; nothing was changed. Close it "
                         "there or try again in a moment.")
                    .arg(file)};
    case ReadOnly:
    case CannotOpen:
        return {Error::Code::ReadOnly,
                Text::tr("“%1” cannot be written; nothing was changed. Copy it to a folder "
                         "of your own and open the copy.")
                    .arg(file)};
    case Full:
    case IoError:
        return {
            Error::Code::Storage,
            Text::tr("“%1” could not be written: the disk is full or faulty. Nothing was changed; free some "
                     "space and try again.")
                .arg(file)};
    case Corrupt:
    case NotADatabase:
        return {Error::Code::Damaged,
                Text::tr("“%1” is damaged and cannot be read. Open a backup copy of it instead.").arg(file)};
    case Constraint:
        return {Error::Code::Invalid, Text::tr("The plan file refused the change, which breaks a rule of the "
                                               "plan (%1). Nothing was changed.")
                                          .arg(error.databaseText())};
    default:
        return {
            Error::Code::Storage,
            Text::tr("The plan file could not be used (%1). Nothing was changed.").arg(error.databaseText())};
    }
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_connection.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::begin()
{
    const auto begun = m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun.error();
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    const auto committed = m_connection.run(QStringLiteral("COMMIT"));
    if (!committed)
        return committed.error();
    m_open = false;
    return {};
}

} // namespace fpk
