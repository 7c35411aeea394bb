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

// Makes the workbook's own font, in whose digits the widths of columns are counted, one that is there: the
// library's is missing wherever Excel is, so that other programs draw all columns too wide.
void useOfficeFont(lxw_workbook *book);

// Widths of columns in those digits, 7 pixels of 1/96 inch each and 5 more for the column, and in
// millimetres.
inline double inDigits(double millimetres) { return (millimetres / 25.4 * 96 - 5) / 7; }
inline double inMillimetres(double digits) { return (digits * 7 + 5) / 96 * 25.4; }

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
