// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/compositor.h"
#include "report/page_setup.h"

#include <QPageLayout>

#include <array>
#include <memory>

class QPainter;

namespace fpk {

// A report divided into pages, which are drawn one at a time, in any order and on any device. Only where
// pages begin is kept, not what they look like: 100 000 rows take no more memory than ten. Needs a
// QGuiApplication, but not its thread; belongs to the thread it was made in. The report must outlive it.
class PagedReport
{
public:
    // Cancelled if progress says so.
    static Result<PagedReport> layOut(const Report &report, const PageSetup &setup = {},
                                      const Progress &progress = {});

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    // What a device must be set to for that page, 0…pageCount() − 1: the margins are inside the pages drawn.
    [[nodiscard]] QPageLayout pageLayout(int page) const;
    // The painter's origin is the corner of the paper.
    void draw(QPainter &painter, int page);
    // The page on which a block of the report begins.
    [[nodiscard]] int pageOf(int block) const;

private:
    struct Page
    {
        Compositor::Position start;
        bool landscape = false;
    };
    // The room for text on a page of one orientation.
    struct Room
    {
        Length width = 0;
        Length height = 0;
        // Rows up to this height are kept whole even if that leaves a page less than full.
        [[nodiscard]] Length keptWhole() const { return height * 2 / 5; }
    };

    PagedReport(const Report &report, const PageSetup &setup);
    [[nodiscard]] QSize paper(bool landscape) const;
    [[nodiscard]] Room room(bool landscape) const;
    [[nodiscard]] bool isLandscape(bool reported) const;
    Compositor &compositor(bool landscape);
    bool divide(const Progress &progress);
    void turn(const Report::NewPage &wanted, Compositor::Position next);
    void breakPiece(Compositor::Position at);
    void beginPage(Compositor::Position at);
    [[nodiscard]] Length leastHeight(Compositor::Position at);
    Length following(Compositor::Position at);

    const Report *m_report;
    PageSetup m_setup;
    QString m_pageNumber; // in the language of the report
    std::array<std::unique_ptr<Compositor>, 2>
        m_compositors; // of portrait and of landscape pages, when needed
    std::vector<Page> m_pages;
    // While the report is divided: what is used of the page in work, and how its pages are.
    Length m_y = 0;
    bool m_landscape = false;
};

} // namespace fpk
