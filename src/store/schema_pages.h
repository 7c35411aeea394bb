// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fpk {

// Puts new ones in place of the pages of a plan file that tell what tables there are and where they begin,
// if these cannot be read: in every file made by this version they are the same. Of a file that an earlier
// version has made they are not, and what is then read is nonsense that fits no field.
void mendSchema(const QString &path);

} // namespace fpk
