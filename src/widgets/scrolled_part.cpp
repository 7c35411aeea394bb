// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled_part.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr QSize leastRoom(240, 120); // pixels: less than that is not worth scrolling in

// What has changed in a part is known to the layouts around it at once, not only when their events come.
void settle(const QWidget &part, const QWidget &content)
{
    for (QWidget *above = part.parentWidget();; above = above->parentWidget()) {
        if (QLayout *layout = above->layout())
            layout->activate();
        if (above == &content)
            return;
        above->updateGeometry();
    }
}
} // namespace

void ScrolledPart::enclose(QWidget &form, const QList<QWidget *> &staying)
{
    QWidget *focused = form.focusWidget();
    QLayout *whole = form.layout();
    const QMargins margins = whole->contentsMargins();
    const int spacing = whole->spacing();
    auto *content = new QWidget(&form); // of the same window all the time: else the Tab key lost its way
    content->setLayout(whole);
    whole->setContentsMargins({});
    for (QWidget *part : staying)
        whole->removeWidget(part);
    auto *scrolled = new ScrolledPart(content, &form);
    auto *layout = new QVBoxLayout(&form);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    layout->addWidget(scrolled, 1);
    for (QWidget *part : staying)
        layout->addWidget(part);
    if (focused)
        focused->setFocus();
    layout->activate(); // what the form had to be at least until now does not hold any more
}

ScrolledPart::ScrolledPart(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    watchWheel();
    measureSlack();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { reveal(focused); });
}

// Texts and tables scroll by themselves: they ask for more than they need, and are given less where the room
// is scarce.
void ScrolledPart::measureSlack()
{
    const int width = sizeHint().width();
    const int wanted = contentHeight(width);
    const auto limit = [this](QWidget &part, int height) {
        part.setMaximumHeight(height);
        settle(part, *widget());
    };
    std::vector<std::pair<QWidget *, int>> limits;
    for (auto *part : widget()->findChildren<QAbstractScrollArea *>()) {
        const int least =
            part->minimumHeight() > 0 ? part->minimumHeight() : part->minimumSizeHint().height();
        limits.emplace_back(part, part->maximumHeight());
        limit(*part, std::min(least, part->maximumHeight()));
    }
    m_slack = wanted - contentHeight(width);
    for (const auto &[part, height] : limits)
        limit(*part, height);
}

// Whoever scrolls the form does not want to choose what happens to lie under the pointer.
void ScrolledPart::watchWheel()
{
    for (QWidget *part : widget()->findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(part) || qobject_cast<QAbstractSpinBox *>(part)) {
            part->setFocusPolicy(Qt::StrongFocus);
            part->installEventFilter(this);
        }
    }
}

QSize ScrolledPart::sizeHint() const { return widget()->sizeHint(); }

QSize ScrolledPart::minimumSizeHint() const
{
    const QSize bar(verticalScrollBar()->sizeHint().width(), 0);
    return (widget()->minimumSizeHint() + bar).boundedTo(leastRoom);
}

// Too narrow, there is a bar below as well.
int ScrolledPart::heightForWidth(int width) const
{
    const int bar =
        width < widget()->minimumSizeHint().width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return contentHeight(width) + bar;
}

int ScrolledPart::contentHeight(int width) const
{
    const QLayout &layout = *widget()->layout();
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

QSize ScrolledPart::least(int width) const
{
    const QSize bare = widget()->minimumSizeHint();
    const int wide = std::max(width, bare.width());
    return {wide, std::max(bare.height(), contentHeight(wide) - m_slack)};
}

void ScrolledPart::fit()
{
    QSize room = maximumViewportSize();
    QSize size = least(room.width());
    if (size.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (size.height() > room.height())
        size = least(room.width() - verticalScrollBar()->sizeHint().width());
    widget()->resize(size.width(), std::max(size.height(), room.height()));
}

void ScrolledPart::reveal(QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    if (place.height() > viewport()->height())
        return ensureWidgetVisible(focused); // where it is typed into
    ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 1, place.height() / 2 + 1);
}

bool ScrolledPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    if (event->type() == QEvent::Wheel && watched != widget() &&
        !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledPart::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace fpk
