// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_body.h"

#include "formats/chart_picture.h"
#include "formats/soft_hyphens.h"

#include <cmath>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;
using Kind = Report::Row::Kind;

constexpr double unitsPerMillimetre = 1440 / 25.4; // Word's: twentieths of a point
constexpr double picturePerMillimetre = 36000;     // DrawingML's
constexpr double stampWidth = 75;                  // millimetres
constexpr double pictureWidth = 170;
constexpr double letterWidth = 1.7; // millimetres, of nine-point letters on the average
constexpr double cellPadding = 2;   // left and right together
constexpr double tallestWhole = 70; // millimetres; higher rows may go on on the next page

QString units(double millimetres) { return QString::number(std::lround(millimetres * unitsPerMillimetre)); }

const char *styleId(Style style)
{
    switch (style) {
    case Style::Organisation:
        return "Organisation";
    case Style::Kind:
        return "DocumentKind";
    case Style::Title:
        return "Title";
    case Style::State:
        return "Subtitle";
    case Style::Note:
        return "Note";
    case Style::Stamp:
        return "Stamp";
    case Style::Text:
        break;
    }
    return "Normal";
}

QString justification(Report::Align align)
{
    switch (align) {
    case Report::Align::Centre:
        return QStringLiteral("center");
    case Report::Align::Right:
        return QStringLiteral("right");
    case Report::Align::Left:
        break;
    }
    return QStringLiteral("left");
}

} // namespace

WordBody::WordBody(const Report &report, const PageSetup &setup, RowProgress &progress)
    : m_report(report), m_setup(setup), m_progress(progress), m_label(report.title),
      m_isLandscape(setup.isLandscape(report.landscape))
{
}

QByteArray WordBody::write()
{
    m_xml.begin("body");
    for (const Report::Block &block : m_report.blocks) {
        std::visit([this](const auto &content) { write(content); }, block);
        m_followsTable = std::holds_alternative<Report::Table>(block);
        if (m_progress.isStopped())
            return {};
    }
    if (m_followsTable)
        writeGap(1); // Word wants a paragraph behind the last table
    writeSection();
    return m_xml.bytes();
}

double WordBody::textWidth() const { return m_setup.textWidth(m_isLandscape); }

void WordBody::write(const Report::Paragraph &paragraph)
{
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", QString::fromLatin1(styleId(paragraph.style)));
    if (paragraph.style == Style::Stamp)
        m_xml.empty("ind", {{"left", units(qMax(0.0, textWidth() - stampWidth))}});
    m_xml.end();
    m_xml.run(paragraph.text);
    m_xml.end();
}

void WordBody::write(const Report::Heading &heading)
{
    m_label = heading.text;
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", heading.level > 1 ? QStringLiteral("Heading2") : QStringLiteral("Heading1"));
    m_xml.end();
    m_xml.run(heading.text);
    m_xml.end();
}

// The paper of a section stands in its last paragraph, which is made too small to need a page of its own.
void WordBody::write(const Report::NewPage &page)
{
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("spacing", {{"before", QStringLiteral("0")},
                            {"after", QStringLiteral("0")},
                            {"line", QStringLiteral("20")},
                            {"lineRule", QStringLiteral("exact")}});
    writeSection();
    m_xml.end();
    m_xml.end();
    m_isLandscape = m_setup.isLandscape(page.landscape);
}

void WordBody::writeGap(int points)
{
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("spacing", {{"before", QStringLiteral("0")},
                            {"after", QStringLiteral("0")},
                            {"line", QString::number(points * 20)},
                            {"lineRule", QStringLiteral("exact")}});
    m_xml.end();
    m_xml.end();
}

