// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace fpk {

// Tells the moment it is. Handed to whoever needs it, so that tests and `--today` decide what day it is.
using Clock = std::function<QDateTime()>;

} // namespace fpk
