// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace fpk {

// Copies the bytes of a database file that nobody has open, whatever its state, and those of the logs
// that a program which ended suddenly has left beside it. Only the owner may read the copy.
Result<void> copyPrivately(const QString &from, const QString &to);

} // namespace fpk
