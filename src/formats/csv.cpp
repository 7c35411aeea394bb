// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include "core/spoken_language.h"
#include "core/whole_file.h"

#include <QLocale>
#include <QStringList>

namespace fpk {

namespace {

QString cell(QString text, QChar separator)
{
    // Texts come from many hands: none of them may run as a formula (OWASP: CSV injection).
    if (!text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text[0]))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QByteArray line(const QStringList &texts, QChar separator)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text, separator);
    return cells.join(separator).toUtf8() + "\r\n";
}

} // namespace

QByteArray csv(const Report &report)
{
    const QChar separator = spokenLocale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
    QByteArray bytes("\xef\xbb\xbf");
    for (const Report::Block &block : report.blocks) {
        const auto *table = std::get_if<Report::Table>(&block);
        if (!table)
            continue;
        QStringList titles;
        for (const Report::Column &column : table->columns)
            titles << column.title;
        bytes += line(titles, separator);
        for (const Report::Row &row : table->rows) {
            if (row.kind == Report::Row::Kind::Group)
                continue;
            QStringList texts;
            for (const Report::Cell &cell : row.cells())
                texts << cell.text;
            bytes += line(texts, separator);
        }
    }
    return bytes;
}

Result<void> writeCsv(const Report &report, const QString &path) { return writeWhole(path, csv(report)); }

} // namespace fpk
