// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline.h"
#include "report/time_scale.h"

#include <QPainter>

namespace fpk {

// Draws deadlines against time: one or many below each other, on the screen or on paper.
class DeadlineDrawing
{
public:
    struct Colours
    {
        QColor bar;
        QColor tick; // on a bar
        QColor year; // the line where one begins
        QColor quarter;
        QColor today;
    };
    DeadlineDrawing(const TimeScale &scale, const Colours &colours) : m_scale(scale), m_colours(colours) {}

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }

    // A line where each quarter begins, as far as it lies in the area.
    void drawGrid(QPainter &painter, const QRectF &area) const;
    // How high that is drawn, with bars of that height.
    [[nodiscard]] static double heightOf(const Deadline &deadline, double height);
    // A bar for each window; below, in outline and half as high, those of the other reading.
    void drawWindows(QPainter &painter, const Deadline &deadline, double top, double height) const;
    // On the bars of a recurring one a tick where each instalment is due, where there is room to tell them
    // apart.
    void drawOccurrences(QPainter &painter, const Deadline &deadline, double top, double height) const;
    // The days by which a deadline is put off: hatched in outline, to a post at the last one.
    void drawPostponement(QPainter &painter, const DateRange &days, double top, double height) const;
    void drawToday(QPainter &painter, QDate today, double top, double bottom) const;

private:
    [[nodiscard]] QRectF bar(const DateRange &window, double top, double height) const;

    TimeScale m_scale;
    Colours m_colours;
};

} // namespace fpk
