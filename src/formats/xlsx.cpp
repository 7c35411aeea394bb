// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xlsx.h"

#include "core/spoken_language.h"
#include "core/whole_file.h"
#include "formats/clean_text.h"
#include "formats/workbook_writer.h"
#include "report/fonts.h"
#include "report/report_language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A workbook must say when it was made; the same report is to give the same bytes, so it says what its ZIP
// says of all its parts.
constexpr time_t beginningOfZip = 315532800; // 1980-01-01

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

void describe(lxw_workbook *book, const Report &report)
{
    QByteArray title = cleanText(report.title).left(255).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.created = beginningOfZip;
    workbook_set_properties(book, &properties);
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

Result<void> writeWorkbook(const Report &report, const QString &path, const QByteArray &folder,
                           const PageSetup &setup, RowProgress &progress)
{
    QByteArray temporary = folder;
    lxw_workbook_options options = {};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    useOfficeFont(book);
    describe(book, report);
    fill(book, report, setup, progress);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return Error{Error::Code::Storage,
                     Text::tr("The workbook cannot be made (%1): check the free space for temporary files.")
                         .arg(QString::fromUtf8(lxw_strerror(error)))};
    return progress.result();
}

} // namespace

// By way of a temporary file: the library opens only files whose names are of the system's eight-bit letters.
Result<void> writeXlsx(const Report &report, const QString &path, const PageSetup &setup,
                       const Progress &progress)
{
    return writeWhole(path, [&](QIODevice &target) -> Result<void> {
        const QTemporaryDir folder;
        RowProgress rows(report, progress);
        QFile book(folder.filePath(QStringLiteral("report.xlsx")));
        if (Result<void> made =
                writeWorkbook(report, book.fileName(), QFile::encodeName(folder.path()), setup, rows);
            !made)
            return made;
        if (!book.open(QIODevice::ReadOnly))
            return Error{
                Error::Code::Storage,
                Text::tr("The workbook cannot be made (%1): check the free space for temporary files.")
                    .arg(book.errorString())};
        while (!book.atEnd())
            target.write(book.read(1 << 20));
        return {};
    });
}

} // namespace fpk
