// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace fpk {

class Connection;

// What makes a SQLite file a plan file of ours, read from the file's own header before SQLite sees it
// (sqlite.org/fileformat.html, 1.3), so that a foreign file is never touched.
namespace planfile {

// "FpkP", in PRAGMA application_id, and where that stands in the file. A desktop tells plan files by it as
// well, or by the end of their names (resources/desktop/fpkplan.xml).
inline constexpr quint32 applicationId = 0x46706b50;
inline constexpr qsizetype applicationOffset = 68;

// What is said where nobody may have the file open.
Error inUse(const QString &path);

// What SQLite adds to a file's name for the logs that lie beside it while it is in use, and after a program
// that used it ended suddenly: then they hold part of the plan, or the way back from a half-done change.
QStringList logs();

// The scripts that bring a file from version n to n + 1, in order; the newest version is their number.
QStringList bundledMigrations();

// Refuses what is missing, foreign, or of a version newer than `newest`.
Result<void> recognise(const QString &path, int newest);
// Refuses what cannot be written: the file is read-only, or its folder.
Result<void> expectWritable(const QString &path);
// Both.
Result<void> inspect(const QString &path, int newest);

// Refuses a file that has been moved, deleted or made read-only since it was opened: SQLite would go on
// writing to it, and nobody would find what was written.
Result<void> expectInPlace(const Connection &connection);

// Brings an open file to the newest version, in one transaction. A file that has something in it already is
// first copied beside itself (see copyName()).
Result<void> migrate(Connection &connection, const QStringList &migrations);

// The name of the copy that is made before a file of that version is migrated (".copy" is added as often as
// that name is taken). Only its owner may read it.
QString copyName(const QString &path, int version);

} // namespace planfile
} // namespace fpk
