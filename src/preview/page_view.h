// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace fpk {

class PageRenderer;

// The pages of a report below each other, as wide as the view or at a zoom that was chosen. Scrolled by keys,
// wheel and bar; Ctrl with the wheel zooms. Only the pages in sight are drawn. The renderer must outlive it.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(PageRenderer &renderer, QWidget *parent = nullptr);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    // The page that fills most of the view, 0….
    [[nodiscard]] int currentPage() const;
    void goTo(int page);

    // In per cent of the size on paper, 25…400.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    void zoomBy(int steps);
    // As wide as the view, also when that changes.
    void fitWidth();

Q_SIGNALS:
    void pagesChanged(int count);
    void currentPageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setPages(const QList<QSizeF> &pages);
    void keep(int page, qreal dotsPerInch, const QImage &picture);
    void arrange();
    void forgetFar();
    [[nodiscard]] qreal dotsPerInch() const;   // of the view, not of the screen's own dots
    [[nodiscard]] QRect place(int page) const; // on the whole sheet of pages

    PageRenderer &m_renderer;
    QList<QSizeF> m_pages; // inches
    QList<int> m_tops;     // of the pages, on the whole sheet
    QHash<int, QImage> m_pictures;
    QHash<int, qreal> m_asked; // pages that are being drawn, and how fine
    int m_zoom = 0;            // 0: as wide as the view
    int m_width = 0;           // of the whole sheet
    int m_told = -1;           // the page last told of
};

} // namespace fpk
