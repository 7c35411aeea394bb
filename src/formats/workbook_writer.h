// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/row_progress.h"
#include "formats/workbook_formats.h"
#include "formats/workbook_sheets.h"
#include "report/page_setup.h"

namespace fpk {

// Writes one sheet of a workbook, from its top. What is as wide as the page is merged across the columns of
// the sheet's tables, and its rows get their height here: office programs find out by themselves only how
// high rows of single cells are.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *sheet, WorkbookFormats &formats, const WorkbookSheet &content,
                const PageSetup &setup, RowProgress &progress);

    void write();

private:
    void setColumns();
    void write(const Report::Block &block, const Report::Block *next);
    void writeText(const QString &text, const CellLook &look);
    void writeChart(const Report::Chart &chart);
    void writeTable(const Report::Table &table);
    void writeForm(const Report::Table &table);
    void writeHead();
    void writeRow(const Report::Row &row);
    void writeCell(lxw_col_t column, const Report::Cell &cell, bool bold);
    void writeSpan(lxw_col_t first, lxw_col_t last, const QString &text, const CellLook &look);
    void filterAndFreeze();
    [[nodiscard]] double heightOf(const QString &text, double points, double width) const;
    [[nodiscard]] lxw_col_t lastColumn() const;

    lxw_worksheet *m_sheet;
    WorkbookFormats &m_formats;
    const WorkbookSheet &m_content;
    RowProgress &m_progress;
    double m_width; // of the page between its margins, in millimetres
    lxw_row_t m_row = 0;
    double m_heightAbove = 0; // of the rows above the head, in points
    std::optional<lxw_row_t> m_head;
    lxw_row_t m_lastOfTable = 0;
};

} // namespace fpk
