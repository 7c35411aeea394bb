// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_header.h"

#include "core/spoken_language.h"
#include "report/quarterly_report.h"
#include "timeline/timeline_model.h"
#include "widgets/look.h"

#include <QPainter>

namespace fpk {

namespace {
constexpr int padding = 5;
}

TimeHeader::TimeHeader(const TimeWindow &window, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_window(window)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
}

QSize TimeHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 3 * padding};
}

void TimeHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    if (section != TimelineModel::Time)
        return QHeaderView::paintSection(painter, area, section);
    painter->save();
    painter->setClipRect(area);
    painter->fillRect(area, palette().color(QPalette::Window));
    const int middle = area.top() + fontMetrics().height() + padding + padding / 2;
    const TimeScale scale = m_window.in(area);
    paintYears(*painter, {area.left(), area.top(), area.width(), middle - area.top()}, scale);
    paintQuarters(*painter, {area.left(), middle, area.width(), area.bottom() - middle}, scale);
    painter->setPen(QPen(palette().color(QPalette::Mid), 2));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->restore();
}

// A year that began further left keeps its number in sight.
void TimeHeader::paintYears(QPainter &painter, const QRect &area, const TimeScale &scale) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    Quarter quarter = scale.quarterAt(area.left());
    while (quarter <= scale.last && scale.of(quarter) < area.right()) {
        const Quarter next = std::min(Quarter(quarter.year() + 1, 1), scale.last.next());
        const double left = std::max(scale.of(Quarter(quarter.year(), 1)), double(area.left()));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(scale.of(next), area.top()), QPointF(scale.of(next), area.bottom()));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(left + padding, area.top(), scale.of(next) - left - padding, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(quarter.year()));
        quarter = next;
    }
}

void TimeHeader::paintQuarters(QPainter &painter, const QRect &area, const TimeScale &scale) const
{
    painter.setFont(font());
    const bool hasMonths = scale.quarterWidth / 3 >= 11 * fontMetrics().averageCharWidth();
    for (Quarter quarter = scale.quarterAt(area.left());
         quarter <= scale.last && scale.of(quarter) < area.right(); quarter = quarter.next()) {
        const double x = scale.of(quarter);
        const bool isReporting = quarter == m_window.reporting;
        if (isReporting)
            painter.fillRect(scale.area(quarter, area.top(), area.height()),
                             palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(isReporting ? palette().color(QPalette::HighlightedText) : look::muted(palette()));
        const double each = hasMonths ? scale.quarterWidth / 3 : scale.quarterWidth;
        for (int part = 0; part < (hasMonths ? 3 : 1); ++part) {
            const QString name =
                hasMonths
                    ? spokenLocale().standaloneMonthName(quarter.number() * 3 - 2 + part, QLocale::LongFormat)
                    : romanNumber(quarter);
            painter.drawText(QRectF(x + each * part, area.top(), each, area.height()), Qt::AlignCenter, name);
        }
    }
}

} // namespace fpk
