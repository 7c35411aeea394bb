// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/report.h"

namespace fpk {

// Writes a report as one HTML file that needs no other: for a web site, an e-mail, a screen reader. Tables
// have their headings marked, groups of rows are bodies of their own, and printed pages are A4 with the
// margins of official papers. Nothing of what people typed can become markup. ReadOnly or Storage if the
// file cannot be written, Cancelled if progress says so; what was there before then stays.
Result<void> writeHtml(const Report &report, const QString &path, const Progress &progress = {});

} // namespace fpk
