// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace fpk {

// A document as a value: what it says, in the language it was built in, without a word on how it is drawn.
// Builders make it from a plan, which must outlive it unchanged; painters and writers of file formats take
// it.
struct Report
{
    struct Paragraph
    {
        enum class Style {
            Organisation, // the title block, from the top: who reports,
            Kind,         // what kind of document it is,
            Title,        // about what
            State,        // and as of when
            Text,
            Note,  // small print
            Stamp, // who has approved it: a narrow block at the right
        };
        QString text;
        Style style = Style::Text;
    };

    // Stays on one page with the beginning of what follows, and is a bookmark where a format has them.
    struct Heading
    {
        QString text;
        int level = 1; // 2 is below 1
    };

    // What follows begins a new page, and pages are like that from there on.
    struct NewPage
    {
        bool landscape = false;
    };

    // Figures as a picture, told apart without colour; see chart_painter.h.
    struct Chart
    {
        enum class Kind {
            StackedBars, // a bar for each category, of the values of all series
            Lines,       // a line for each series, from 0 to 100 per cent
        };
        struct Series
        {
            QString name;
            std::vector<std::optional<double>> values; // one for each category; nothing: not known
        };
        Kind kind = Kind::StackedBars;
        QString title;
        std::vector<QString> categories;
        std::vector<Series> series;
    };

    enum class Align { Left, Centre, Right };

    struct Column
    {
        QString title;
        int width = 1; // relative to the other columns'
        Align align = Align::Left;
    };

    // What the text of a cell says, for formats that can sort and count by it. A text may say more than its
    // number, behind it: "12 (+3)".
    using Value = std::variant<std::monostate, double, QDate>;

    struct Cell
    {
        Cell(QString content = {}, bool isStrong = false, Value held = {})
            : text(std::move(content)), strong(isStrong), value(held)
        {
        }
        QString text; // lines are parted by '\n'
        bool strong = false;
        Value value;
    };

    struct Row
    {
        enum class Kind {
            Plain,
            Total, // sums up the rows above it
            Group, // one cell as wide as the table: a heading of the rows below it
        };
        Row(std::vector<Cell> held, Kind rowKind = Kind::Plain)
            : cells([held = std::move(held)] { return held; }), kind(rowKind)
        {
        }
        explicit Row(std::function<std::vector<Cell>()> made) : cells(std::move(made)) {}

        // As many as columns; of a Group one. They may be made anew at every call: those of 100 000 actions,
        // all held at once, would take some sixty megabytes.
        std::function<std::vector<Cell>()> cells;
        Kind kind = Kind::Plain;
    };

    struct Table
    {
        enum class Style {
            Ruled, // with a heading row, repeated on every page
            Open,  // neither rules nor headings: a form to be signed, a list of words
        };
        std::vector<Column> columns;
        std::vector<Row> rows;
        Style style = Style::Ruled;
        bool whole = false; // fits a page and stays on one
    };

    using Block = std::variant<Paragraph, Heading, NewPage, Chart, Table>;

    QString language;      // of its words: "ru", "ky", "en"
    QString title;         // short: for the head of every page and for the file
    QString footer;        // small print at the foot of every page; may be empty
    bool landscape = true; // the pages up to the first NewPage
    std::vector<Block> blocks;
};

} // namespace fpk
