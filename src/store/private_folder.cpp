// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fpk {

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.dir().mkdir(info.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return Error{Error::Code::ReadOnly, QCoreApplication::translate(
                                            "Store", "The folder “%1” cannot be made; choose another folder.")
                                            .arg(QDir::toNativeSeparators(path))};
}

} // namespace fpk
