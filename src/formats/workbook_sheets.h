// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace fpk {

// One sheet of the workbook that a report becomes.
struct WorkbookSheet
{
    QString name;
    std::vector<const Report::Block *> blocks;
    std::vector<Report::Column> columns; // those of its tables; none if it has only text
};

// Divides a report among sheets that read one after the other like the report does. A section with a table
// has a sheet of its own, so that the table can be filtered and has the column widths it needs; tables of one
// section with the same columns are one list on it. Text before the first table stands above that, sections
// of nothing but text share a sheet. Names are short and different enough for Excel. The report must outlive
// what is returned.
std::vector<WorkbookSheet> workbookSheets(const Report &report);

} // namespace fpk
