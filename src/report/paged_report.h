// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/compositor.h"

#include <QPageLayout>

class QPainter;

namespace fpk {

// A report divided into A4 landscape pages, which are drawn one at a time, in any order and on any device.
// Only where pages begin is kept, not what they look like: 100 000 rows take no more memory than ten.
// Needs a QGuiApplication, but not its thread; belongs to the thread it was made in. The report must
// outlive it.
class PagedReport
{
public:
    // Cancelled if progress says so.
    static Result<PagedReport> layOut(const Report &report, const Progress &progress = {});

    // What a device must be set to: the margins are inside the pages drawn.
    static QPageLayout pageLayout();

    [[nodiscard]] int pageCount() const { return int(m_starts.size()); }
    // page is 0…pageCount() − 1; the painter's origin is the corner of the paper.
    void draw(QPainter &painter, int page);

private:
    explicit PagedReport(const Report &report);
    bool divide(const Progress &progress);
    void breakPiece(Compositor::Position at);
    void beginPage(Compositor::Position at);
    [[nodiscard]] Length leastHeight(Compositor::Position at);
    Length following(Compositor::Position at);

    const Report *m_report;
    Compositor m_compositor;
    std::vector<Compositor::Position> m_starts; // of the pages
    Length m_y = 0;                             // height used on the page in work
};

} // namespace fpk
