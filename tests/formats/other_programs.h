// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace fpk::test {

// Other people's programs that read our files; where one is missing the test fails and names its package.

// What Python makes of a file by one of the scripts in tests/formats/readers.
nlohmann::json readByPython(const QString &script, const QString &path, const QStringList &more = {});

// The text of the file as LibreOffice prints it, laid out as on paper, a string for each page.
QStringList printedByLibreOffice(const QString &path);

// The texts of a table's rows as any reader of it should find them, without those that head groups.
std::vector<std::vector<std::string>> textsOf(const Report::Table &table);
// The tables of a report that have headings.
std::vector<const Report::Table *> ruledTables(const Report &report);

// A report that has something of everything: all styles of text, both kinds of table, a chart, turned pages,
// and texts that would break a careless writer.
Report fullReport();

} // namespace fpk::test
