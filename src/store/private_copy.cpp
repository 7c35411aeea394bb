// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_copy.h"

#include "core/whole_file.h"
#include "store/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qint64 atOnce = 1 << 20; // bytes

// What the target could not take shows when it is closed (see writeWhole()).
Result<void> pour(QFile &source, QIODevice &target)
{
    qobject_cast<QFileDevice *>(&target)->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(atOnce);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            break;
    }
    if (source.error() == QFile::NoError)
        return {};
    return Error{Error::Code::Storage,
                 Text::tr("“%1” cannot be read: %2.")
                     .arg(QDir::toNativeSeparators(source.fileName()), source.errorString())};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::NotFound,
            Text::tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(from), source.errorString())};
    return writeWhole(to, [&](QIODevice &target) { return pour(source, target); });
}

} // namespace

Result<void> copyPrivately(const QString &from, const QString &to)
{
    Result<void> copied = copyFile(from, to);
    for (const QString &log : planfile::logs()) {
        if (copied && QFileInfo(from + log).size() > 0)
            copied = copyFile(from + log, to + log);
    }
    return copied;
}

} // namespace fpk
