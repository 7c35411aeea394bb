// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unfinished_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

UnfinishedFile::UnfinishedFile(const QString &target)
    : m_target(target), m_folder(target + QStringLiteral(".XXXXXX")),
      m_path(m_folder.filePath(QFileInfo(target).fileName()))
{
}

Result<void> UnfinishedFile::makeFolder()
{
    return m_folder.isValid() ? Result<void>() : refused(m_folder.errorString());
}

Result<void> UnfinishedFile::make()
{
    if (const auto made = makeFolder(); !made)
        return made;
    QFile file(m_path);
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refused(file.errorString());
    return {};
}

Result<void> UnfinishedFile::appear()
{
    if (!QFile::rename(m_path, m_target))
        return Error{Error::Code::Storage,
                     Text::tr("“%1” cannot be made: a file of that name has just appeared.")
                         .arg(QDir::toNativeSeparators(m_target))};
    return {};
}

// QFile would not replace anything.
Result<void> UnfinishedFile::replace()
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(),
                            error);
    return error ? refused(QString::fromLocal8Bit(error.message())) : Result<void>();
}

Error UnfinishedFile::refused(const QString &reason) const
{
    return {Error::Code::ReadOnly, Text::tr("“%1” cannot be made: %2. Choose another folder.")
                                       .arg(QDir::toNativeSeparators(m_target), reason)};
}

} // namespace fpk
