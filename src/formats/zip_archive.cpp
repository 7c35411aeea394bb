// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_archive.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace fpk {

namespace {

Error failure(const QString &why)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("Report", "The file cannot be packed (%1).").arg(why)};
}

Error failure(zip_error_t *error) { return failure(QString::fromUtf8(zip_error_strerror(error))); }

// In place of the present time: the beginning of the calendar of ZIP files, 1 January 1980.
constexpr zip_uint16_t firstDay = 1 << 5 | 1;

// The bytes of the parts must live until the archive is closed.
bool add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0;
}

Result<QByteArray> content(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return failure(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size())
        return failure(zip_source_error(source));
    return bytes;
}

} // namespace

Result<QByteArray> zipArchive(const std::vector<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        return failure(&error);
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (!archive)
        return failure(&error);
    zip_source_keep(target.get()); // beyond the archive's end, which frees its own
    for (const ZipPart &part : parts) {
        if (!add(archive, part)) {
            const Error told = failure(zip_get_error(archive));
            zip_discard(archive);
            return told;
        }
    }
    if (zip_close(archive) != 0) {
        const Error told = failure(zip_get_error(archive));
        zip_discard(archive);
        return told;
    }
    return content(target.get());
}

} // namespace fpk
