// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goal_tabs.h"

#include "app/look.h"

#include <QPainter>

namespace fpk {

namespace {
struct Tab
{
    int number = 0;
    QString caption;
    QString hits; // empty: no filter
};

constexpr int narrowest = 100;
constexpr int widest = 230;
constexpr int padding = 9;
constexpr int underline = 3;
} // namespace

} // namespace fpk

Q_DECLARE_METATYPE(fpk::Tab)

namespace fpk {

GoalTabs::GoalTabs(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

void GoalTabs::setTab(int index, int number, const QString &caption, const QString &toolTip)
{
    Tab tab = tabData(index).value<Tab>();
    tab.number = number;
    tab.caption = caption;
    setTabData(index, QVariant::fromValue(tab));
    setTabText(index, QStringLiteral("%1. %2").arg(number).arg(caption)); // for screen readers
    setTabToolTip(index, toolTip);
    update();
}

void GoalTabs::setHits(int index, std::optional<size_t> hits)
{
    Tab tab = tabData(index).value<Tab>();
    tab.hits = hits ? QString::number(*hits) : QString();
    setTabData(index, QVariant::fromValue(tab));
    update();
}

QSize GoalTabs::tabSizeHint(int) const
{
    const int share = (parentWidget() ? parentWidget()->width() : width()) / std::max(1, count());
    return {std::clamp(share, narrowest, widest), 2 * fontMetrics().height() + 2 * padding + underline};
}

QSize GoalTabs::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

void GoalTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, palette().midlight());
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void GoalTabs::paintTab(QPainter &painter, int index) const
{
    const Tab tab = tabData(index).value<Tab>();
    const QRect frame = tabRect(index);
    const bool isCurrent = index == currentIndex();
    const bool isHovered = frame.contains(mapFromGlobal(QCursor::pos()));
    if (isCurrent || isHovered)
        painter.fillRect(frame, isCurrent ? palette().base() : palette().alternateBase());
    if (isCurrent)
        painter.fillRect(QRect(frame.left(), frame.top(), frame.width(), underline), look::accent(palette()));
    painter.fillRect(QRect(frame.right(), frame.top() + padding, 1, frame.height() - 2 * padding),
                     palette().midlight());

    QRect room = frame.adjusted(padding, padding + underline - 2, -padding, -padding + 2);
    QFont numberFont = font();
    numberFont.setBold(true);
    numberFont.setPointSizeF(font().pointSizeF() * 1.5);
    painter.setFont(numberFont);
    painter.setPen(isCurrent ? look::accent(palette()) : look::muted(palette()));
    const QString number = QString::number(tab.number);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, number);
    room.setLeft(room.left() + QFontMetrics(numberFont).horizontalAdvance(number) + padding - 2);

    if (!tab.hits.isEmpty()) {
        const int width = fontMetrics().horizontalAdvance(tab.hits) + padding;
        QRect badge(room.right() - width, 0, width, fontMetrics().height());
        badge.moveCenter(QPoint(badge.center().x(), room.center().y()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setFont(font());
        painter.setPen(look::accent(palette()));
        painter.drawText(badge, Qt::AlignCenter, tab.hits);
        room.setRight(badge.left() - 3);
    }
    painter.setFont(font());
    painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::WindowText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, tab.caption);
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(look::accent(palette()), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(3, underline + 2, -4, -4));
    }
}

} // namespace fpk
