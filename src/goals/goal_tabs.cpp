// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/goal_tabs.h"

#include "widgets/look.h"

#include <QEvent>
#include <QPainter>

namespace fpk {

namespace {
struct Tab
{
    int number = 0;
    QString caption;
    QString hits; // empty: no filter
};

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
    if (tab.number == number && tab.caption == caption && tabToolTip(index) == toolTip)
        return;
    tab.number = number;
    tab.caption = caption;
    setTabData(index, QVariant::fromValue(tab));
    setTabText(index, QStringLiteral("%1. %2").arg(number).arg(caption)); // for screen readers
    setTabToolTip(index, toolTip);
    update();
}

void GoalTabs::setHits(int index, std::optional<qsizetype> hits)
{
    Tab tab = tabData(index).value<Tab>();
    const QString wanted = hits ? QString::number(*hits) : QString();
    if (tab.hits == wanted)
        return;
    tab.hits = wanted;
    setTabData(index, QVariant::fromValue(tab));
    update();
}

// An equal share of the width, but no less than the caption wants on two lines. Where not all of them have
// room, as in large text, only the current tab has its caption, and the others keep their numbers.
QSize GoalTabs::tabSizeHint(int index) const
{
    const int height = 2 * fontMetrics().height() + 2 * padding + underline;
    const int bare = numberWidth() + 2 * padding;
    if (!hasCaption(index))
        return {bare, height};
    const int share = hasRoom() ? room() / std::max(1, count()) : room() - (count() - 1) * bare;
    return {std::max(leastWidth(index), std::min(share, widest)), height};
}

int GoalTabs::room() const { return parentWidget() ? parentWidget()->width() : width(); }

int GoalTabs::leastWidth(int index) const
{
    return captionWidth(tabData(index).value<Tab>().caption) + numberWidth() + 2 * padding;
}

bool GoalTabs::hasRoom() const
{
    int wanted = 0;
    for (int index = 0; index < count(); ++index)
        wanted += leastWidth(index);
    return wanted <= room();
}

bool GoalTabs::hasCaption(int index) const { return index == currentIndex() || hasRoom(); }

int GoalTabs::captionWidth(const QString &caption) const
{
    int &width = m_captionWidths[caption];
    if (width > 0)
        return width;
    for (const QString &word : caption.split(u' '))
        width = std::max(width, fontMetrics().horizontalAdvance(word));
    while (linesOf(caption, width) > 2)
        width += fontMetrics().averageCharWidth();
    return width;
}

void GoalTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_captionWidths.clear();
    m_numberWidth = 0;
    QTabBar::changeEvent(event);
}

int GoalTabs::linesOf(const QString &caption, int width) const
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, caption).height() / fontMetrics().height();
}

// Of the column that holds the number and, below it, the hits.
int GoalTabs::numberWidth() const
{
    if (m_numberWidth == 0)
        m_numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    return m_numberWidth;
}

QSize GoalTabs::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

void GoalTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, palette().midlight());
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index, index == hovered);
}

void GoalTabs::paintHits(QPainter &painter, const QRect &column, const QString &hits) const
{
    QRect badge = column;
    badge.setTop(column.bottom() - fontMetrics().height() + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setFont(font());
    painter.setPen(look::accent(palette()));
    painter.drawText(badge, Qt::AlignCenter, hits);
}

void GoalTabs::paintTab(QPainter &painter, int index, bool isHovered) const
{
    const Tab tab = tabData(index).value<Tab>();
    const QRect frame = tabRect(index);
    const bool isCurrent = index == currentIndex();
    if (isCurrent || isHovered)
        painter.fillRect(frame, isCurrent ? palette().base() : palette().alternateBase());
    if (isCurrent)
        painter.fillRect(QRect(frame.left(), frame.top(), frame.width(), underline), look::accent(palette()));
    painter.fillRect(QRect(frame.right(), frame.top() + padding, 1, frame.height() - 2 * padding),
                     palette().midlight());

    QRect room = frame.adjusted(padding, padding + underline - 2, -padding, -padding + 2);
    const QRect numbers(room.left(), room.top(), numberWidth() - 4, room.height());
    QFont numberFont = font();
    numberFont.setBold(true);
    numberFont.setPointSizeF(font().pointSizeF() * (tab.hits.isEmpty() ? 1.5 : 1.1));
    painter.setFont(numberFont);
    painter.setPen(isCurrent ? look::accent(palette()) : look::muted(palette()));
    const int place = tab.hits.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    painter.drawText(numbers, Qt::AlignHCenter | place, QString::number(tab.number));
    if (!tab.hits.isEmpty())
        paintHits(painter, numbers, tab.hits);

    room.setLeft(room.left() + numberWidth());
    painter.setFont(font());
    painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::WindowText));
    if (hasCaption(index))
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, tab.caption);
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(look::accent(palette()), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(3, underline + 2, -4, -4));
    }
}

} // namespace fpk
