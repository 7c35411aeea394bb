// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compositor.h"

#include "report/fonts.h"

namespace fpk {

namespace {

constexpr Length cellPaddingAcross = fromPoints(2.6);
constexpr Length cellPaddingDown = fromPoints(1.8);

// The edges of columns whose widths are relative, rounded so that the last is exactly the whole width.
std::vector<Length> columnEdges(const std::vector<Report::Column> &columns, Length width)
{
    qint64 all = 0;
    for (const Report::Column &column : columns)
        all += column.width;
    std::vector<Length> edges{0};
    qint64 sum = 0;
    for (const Report::Column &column : columns) {
        sum += column.width;
        edges.push_back(Length(width * sum / all));
    }
    return edges;
}

constexpr Length stampWidth = fromMillimetres(75);
// Charts are drawn in tenths of a point: PDF/A-1b allows no decimal numbers above 32767.
constexpr int chartUnit = 10;
constexpr int chartLetters = fromPoints(8.5) / chartUnit;

QFont chartFont()
{
    QFont font(reportFontFamily());
    font.setPixelSize(chartLetters);
    return font;
}

bool isHeadedTable(const Report::Table *table)
{
    return table && table->style == Report::Table::Style::Ruled;
}

} // namespace

Compositor::Compositor(const Report &report, Length width)
    : m_report(report), m_width(width), m_charts(chartFont())
{
    const QString family = reportFontFamily();
    struct Look
    {
        double points;
        bool bold;
        double leading; // height of a line, in font sizes
    };
    static constexpr Look looks[] = {{12, false, 1.3},   // Organisation
                                     {15, true, 1.6},    // Kind
                                     {12, true, 1.3},    // Title
                                     {11, false, 1.3},   // State
                                     {11, false, 1.3},   // Text
                                     {9, false, 1.25},   // Note
                                     {11, false, 1.3},   // Stamp
                                     {12, true, 1.3},    // Heading
                                     {10.5, true, 1.3},  // Subheading
                                     {9, false, 1.2},    // Cells
                                     {9, true, 1.2},     // StrongCells
                                     {8, true, 1.2},     // HeadCells
                                     {8.5, false, 1.2}}; // RunningHead
    for (const Look &look : looks)
        m_faces.emplace_back(family, look.points, look.bold, look.leading);

    for (int block = 0; block < int(report.blocks.size()); ++block) {
        m_geometries.emplace_back();
        if (const Report::Table *table = this->table(block)) {
            m_geometries.back().edges = columnEdges(table->columns, width);
            if (isHeadedTable(table))
                m_geometries.back().headHeight =
                    headLines(block) * face(HeadCells).lineHeight() + 2 * cellPaddingDown;
        }
    }
}

const Report::Table *Compositor::table(int block) const
{
    return std::get_if<Report::Table>(&m_report.blocks[size_t(block)]);
}

const Report::Chart *Compositor::chart(int block) const
{
    return std::get_if<Report::Chart>(&m_report.blocks[size_t(block)]);
}

Compositor::Position Compositor::next(Position at) const
{
    const Report::Table *rows = table(at.block);
    if (rows && at.row + 1 < int(rows->rows.size()))
        return {at.block, at.row + 1, 0};
    return {at.block + 1, 0, 0};
}

bool Compositor::staysWithNext(Position at) const
{
    const Report::Table *rows = table(at.block);
    if (!rows)
        return std::holds_alternative<Report::Heading>(m_report.blocks[size_t(at.block)]) ||
               introduces(at.block);
    const size_t following = size_t(at.row) + 1;
    if (following >= rows->rows.size())
        return false;
    return rows->whole || rows->rows[size_t(at.row)].kind == Report::Row::Kind::Group ||
           rows->rows[following].kind == Report::Row::Kind::Total;
}

// A sentence before a table says what is in it.
bool Compositor::introduces(int block) const
{
    const auto *paragraph = std::get_if<Report::Paragraph>(&m_report.blocks[size_t(block)]);
    return paragraph && paragraph->style == Report::Paragraph::Style::Text &&
           size_t(block) + 1 < m_report.blocks.size() && isHeadedTable(table(block + 1));
}

Compositor::Piece Compositor::measure(Position at)
{
    if (const Report::Chart *drawn = chart(at.block))
        return {1, Length(m_charts.height(*drawn, m_width / chartUnit)) * chartUnit, 0};
    settings(at, m_settings);
    Piece piece;
    for (const Setting &setting : m_settings) {
        piece.lines = qMax(piece.lines, setting.face->countLines(setting.text, setting.place.width));
        piece.lineHeight = setting.face->lineHeight();
    }
    piece.lines = qMax(piece.lines, 1); // of a row without any text
    piece.padding = table(at.block) ? 2 * cellPaddingDown : 0;
    return piece;
}

Length Compositor::leadHeight(Position at, Length y)
{
    const bool begins = at.row == 0 && at.line == 0;
    const Length space = begins && y > 0 ? spaceBefore(at.block) : 0;
    return space + (begins || y == 0 ? m_geometries[size_t(at.block)].headHeight : 0);
}

void Compositor::drawLead(PageInk &ink, Position at, QPoint corner, Length y)
{
    const Length head = m_geometries[size_t(at.block)].headHeight;
    const Length lead = leadHeight(at, y);
    if (head > 0 && lead >= head)
        drawHead(ink, at.block, corner + QPoint(0, lead - head));
}

Length Compositor::draw(PageInk &ink, Position at, int toLine, QPoint corner)
{
    if (const Report::Chart *drawn = chart(at.block)) {
        const Length height = measure(at).height(1);
        const QRectF area(QPointF(corner) / chartUnit, QSizeF(m_width, height) / chartUnit);
        ink.addPicture([this, drawn, area](QPainter &painter) {
            painter.scale(chartUnit, chartUnit);
            m_charts.draw(painter, area, *drawn);
            painter.scale(1.0 / chartUnit, 1.0 / chartUnit);
        });
        return height;
    }
    settings(at, m_settings);
    const bool isRow = table(at.block);
    const Length padding = isRow ? cellPaddingDown : 0;
    int lines = 0;
    Length lineHeight = 0;
    for (const Setting &setting : m_settings) {
        Typesetter::Place place = setting.place;
        place.x += corner.x();
        place.y = corner.y() + padding;
        lines = qMax(lines, setting.face->draw(ink, setting.text, place, at.line, toLine));
        lineHeight = setting.face->lineHeight();
    }
    const Length height = qMax(lines, 1) * lineHeight + 2 * padding;
    if (isHeadedTable(table(at.block)))
        drawRules(ink, at, corner, height);
    return height;
}

void Compositor::drawRunningHead(PageInk &ink, const QString &left, const QString &right, QPoint corner)
{
    using Align = Report::Align;
    Typesetter &small = face(RunningHead);
    // The page number is sure of its place; a long title is cut after its first line.
    small.draw(ink, right, {corner.x(), corner.y(), m_width, Align::Right}, 0, 1);
    small.draw(ink, left, {corner.x(), corner.y(), m_width * 4 / 5, Align::Left}, 0, 1);
    const Length y = corner.y() + small.lineHeight() + fromPoints(2);
    ink.addRule(corner.x(), y, corner.x() + m_width, y);
}

void Compositor::drawRunningFoot(PageInk &ink, const QString &text, QPoint corner)
{
    face(RunningHead).draw(ink, text, {corner.x(), corner.y(), m_width, Report::Align::Left}, 0, 1);
}

Typesetter::Place Compositor::cellPlace(const Geometry &geometry, size_t first, size_t last,
                                        Report::Align align) const
{
    const Length left = geometry.edges[first] + cellPaddingAcross;
    return {left, 0, geometry.edges[last + 1] - cellPaddingAcross - left, align};
}

void Compositor::settings(Position at, std::vector<Setting> &settings)
{
    settings.clear();
    const Report::Block &block = m_report.blocks[size_t(at.block)];
    if (const auto *paragraph = std::get_if<Report::Paragraph>(&block)) {
        using Style = Report::Paragraph::Style;
        const bool centred = paragraph->style < Style::Text;
        const Length x = paragraph->style == Style::Stamp ? qMax(0, m_width - stampWidth) : 0;
        settings.push_back({paragraph->text,
                            &face(Face(paragraph->style)),
                            {x, 0, m_width - x, centred ? Report::Align::Centre : Report::Align::Left}});
    } else if (const auto *heading = std::get_if<Report::Heading>(&block)) {
        settings.push_back(
            {heading->text, &face(heading->level > 1 ? Subheading : Heading), {0, 0, m_width}});
    } else {
        const auto &table = std::get<Report::Table>(block);
        const Report::Row &row = table.rows[size_t(at.row)];
        const Geometry &geometry = m_geometries[size_t(at.block)];
        const bool isGroup = row.kind == Report::Row::Kind::Group;
        const std::vector<Report::Cell> cells = row.cells();
        for (size_t i = 0; i < cells.size(); ++i) {
            const bool strong = cells[i].strong || row.kind != Report::Row::Kind::Plain;
            settings.push_back(
                {cells[i].text, &face(strong ? StrongCells : Cells),
                 cellPlace(geometry, i, isGroup ? table.columns.size() - 1 : i, table.columns[i].align)});
        }
    }
}

void Compositor::headSettings(int block, std::vector<Setting> &settings)
{
    settings.clear();
    const Report::Table &table = *this->table(block);
    for (size_t i = 0; i < table.columns.size(); ++i)
        settings.push_back({table.columns[i].title, &face(HeadCells),
                            cellPlace(m_geometries[size_t(block)], i, i, Report::Align::Centre)});
}

int Compositor::headLines(int block)
{
    headSettings(block, m_settings);
    int lines = 1;
    for (const Setting &setting : m_settings)
        lines = qMax(lines, setting.face->countLines(setting.text, setting.place.width));
    return lines;
}

Length Compositor::spaceBefore(int block) const
{
    const Report::Block &present = m_report.blocks[size_t(block)];
    if (const auto *heading = std::get_if<Report::Heading>(&present))
        return fromPoints(heading->level > 1 ? 10 : 16);
    if (std::holds_alternative<Report::Table>(present))
        return fromPoints(isHeadedTable(table(block)) ? 6 : 26);
    const auto *paragraph = std::get_if<Report::Paragraph>(&present);
    using Style = Report::Paragraph::Style;
    const bool isApart =
        !paragraph || paragraph->style == Style::Kind || paragraph->style == Style::Organisation;
    return fromPoints(isApart ? 14 : 5);
}

void Compositor::drawHead(PageInk &ink, int block, QPoint corner)
{
    const Geometry &geometry = m_geometries[size_t(block)];
    const int lines = headLines(block); // leaves the settings of the head
    ink.addShade({corner.x(), corner.y(), m_width, geometry.headHeight});
    ink.addRule(corner.x(), corner.y(), corner.x() + m_width, corner.y());
    for (const Setting &setting : m_settings) {
        Typesetter::Place place = setting.place;
        const int own = setting.face->countLines(setting.text, place.width);
        place.x += corner.x();
        place.y = corner.y() + cellPaddingDown + (lines - own) * setting.face->lineHeight() / 2;
        setting.face->draw(ink, setting.text, place, 0, own);
    }
    drawRules(ink, {block, -1, 0}, corner, geometry.headHeight);
}

void Compositor::drawRules(PageInk &ink, Position at, QPoint corner, Length height) const
{
    const std::vector<Length> &edges = m_geometries[size_t(at.block)].edges;
    const bool isGroup =
        at.row >= 0 && table(at.block)->rows[size_t(at.row)].kind == Report::Row::Kind::Group;
    const Length bottom = corner.y() + height;
    ink.addRule(corner.x(), bottom, corner.x() + m_width, bottom);
    for (size_t i = 0; i < edges.size(); ++i) {
        if (!isGroup || i == 0 || i + 1 == edges.size())
            ink.addRule(corner.x() + edges[i], corner.y(), corner.x() + edges[i], bottom);
    }
}

} // namespace fpk
