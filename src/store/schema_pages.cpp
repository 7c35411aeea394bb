// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_pages.h"

#include "store/connection.h"
#include "store/plan_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <set>

namespace fpk {

namespace {

// In the header of a file (sqlite.org/fileformat.html, 1.3).
constexpr qsizetype pageCountOffset = 28;
constexpr qint64 pageSize = 4096; // of all files that we make

bool isReadable(const QString &path)
{
    Connection connection(path);
    return connection.open() && connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

// A plan file without a plan, as Store::create() begins one.
bool makeModel(Connection &model)
{
    return model.open() &&
           model.runScript(QStringLiteral("PRAGMA encoding='UTF-16le';\nPRAGMA synchronous=OFF;\n")) &&
           planfile::migrate(model, planfile::bundledMigrations());
}

// In an empty file each table and each index has one page: the others are those looked for.
std::set<qint64> schemaPages(Connection &model)
{
    std::set<qint64> pages;
    const auto count = model.value(QStringLiteral("PRAGMA page_count"));
    const auto unused = model.value(QStringLiteral("PRAGMA freelist_count"));
    if (!count || !unused || (*unused).toInt() > 0)
        return pages;
    for (qint64 number = 1; number <= (*count).toLongLong(); ++number)
        pages.insert(number);
    const auto roots = model.run(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE rootpage>0"));
    while (roots && (*roots)->next())
        pages.erase((*roots)->value(0).toLongLong());
    return pages;
}

} // namespace

void mendSchema(const QString &path)
{
    if (isReadable(path))
        return;
    const QTemporaryDir folder;
    Connection model(folder.filePath(QStringLiteral("model")));
    if (!makeModel(model))
        return;
    const std::set<qint64> pages = schemaPages(model);
    QFile source(model.path());
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadWrite))
        return;
    for (const qint64 number : pages) {
        source.seek((number - 1) * pageSize);
        target.seek((number - 1) * pageSize);
        target.write(source.read(pageSize));
    }
    const quint32 count = qToBigEndian(quint32(target.size() / pageSize));
    target.seek(pageCountOffset);
    target.write(reinterpret_cast<const char *>(&count), sizeof count);
}

} // namespace fpk
