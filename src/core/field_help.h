// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace fpk {

// What goes into a field of a record, in a sentence or two for the person who fills it in: with an example,
// and what the program does with it. In the current language; empty for fields that nobody types in.
QString fieldHelp(Entity entity, const char *key);

} // namespace fpk
