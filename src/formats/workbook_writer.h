// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/row_heights.h"
#include "formats/row_progress.h"
#include "formats/workbook_formats.h"
#include "formats/workbook_sheets.h"
#include "report/page_setup.h"

#include <optional>

namespace fpk {

// Writes one sheet of a workbook, from its top. What is as wide as the page is merged across the columns of
// the sheet's tables. A row of a table that is higher than Excel lets rows be becomes several rows, whose
// cells are merged downwards.
class SheetWriter
{
public:
    // All of them must outlive it.
    SheetWriter(lxw_worksheet *sheet, WorkbookFormats &formats, RowHeights &heights,
                const WorkbookSheet &content, const PageSetup &setup, RowProgress &progress);

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
    void writeCell(lxw_col_t column, const Report::Cell &cell, const CellLook &look, int rows);
    void writeSpan(lxw_col_t first, lxw_col_t last, const QString &text, const CellLook &look);
    void filterAndFreeze();
    [[nodiscard]] double columnWidth(size_t column) const;
    [[nodiscard]] double widthOf(lxw_col_t first, lxw_col_t behind) const;
    [[nodiscard]] lxw_col_t columnAt(double part) const;
    [[nodiscard]] lxw_col_t lastColumn() const;

    lxw_worksheet *m_sheet;
    WorkbookFormats &m_formats;
    RowHeights &m_heights;
    const WorkbookSheet &m_content;
    RowProgress &m_progress;
    double m_width;            // of the page between its margins, in millimetres
    double m_columnsWidth = 0; // of all columns, in their own measure
    lxw_row_t m_row = 0;
    double m_heightAbove = 0; // of the rows above the head, in points
    std::optional<lxw_row_t> m_head;
    lxw_row_t m_lastOfTable = 0;
};

} // namespace fpk
