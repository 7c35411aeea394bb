// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/deadline_drawing.h"
#include "timeline/time_window.h"
#include "timeline/timeline_model.h"

#include <QStyledItemDelegate>

namespace fpk {

// Draws the rows of the timeline: the standing in its colour, the deadline as bars in time.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(const TimelineModel &model, const TimeWindow &window, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const TimelineModel &m_model;
    const TimeWindow &m_window;
};

} // namespace fpk
