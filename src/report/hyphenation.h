// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fpk {

// Where a Russian or Kyrgyz word may be parted with a hyphen: how many of its first characters, at most
// `limit`, may stay on the line; 0 if none. By syllables, leaving three letters at least on either side, and
// never before ь, ъ, й. For words that are longer than a whole line, which have to be parted somewhere.
qsizetype hyphenationPoint(QStringView word, qsizetype limit);

} // namespace fpk
