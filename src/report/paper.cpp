// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include "core/whole_file.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

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

Result<void> paintReport(const Report &report, QPagedPaintDevice &device, const Progress &progress)
{
    Result<PagedReport> pages = PagedReport::layOut(report, partOf(progress, 0, divisionShare));
    if (!pages)
        return pages.error();
    device.setPageLayout(PagedReport::pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Code::Storage,
                     Text::tr("The report could not be begun: check the printer or the file.")};
    const Progress drawing = partOf(progress, divisionShare, 100);
    const std::vector<int> wanted = wantedPages(device.pageRanges(), pages->pageCount());
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i > 0 && !device.newPage())
            return Error{Error::Code::Storage, Text::tr("The page could not be printed: check the printer.")};
        pages->draw(painter, wanted[i]);
        if (drawing && !drawing(int(i) + 1, int(wanted.size())))
            return Error{Error::Code::Cancelled, Text::tr("The report was cancelled.")};
    }
    return {};
}

Result<void> writePdf(const Report &report, const QString &path, const Progress &progress)
{
    return writeWhole(path, [&](QIODevice &file) {
        QPdfWriter writer(&file);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("fpkplan %1").arg(QStringLiteral(FPK_VERSION)));
        return paintReport(report, writer, progress);
    });
}

} // namespace fpk
