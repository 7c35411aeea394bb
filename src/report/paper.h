// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paged_report.h"

class QPagedPaintDevice;

namespace fpk {

// Paints the report on a printer or a PDF writer, of which it sets the page layout page by page; the device's
// page ranges are kept to. Needs a QGuiApplication, but not its thread. Cancelled if progress says so,
// Storage if the device fails.
Result<void> paintReport(const Report &report, QPagedPaintDevice &device, const PageSetup &setup = {},
                         const Progress &progress = {});

// Writes the same pages as a PDF that lasts (PDF/A-1b): fonts embedded, text selectable, a bookmark for each
// heading, title and language set. A file that is there already is replaced only once the new one is whole.
// ReadOnly or Storage if it cannot be written.
Result<void> writePdf(const Report &report, const QString &path, const PageSetup &setup = {},
                      const Progress &progress = {});

} // namespace fpk
