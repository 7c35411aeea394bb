// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <unordered_map>

struct sqlite3;

namespace fpk {

// What a result code of SQLite (sqlite.org/rescode.html) means for the person who works with that file; the
// text is SQLite's own.
Error explain(int resultCode, const QString &text, const QString &path);

// One connection to a SQLite file, and all that is particular to SQLite: opening, PRAGMAs, what its errors
// mean. Belongs to the thread that opened it. Statements are prepared once and kept.
class Connection
{
public:
    // How long a statement waits for another program to finish writing: long enough for any commit of ours,
    // short enough for a person.
    static constexpr std::chrono::milliseconds patience{2500};

    // Errors name the file as people know it, if it is not yet called so.
    explicit Connection(const QString &path, const QString &knownAs = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Result<void> open();

    // Runs a statement with its values bound in order. The query may be read until the same text runs again.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row; an invalid value where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    // Several statements, each ending with a semicolon at the end of its line.
    Result<void> runScript(const QString &script);

    [[nodiscard]] QString path() const { return m_path; }
    // For what SQL cannot say. The driver and we are linked to the same SQLite.
    [[nodiscard]] sqlite3 *handle() const;
    // Whether the file is no longer to be found under its path: moved, deleted, or another one put there.
    [[nodiscard]] bool hasMoved() const;

private:
    [[nodiscard]] Error explained(const QSqlError &error) const;

    QString m_path;
    QString m_knownAs;
    QString m_name; // under which Qt knows the connection
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

// A transaction that takes the write lock at once, and is rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> begin();
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace fpk