void WordBody::writeSection()
{
    m_xml.begin("sectPr");
    m_xml.empty("headerReference", {{"type", QStringLiteral("default")}, {"r:id", QStringLiteral("head")}});
    m_xml.empty("footerReference", {{"type", QStringLiteral("default")}, {"r:id", QStringLiteral("foot")}});
    if (m_isFirstSection) {
        m_xml.empty("headerReference",
                    {{"type", QStringLiteral("first")}, {"r:id", QStringLiteral("noHead")}});
        m_xml.empty("footerReference", {{"type", QStringLiteral("first")}, {"r:id", QStringLiteral("foot")}});
    }
    if (m_isLandscape)
        m_xml.empty("pgSz", {{"w", units(m_setup.longEdge())},
                             {"h", units(m_setup.shortEdge())},
                             {"orient", QStringLiteral("landscape")}});
    else
        m_xml.empty("pgSz", {{"w", units(m_setup.shortEdge())}, {"h", units(m_setup.longEdge())}});
    m_xml.empty("pgMar", {{"top", units(m_setup.top)},
                          {"right", units(m_setup.right)},
                          {"bottom", units(m_setup.bottom)},
                          {"left", units(m_setup.left)},
                          {"header", units(m_setup.top / 2)},
                          {"footer", units(m_setup.bottom / 2)},
                          {"gutter", QStringLiteral("0")}});
    if (m_isFirstSection)
        m_xml.empty("titlePg");
    m_xml.end();
    m_isFirstSection = false;
}

void WordBody::write(const Report::Chart &chart)
{
    const ChartPicture picture = chartPicture(chart, qMin(pictureWidth, textWidth()));
    m_xml.begin("p");
    m_xml.begin("r");
    writePicture(chartText(chart), picture.millimetres);
    m_xml.end();
    m_xml.end();
    m_pictures.push_back(picture.png);
}

