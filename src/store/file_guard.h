// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace fpk {

// Holds on to a SQLite file while it is open, so that no other program can take it for unused and delete its
// write-ahead log. SQLite's own lock does not suffice on POSIX systems: it is lost as soon as anything in
// this process, a file dialog for instance, opens and closes the same file (sqlite.org/howtocorrupt.html,
// 2.2). Does nothing where there is no such danger. To be let go before the database is closed.
class FileGuard
{
public:
    // With others who have it open; or alone, so that for as long nobody can read or write it.
    enum class Hold { Shared, Alone };

    explicit FileGuard(const QString &path, Hold hold = Hold::Shared);
    ~FileGuard();
    Q_DISABLE_COPY_MOVE(FileGuard)

    // Whether anybody has the file open, this program included; false where that cannot be known.
    static bool isHeld(const QString &path);

    // False where another hold, of this program or another one, is in the way.
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    int m_descriptor = -1;
    bool m_holds = true;
};

} // namespace fpk
