// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/council_report.h"
#include "report/report.h"

#include <QStringList>

namespace fpk::test {

// What stands under the heading of the section, up to the next one of level 1 or a turned page; nothing if
// there is none.
Report section(const Report &report, Section section);

std::vector<Report::Table> tables(const Report &report);
std::vector<QString> paragraphs(const Report &report);
QStringList headings(const Report &report, int level = 1);
std::vector<Report::Chart> charts(const Report &report);

// The texts of the row's cells.
QStringList texts(const Report::Row &row);

} // namespace fpk::test