void WordBody::writePicture(const QString &words, QSizeF millimetres)
{
    const QString zero = QStringLiteral("0");
    const QString width = QString::number(std::lround(millimetres.width() * picturePerMillimetre));
    const QString height = QString::number(std::lround(millimetres.height() * picturePerMillimetre));
    const QString name = QStringLiteral("picture%1").arg(m_pictures.size());
    const QString number = QString::number(m_pictures.size() + 1);
    m_xml.begin("drawing");
    m_xml.begin("wp:inline", {{":distT", zero}, {":distB", zero}, {":distL", zero}, {":distR", zero}});
    m_xml.empty("wp:extent", {{":cx", width}, {":cy", height}});
    m_xml.empty("wp:docPr", {{":id", number}, {":name", name}, {":descr", words}});
    m_xml.begin("a:graphic");
    m_xml.begin("a:graphicData",
                {{":uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.begin("pic:pic");
    m_xml.begin("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{":id", number}, {":name", name}, {":descr", words}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.end();
    m_xml.begin("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", name}});
    m_xml.begin("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.end();
    m_xml.end();
    m_xml.begin("pic:spPr");
    m_xml.begin("a:xfrm");
    m_xml.empty("a:off", {{":x", zero}, {":y", zero}});
    m_xml.empty("a:ext", {{":cx", width}, {":cy", height}});
    m_xml.end();
    m_xml.begin("a:prstGeom", {{":prst", QStringLiteral("rect")}});
    m_xml.empty("a:avLst");
    for (int open = 0; open < 7; ++open)
        m_xml.end();
}

void WordBody::write(const Report::Table &table)
{
    const bool isRuled = table.style == Report::Table::Style::Ruled;
    if (!isRuled || m_followsTable)
        writeGap(isRuled ? 6 : 20);
    beginTable(table);
    if (isRuled)
        writeHead(table);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        writeRow(table, row);
        if (!m_progress.advance())
            return;
    }
    m_xml.end();
}

void WordBody::beginTable(const Report::Table &table)
{
    int all = 0;
    for (const Report::Column &column : table.columns)
        all += column.width;
    m_widths.clear();
    for (const Report::Column &column : table.columns)
        m_widths.push_back(int(textWidth() * unitsPerMillimetre * column.width / all));
    const bool isRuled = table.style == Report::Table::Style::Ruled;
    m_xml.begin("tbl");
    m_xml.begin("tblPr");
    m_xml.value("tblStyle", isRuled ? QStringLiteral("ReportTable") : QStringLiteral("FormTable"));
    m_xml.empty("tblW", {{"w", units(textWidth())}, {"type", QStringLiteral("dxa")}});
    m_xml.empty("tblLayout", {{"type", QStringLiteral("fixed")}});
    m_xml.empty("tblLook", {{"val", isRuled ? QStringLiteral("0020") : QStringLiteral("0000")},
                            {"firstRow", isRuled ? QStringLiteral("1") : QStringLiteral("0")}});
    if (isRuled)
        m_xml.value("tblCaption", m_label);
    m_xml.end();
    m_xml.begin("tblGrid");
    for (const int width : m_widths)
        m_xml.empty("gridCol", {{"w", QString::number(width)}});
    m_xml.end();
}

void WordBody::writeHead(const Report::Table &table)
{
    m_xml.begin("tr");
    m_xml.begin("trPr");
    m_xml.empty("cantSplit");
    m_xml.empty("tblHeader");
    m_xml.end();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        beginCell(m_widths[i], 1);
        writeCell(table.columns[i].title, "TableHeading", Report::Align::Centre, true, false);
    }
    m_xml.end();
}

void WordBody::writeRow(const Report::Table &table, size_t row)
{
    const Kind kind = table.rows[row].kind;
    const std::vector<Report::Cell> cells = table.rows[row].cells();
    const bool isLast = row + 1 == table.rows.size();
    const bool keepNext =
        !isLast && (table.whole || kind == Kind::Group || table.rows[row + 1].kind == Kind::Total);
    m_xml.begin("tr");
    m_xml.begin("trPr");
    if (isShort(table, cells))
        m_xml.empty("cantSplit");
    m_xml.end();
    if (kind == Kind::Group) {
        beginCell(std::lround(textWidth() * unitsPerMillimetre), int(table.columns.size()));
        writeCell(cells.front().text, "TableGroup", Report::Align::Left, keepNext, false);
    }
    for (size_t i = 0; i < cells.size() && kind != Kind::Group; ++i) {
        beginCell(m_widths[i], 1);
        writeCell(cells[i].text, kind == Kind::Total ? "TableTotal" : "TableText", table.columns[i].align,
                  keepNext, cells[i].strong);
    }
    m_xml.end();
}

void WordBody::beginCell(int width, int columns)
{
    m_longestWord = int((width / unitsPerMillimetre - cellPadding) / letterWidth);
    m_xml.begin("tc");
    m_xml.begin("tcPr");
    m_xml.empty("tcW", {{"w", QString::number(width)}, {"type", QStringLiteral("dxa")}});
    if (columns > 1)
        m_xml.value("gridSpan", columns);
    m_xml.end();
}

// The paragraph of a cell that was begun, and the cell's end.
void WordBody::writeCell(const QString &text, const char *style, Report::Align align, bool keepNext,
                         bool bold)
{
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", QString::fromLatin1(style));
    if (keepNext)
        m_xml.empty("keepNext");
    m_xml.value("jc", justification(align));
    m_xml.end();
    m_xml.run(withSoftHyphens(text, m_longestWord), bold);
    m_xml.end();
    m_xml.end();
}

bool WordBody::isShort(const Report::Table &table, const std::vector<Report::Cell> &cells) const
{
    constexpr double lineHeight = 3.8;
    double lines = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double width =
            cells.size() == table.columns.size() ? m_widths[i] / unitsPerMillimetre : textWidth();
        const double full =
            double(cells[i].text.size()) * letterWidth / qMax(width - cellPadding, letterWidth);
        lines = qMax(lines, full + double(cells[i].text.count(u'\n')));
    }
    return lines * lineHeight <= tallestWhole;
}

} // namespace fpk
