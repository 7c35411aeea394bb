// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace fpk {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};
} // namespace

Result<void> writeWhole(const QString &path, const std::function<Result<void>(QIODevice &)> &writer)
{
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
                     Text::tr("“%1” cannot be written (%2): choose another folder or name.")
                         .arg(shown, file.errorString())};
    }
    if (Result<void> written = writer(file); !written)
        return written;
    if (!file.commit()) {
        return Error{Error::Code::Storage,
                     Text::tr("“%1” could not be written to its end (%2): check the free space.")
                         .arg(shown, file.errorString())};
    }
    return {};
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&](QIODevice &device) {
        qobject_cast<QFileDevice *>(&device)->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        device.write(bytes);
        return Result<void>();
    });
}

} // namespace fpk
