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
constexpr double highestRow = 409;    // points; Excel's limit
constexpr int longestText = 32767;    // Excel's limit
constexpr double highestFrozen = 160; // points: what stays in sight must leave room for the rest
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

// Excel counts widths in digits of its standard font, 7 pixels of 1/96 inch each, and 5 more per column.
double columnWidth(double millimetres) { return (millimetres / 25.4 * 96 - 5) / 7; }

} // namespace

SheetWriter::SheetWriter(lxw_worksheet *sheet, WorkbookFormats &formats, const WorkbookSheet &content,
                         const PageSetup &setup, RowProgress &progress)
    : m_sheet(sheet), m_formats(formats), m_content(content), m_progress(progress),
      m_width(setup.textWidth(setup.isLandscape(true)))
{
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
    double all = 0;
    for (const Report::Column &column : m_content.columns)
        all += column.width;
    for (size_t i = 0; i < m_content.columns.size(); ++i) {
        const double width = columnWidth(m_width * m_content.columns[i].width / all);
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
    }
    if (m_content.columns.empty())
        worksheet_set_column(m_sheet, 0, 0, columnWidth(m_width), nullptr);
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
    const double height = heightOf(text, look.points, m_width);
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
    m_head = m_row;
    lxw_format *format = m_formats.format({8, true, Report::Align::Centre, true, true});
    for (size_t i = 0; i < m_content.columns.size(); ++i)
        worksheet_write_string(m_sheet, m_row, lxw_col_t(i), cellText(m_content.columns[i].title), format);
    ++m_row;
}

void SheetWriter::writeRow(const Report::Row &row)
{
    using Kind = Report::Row::Kind;
    const std::vector<Report::Cell> cells = row.cells();
    if (row.kind == Kind::Group)
        return writeText(cells.front().text, {tablePoints, true, Report::Align::Left, true});
    for (size_t i = 0; i < cells.size(); ++i)
        writeCell(lxw_col_t(i), cells[i], cells[i].strong || row.kind == Kind::Total);
    ++m_row;
}

void SheetWriter::writeCell(lxw_col_t column, const Report::Cell &cell, bool bold)
{
    CellLook look{tablePoints, bold, m_content.columns[column].align, true};
    if (const double *number = std::get_if<double>(&cell.value)) {
        if (const auto format = numberFormat(cell.text, *number)) {
            look.numberFormat = *format;
            worksheet_write_number(m_sheet, m_row, column, *number, m_formats.format(look));
            return;
        }
    }
    const auto *date = std::get_if<QDate>(&cell.value);
    if (date && terms::date(*date) == cell.text) {
        look.numberFormat = QStringLiteral("dd.mm.yyyy");
        lxw_datetime day = {date->year(), date->month(), date->day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, column, &day, m_formats.format(look));
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
    double gridAll = 0;
    for (const Report::Column &column : m_content.columns)
        gridAll += column.width;
    const auto columnAt = [&](double part) {
        double edge = 0;
        lxw_col_t column = 0;
        while (column < m_content.columns.size() &&
               edge + m_content.columns[column].width / 2.0 <= part * gridAll)
            edge += m_content.columns[column++].width;
        return column;
    };
    for (const Report::Row &row : table.rows) {
        const std::vector<Report::Cell> cells = row.cells();
        double height = 0;
        double begin = 0;
        lxw_col_t next = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const double width = table.columns[i].width / all;
            const lxw_col_t first = next;
            next = lxw_col_t(qMax(int(columnAt(begin + width)), first + 1));
            begin += width;
            const bool strong = cells[i].strong || row.kind != Report::Row::Kind::Plain;
            writeSpan(first, lxw_col_t(next - 1), cells[i].text,
                      {tablePoints, strong, table.columns[i].align});
            height = qMax(height, heightOf(cells[i].text, tablePoints, m_width * width));
        }
        worksheet_set_row(m_sheet, m_row, height, nullptr);
        ++m_row;
        if (!m_progress.advance())
            return;
    }
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

// An upper guess, from how wide letters of that size are on the average.
double SheetWriter::heightOf(const QString &text, double points, double width) const
{
    const double letters = qMax(1.0, width * pointsPerMillimetre / (points * 0.54));
    double lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += qMax(1.0, std::ceil(double(line.size()) / letters));
    return qMin(highestRow, lines * points * 1.3 + 2);
}

lxw_col_t SheetWriter::lastColumn() const { return lxw_col_t(qMax(m_content.columns.size(), size_t(1)) - 1); }

} // namespace fpk
