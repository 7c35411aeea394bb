// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occurrences.h"
#include "models/quarter_view.h"
#include "report/deadline_drawing.h"

#include <QWidget>

namespace fpk {

// The deadline of one action against the quarters of the plan: a bar for each window, in outline those of the
// other reading, hatched what a postponement adds; the reporting quarter and today; of a recurring action,
// under each quarter how often it was held of how often it was due. Whatever is drawn is told in words by the
// tooltip and to screen readers.
class DeadlineBar : public QWidget
{
    Q_OBJECT
public:
    explicit DeadlineBar(const QuarterView &view, QWidget *parent = nullptr);

    // None: nothing is drawn.
    void showAction(std::optional<ActionId> action);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // A quarter and what was held in it, in a few words; empty where nothing was due.
    [[nodiscard]] QString words(Quarter quarter) const;
    [[nodiscard]] QString tip(Quarter quarter) const;
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] int top() const;

    void paintGround(QPainter &painter, const DeadlineDrawing &drawing) const;
    void paintCounts(QPainter &painter) const;

    const QuarterView &m_view;
    Deadline m_deadline;
    std::optional<DateRange> m_postponement; // in force
    std::map<Quarter, Held> m_held;
    Quarter m_first; // drawn
    Quarter m_last;  // drawn
};

} // namespace fpk
