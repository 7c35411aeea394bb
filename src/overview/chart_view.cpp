// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chart_view.h"

#include <QFontInfo>
#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace fpk {

namespace {
constexpr int leastWidth = 30; // in usual letters
}

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartPainter ChartView::painter() const
{
    QFont inPixels = font();
    inPixels.setPixelSize(QFontInfo(font()).pixelSize());
    return ChartPainter(inPixels, palette().color(QPalette::Text), palette().color(QPalette::Base));
}

void ChartView::showDrawing(const Overview::Drawing &drawing)
{
    m_drawing = drawing;
    m_drawing.chart.title.clear(); // the heading says it
    updateGeometry();
    placeDoors();
    update();
}

int ChartView::heightForWidth(int width) const { return qCeil(painter().height(m_drawing.chart, width)); }

QSize ChartView::minimumSizeHint() const
{
    const int width = leastWidth * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ChartView::sizeHint() const { return {2 * minimumSizeHint().width(), heightForWidth(width())}; }

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter on(this);
    on.setRenderHint(QPainter::Antialiasing);
    painter().draw(on, rect(), m_drawing.chart);
}

void ChartView::resizeEvent(QResizeEvent *) { placeDoors(); }

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeDoors();
    }
}

Door *ChartView::makeDoor()
{
    auto *door = new Door(this);
    door->installEventFilter(this);
    connect(door, &Door::opened, this, &ChartView::opened);
    door->show();
    return door;
}

// Doors are kept where they can be, and with them the focus.
void ChartView::placeDoors()
{
    size_t used = 0;
    for (const ChartPainter::Part &part : painter().parts(rect(), m_drawing.chart)) {
        if (!part.series && m_drawing.wholes.empty())
            continue;
        if (used == m_doors.size())
            m_doors.push_back(makeDoor());
        Door &door = *m_doors[used++];
        door.setLead(part.series ? m_drawing.parts[part.category][*part.series]
                                 : m_drawing.wholes[part.category]);
        door.setGeometry(part.area.toAlignedRect());
    }
    for (size_t i = used; i < m_doors.size(); ++i)
        delete m_doors[i];
    m_doors.resize(used);
    const auto isReached = [](const Door *door) { return door->focusPolicy() == Qt::StrongFocus; };
    for (Door *door : m_doors) {
        if (!door->hasFocus())
            door->setFocusPolicy(Qt::ClickFocus);
    }
    if (!m_doors.empty() && std::none_of(m_doors.begin(), m_doors.end(), isReached))
        m_doors.front()->setFocusPolicy(Qt::StrongFocus);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (Door *other : m_doors)
            other->setFocusPolicy(other == watched ? Qt::StrongFocus : Qt::ClickFocus);
    }
    return event->type() == QEvent::KeyPress &&
           step(*static_cast<Door *>(watched), static_cast<QKeyEvent *>(event)->key());
}

bool ChartView::step(Door &from, int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    if (Door *next = beside(from, key)) {
        next->setFocus(Qt::TabFocusReason);
        Q_EMIT stepped(next);
    }
    return true;
}

// Left and right along the order, up and down to the nearest of the nearest row.
Door *ChartView::beside(const Door &from, int key) const
{
    const auto at = std::find(m_doors.begin(), m_doors.end(), &from);
    if (key == Qt::Key_Left)
        return at == m_doors.begin() ? nullptr : *(at - 1);
    if (key == Qt::Key_Right)
        return at + 1 == m_doors.end() ? nullptr : *(at + 1);
    const QPoint here = from.geometry().center();
    Door *nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (Door *door : m_doors) {
        const QPoint way = door->geometry().center() - here;
        const int rows = key == Qt::Key_Down ? way.y() : -way.y();
        constexpr int rowsFirst = 100;
        const int distance = rows * rowsFirst + std::abs(way.x());
        if (rows > from.height() / 2 && distance < least) {
            nearest = door;
            least = distance;
        }
    }
    return nearest;
}

} // namespace fpk
