// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include "core/plugin.h"
#include "core/whole_file.h"
#include "report/pdf_finisher.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Drawing takes some five times as long as dividing into pages.
constexpr int divisionShare = 15;

Progress partOf(const Progress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [&progress, from, to](int done, int total) {
        return progress(from + int(qint64(to - from) * done / qMax(total, 1)), 100);
    };
}

std::vector<int> wantedPages(const QPageRanges &ranges, int count)
{
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages.push_back(page);
    }
    return pages;
}

} // namespace

namespace {

Result<void> paintPages(PagedReport &pages, QPagedPaintDevice &device, const Progress &progress)
{
    const std::vector<int> wanted = wantedPages(device.pageRanges(), pages.pageCount());
    if (wanted.empty())
        return {};
    device.setPageLayout(pages.pageLayout(wanted.front()));
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Code::Storage,
                     Text::tr("The report could not be begun: check the printer or the file.")};
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i > 0) {
            device.setPageLayout(pages.pageLayout(wanted[i]));
            if (!device.newPage())
                return Error{Error::Code::Storage,
                             Text::tr("The page could not be printed: check the printer.")};
        }
        pages.draw(painter, wanted[i]);
        if (progress && !progress(int(i) + 1, int(wanted.size())))
            return Error{Error::Code::Cancelled, Text::tr("The report was cancelled.")};
    }
    return {};
}

std::vector<Bookmark> bookmarksOf(const Report &report, const PagedReport &pages)
{
    std::vector<Bookmark> bookmarks;
    for (size_t block = 0; block < report.blocks.size(); ++block) {
        if (const auto *heading = std::get_if<Report::Heading>(&report.blocks[block]))
            bookmarks.push_back({heading->text, heading->level, pages.pageOf(int(block))});
    }
    return bookmarks;
}

} // namespace

Result<void> paintReport(const Report &report, QPagedPaintDevice &device, const PageSetup &setup,
                         const Progress &progress)
{
    Result<PagedReport> pages = PagedReport::layOut(report, setup, partOf(progress, 0, divisionShare));
    return pages ? paintPages(*pages, device, partOf(progress, divisionShare, 100)) : pages.error();
}

Result<void> writePdf(const Report &report, const QString &path, const PageSetup &setup,
                      const Progress &progress)
{
    const Result<const PdfFinisher *> finisher = plugin<PdfFinisher>();
    if (!finisher)
        return finisher.error();
    Result<PagedReport> pages = PagedReport::layOut(report, setup, partOf(progress, 0, divisionShare));
    if (!pages)
        return pages.error();
    QTemporaryFile plain;
    if (!plain.open())
        return Error{
            Error::Code::Storage,
            Text::tr("No temporary file can be made (%1): check the free space.").arg(plain.errorString())};
    {
        QPdfWriter writer(&plain);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("fpkplan %1").arg(QStringLiteral(FPK_VERSION)));
        const Result<void> painted = paintPages(*pages, writer, partOf(progress, divisionShare, 100));
        if (!painted)
            return painted;
    }
    if (plain.error() != QFileDevice::NoError || !plain.flush())
        return Error{
            Error::Code::Storage,
            Text::tr("No temporary file can be made (%1): check the free space.").arg(plain.errorString())};
    return writeWhole(path, [&](QIODevice &file) {
        return (*finisher)->finish(plain.fileName(), file, bookmarksOf(report, *pages), report.language);
    });
}

} // namespace fpk
