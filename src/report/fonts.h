// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace fpk {

// Families that have the Kyrgyz letters ң, ө, ү and the Cyrillic ones, the best first; which of them there
// are is another matter.
QStringList reportFontFamilies();

// What files are set in that go to other people's office programs: each of these has it, or a font of its
// measures that stands in for it.
QString officeFontFamily();

// What paper is set in: the first of these that is installed, and complete in its installed version. Where
// there is none it is the system's serif font: Qt then borrows what is missing from other fonts. Needs a
// QGuiApplication.
QString reportFontFamily();

// Whether reportFontFamily() has the Kyrgyz letters; if not, the sentence to tell the person.
Result<void> checkReportFont();

} // namespace fpk
