// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook_file.h"

#include "core/whole_file.h"
#include "formats/clean_text.h"
#include "formats/workbook_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A workbook must say when it was made; the same content is to give the same bytes, so it says what its ZIP
// says of all its parts.
constexpr time_t beginningOfZip = 315532800; // 1980-01-01

Error notMade(const QString &reason)
{
    return {
        Error::Code::Storage,
        Text::tr("The workbook cannot be made (%1): check the free space for temporary files.").arg(reason)};
}

void describe(lxw_workbook *book, const QString &title)
{
    QByteArray words = cleanText(title).left(255).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = words.data();
    properties.created = beginningOfZip;
    workbook_set_properties(book, &properties);
}

// A workbook that could not be filled is closed as well: that gives its memory back.
Result<void> make(const QTemporaryDir &folder, const QString &path, const QString &title,
                  const std::function<Result<void>(lxw_workbook *)> &fill)
{
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    useOfficeFont(book);
    describe(book, title);
    const Result<void> filled = fill(book);
    const lxw_error error = workbook_close(book);
    return error == LXW_NO_ERROR ? filled : notMade(QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<void> writeWorkbook(const QString &path, const QString &title,
                           const std::function<Result<void>(lxw_workbook *)> &fill)
{
    return writeWhole(path, [&](QIODevice &target) -> Result<void> {
        const QTemporaryDir folder;
        QFile book(folder.filePath(QStringLiteral("book.xlsx")));
        if (Result<void> made = make(folder, book.fileName(), title, fill); !made)
            return made;
        if (!book.open(QIODevice::ReadOnly))
            return notMade(book.errorString());
        while (!book.atEnd())
            target.write(book.read(1 << 20));
        return {};
    });
}

} // namespace fpk
