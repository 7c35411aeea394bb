// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paged_report.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

#include <limits>

namespace fpk {

namespace {

using Position = Compositor::Position;
using Piece = Compositor::Piece;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A4 landscape; the margins are those of official papers, the left one wide for the folder.
constexpr Length paperWidth = fromMillimetres(297);
constexpr Length paperHeight = fromMillimetres(210);
constexpr Length left = fromMillimetres(20);
constexpr Length right = fromMillimetres(10);
constexpr Length top = fromMillimetres(20);
constexpr Length bottom = fromMillimetres(15);
constexpr Length runningHead = fromMillimetres(12);
constexpr Length runningFoot = paperHeight - fromMillimetres(11);
constexpr Length width = paperWidth - left - right;
constexpr Length height = paperHeight - top - bottom;

// Rows up to this height are kept whole even if that leaves a page less than full; of higher ones at least so
// many lines stand before and after a break.
constexpr Length keptWhole = height * 2 / 5;
constexpr int fewestLines = 4;

} // namespace

PagedReport::PagedReport(const Report &report) : m_report(&report), m_compositor(report, width) {}

Result<PagedReport> PagedReport::layOut(const Report &report, const Progress &progress)
{
    PagedReport pages(report);
    if (!pages.divide(progress))
        return Error{Error::Code::Cancelled, Text::tr("The report was cancelled.")};
    return pages;
}

QPageLayout PagedReport::pageLayout()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool PagedReport::divide(const Progress &progress)
{
    qint64 pieces = 0;
    for (Position at; at < m_compositor.end(); at = m_compositor.next(at))
        ++pieces;
    beginPage({});
    qint64 done = 0;
    for (Position at; at < m_compositor.end(); at = m_compositor.next(at)) {
        breakPiece(at);
        if (progress && done++ % 256 == 0 && !progress(int(done), int(pieces)))
            return false;
    }
    return true;
}

void PagedReport::beginPage(Position at)
{
    m_starts.push_back(at);
    m_y = 0;
}

// Places the piece at the end of the page in work, or on the next one, or on as many as it needs.
void PagedReport::breakPiece(Position at)
{
    const Piece piece = m_compositor.measure(at);
    Length lead = m_compositor.leadHeight(at, m_y);
    if (m_y > 0 && m_y + lead + piece.height(piece.lines) + following(at) > height) {
        const bool partFits = piece.linesWithin(height - m_y - lead) >= fewestLines;
        if (piece.height(piece.lines) <= keptWhole || !partFits) {
            beginPage(at);
            lead = m_compositor.leadHeight(at, 0);
        }
    }
    while (m_y + lead + piece.height(piece.lines - at.line) > height) {
        const int left = piece.lines - at.line;
        const int fit = piece.linesWithin(height - m_y - lead);
        at.line += qMax(1, qMin(fit, left - fewestLines));
        beginPage(at);
        lead = m_compositor.leadHeight(at, 0);
    }
    m_y += lead + piece.height(piece.lines - at.line);
}

// Of the piece at its beginning: what must be on the page where what stays with it is.
Length PagedReport::leastHeight(Position at)
{
    const Piece piece = m_compositor.measure(at);
    const Length whole = piece.height(piece.lines);
    return whole <= keptWhole ? whole : piece.height(fewestLines);
}

// The height needed behind the piece for what must be on the same page.
Length PagedReport::following(Position at)
{
    Length sum = 0;
    while (m_compositor.staysWithNext(at)) {
        at = m_compositor.next(at);
        if (at >= m_compositor.end())
            break;
        sum += m_compositor.leadHeight(at, height) + leastHeight(at);
    }
    return sum;
}

void PagedReport::draw(QPainter &painter, int page)
{
    PageInk ink;
    //: foot of a page: its number and how many there are
    const QString number = Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    m_compositor.drawRunningHead(ink, m_report->title, number, {left, runningHead});

    m_compositor.drawRunningFoot(ink, m_report->footer, {left, runningFoot});

    const bool isLast = page + 1 == pageCount();
    const Position stop = isLast ? m_compositor.end() : m_starts[size_t(page) + 1];
    Length y = 0;
    for (Position at = m_starts[size_t(page)]; at < stop; at = m_compositor.next(at)) {
        m_compositor.drawLead(ink, at, {left, top + y}, y);
        y += m_compositor.leadHeight(at, y);
        const bool goesOn = at.block == stop.block && at.row == stop.row;
        y +=
            m_compositor.draw(ink, at, goesOn ? stop.line : std::numeric_limits<int>::max(), {left, top + y});
    }

    painter.save();
    const QPaintDevice &device = *painter.device();
    painter.scale(device.logicalDpiX() / 7200.0, device.logicalDpiY() / 7200.0);
    ink.draw(painter);
    painter.restore();
}

} // namespace fpk
