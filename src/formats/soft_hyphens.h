// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fpk {

// The text with a soft hyphen wherever one of its words of more than `longest` letters may be parted: where
// such a word does not fit a narrow column, office programs part it there, and only then is the hyphen seen.
QString withSoftHyphens(const QString &text, int longest);

} // namespace fpk
