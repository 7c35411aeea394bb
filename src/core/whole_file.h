// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>

#include <functional>

namespace fpk {

// Writes a file whole or not at all: until the writer has succeeded and everything is on the disk, a file
// that was there before stays as it is. The sentence of a failure says what to do.
Result<void> writeWhole(const QString &path, const std::function<Result<void>(QIODevice &)> &writer);
// The same of bytes that are there already.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
// The same, and only its owner may read it.
Result<void> writePrivately(const QString &path, const QByteArray &bytes);

} // namespace fpk
