// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paged_report.h"
#include "report/paper.h"

#include <QImage>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <thread>

using namespace fpk;

namespace {

Report tableOf(int rows)
{
    Report report;
    report.title = QStringLiteral("Table");
    Report::Table table{{{QStringLiteral("No."), 1}, {QStringLiteral("Text"), 9}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QString::number(i), QStringLiteral("text")}});
    report.blocks.push_back(table);
    return report;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(PagedReport, KnowsItsPagesBeforeOneIsDrawn)
{
    const Report few = tableOf(1);
    const Report many = tableOf(1000);
    EXPECT_EQ(PagedReport::layOut(few)->pageCount(), 1);
    const int pages = PagedReport::layOut(many)->pageCount();
    EXPECT_GT(pages, 20);
    EXPECT_LT(pages, 50);
}

TEST(PagedReport, DrawsAnyPageOnAnyDevice)
{
    const Report report = tableOf(1000);
    Result<PagedReport> pages = PagedReport::layOut(report);
    QImage last(842, 595, QImage::Format_RGB32);
    last.setDotsPerMeterX(int(72 / 0.0254));
    last.setDotsPerMeterY(int(72 / 0.0254));
    last.fill(Qt::white);
    QImage blank = last;
    QPainter painter(&last);
    pages->draw(painter, pages->pageCount() - 1);
    painter.end();
    EXPECT_NE(last, blank);
    // The margins stay free: left 30 mm, right 10 mm, bottom 20 mm.
    EXPECT_EQ(last.copy(0, 0, 84, 595), blank.copy(0, 0, 84, 595));
    EXPECT_EQ(last.copy(816, 0, 26, 595), blank.copy(816, 0, 26, 595));
    EXPECT_EQ(last.copy(0, 540, 842, 55), blank.copy(0, 540, 842, 55));
}

TEST(PagedReport, PrintsOnlyThePagesWanted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QPdfWriter writer(path);
    writer.setPageRanges(QPageRanges::fromString(QStringLiteral("2-3,5")));
    ASSERT_TRUE(paintReport(tableOf(1000), writer));
    EXPECT_EQ(contentOf(path).count("/Type /Page\n"), 3);
}

TEST(PagedReport, IsWrittenInSeveralThreadsAtOnce)
{
    const QTemporaryDir folder;
    const Report report = tableOf(1000);
    const auto write = [&](int i) {
        EXPECT_TRUE(writePdf(report, folder.filePath(QStringLiteral("%1.pdf").arg(i))));
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back(write, i);
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(contentOf(folder.filePath(QStringLiteral("%1.pdf").arg(i))).count("/Type /Page "),
                  PagedReport::layOut(report)->pageCount());
}

TEST(PagedReport, TellsItsProgressToTheEnd)
{
    const QTemporaryDir folder;
    std::vector<int> told;
    const auto progress = [&told](int done, int total) {
        told.push_back(done * 100 / total);
        return true;
    };
    EXPECT_TRUE(writePdf(tableOf(2000), folder.filePath(QStringLiteral("a.pdf")), {}, progress));
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GT(told.size(), 20U);
    EXPECT_EQ(told.back(), 100);
}

TEST(PagedReport, CancelledAtAnyTimeLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    ASSERT_TRUE(writePdf(tableOf(1), path));
    const QByteArray before = contentOf(path);
    for (const int limit : {0, 50}) {
        const auto progress = [limit](int done, int) { return done <= limit - 1; };
        const Result<void> written = writePdf(tableOf(2000), path, {}, progress);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, Error::Code::Cancelled);
        EXPECT_EQ(contentOf(path), before);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
}

TEST(PagedReport, SaysWhichFileCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/a.pdf"));
    const Result<void> written = writePdf(tableOf(1), path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::ReadOnly);
    EXPECT_TRUE(written.error().message.contains(QDir::toNativeSeparators(path)));
}

} // namespace
