// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace fpk {

// What paper is set in: the first installed family, of a list of preference, that has the Kyrgyz letters
// ң, ө, ү and the Cyrillic ones. Where there is none it is the system's serif font: Qt then borrows what is
// missing from other fonts. Needs a QGuiApplication.
QString reportFontFamily();

// Whether reportFontFamily() has the Kyrgyz letters; if not, the sentence to tell the person.
Result<void> checkReportFont();

} // namespace fpk
