// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paged_report.h"

#include "core/spoken_language.h"
#include "report/report_language.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace fpk {

namespace {

using Position = Compositor::Position;
using Piece = Compositor::Piece;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Of a row that goes on on the next page at least so many lines stand before and after the break.
constexpr int fewestLines = 4;

// From the edge of the paper. A margin that is narrower than that leaves no room for them.
constexpr Length runningHead = fromMillimetres(10);
constexpr Length runningFoot = fromMillimetres(11);

} // namespace

PagedReport::PagedReport(const Report &report, const PageSetup &setup)
    : m_report(&report), m_setup(setup), m_pageNumber(pageNumberText(report))
{
}

Result<PagedReport> PagedReport::layOut(const Report &report, const PageSetup &setup,
                                        const Progress &progress)
{
    PagedReport pages(report, setup);
    if (!pages.divide(progress))
        return Error{Error::Code::Cancelled, Text::tr("The report was cancelled.")};
    return pages;
}

bool PagedReport::isLandscape(bool reported) const { return m_setup.isLandscape(reported); }

QSize PagedReport::paper(bool landscape) const
{
    const QSize upright(fromMillimetres(m_setup.shortEdge()), fromMillimetres(m_setup.longEdge()));
    return landscape ? upright.transposed() : upright;
}

PagedReport::Room PagedReport::room(bool landscape) const
{
    const QSize whole = paper(landscape);
    return {whole.width() - fromMillimetres(m_setup.left) - fromMillimetres(m_setup.right),
            whole.height() - fromMillimetres(m_setup.top) - fromMillimetres(m_setup.bottom)};
}

Compositor &PagedReport::compositor(bool landscape)
{
    std::unique_ptr<Compositor> &own = m_compositors[landscape ? 1 : 0];
    if (!own)
        own = std::make_unique<Compositor>(*m_report, room(landscape).width);
    return *own;
}

QPageLayout PagedReport::pageLayout(int page) const
{
    const bool isA4 = m_setup.size == PageSetup::Size::A4;
    QPageLayout layout(QPageSize(isA4 ? QPageSize::A4 : QPageSize::A3),
                       m_pages[size_t(page)].landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

int PagedReport::pageOf(int block) const
{
    const auto isAfter = [](int wanted, const Page &page) {
        return Compositor::Position{wanted, 0, 0} < page.start;
    };
    return int(std::upper_bound(m_pages.begin(), m_pages.end(), block, isAfter) - m_pages.begin()) - 1;
}

bool PagedReport::divide(const Progress &progress)
{
    m_landscape = isLandscape(m_report->landscape);
    const Compositor &any = compositor(m_landscape);
    const Position end = any.end();
    qint64 pieces = 0;
    for (Position at; at < end; at = any.next(at))
        ++pieces;
    beginPage({});
    qint64 done = 0;
    for (Position at; at < end; at = any.next(at)) {
        if (const auto *turned = std::get_if<Report::NewPage>(&m_report->blocks[size_t(at.block)]))
            turn(*turned, any.next(at));
        else
            breakPiece(at);
        if (progress && done++ % 256 == 0 && !progress(int(done), int(pieces)))
            return false;
    }
    return true;
}

// A page on which nothing stands yet is turned itself.
void PagedReport::turn(const Report::NewPage &wanted, Position next)
{
    m_landscape = isLandscape(wanted.landscape);
    if (m_y == 0)
        m_pages.pop_back();
    beginPage(next);
}

void PagedReport::beginPage(Position at)
{
    m_pages.push_back({at, m_landscape});
    m_y = 0;
}

// Places the piece at the end of the page in work, or on the next one, or on as many as it needs.
void PagedReport::breakPiece(Position at)
{
    Compositor &setter = compositor(m_landscape);
    const Room room = this->room(m_landscape);
    const Length height = room.height;
    const Piece piece = setter.measure(at);
    Length lead = setter.leadHeight(at, m_y);
    if (m_y > 0 && m_y + lead + piece.height(piece.lines) + following(at) > height) {
        const bool partFits = piece.linesWithin(height - m_y - lead) >= fewestLines;
        if (piece.height(piece.lines) <= room.keptWhole() || !partFits) {
            beginPage(at);
            lead = setter.leadHeight(at, 0);
        }
    }
    while (m_y + lead + piece.height(piece.lines - at.line) > height) {
        const int left = piece.lines - at.line;
        const int fit = piece.linesWithin(height - m_y - lead);
        at.line += qMax(1, qMin(fit, left - fewestLines));
        beginPage(at);
        lead = setter.leadHeight(at, 0);
    }
    m_y += lead + piece.height(piece.lines - at.line);
}

// Of the piece at its beginning: what must be on the page where what stays with it is.
Length PagedReport::leastHeight(Position at)
{
    const Piece piece = compositor(m_landscape).measure(at);
    const Length whole = piece.height(piece.lines);
    return whole <= room(m_landscape).keptWhole() ? whole : piece.height(fewestLines);
}

// The height needed behind the piece for what must be on the same page.
Length PagedReport::following(Position at)
{
    Compositor &setter = compositor(m_landscape);
    Length sum = 0;
    while (setter.staysWithNext(at)) {
        at = setter.next(at);
        if (at >= setter.end())
            break;
        sum += setter.leadHeight(at, room(m_landscape).height) + leastHeight(at);
    }
    return sum;
}

void PagedReport::draw(QPainter &painter, int page)
{
    const SpokenLanguage spoken(localeOf(*m_report)); // figures of charts are written when they are drawn
    const Page &drawn = m_pages[size_t(page)];
    Compositor &setter = compositor(drawn.landscape);
    const Length left = fromMillimetres(m_setup.left);
    const Length top = fromMillimetres(m_setup.top);
    PageInk ink;
    setter.drawRunningHead(ink, m_report->title, m_pageNumber.arg(page + 1).arg(pageCount()),
                           {left, runningHead});
    setter.drawRunningFoot(ink, m_report->footer, {left, paper(drawn.landscape).height() - runningFoot});

    const bool isLast = page + 1 == pageCount();
    const Position stop = isLast ? setter.end() : m_pages[size_t(page) + 1].start;
    Length y = 0;
    for (Position at = drawn.start; at < stop; at = setter.next(at)) {
        if (std::holds_alternative<Report::NewPage>(m_report->blocks[size_t(at.block)]))
            break;
        setter.drawLead(ink, at, {left, top + y}, y);
        y += setter.leadHeight(at, y);
        const bool goesOn = at.block == stop.block && at.row == stop.row;
        y += setter.draw(ink, at, goesOn ? stop.line : std::numeric_limits<int>::max(), {left, top + y});
    }

    painter.save();
    const QPaintDevice &device = *painter.device();
    painter.scale(device.logicalDpiX() / 7200.0, device.logicalDpiY() / 7200.0);
    ink.draw(painter);
    painter.restore();
}

} // namespace fpk
