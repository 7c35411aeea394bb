// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fpk {

// The paper a report is put on. The margins are those of official papers (the form of the progress report,
// section 2): wide at the left, where they are bound.
struct PageSetup
{
    enum class Size { A4, A3 };
    enum class Orientation {
        AsReported, // as the report itself wants it, which may change from page to page
        Portrait,
        Landscape,
    };
    Size size = Size::A4;
    Orientation orientation = Orientation::AsReported;
    // Millimetres, from 5 to 60.
    double left = 30;
    double top = 20;
    double right = 10;
    double bottom = 20;

    // What becomes of pages that the report wants so.
    [[nodiscard]] bool isLandscape(bool asReported) const
    {
        return orientation == Orientation::AsReported ? asReported : orientation == Orientation::Landscape;
    }
    // Of the paper, in millimetres.
    [[nodiscard]] double shortEdge() const { return size == Size::A4 ? 210 : 297; }
    [[nodiscard]] double longEdge() const { return size == Size::A4 ? 297 : 420; }
    // Between the margins, in millimetres.
    [[nodiscard]] double textWidth(bool landscape) const
    {
        return (landscape ? longEdge() : shortEdge()) - left - right;
    }

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

} // namespace fpk
