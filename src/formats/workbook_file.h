// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <xlsxwriter.h>

namespace fpk {

// Makes a workbook, lets it be filled and puts it in place whole. By way of a temporary file: the library
// opens only files whose names are of the system's eight-bit letters. The same content gives the same bytes.
// Fails with what the filling said, or with Storage; what was there before then
// stays.
Result<void> writeWorkbook(const QString &path, const QString &title,
                           const std::function<Result<void>(lxw_workbook *)> &fill);

} // namespace fpk
