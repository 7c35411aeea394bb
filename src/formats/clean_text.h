// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fpk {

// The text without the control characters that no XML file can hold. A line tabulation, which is what Word
// copies for a line break inside a paragraph, becomes a line break.
QString cleanText(QString text);

} // namespace fpk
