// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fpk {

// Told how far long work has come; false stops it.
using Progress = std::function<bool(int done, int total)>;

} // namespace fpk
