// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html.h"

#include "core/spoken_language.h"
#include "core/whole_file.h"
#include "formats/chart_picture.h"
#include "formats/clean_text.h"
#include "formats/row_progress.h"
#include "report/fonts.h"
#include "report/report_language.h"

#include <QXmlStreamWriter>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;

constexpr double pictureWidth = 170; // millimetres: between the margins of an upright page

QString pageClass(bool landscape) { return landscape ? QStringLiteral("wide") : QStringLiteral("upright"); }

QString paper(const PageSetup &setup, bool landscape)
{
    const auto millimetres = [](double length) { return QString::number(length) + QStringLiteral("mm"); };
    return QStringLiteral("@page %1 { size: %2 %3; margin: %4 }\n.%1 { page: %1 }\n")
        .arg(pageClass(landscape),
             setup.size == PageSetup::Size::A4 ? QStringLiteral("A4") : QStringLiteral("A3"),
             landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"),
             QStringList{millimetres(setup.top), millimetres(setup.right), millimetres(setup.bottom),
                         millimetres(setup.left)}
                 .join(u' '));
}

// The writer escapes what it writes, so none of this has a sign that would be.
QString styleSheet(const PageSetup &setup)
{
    QStringList families;
    for (const QString &family : reportFontFamilies())
        families << u'\'' + family + u'\'';
    return QStringLiteral(R"(
body { font: 11pt/1.3 %1, serif; max-width: 267mm; margin: 10mm auto; padding: 0 5mm; color: #000; background: #fff }
h1, .organisation, .state { text-align: center; font-size: 12pt; margin: 6pt 0 }
h1 span { display: block }
h1 .kind { font-size: 15pt; margin-top: 12pt }
.organisation, .state { font-weight: normal }
h2 { font-size: 12pt; margin: 16pt 0 6pt }
h3 { font-size: 10.5pt; margin: 10pt 0 4pt }
h2, h3 { break-after: avoid }
p { margin: 5pt 0 }
p, span, th, td { white-space: pre-line }
.note, footer { font-size: 9pt }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 6pt 0; font-size: 9pt; line-height: 1.2 }
th, td { border: 0.5pt solid #000; padding: 1.8pt 2.6pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; hyphens: auto; font-weight: normal }
thead th { font-size: 8pt; text-align: center; vertical-align: middle; background: #eee }
thead th, .total th, .total td, th[scope=rowgroup], strong { font-weight: bold }
.centre { text-align: center }
.right { text-align: right }
table.open { margin-top: 26pt }
.open td { border: none }
.stamp { width: 75mm; margin-left: auto }
figure { margin: 6pt 0; break-inside: avoid }
img { max-width: 100%; width: 170mm; height: auto }
div + div { break-before: page }
@media print { body { max-width: none; margin: 0; padding: 0 } thead { display: table-header-group } tr { break-inside: avoid } th[scope=rowgroup] { break-after: avoid } }
)")
               .arg(families.join(QStringLiteral(", "))) +
           paper(setup, false) + paper(setup, true);
}

QString styleClass(Style style)
{
    switch (style) {
    case Style::Organisation:
        return QStringLiteral("organisation");
    case Style::Kind:
        return QStringLiteral("kind");
    case Style::State:
        return QStringLiteral("state");
    case Style::Note:
        return QStringLiteral("note");
    case Style::Stamp:
        return QStringLiteral("stamp");
    case Style::Title:
    case Style::Text:
        break;
    }
    return {};
}

QString alignClass(Report::Align align)
{
    switch (align) {
    case Report::Align::Centre:
        return QStringLiteral("centre");
    case Report::Align::Right:
        return QStringLiteral("right");
    case Report::Align::Left:
        break;
    }
    return {};
}

class HtmlWriter
{
public:
    HtmlWriter(const Report &report, const PageSetup &setup, QIODevice &device, RowProgress &progress)
        : m_report(report), m_setup(setup), m_html(&device), m_progress(progress)
    {
    }

    void write();

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void begin(const char *name, Attributes attributes = {});
    void end() { m_html.writeEndElement(); }
    void element(const char *name, const QString &content, Attributes attributes = {});
    void endLine() { m_html.writeCharacters(QStringLiteral("\n")); }

    void writeHead();
    void write(const Report::Paragraph &paragraph);
    void write(const Report::Heading &heading);
    void write(const Report::NewPage &page);
    void write(const Report::Chart &chart);
    void write(const Report::Table &table);
    void endTitle();
    void beginPages(bool landscape);
    void writeColumns(const Report::Table &table);
    void writeRow(const Report::Table &table, const Report::Row &row);

    const Report &m_report;
    PageSetup m_setup;
    QXmlStreamWriter m_html;
    RowProgress &m_progress;
    int m_headings = 0;
    QString m_label; // the id of the heading that the next table belongs to
    bool m_isInTitle = false;
};

void HtmlWriter::begin(const char *name, Attributes attributes)
{
    m_html.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes) {
        if (!value.isEmpty())
            m_html.writeAttribute(QString::fromLatin1(key), cleanText(value));
    }
}

void HtmlWriter::element(const char *name, const QString &content, Attributes attributes)
{
    begin(name, attributes);
    m_html.writeCharacters(cleanText(content));
    end();
}

void HtmlWriter::write()
{
    m_html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    endLine();
    begin("html", {{"lang", m_report.language}});
    writeHead();
    begin("body");
    begin("main");
    beginPages(m_report.landscape);
    for (const Report::Block &block : m_report.blocks) {
        std::visit([this](const auto &content) { write(content); }, block);
        if (m_progress.isStopped())
            return;
    }
    endTitle();
    end();
    end();
    if (!m_report.footer.isEmpty())
        element("footer", m_report.footer);
    m_html.writeEndDocument();
}

void HtmlWriter::writeHead()
{
    begin("head");
    m_html.writeEmptyElement(QStringLiteral("meta"));
    m_html.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    m_html.writeEmptyElement(QStringLiteral("meta"));
    m_html.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
    m_html.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width"));
    element("title", m_report.title);
    element("style", styleSheet(m_setup));
    end();
    endLine();
}

// What kind of document it is and about what are one heading of several lines.
void HtmlWriter::write(const Report::Paragraph &paragraph)
{
    const bool isTitle = paragraph.style == Style::Kind || paragraph.style == Style::Title;
    if (isTitle && !m_isInTitle) {
        m_label = QStringLiteral("h%1").arg(m_headings++);
        begin("h1", {{"id", m_label}});
        m_isInTitle = true;
    }
    if (!isTitle)
        endTitle();
    element(isTitle ? "span" : "p", paragraph.text, {{"class", styleClass(paragraph.style)}});
    endLine();
}

void HtmlWriter::endTitle()
{
    if (m_isInTitle)
        end();
    m_isInTitle = false;
}

void HtmlWriter::write(const Report::Heading &heading)
{
    endTitle();
    m_label = QStringLiteral("h%1").arg(m_headings++);
    element(heading.level > 1 ? "h3" : "h2", heading.text, {{"id", m_label}});
    endLine();
}

void HtmlWriter::beginPages(bool landscape)
{
    begin("div", {{"class", pageClass(m_setup.isLandscape(landscape))}});
    endLine();
}

void HtmlWriter::write(const Report::NewPage &page)
{
    endTitle();
    end();
    beginPages(page.landscape);
}

void HtmlWriter::write(const Report::Chart &chart)
{
    endTitle();
    const ChartPicture picture = chartPicture(chart, pictureWidth);
    begin("figure");
    m_html.writeEmptyElement(QStringLiteral("img"));
    m_html.writeAttribute(QStringLiteral("alt"), cleanText(chartText(chart)));
    m_html.writeAttribute(QStringLiteral("src"), QStringLiteral("data:image/png;base64,") +
                                                     QString::fromLatin1(picture.png.toBase64()));
    end();
    endLine();
}

void HtmlWriter::write(const Report::Table &table)
{
    endTitle();
    const bool isOpen = table.style == Report::Table::Style::Open;
    if (isOpen)
        begin("table", {{"class", QStringLiteral("open")}, {"role", QStringLiteral("presentation")}});
    else
        begin("table", {{"aria-labelledby", m_label}});
    endLine();
    writeColumns(table);
    begin("tbody");
    endLine();
    bool isFirst = true;
    for (const Report::Row &row : table.rows) {
        if (row.kind == Report::Row::Kind::Group && !isFirst) {
            end();
            begin("tbody");
        }
        writeRow(table, row);
        isFirst = false;
        if (!m_progress.advance())
            return;
    }
    end();
    end();
    endLine();
}

void HtmlWriter::writeColumns(const Report::Table &table)
{
    int width = 0;
    for (const Report::Column &column : table.columns)
        width += column.width;
    begin("colgroup");
    for (const Report::Column &column : table.columns) {
        m_html.writeEmptyElement(QStringLiteral("col"));
        m_html.writeAttribute(QStringLiteral("style"),
                              QStringLiteral("width:%1%").arg(100.0 * column.width / width, 0, 'f', 2));
    }
    end();
    endLine();
    if (table.style == Report::Table::Style::Open)
        return;
    begin("thead");
    begin("tr");
    for (const Report::Column &column : table.columns)
        element("th", column.title, {{"scope", QStringLiteral("col")}});
    end();
    end();
    endLine();
}

void HtmlWriter::writeRow(const Report::Table &table, const Report::Row &row)
{
    using Kind = Report::Row::Kind;
    const std::vector<Report::Cell> cells = row.cells();
    begin("tr", {{"class", row.kind == Kind::Total ? QStringLiteral("total") : QString()}});
    if (row.kind == Kind::Group)
        element("th", cells.front().text,
                {{"colspan", QString::number(table.columns.size())}, {"scope", QStringLiteral("rowgroup")}});
    for (size_t i = 0; i < cells.size() && row.kind != Kind::Group; ++i) {
        const bool namesTheRow =
            i == 0 && table.style == Report::Table::Style::Ruled && !cells[i].text.isEmpty();
        begin(namesTheRow ? "th" : "td", {{"scope", namesTheRow ? QStringLiteral("row") : QString()},
                                          {"class", alignClass(table.columns[i].align)}});
        if (cells[i].strong)
            element("strong", cells[i].text);
        else
            m_html.writeCharacters(cleanText(cells[i].text));
        end();
    }
    end();
    endLine();
}

} // namespace

Result<void> writeHtml(const Report &report, const QString &path, const PageSetup &setup,
                       const Progress &progress)
{
    return writeWhole(path, [&](QIODevice &file) {
        RowProgress rows(report, progress);
        const SpokenLanguage spoken(localeOf(report));
        HtmlWriter(report, setup, file, rows).write();
        return rows.result();
    });
}

} // namespace fpk
