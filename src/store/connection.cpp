// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Error explain(int resultCode, const QString &text, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked,
                Text::tr("Another program is holding “%1”; nothing was changed. Close it "
                         "there or try again in a moment.")
                    .arg(file)};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return {Error::Code::ReadOnly,
                Text::tr("“%1” cannot be written; nothing was changed. Copy it to a folder "
                         "of your own and open the copy.")
                    .arg(file)};
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {
            Error::Code::Storage,
            Text::tr("“%1” could not be written: the disk is full or faulty. Nothing was changed; free some "
                     "space and try again.")
                .arg(file)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a statement of ours is wrong only where the tables are not as we made them
        return {Error::Code::Damaged, Text::tr("“%1” is damaged and cannot be read. Open a backup copy of "
                                               "it, or save what can be read of it.")
                                          .arg(file)};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Invalid, Text::tr("The plan file refused the change, which breaks a rule of the "
                                               "plan (%1). Nothing was changed.")
                                          .arg(text)};
    default:
        return {Error::Code::Storage,
                Text::tr("The plan file could not be used (%1). Nothing was changed.").arg(text)};
    }
}

Connection::Connection(const QString &path, const QString &knownAs)
    : m_path(path), m_knownAs(knownAs.isEmpty() ? path : knownAs), m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
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
        return explained(m_database.lastError());
    return {};
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return explained(query.lastError());
        it = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return explained(query.lastError());
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
            return explained(query.lastError());
    }
    return {};
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    Q_ASSERT(handle.isValid());
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// A system without this question (Windows) neither moves nor deletes a file that is open.
bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error Connection::explained(const QSqlError &error) const
{
    return explain(error.nativeErrorCode().toInt(), error.databaseText(), m_knownAs);
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
