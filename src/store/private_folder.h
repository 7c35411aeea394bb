// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace fpk {

// Makes the folder that only its owner may enter, unless it is there. Those above it must be.
Result<void> makePrivateFolder(const QString &path);

} // namespace fpk
