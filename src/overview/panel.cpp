// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/panel.h"

#include <QPainter>

namespace fpk {

namespace {
constexpr int margin = 16;
constexpr int spacing = 12;
} // namespace

void paintCard(QPainter &painter, const QRect &area, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.base());
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

Panel::Panel(QWidget *content, QWidget *parent)
    : QWidget(parent), m_content(content), m_title(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(m_title);
    layout->addWidget(content);
    m_title->setWordWrap(true);
    QFont bold; // of the size that the window has
    bold.setBold(true);
    m_title->setFont(bold);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_content->setAccessibleName(title);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
}

} // namespace fpk
