// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTemporaryDir>

namespace fpk {

// A database file in the making, in a folder beside its future name that only its owner may enter. What is
// left of it in the end is removed. Under the future name it appears whole or not at all.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &target);

    // Makes the folder, and in it the file if it is to be empty at first.
    Result<void> makeFolder();
    Result<void> make();
    [[nodiscard]] const QString &path() const { return m_path; }

    // Gives it its name, and fails if that is taken; or takes the place of whatever has that name.
    Result<void> appear();
    Result<void> replace();

private:
    [[nodiscard]] Error refused(const QString &reason) const;

    QString m_target;
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace fpk
