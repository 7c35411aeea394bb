// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

// A block of cells as spreadsheets hand it over the clipboard: a line for a row, a tab between cells; a cell
// that holds a line break, a tab or a quotation mark stands in quotation marks, those in it doubled.
namespace fpk {

// Row by row; rows need not be equally long.
using TextBlock = std::vector<QStringList>;

// What is badly quoted is taken as it stands: no text is lost.
TextBlock readBlock(const QString &text);

QString writeBlock(const TextBlock &block);

} // namespace fpk
