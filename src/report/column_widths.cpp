// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/column_widths.h"

#include <cmath>

namespace fpk {

namespace {

// How much text a column has. A row is as high as its highest cell, so long texts count for more than many:
// the cube is the least power that tells them apart well enough.
std::vector<double> weights(const std::vector<Report::Table *> &tables)
{
    std::vector<double> sums(tables.front()->columns.size());
    for (const Report::Table *table : tables) {
        for (const Report::Row &row : table->rows) {
            if (row.kind != Report::Row::Kind::Plain)
                continue;
            const std::vector<Report::Cell> cells = row.cells();
            for (size_t i = 0; i < cells.size(); ++i)
                sums[i] += std::pow(double(cells[i].text.size()), 3);
        }
    }
    return sums;
}

// What of a column's width its text cannot use: padding, and half a word at the end of a line.
constexpr double lostWidth = 6;

// The column in which one unit more saves the most height.
size_t neediest(const std::vector<Report::Column> &columns, const std::vector<double> &weights)
{
    size_t best = 0;
    double most = -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        const double width = qMax(2.0, columns[i].width - lostWidth);
        const double saved = weights[i] * (std::pow(width, -3) - std::pow(width + 1, -3));
        if (saved > most) {
            most = saved;
            best = i;
        }
    }
    return best;
}

} // namespace

void balanceWidths(const std::vector<Report::Table *> &tables, int width)
{
    if (tables.empty())
        return;
    std::vector<Report::Column> columns = tables.front()->columns;
    const std::vector<double> texts = weights(tables);
    int used = 0;
    for (const Report::Column &column : columns)
        used += column.width;
    for (; used < width; ++used)
        ++columns[neediest(columns, texts)].width;
    for (Report::Table *table : tables)
        table->columns = columns;
}

} // namespace fpk
