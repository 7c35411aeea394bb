// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QHash>

#include <xlsxwriter.h>

namespace fpk {

// How a cell of a workbook looks.
struct CellLook
{
    double points = 9;
    bool bold = false;
    Report::Align align = Report::Align::Left;
    bool ruled = false;
    bool shaded = false;
    QString numberFormat = {}; // Excel's; empty for texts
};

// The cell formats of a workbook, each made once. The workbook must outlive it and owns the formats.
class WorkbookFormats
{
public:
    explicit WorkbookFormats(lxw_workbook *book) : m_book(book) {}
    lxw_format *format(const CellLook &look);

private:
    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_made;
};

// Excel's format in which the number reads like the text: with its decimals, and with what the text says
// behind it. Empty if the text does not begin with that number.
QString numberFormat(const QString &text, double number);

} // namespace fpk
