// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_delegate.h"

#include "widgets/look.h"
#include "widgets/text_delegate.h"

#include <QPainter>

namespace fpk {

namespace {
constexpr int barHeight = 10;
}

TimelineDelegate::TimelineDelegate(const TimelineModel &model, const TimeWindow &window, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_window(window)
{
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    const Action *action = m_model.action(index);
    if (action && index.column() == TimelineModel::Standing) {
        const QColor ink = look::ink(m_model.view().assessment(action->id).light, option.palette);
        item.palette.setColor(QPalette::Text, ink);
        item.palette.setColor(QPalette::HighlightedText, ink);
    }
    if (!action && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    if (index.column() != TimelineModel::Time) {
        // As in the other tables; the style's own frame is a grey button's.
        item.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, item, index);
        return TextDelegate::paintFocus(painter, option);
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    paintTime(*painter, option, index);
}

void TimelineDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QRectF area(option.rect);
    const DeadlineDrawing drawing(m_window.in(option.rect),
                                  {look::accent(palette), palette.color(QPalette::Base),
                                   palette.color(QPalette::Mid), palette.color(QPalette::Midlight),
                                   palette.color(QPalette::Text)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(option.rect);
    painter.fillRect(drawing.scale().area(m_window.reporting, area.top(), area.height()),
                     palette.color(QPalette::Highlight));
    drawing.drawGrid(painter, area);
    if (const Action *action = m_model.action(index)) {
        const double top = area.center().y() - DeadlineDrawing::heightOf(action->deadline, barHeight) / 2;
        drawing.drawWindows(painter, action->deadline, top, barHeight);
        drawing.drawOccurrences(painter, action->deadline, top, barHeight);
        if (const std::optional<DateRange> days = m_model.postponement(*action))
            drawing.drawPostponement(painter, *days, top, barHeight);
    }
    drawing.drawToday(painter, m_model.view().workspace().today(), area.top(), area.bottom() + 1);
    painter.restore();
}

} // namespace fpk
