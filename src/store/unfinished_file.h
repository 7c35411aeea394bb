// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace fpk {

// A database file in the making: written beside its future name, readable by its owner only, and removed
// again unless it was finished. Under the future name it appears whole or not at all.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &target);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    // Makes it, empty.
    Result<void> make();
    [[nodiscard]] const QString &path() const { return m_path; }

    // Gives it its name, and fails if that is taken; or takes the place of whatever has that name.
    Result<void> appear();
    Result<void> replace();

private:
    [[nodiscard]] Error refused(const QString &reason) const;

    QString m_target;
    QString m_path;
};

} // namespace fpk
