// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/report.h"

#include <QByteArray>

namespace fpk {

// The tables of a report as comma-separated values, for spreadsheets: UTF-8 with a byte order mark, rows
// ending in CR LF (RFC 4180), a semicolon between cells where the language writes decimals with a comma (as
// spreadsheets expect there), else a comma. A cell that a spreadsheet would take for a formula gets an
// apostrophe before it. Rows that head groups of others are left out: every row is one of data.
QByteArray csv(const Report &report);

// ReadOnly or Storage if the file cannot be written; a file that is there already is replaced as a whole.
Result<void> writeCsv(const Report &report, const QString &path);

} // namespace fpk
