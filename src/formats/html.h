// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/page_setup.h"
#include "report/report.h"

namespace fpk {

// Writes a report as one HTML file that needs no other: for a web site, an e-mail, a screen reader. Tables
// have their headings marked, groups of rows are bodies of their own, charts are pictures with words for
// those who do not see them, and printed pages are set up as asked. Nothing of what people typed can become
// markup. Needs a QGuiApplication, but not its thread, if there are charts. ReadOnly or Storage if the file
// cannot be written, Cancelled if progress says so; what was there before then stays.
Result<void> writeHtml(const Report &report, const QString &path, const PageSetup &setup = {},
                       const Progress &progress = {});

} // namespace fpk
