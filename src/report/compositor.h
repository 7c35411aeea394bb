// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_painter.h"
#include "report/typesetter.h"

#include <compare>

namespace fpk {

// Sets the pieces of a report (its paragraphs and the rows of its tables) in type: tells how high they are
// and draws them. Each is a stack of equal lines, so that it can go on on the next page after any of them.
// Knows nothing of pages. The report must outlive it; it belongs to the thread it was made in.
class Compositor
{
public:
    Compositor(const Report &report, Length width);

    // A line of a piece: of a paragraph (row 0) or of a table's row.
    struct Position
    {
        int block = 0;
        int row = 0;
        int line = 0;
        friend auto operator<=>(const Position &, const Position &) = default;
    };
    struct Piece
    {
        int lines = 0;
        Length lineHeight = 0;
        Length padding = 0; // above and below its lines together

        [[nodiscard]] Length height(int lineCount) const { return lineCount * lineHeight + padding; }
        [[nodiscard]] int linesWithin(Length height) const
        {
            return qMax(0, (height - padding) / lineHeight);
        }
    };

    [[nodiscard]] Position end() const { return {int(m_report.blocks.size()), 0, 0}; }
    [[nodiscard]] Position next(Position at) const; // the beginning of the next piece
    [[nodiscard]] bool staysWithNext(Position at) const;

    Piece measure(Position at);

    // What comes before the piece when it is placed at the height y of a page (0: its top): space, and the
    // heading row of the table where the table or the page begins.
    Length leadHeight(Position at, Length y);
    void drawLead(PageInk &ink, Position at, QPoint corner, Length y);

    // Draws from the line of the position up to `toLine`, or to the last; returns the height.
    Length draw(PageInk &ink, Position at, int toLine, QPoint corner);

    // One line of small print across the width: at the head of a page, and at its foot.
    void drawRunningHead(PageInk &ink, const QString &left, const QString &right, QPoint corner);
    void drawRunningFoot(PageInk &ink, const QString &text, QPoint corner);

private:
    // The first seven are the styles of paragraphs.
    enum Face {
        Organisation,
        Kind,
        Title,
        State,
        Text,
        Note,
        Stamp,
        Heading,
        Subheading,
        Cells,
        StrongCells,
        HeadCells,
        RunningHead
    };

    [[nodiscard]] const Report::Chart *chart(int block) const;
    [[nodiscard]] bool introduces(int block) const;

    // How one cell of a row is to be set.
    struct Setting
    {
        QString text;
        Typesetter *face;
        Typesetter::Place place; // relative to the left edge and the top of the row
    };
    struct Geometry
    {
        std::vector<Length> edges; // of the columns, one more than there are columns
        Length headHeight = 0;
    };

    Typesetter &face(Face face) { return m_faces[face]; }
    [[nodiscard]] const Report::Table *table(int block) const;
    Typesetter::Place cellPlace(const Geometry &geometry, size_t first, size_t last,
                                Report::Align align) const;
    void settings(Position at, std::vector<Setting> &settings);
    void headSettings(int block, std::vector<Setting> &settings);
    int headLines(int block);
    Length spaceBefore(int block) const;
    void drawHead(PageInk &ink, int block, QPoint corner);
    void drawRules(PageInk &ink, Position at, QPoint corner, Length height) const;

    const Report &m_report;
    Length m_width;
    ChartPainter m_charts;
    std::vector<Typesetter> m_faces;    // by Face
    std::vector<Geometry> m_geometries; // by block
    std::vector<Setting> m_settings;    // of the piece in work
};

} // namespace fpk
