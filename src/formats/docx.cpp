// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx.h"

#include "core/spoken_language.h"
#include "core/whole_file.h"
#include "formats/row_progress.h"
#include "formats/word_body.h"
#include "formats/word_parts.h"
#include "formats/word_styles.h"
#include "formats/zip_archive.h"
#include "report/report_language.h"

namespace fpk {

namespace {

std::vector<ZipPart> partsOf(const Report &report, const PageSetup &setup, RowProgress &rows)
{
    const SpokenLanguage spoken(localeOf(report));
    WordBody body(report, setup, rows);
    const QByteArray document = body.write();
    const std::vector<QByteArray> &pictures = body.pictures();
    std::vector<ZipPart> parts = wordParts(report, int(pictures.size()));
    parts.push_back({QStringLiteral("word/document.xml"), document});
    parts.push_back({QStringLiteral("word/styles.xml"), wordStyles(report.language)});
    for (size_t i = 0; i < pictures.size(); ++i)
        parts.push_back({QStringLiteral("word/") + wordPictureName(int(i)), pictures[i]});
    return parts;
}

} // namespace

Result<void> writeDocx(const Report &report, const QString &path, const PageSetup &setup,
                       const Progress &progress)
{
    return writeWhole(path, [&](QIODevice &file) -> Result<void> {
        RowProgress rows(report, progress);
        const std::vector<ZipPart> parts = partsOf(report, setup, rows);
        if (rows.isStopped())
            return rows.result();
        const Result<QByteArray> archive = zipArchive(parts);
        if (!archive)
            return archive.error();
        file.write(*archive);
        return {};
    });
}

} // namespace fpk
