// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/time_window.h"

#include <QHeaderView>

namespace fpk {

// The head of the timeline: above its last column the years, and the quarters or months for which there is
// room.
class TimeHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TimeHeader(const TimeWindow &window, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    void paintYears(QPainter &painter, const QRect &area, const TimeScale &scale) const;
    void paintQuarters(QPainter &painter, const QRect &area, const TimeScale &scale) const;

    const TimeWindow &m_window;
};

} // namespace fpk
