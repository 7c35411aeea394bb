// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xlsx.h"

#include "core/spoken_language.h"
#include "formats/clean_text.h"
#include "formats/workbook_file.h"
#include "formats/workbook_writer.h"
#include "report/fonts.h"
#include "report/report_language.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Texts of page heads and feet have an own language, in which & begins a command; 255 letters are the most.
QByteArray pageText(const QString &left, const QString &right)
{
    QString escaped = cleanText(left).simplified().left(100);
    const QString font = QStringLiteral("&\"%1,Regular\"").arg(officeFontFamily());
    return (QStringLiteral("&L") + font + escaped.replace(u'&', QStringLiteral("&&")) + QStringLiteral("&R") +
            font + right)
        .toUtf8();
}

void setUpPages(lxw_worksheet *sheet, const Report &report, const PageSetup &setup)
{
    constexpr double inch = 25.4;
    if (setup.isLandscape(true))
        worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, setup.size == PageSetup::Size::A4 ? 9 : 8);
    worksheet_set_margins(sheet, setup.left / inch, setup.right / inch, setup.top / inch,
                          setup.bottom / inch);
    worksheet_fit_to_pages(sheet, 1, 0);
    lxw_header_footer_options options = {};
    options.margin = setup.top / 2 / inch;
    const QString number = pageNumberText(report).arg(QStringLiteral("&P"), QStringLiteral("&N"));
    worksheet_set_header_opt(sheet, pageText(report.title, number), &options);
    options.margin = setup.bottom / 2 / inch;
    worksheet_set_footer_opt(sheet, pageText(report.footer, {}), &options);
}

void fill(lxw_workbook *book, const Report &report, const PageSetup &setup, RowProgress &progress)
{
    const SpokenLanguage spoken(localeOf(report));
    WorkbookFormats formats(book);
    RowHeights heights;
    for (const WorkbookSheet &content : workbookSheets(report)) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, content.name.toUtf8().constData());
        setUpPages(sheet, report, setup);
        SheetWriter(sheet, formats, heights, content, setup, progress).write();
    }
}

} // namespace

Result<void> writeXlsx(const Report &report, const QString &path, const PageSetup &setup,
                       const Progress &progress)
{
    return writeWorkbook(path, report.title, [&](lxw_workbook *book) {
        RowProgress rows(report, progress);
        fill(book, report, setup, rows);
        return rows.result();
    });
}

} // namespace fpk
