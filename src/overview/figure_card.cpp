// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/figure_card.h"

#include "core/terms.h"
#include "overview/panel.h"
#include "widgets/look.h"

#include <QPainter>

namespace fpk {

namespace {
constexpr int margin = 14;
constexpr int gap = 4;
constexpr int leastWidth = 14; // in usual letters
constexpr int noteLines = 2;
} // namespace

FigureCard::FigureCard(QWidget *parent) : Door(parent) { setRadius(cardRadius); }

void FigureCard::showFigure(const Overview::Figure &figure)
{
    setObjectName(QLatin1StringView(figure.key));
    m_value = figure.value;
    m_caption = figure.caption;
    m_note = figure.note;
    m_light = figure.light;
    setLead(figure.lead);
    updateGeometry();
    update();
}

QFont FigureCard::large() const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setBold(true);
    return large;
}

int FigureCard::noteHeight() const { return noteLines * fontMetrics().lineSpacing(); }

QSize FigureCard::sizeHint() const
{
    const int height = QFontMetrics(large()).height() + fontMetrics().height() + noteHeight();
    return {leastWidth * fontMetrics().averageCharWidth() + 2 * margin, height + 2 * margin + 2 * gap};
}

// The sign says in black and white what the colour says.
void FigureCard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
    QRect left = rect().adjusted(margin, margin, -margin, -margin);
    painter.setPen(look::muted(palette()));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, left.width()));
    left.setTop(left.top() + fontMetrics().height() + gap);
    painter.setFont(large());
    painter.setPen(m_light == Light::Grey ? palette().color(QPalette::Text) : look::ink(m_light, palette()));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop, m_value);
    if (m_light != Light::Grey) {
        painter.setFont(font());
        painter.drawText(left, Qt::AlignRight | Qt::AlignTop, terms::sign(m_light));
    }
    left.setTop(left.top() + QFontMetrics(large()).height() + gap);
    painter.setFont(font());
    painter.setPen(look::muted(palette()));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
    painter.end();
    Door::paintEvent(event);
}

} // namespace fpk
