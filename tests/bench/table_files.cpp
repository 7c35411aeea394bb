// SPDX-License-Identifier: GPL-3.0-or-later
// table_files ACTIONS FILE.pdf|FILE.xlsx: the table of a made-up plan, as our PDF, or as a workbook of the
// same columns, widths, wrapping and paper for another program to turn into a PDF.

#include "report/action_table.h"
#include "report/compositor.h"
#include "report/paper.h"
#include "support/generated_plan.h"

#include <QGuiApplication>
#include <QTextStream>

#include <xlsxwriter.h>

using namespace fpk;

namespace {

// Our page between its margins, and how wide columns are: one character is about 7 pixels of 1/96 inch.
constexpr int tableMillimetres = 267;
constexpr double charactersPerMillimetre = 96 / 25.4 / 7;

lxw_format *cellFormat(lxw_workbook *book, bool bold)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_name(format, "PT Serif");
    format_set_font_size(format, 9);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    if (bold)
        format_set_bold(format);
    return format;
}

void setPaper(lxw_worksheet *sheet)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_margins(sheet, 20 / 25.4, 10 / 25.4, 20 / 25.4, 15 / 25.4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_footer(sheet, "&P / &N");
}

// Rows get the height they have on our pages, as a spreadsheet that had shown them would have stored.
bool writeXlsx(const Report &report, int block, const QString &path)
{
    const auto &table = std::get<Report::Table>(report.blocks[size_t(block)]);
    Compositor compositor(report, fromMillimetres(tableMillimetres));
    lxw_workbook *book = workbook_new(qPrintable(path));
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *plain = cellFormat(book, false);
    lxw_format *bold = cellFormat(book, true);
    setPaper(sheet);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, table.columns[i].width * charactersPerMillimetre,
                             nullptr);
        worksheet_write_string(sheet, 0, column, table.columns[i].title.toUtf8().constData(), bold);
    }
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const Compositor::Piece piece = compositor.measure({block, i, 0});
        worksheet_set_row(sheet, lxw_row_t(i) + 1, piece.height(piece.lines) / 100.0, nullptr);
    }
    lxw_row_t line = 1;
    for (const Report::Row &row : table.rows) {
        const std::vector<Report::Cell> cells = row.cells();
        if (row.kind == Report::Row::Kind::Group)
            worksheet_merge_range(sheet, line, 0, line, lxw_col_t(table.columns.size() - 1),
                                  cells[0].text.toUtf8().constData(), bold);
        for (size_t i = 0; i < cells.size() && row.kind != Report::Row::Kind::Group; ++i)
            worksheet_write_string(sheet, line, lxw_col_t(i), cells[i].text.toUtf8().constData(),
                                   cells[i].strong ? bold : plain);
        ++line;
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

int tableBlock(const Report &report)
{
    int block = 0;
    while (!std::holds_alternative<Report::Table>(report.blocks[size_t(block)]))
        ++block;
    return block;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian));
    const QStringList words = app.arguments();
    if (words.size() != 3) {
        QTextStream(stderr) << "table_files ACTIONS FILE.pdf|FILE.xlsx\n";
        return 2;
    }
    const Plan plan = test::generatedPlan(words[1].toInt());
    const ReportingPoint point = ReportingPoint::of(Quarter(2023, 4), QDate(2024, 1, 15));
    const Report report = actionTable(plan, plan.actions(), point, QStringLiteral("Все мероприятия"));
    if (words[2].endsWith(QStringLiteral(".xlsx")))
        return writeXlsx(report, tableBlock(report), words[2]) ? 0 : 1;
    const Result<void> written = writePdf(report, words[2]);
    if (!written)
        QTextStream(stderr) << written.error().message << '\n';
    return written ? 0 : 1;
}
