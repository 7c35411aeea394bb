// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paged_report.h"

class QPagedPaintDevice;

namespace fpk {

// Paints the report on a printer, its preview or a PDF writer, of which it sets the page layout; the device's
// page ranges are kept to. Needs a QGuiApplication, but not its thread. Cancelled if progress says so,
// Storage if the device fails.
Result<void> paintReport(const Report &report, QPagedPaintDevice &device, const Progress &progress = {});

// Writes the same pages as a PDF with its fonts embedded and its text selectable. A file that is there
// already is replaced only once the new one is whole. ReadOnly or Storage if it cannot be written.
Result<void> writePdf(const Report &report, const QString &path, const Progress &progress = {});

} // namespace fpk
