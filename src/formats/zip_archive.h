// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fpk {

struct ZipPart
{
    QString name; // with '/' between folders
    QByteArray bytes;
};

// The parts in that order, compressed, as the bytes of a ZIP file; the same parts give the same bytes.
// Storage if there is not enough memory.
Result<QByteArray> zipArchive(const std::vector<ZipPart> &parts);

} // namespace fpk
