// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/page_setup.h"
#include "report/report.h"

namespace fpk {

// Writes a report as a Word document (ECMA-376) that can be worked on further: styles for everything, so that
// changing one changes all of its kind; headings that make an outline; heads of tables repeated on each page;
// sections where pages turn; page numbers from the second page on; charts as pictures with words beside them.
// The same report gives the same bytes. Needs a QGuiApplication, but not its thread, if there are charts.
// ReadOnly or Storage if the file cannot be written, Cancelled if progress says so; what was there before
// then stays.
Result<void> writeDocx(const Report &report, const QString &path, const PageSetup &setup = {},
                       const Progress &progress = {});

} // namespace fpk
