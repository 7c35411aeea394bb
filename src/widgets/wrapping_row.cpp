// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fpk {

namespace {

bool isStretch(const QLayoutItem &item) { return dynamic_cast<const QSpacerItem *>(&item) != nullptr; }

bool grows(const QLayoutItem &item)
{
    return !isStretch(item) && item.expandingDirections().testFlag(Qt::Horizontal);
}

// What a part takes up in a line before what is left of that is shared out.
QSize taken(const QLayoutItem &item, int room)
{
    const int width = std::min(grows(item) ? item.minimumSize().width() : item.sizeHint().width(), room);
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
    QSize size(-spacing(), 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + spacing() + hint.width(), std::max(size.height(), hint.height())};
    }
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
        const QSize size = isStretch(*item) ? QSize(-spacing(), 0) : taken(*item, width);
        const bool fits = !lines.empty() && lines.back().width + spacing() + size.width() <= width;
        if (!fits)
            lines.push_back({{}, -spacing(), 0});
        Line &line = lines.back();
        line.parts.push_back({item.get(), size.width()});
        line.width += spacing() + size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

// What is left of the line goes to the parts that grow, as far as they do, then to the stretches.
void WrappingRow::place(Line line, const QRect &area) const
{
    const auto count = [&line](bool (*is)(const QLayoutItem &)) {
        return int(std::count_if(line.parts.begin(), line.parts.end(),
                                 [is](const Part &part) { return is(*part.item); }));
    };
    int left = area.width() - line.width;
    for (int growing = count(grows); auto &[item, width] : line.parts) {
        if (!grows(*item))
            continue;
        const int share = std::min(left / growing--, item->maximumSize().width() - width);
        width += share;
        left -= share;
    }
    const int stretch = left / std::max(count(isStretch), 1);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int x = area.left(); const auto &[item, width] : line.parts) {
        if (isStretch(*item)) {
            x += stretch;
            continue;
        }
        item->setGeometry(QStyle::visualRect(direction, area, {x, area.top(), width, area.height()}));
        x += width + spacing();
    }
}

} // namespace fpk
