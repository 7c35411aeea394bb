// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/deadline_bar.h"

#include "core/terms.h"
#include "widgets/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace fpk {

namespace {

constexpr int margin = 12;
constexpr int barHeight = 12;
constexpr int gap = 4;

Light light(const Held &held)
{
    if (held.missed > 0)
        return Light::Red;
    return held.held > 0 && held.held >= held.expected ? Light::Green : Light::Grey;
}

} // namespace

DeadlineBar::DeadlineBar(const QuarterView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DeadlineBar::showAction(std::optional<ActionId> id)
{
    const Plan &plan = m_view.plan();
    const Action *action = id ? plan.find(*id) : nullptr;
    m_deadline = action ? action->deadline : Deadline();
    m_held.clear();
    if (action && m_deadline.kind == Deadline::Kind::Recurring)
        m_held = heldByQuarter(plan, *action, m_view.quarter(), m_view.point().day);
    m_first = Quarter::of(plan.info().periodFrom);
    m_last = Quarter::of(plan.info().periodTo);
    for (const DateRange &window : m_deadline.windows + m_deadline.alternative) {
        m_first = std::min(m_first, Quarter::of(window.from));
        m_last = std::max(m_last, Quarter::of(window.to));
    }
    setVisible(!m_deadline.windows.isEmpty());
    setAccessibleName(tr("The deadline against the quarters of the plan"));
    QStringList told{terms::deadline(m_deadline)};
    for (const auto &[quarter, held] : m_held)
        told << words(quarter);
    setAccessibleDescription(told.join(u'\n'));
    updateGeometry();
    update();
}

QSize DeadlineBar::sizeHint() const
{
    const int line = fontMetrics().height();
    const int counts = m_held.empty() ? 0 : line + gap;
    const int alternative = m_deadline.alternative.isEmpty() ? 0 : barHeight / 2 + gap;
    return {16 * fontMetrics().averageCharWidth() + 2 * margin,
            gap + line + gap + barHeight + alternative + counts + gap};
}

QString DeadlineBar::words(Quarter quarter) const
{
    const auto it = m_held.find(quarter);
    const QString counts = it == m_held.end() ? QString() : explain(it->second);
    return counts.isEmpty() ? terms::quarter(quarter)
                            : QStringLiteral("%1\n%2").arg(terms::quarter(quarter), counts);
}

double DeadlineBar::left(Quarter quarter) const
{
    const double each = double(width() - 2 * margin) / (m_first.quartersTo(m_last) + 1);
    return margin + each * m_first.quartersTo(quarter);
}

double DeadlineBar::left(QDate day) const
{
    const Quarter quarter = Quarter::of(day);
    const double passed =
        double(quarter.firstDay().daysTo(day)) / double(quarter.firstDay().daysTo(quarter.next().firstDay()));
    return left(quarter) + passed * (left(quarter.next()) - left(quarter));
}

Quarter DeadlineBar::quarterAt(double x) const
{
    Quarter quarter = m_first;
    while (quarter < m_last && left(quarter.next()) <= x)
        quarter = quarter.next();
    return quarter;
}

QRectF DeadlineBar::bar(const DateRange &window) const
{
    const double from = left(window.from);
    constexpr double narrowest = 3;
    return {from, double(gap + fontMetrics().height() + gap),
            std::max(narrowest, left(window.to.addDays(1)) - from), double(barHeight)};
}

bool DeadlineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), words(quarterAt(help->pos().x())), this);
    return true;
}

void DeadlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWindows(painter);
    paintCounts(painter);
}

// The reporting quarter, a line where a year begins, as many years as there is room for.
void DeadlineBar::paintGround(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const Quarter reporting = m_view.quarter();
    if (reporting >= m_first && reporting <= m_last)
        painter.fillRect(
            QRectF(left(reporting), gap + line, left(reporting.next()) - left(reporting), height()),
            palette().color(QPalette::Highlight));
    double free = 0;
    for (Quarter quarter = m_first; quarter <= m_last; quarter = quarter.next()) {
        const double x = left(quarter);
        painter.setPen(palette().color(quarter.number() == 1 ? QPalette::Mid : QPalette::Midlight));
        painter.drawLine(QPointF(x, gap + line), QPointF(x, height()));
        const QString year = QString::number(quarter.year());
        if (quarter.number() != 1 || x < free)
            continue;
        painter.setPen(look::muted(palette()));
        painter.drawText(QPointF(x, gap + fontMetrics().ascent()), year);
        free = x + fontMetrics().horizontalAdvance(year) + gap;
    }
}

void DeadlineBar::paintWindows(QPainter &painter) const
{
    const QColor accent = look::accent(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (const DateRange &window : m_deadline.windows)
        painter.drawRoundedRect(bar(window), 2, 2);
    painter.setPen(accent);
    painter.setBrush(Qt::NoBrush);
    for (const DateRange &window : m_deadline.alternative) {
        QRectF outline = bar(window).translated(0, barHeight + gap);
        outline.setHeight(barHeight / 2);
        painter.drawRoundedRect(outline, 2, 2);
    }
    const double today = left(m_view.point().day);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.drawLine(QPointF(today, gap + fontMetrics().height()), QPointF(today, height()));
}

void DeadlineBar::paintCounts(QPainter &painter) const
{
    for (const auto &[quarter, held] : m_held) {
        const QRectF cell(left(quarter), height() - gap - fontMetrics().height(),
                          left(quarter.next()) - left(quarter), fontMetrics().height());
        const QString counts = QStringLiteral("%1/%2").arg(held.held).arg(held.expected);
        painter.setPen(look::ink(light(held), palette()));
        if (fontMetrics().horizontalAdvance(counts) <= cell.width())
            painter.drawText(cell, Qt::AlignCenter, counts);
        else
            painter.drawText(cell, Qt::AlignCenter, terms::sign(light(held)));
    }
}

} // namespace fpk
