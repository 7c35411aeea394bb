// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/door.h"

#include "widgets/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace fpk {

Door::Door(QWidget *parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::StrongFocus); // whatever the platform thinks of buttons
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_to); });
}

void Door::setLead(const Lead &lead)
{
    m_to = lead.to;
    setAccessibleName(lead.words);
    setToolTip(lead.words);
}

void Door::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Door::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !hasFocus())
        return;
    constexpr int frame = 2;
    constexpr int faint = 36;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor accent = look::accent(palette());
    painter.setPen(hasFocus() ? QPen(accent, frame) : QPen(Qt::NoPen));
    accent.setAlpha(faint);
    painter.setBrush(underMouse() ? QBrush(accent) : QBrush(Qt::NoBrush));
    const qreal inset = hasFocus() ? frame / 2.0 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_radius, m_radius);
}

} // namespace fpk
