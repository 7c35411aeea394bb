// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/page_setup.h"
#include "report/report.h"

namespace fpk {

// Writes a report as a workbook for Excel and its like: sheets as workbook_sheets.h divides them; numbers and
// dates as such, everything else as text that no program takes for a formula; headings of tables stay in
// sight and carry filters; set up for print. The same report gives the same bytes. Needs a QGuiApplication,
// but not its thread. ReadOnly or Storage if the file cannot be written, Cancelled if progress says so; what
// was there before then stays.
Result<void> writeXlsx(const Report &report, const QString &path, const PageSetup &setup = {},
                       const Progress &progress = {});

} // namespace fpk
