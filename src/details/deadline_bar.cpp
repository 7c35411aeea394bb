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
    m_postponement = action ? postponement(*action, m_view.assessment(action->id)) : std::nullopt;
    m_held.clear();
    if (action && m_deadline.kind == Deadline::Kind::Recurring)
        m_held = heldByQuarter(plan, *action, m_view.quarter(), m_view.point().day);
    m_first = Quarter::of(plan.info().periodFrom);
    m_last = Quarter::of(plan.info().periodTo);
    for (const DateRange &window : m_deadline.windows + m_deadline.alternative) {
        m_first = std::min(m_first, Quarter::of(window.from));
        m_last = std::max(m_last, Quarter::of(window.to));
    }
    if (m_postponement)
        m_last = std::max(m_last, Quarter::of(m_postponement->to));
    setVisible(!m_deadline.windows.isEmpty() || m_postponement);
    setAccessibleName(tr("The deadline against the quarters of the plan"));
    QStringList told{terms::deadline(m_deadline)};
    if (m_postponement)
        told << terms::postponedTo(m_postponement->to);
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
    return {16 * fontMetrics().averageCharWidth() + 2 * margin,
            gap + line + gap + int(DeadlineDrawing::heightOf(m_deadline, barHeight)) + counts + gap};
}

QString DeadlineBar::words(Quarter quarter) const
{
    const auto it = m_held.find(quarter);
    const QString counts = it == m_held.end() ? QString() : explain(it->second);
    return counts.isEmpty() ? terms::quarter(quarter)
                            : QStringLiteral("%1\n%2").arg(terms::quarter(quarter), counts);
}

QString DeadlineBar::tip(Quarter quarter) const
{
    return m_postponement ? words(quarter) + u'\n' + terms::postponedTo(m_postponement->to) : words(quarter);
}

TimeScale DeadlineBar::scale() const
{
    const double each = double(width() - 2 * margin) / (m_first.quartersTo(m_last) + 1);
    return {m_first, m_last, margin, each};
}

// Of all that is drawn below the years.
int DeadlineBar::top() const { return gap + fontMetrics().height(); }

bool DeadlineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tip(scale().quarterAt(help->pos().x())), this);
    return true;
}

void DeadlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = look::accent(palette());
    const DeadlineDrawing drawing(scale(),
                                  {accent, accent, palette().color(QPalette::Mid),
                                   palette().color(QPalette::Midlight), palette().color(QPalette::Text)});
    paintGround(painter, drawing);
    drawing.drawWindows(painter, m_deadline, top() + gap, barHeight);
    if (m_postponement)
        drawing.drawPostponement(painter, *m_postponement, top() + gap, barHeight);
    drawing.drawToday(painter, m_view.point().day, top(), height());
    paintCounts(painter);
}

// The reporting quarter, a line where a year begins, as many years as there is room for.
void DeadlineBar::paintGround(QPainter &painter, const DeadlineDrawing &drawing) const
{
    const TimeScale &scale = drawing.scale();
    painter.fillRect(scale.area(m_view.quarter(), top(), height()), palette().color(QPalette::Highlight));
    drawing.drawGrid(painter, QRectF(rect()).adjusted(margin, top(), -margin, 0));
    painter.setPen(look::muted(palette()));
    double free = 0;
    for (Quarter quarter = m_first; quarter <= m_last; quarter = quarter.next()) {
        const QString year = QString::number(quarter.year());
        const double x = scale.of(quarter);
        if (quarter.number() != 1 || x < free)
            continue;
        painter.drawText(QPointF(x, gap + fontMetrics().ascent()), year);
        free = x + fontMetrics().horizontalAdvance(year) + gap;
    }
}

void DeadlineBar::paintCounts(QPainter &painter) const
{
    const TimeScale scale = this->scale();
    for (const auto &[quarter, held] : m_held) {
        const QRectF cell(scale.of(quarter), height() - gap - fontMetrics().height(), scale.quarterWidth,
                          fontMetrics().height());
        const QString counts = QStringLiteral("%1/%2").arg(held.held).arg(held.expected);
        painter.setPen(look::ink(light(held), palette()));
        if (fontMetrics().horizontalAdvance(counts) <= cell.width())
            painter.drawText(cell, Qt::AlignCenter, counts);
        else
            painter.drawText(cell, Qt::AlignCenter, terms::sign(light(held)));
    }
}

} // namespace fpk
