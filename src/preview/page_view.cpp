// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_view.h"

#include "preview/page_renderer.h"
#include "widgets/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fpk {

namespace {
constexpr int gap = 16; // round the pages
constexpr int leastZoom = 25;
constexpr int mostZoom = 400;
constexpr int zoomStep = 25;
constexpr int keptPages = 4; // before and behind those in sight
} // namespace

PageView::PageView(PageRenderer &renderer, QWidget *parent)
    : QAbstractScrollArea(parent), m_renderer(renderer)
{
    setObjectName(QStringLiteral("pages"));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&renderer, &PageRenderer::laidOut, this, &PageView::setPages);
    connect(&renderer, &PageRenderer::drawn, this, &PageView::keep);
}

qreal PageView::dotsPerInch() const
{
    if (m_zoom > 0)
        return logicalDpiX() * m_zoom / 100.0;
    qreal widest = 1;
    for (const QSizeF &page : m_pages)
        widest = qMax(widest, page.width());
    return qMax(10.0, (viewport()->width() - 2 * gap) / widest);
}

int PageView::zoom() const { return qRound(dotsPerInch() * 100 / logicalDpiX()); }

void PageView::setZoom(int percent)
{
    const int page = currentPage();
    m_zoom = qBound(leastZoom, percent, mostZoom);
    arrange();
    goTo(page);
}

void PageView::zoomBy(int steps) { setZoom((zoom() / zoomStep + steps) * zoomStep); }

void PageView::fitWidth()
{
    const int page = currentPage();
    m_zoom = 0;
    arrange();
    goTo(page);
}

void PageView::setPages(const QList<QSizeF> &pages)
{
    m_pages = pages;
    m_pictures.clear();
    m_asked.clear();
    m_told = -1;
    arrange();
    Q_EMIT pagesChanged(pageCount());
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::keep(int page, qreal dotsPerInch, const QImage &picture)
{
    QImage sharp = picture;
    sharp.setDevicePixelRatio(devicePixelRatioF());
    m_pictures.insert(page, sharp);
    if (qFuzzyCompare(m_asked.value(page), dotsPerInch))
        m_asked.remove(page);
    viewport()->update();
}

// Where the pages stand on one long sheet, and how far it can be scrolled.
void PageView::arrange()
{
    m_tops.clear();
    int y = gap;
    m_width = 0;
    for (const QSizeF &page : m_pages) {
        m_tops << y;
        y += qRound(page.height() * dotsPerInch()) + gap;
        m_width = qMax(m_width, qRound(page.width() * dotsPerInch()));
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_width + 2 * gap - viewport()->width()));
    viewport()->update();
    Q_EMIT zoomChanged(zoom());
}

QRect PageView::place(int page) const
{
    const QSize size = (m_pages[page] * dotsPerInch()).toSize();
    const int room = qMax(m_width + 2 * gap, viewport()->width());
    return {{(room - size.width()) / 2, m_tops[page]}, size};
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return qMax(0, int(after - m_tops.begin()) - 1);
}

void PageView::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_tops[page] - gap);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const qreal fine = dotsPerInch() * devicePixelRatioF();
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end(), scrolled.y());
    for (int page = qMax(0, int(first - m_tops.begin()) - 1); page < pageCount(); ++page) {
        const QRect area = place(page).translated(-scrolled);
        if (area.top() > viewport()->height())
            break;
        const QImage picture = m_pictures.value(page);
        painter.fillRect(area, Qt::white);
        if (!picture.isNull())
            painter.drawImage(area, picture);
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
        const bool isSharp =
            !picture.isNull() && qAbs(picture.width() - area.width() * devicePixelRatioF()) < 2;
        if (!isSharp && !qFuzzyCompare(m_asked.value(page), fine)) {
            m_asked.insert(page, fine);
            m_renderer.draw(page, fine);
        }
    }
    forgetFar();
}

void PageView::forgetFar()
{
    const int page = currentPage();
    m_pictures.removeIf([page](const auto &kept) { return qAbs(kept.key() - page) > keptPages; });
}

void PageView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    arrange();
    if (m_zoom == 0)
        goTo(page);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_told) {
        m_told = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace fpk
