// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/row_progress.h"
#include "formats/word_xml.h"
#include "report/page_setup.h"

namespace fpk {

// The text of a report as Word's document.xml, and the pictures that it shows. To be written once.
class WordBody
{
public:
    WordBody(const Report &report, const PageSetup &setup, RowProgress &progress);

    QByteArray write();
    // In PNG, by their number; see wordParts().
    [[nodiscard]] const std::vector<QByteArray> &pictures() const { return m_pictures; }

private:
    void write(const Report::Paragraph &paragraph);
    void write(const Report::Heading &heading);
    void write(const Report::NewPage &page);
    void write(const Report::Chart &chart);
    void write(const Report::Table &table);

    void beginTable(const Report::Table &table);
    void writeHead(const Report::Table &table);
    void writeRow(const Report::Table &table, size_t row);
    void writeCell(const QString &text, const char *style, Report::Align align, bool keepNext, bool bold);
    void beginCell(int width, int columns);
    void writePicture(const QString &words, QSizeF millimetres);
    void writeGap(int points);
    void writeSection();
    [[nodiscard]] double textWidth() const; // in millimetres
    [[nodiscard]] bool isShort(const Report::Table &table, const std::vector<Report::Cell> &cells) const;

    const Report &m_report;
    PageSetup m_setup;
    RowProgress &m_progress;
    WordXml m_xml{"document"};
    std::vector<QByteArray> m_pictures;
    std::vector<int> m_widths; // of the columns of the table in work, in Word's units
    int m_longestWord = 0;     // letters that fit the cell in work
    QString m_label;           // the heading that the next table belongs to
    bool m_isLandscape;
    bool m_isFirstSection = true;
    bool m_followsTable = false; // to which the next one would be joined
};

} // namespace fpk
