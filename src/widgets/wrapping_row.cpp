// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fpk {

namespace {

bool isStretch(const QLayoutItem &item) { return dynamic_cast<const QSpacerItem *>(&item) != nullptr; }

QSize wanted(const QLayoutItem &item, int room)
{
    const int width = std::min(item.sizeHint().width(), room);
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height()};
}

} // namespace

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void WrappingRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const Line &line : lines(QLAYOUTSIZE_MAX))
        size = QSize(line.width, line.height);
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = -spacing();
    for (const Line &line : lines(width - around.left() - around.right()))
        height += line.height + spacing();
    return std::max(height, 0) + around.top() + around.bottom();
}

void WrappingRow::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    QRect rest = area.marginsRemoved(contentsMargins());
    for (const Line &line : lines(rest.width())) {
        place(line, QRect(rest.left(), rest.top(), rest.width(), line.height));
        rest.setTop(rest.top() + line.height + spacing());
    }
}

// A stretch takes no room of its own, not even that between two parts.
std::vector<WrappingRow::Line> WrappingRow::lines(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty() && !isStretch(*item))
            continue;
        const QSize size = isStretch(*item) ? QSize(-spacing(), 0) : wanted(*item, width);
        const bool fits = !lines.empty() && lines.back().width + spacing() + size.width() <= width;
        if (!fits)
            lines.push_back({{}, -spacing(), 0});
        Line &line = lines.back();
        line.items.push_back(item.get());
        line.width += spacing() + size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

void WrappingRow::place(const Line &line, const QRect &area) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto stretches = std::count_if(line.items.begin(), line.items.end(),
                                         [](const QLayoutItem *item) { return isStretch(*item); });
    int left = area.left();
    for (QLayoutItem *item : line.items) {
        if (isStretch(*item)) {
            left += (area.width() - line.width) / int(stretches);
            continue;
        }
        const QRect part(left, area.top(), wanted(*item, area.width()).width(), area.height());
        item->setGeometry(QStyle::visualRect(direction, area, part));
        left += part.width() + spacing();
    }
}

} // namespace fpk
