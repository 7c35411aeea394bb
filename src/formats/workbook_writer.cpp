// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook_writer.h"

#include "core/terms.h"
#include "formats/chart_picture.h"
#include "formats/clean_text.h"

#include <cmath>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;

constexpr double tablePoints = 9;
constexpr double filterButton = 3;    // millimetres of a heading that its button covers
constexpr double highestRow = 409;    // points; Excel's limit
constexpr int longestText = 32767;    // Excel's limit
constexpr double highestFrozen = 160; // points: what stays in sight must leave room for the rest
constexpr double spaceAboveForm = 20; // points
constexpr double pictureWidth = 170;  // millimetres
constexpr double pointsPerMillimetre = 72 / 25.4;

CellLook look(Style style)
{
    using Align = Report::Align;
    switch (style) {
    case Style::Organisation:
        return {12, false, Align::Centre};
    case Style::Kind:
        return {15, true, Align::Centre};
    case Style::Title:
        return {12, true, Align::Centre};
    case Style::State:
        return {11, false, Align::Centre};
    case Style::Note:
        return {9};
    case Style::Stamp:
        return {11, false, Align::Right};
    case Style::Text:
        break;
    }
    return {11};
}

QByteArray cellText(const QString &text)
{
    QString clean = cleanText(text);
    if (clean.size() > longestText)
        clean = clean.left(longestText - 1) + u'…';
    return clean.toUtf8();
}

bool isBold(const Report::Cell &cell, const Report::Row &row)
{
    return cell.strong || row.kind != Report::Row::Kind::Plain;
}

} // namespace

SheetWriter::SheetWriter(lxw_worksheet *sheet, WorkbookFormats &formats, RowHeights &heights,
                         const WorkbookSheet &content, const PageSetup &setup, RowProgress &progress)
    : m_sheet(sheet), m_formats(formats), m_heights(heights), m_content(content), m_progress(progress),
      m_width(setup.textWidth(setup.isLandscape(true)))
{
    for (const Report::Column &column : content.columns)
        m_columnsWidth += column.width;
}

void SheetWriter::write()
{
    setColumns();
    const auto &blocks = m_content.blocks;
    for (size_t i = 0; i < blocks.size() && !m_progress.isStopped(); ++i)
        write(*blocks[i], i + 1 < blocks.size() ? blocks[i + 1] : nullptr);
    if (m_head)
        filterAndFreeze();
}

void SheetWriter::setColumns()
{
    for (size_t i = 0; i < m_content.columns.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), inDigits(columnWidth(i)), nullptr);
    if (m_content.columns.empty())
        worksheet_set_column(m_sheet, 0, 0, inDigits(m_width), nullptr);
}

double SheetWriter::columnWidth(size_t column) const
{
    return m_width * m_content.columns[column].width / m_columnsWidth;
}

void SheetWriter::write(const Report::Block &block, const Report::Block *next)
{
    if (const auto *paragraph = std::get_if<Report::Paragraph>(&block)) {
        writeText(paragraph->text, look(paragraph->style));
    } else if (const auto *heading = std::get_if<Report::Heading>(&block)) {
        const auto *table = next ? std::get_if<Report::Table>(next) : nullptr;
        const bool headsRows = heading->level > 1 && table && table->style == Report::Table::Style::Ruled;
        if (headsRows && !m_head)
            writeHead();
        if (headsRows)
            writeText(heading->text, {tablePoints, true, Report::Align::Left, true});
        else
            writeText(heading->text, {heading->level > 1 ? 10.5 : 12, true});
    } else if (const auto *chart = std::get_if<Report::Chart>(&block)) {
        writeChart(*chart);
    } else if (const auto *table = std::get_if<Report::Table>(&block)) {
        if (table->style == Report::Table::Style::Open)
            writeForm(*table);
        else
            writeTable(*table);
    }
}

void SheetWriter::writeText(const QString &text, const CellLook &look)
{
    const double height = qMin(highestRow, m_heights.of(text, look.points, look.bold, m_width));
    worksheet_set_row(m_sheet, m_row, height, nullptr);
    writeSpan(0, lastColumn(), text, look);
    if (!m_head)
        m_heightAbove += height;
    ++m_row;
}

void SheetWriter::writeChart(const Report::Chart &chart)
{
    const ChartPicture picture = chartPicture(chart, qMin(pictureWidth, m_width));
    QByteArray words = cleanText(chartText(chart)).toUtf8();
    lxw_image_options options = {};
    options.description = words.data();
    worksheet_insert_image_buffer_opt(m_sheet, m_row, 0,
                                      reinterpret_cast<const unsigned char *>(picture.png.constData()),
                                      size_t(picture.png.size()), &options);
    const double height = picture.millimetres.height() * pointsPerMillimetre + 6;
    worksheet_set_row(m_sheet, m_row, qMin(height, highestRow), nullptr);
    if (!m_head)
        m_heightAbove += height;
    ++m_row;
}

void SheetWriter::writeTable(const Report::Table &table)
{
    if (!m_head)
        writeHead();
    for (const Report::Row &row : table.rows) {
        writeRow(row);
        if (!m_progress.advance())
            return;
    }
    m_lastOfTable = m_row - 1;
}

