// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_renderer.h"

#include <QPainter>

namespace fpk {

PageRenderer::PageRenderer(ReportBuilder build, QObject *parent) : QObject(parent), m_build(std::move(build))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

// What was made in the thread ends there: raw fonts belong to it.
PageRenderer::~PageRenderer()
{
    ++m_turn;
    QMetaObject::invokeMethod(
        &m_there,
        [this] {
            m_pages.reset();
            m_report.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PageRenderer::layOut(const ReportChoice &choice)
{
    const int turn = ++m_turn;
    QMetaObject::invokeMethod(&m_there, [this, choice, turn] { layOutThere(choice, turn); });
}

void PageRenderer::draw(int page, qreal dotsPerInch)
{
    const int turn = m_turn;
    QMetaObject::invokeMethod(&m_there,
                              [this, page, dotsPerInch, turn] { drawThere(page, dotsPerInch, turn); });
}

void PageRenderer::layOutThere(const ReportChoice &choice, int turn)
{
    if (turn != m_turn)
        return;
    m_pages.reset();
    m_report = std::make_unique<Report>(buildIn(m_build, choice));
    const Progress goesOn = [this, turn](int, int) { return turn == m_turn; };
    Result<PagedReport> pages = PagedReport::layOut(*m_report, choice.setup, goesOn);
    if (!pages)
        return; // another choice is waiting
    m_pages = std::make_unique<PagedReport>(*std::move(pages));
    QList<QSizeF> sizes;
    for (int page = 0; page < m_pages->pageCount(); ++page)
        sizes << m_pages->pageLayout(page).fullRect(QPageLayout::Inch).size();
    QMetaObject::invokeMethod(this, [this, sizes, turn] {
        if (turn == m_turn)
            Q_EMIT laidOut(sizes);
    });
}

void PageRenderer::drawThere(int page, qreal dotsPerInch, int turn)
{
    if (turn != m_turn || !m_pages || page >= m_pages->pageCount())
        return;
    const QSizeF size = m_pages->pageLayout(page).fullRect(QPageLayout::Inch).size();
    QImage picture((size * dotsPerInch).toSize(), QImage::Format_RGB32);
    constexpr double inchesToAMetre = 1 / 0.0254;
    picture.setDotsPerMeterX(qRound(dotsPerInch * inchesToAMetre));
    picture.setDotsPerMeterY(qRound(dotsPerInch * inchesToAMetre));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_pages->draw(painter, page);
    painter.end();
    QMetaObject::invokeMethod(this, [this, page, dotsPerInch, picture, turn] {
        if (turn == m_turn)
            Q_EMIT drawn(page, dotsPerInch, picture);
    });
}

} // namespace fpk
