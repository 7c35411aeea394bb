// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page_setup.h"
#include "report/report.h"

#include <QRectF>
#include <QStringList>
#include <QTemporaryDir>

namespace fpk::test {

// A report written as a PDF into a folder of its own and read back by other people's programs (poppler's),
// which must be installed: without them the tests fail.
class PdfFile
{
public:
    explicit PdfFile(const Report &report, const PageSetup &setup = {});

    [[nodiscard]] int pageCount() const;
    // The text of each page, laid out as on paper.
    [[nodiscard]] QStringList pages() const;
    // All text without line breaks and repeated blanks, in the order in which it was drawn.
    [[nodiscard]] QString flowingText() const;
    // Where the words stand, in points from the corner of their page.
    [[nodiscard]] std::vector<QRectF> words() const;
    // The sizes of the pages in points, each "595 x 842".
    [[nodiscard]] QStringList pageSizes() const;
    // The bookmarks, one line each, those below another indented by two blanks; behind each the page, from 1.
    [[nodiscard]] QStringList bookmarks() const;
    // What Apache's PDFBox says of it as PDF/A-1b; empty: it is.
    [[nodiscard]] QString faultsAsPdfA() const;
    [[nodiscard]] QByteArray bytes() const;
    // The lines that pdffonts prints of the fonts.
    [[nodiscard]] QStringList fonts() const;

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    [[nodiscard]] QString ask(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

// What the text looks like in flowingText(): one blank wherever it is broken.
QString flowing(const QString &text);

} // namespace fpk::test