void SheetWriter::writeHead()
{
    const CellLook look{8, true, Report::Align::Centre, true, true};
    double height = 0;
    m_head = m_row;
    for (size_t i = 0; i < m_content.columns.size(); ++i) {
        const QString &title = m_content.columns[i].title;
        worksheet_write_string(m_sheet, m_row, lxw_col_t(i), cellText(title), m_formats.format(look));
        height = qMax(height, m_heights.of(title, look.points, look.bold, columnWidth(i) - filterButton));
    }
    worksheet_set_row(m_sheet, m_row++, qMin(highestRow, height), nullptr);
}

void SheetWriter::writeRow(const Report::Row &row)
{
    const std::vector<Report::Cell> cells = row.cells();
    if (row.kind == Report::Row::Kind::Group)
        return writeText(cells.front().text, {tablePoints, true, Report::Align::Left, true});
    double height = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        height =
            qMax(height, m_heights.of(cells[i].text, tablePoints, isBold(cells[i], row), columnWidth(i)));
    const int rows = int(std::ceil(height / highestRow));
    for (size_t i = 0; i < cells.size(); ++i)
        writeCell(lxw_col_t(i), cells[i],
                  {tablePoints, isBold(cells[i], row), m_content.columns[i].align, true}, rows);
    for (int i = 0; i < rows; ++i)
        worksheet_set_row(m_sheet, m_row++, height / rows, nullptr);
}

void SheetWriter::writeCell(lxw_col_t column, const Report::Cell &cell, const CellLook &look, int rows)
{
    if (rows > 1)
        worksheet_merge_range(m_sheet, m_row, column, m_row + lxw_row_t(rows) - 1, column, "",
                              m_formats.format(look));
    CellLook own = look;
    if (const double *number = std::get_if<double>(&cell.value)) {
        own.numberFormat = numberFormat(cell.text, *number);
        if (!own.numberFormat.isEmpty()) {
            worksheet_write_number(m_sheet, m_row, column, *number, m_formats.format(own));
            return;
        }
    }
    const auto *date = std::get_if<QDate>(&cell.value);
    if (date && terms::date(*date) == cell.text) {
        own.numberFormat = QStringLiteral("dd.mm.yyyy");
        lxw_datetime day = {date->year(), date->month(), date->day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, column, &day, m_formats.format(own));
        return;
    }
    worksheet_write_string(m_sheet, m_row, column, cellText(cell.text), m_formats.format(look));
}

// A form's columns are not those of the tables: each of its cells takes the columns nearest to its place.
void SheetWriter::writeForm(const Report::Table &table)
{
    double all = 0;
    for (const Report::Column &column : table.columns)
        all += column.width;
    worksheet_set_row(m_sheet, m_row++, spaceAboveForm, nullptr);
    for (const Report::Row &row : table.rows) {
        const std::vector<Report::Cell> cells = row.cells();
        double height = 0;
        double end = 0; // of the cell, in parts of the form's width
        lxw_col_t next = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const lxw_col_t first = next;
            end += table.columns[i].width / all;
            next = qMax(columnAt(end), lxw_col_t(first + 1));
            const CellLook look{tablePoints, isBold(cells[i], row), table.columns[i].align};
            writeSpan(first, lxw_col_t(next - 1), cells[i].text, look);
            height = qMax(height, m_heights.of(cells[i].text, look.points, look.bold, widthOf(first, next)));
        }
        worksheet_set_row(m_sheet, m_row++, qMin(highestRow, height), nullptr);
        if (!m_progress.advance())
            return;
    }
}

// Of the columns from the first up to the one behind the last.
double SheetWriter::widthOf(lxw_col_t first, lxw_col_t behind) const
{
    double width = 0;
    for (size_t i = first; i < qMin(size_t(behind), m_content.columns.size()); ++i)
        width += columnWidth(i);
    return width;
}

// The one that begins nearest to that part of the width of all.
lxw_col_t SheetWriter::columnAt(double part) const
{
    double edge = 0;
    size_t column = 0;
    while (column < m_content.columns.size() &&
           edge + m_content.columns[column].width / 2.0 <= part * m_columnsWidth)
        edge += m_content.columns[column++].width;
    return lxw_col_t(column);
}

void SheetWriter::writeSpan(lxw_col_t first, lxw_col_t last, const QString &text, const CellLook &look)
{
    lxw_format *format = m_formats.format(look);
    if (first == last)
        worksheet_write_string(m_sheet, m_row, first, cellText(text), format);
    else
        worksheet_merge_range(m_sheet, m_row, first, m_row, last, cellText(text), format);
}

void SheetWriter::filterAndFreeze()
{
    if (m_lastOfTable > *m_head) {
        worksheet_autofilter(m_sheet, *m_head, 0, m_lastOfTable, lastColumn());
        // "1.10" is the number of an action, not a figure.
        const QByteArray range = QStringLiteral("A%1:A%2").arg(*m_head + 2).arg(m_lastOfTable + 1).toLatin1();
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range);
    }
    worksheet_repeat_rows(m_sheet, *m_head, *m_head);
    if (m_heightAbove <= highestFrozen)
        worksheet_freeze_panes(m_sheet, *m_head + 1, 0);
}

lxw_col_t SheetWriter::lastColumn() const { return lxw_col_t(qMax(m_content.columns.size(), size_t(1)) - 1); }

} // namespace fpk
