// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace fpk::cli {

// Lines whose cells stand below each other, columns as wide as their widest word and two blanks apart.
// `alignments` has a letter for each column: '<' for words, '>' for numbers. The last column is not padded.
QStringList aligned(const std::vector<QStringList> &rows, QStringView alignments);

} // namespace fpk::cli
