// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

namespace fpk::cli {

QStringList aligned(const std::vector<QStringList> &rows, QStringView alignments)
{
    QList<qsizetype> widths(alignments.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], row[column].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isLast = column + 1 == row.size();
            if (alignments[column] == u'>')
                cells << row[column].rightJustified(widths[column]);
            else
                cells << (isLast ? row[column] : row[column].leftJustified(widths[column]));
        }
        lines << cells.join(QStringLiteral("  "));
    }
    return lines;
}

} // namespace fpk::cli
