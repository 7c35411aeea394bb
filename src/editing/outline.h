// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing_review.h"

namespace fpk {

// Lines below lines, of which some lead to an action: what is missing, to be read, copied, and followed. In
// the language in which it was made.
class Outline
{
public:
    using Place = size_t;
    static constexpr Place top = 0;

    struct Line
    {
        QString text;
        std::optional<ActionId> action;
        Place above = top;
        int row = 0; // among those below the same line
        std::vector<Place> below;
    };

    Outline() : m_lines(1) {}

    // The last one below that line.
    Place add(Place above, const QString &text, std::optional<ActionId> action = {});
    [[nodiscard]] const Line &line(Place place) const { return m_lines[place]; }
    [[nodiscard]] bool isEmpty() const { return m_lines.size() == 1; }
    // All of it, a line each, indented below the line above.
    [[nodiscard]] QString text() const;

private:
    void write(Place above, const QString &indent, QString &text) const;

    std::vector<Line> m_lines; // the first stands for the top
};

// Who has not reported: the bodies, below each the actions that it owes a report on.
Outline outline(const Plan &plan, const std::vector<Silent> &silent);
// What is missing before a quarter is closed, in groups that say how much it is.
Outline outline(const Plan &plan, const ClosingReview &review);

} // namespace fpk
