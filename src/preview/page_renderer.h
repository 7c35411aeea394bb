// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "preview/report_choice.h"
#include "report/paged_report.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>

namespace fpk {

// Builds a report, divides it into pages and draws them as pictures, in a thread of its own: who looks at the
// pages never waits. Every new choice gives up what was being done for the one before. Signals come in the
// thread that the renderer lives in.
class PageRenderer : public QObject
{
    Q_OBJECT
public:
    explicit PageRenderer(ReportBuilder build, QObject *parent = nullptr);
    ~PageRenderer() override;

    void layOut(const ReportChoice &choice);
    // The page, 0…, with so many dots to an inch; nothing comes of a page that is there no more.
    void draw(int page, qreal dotsPerInch);

Q_SIGNALS:
    // The sizes of the pages, in inches.
    void laidOut(const QList<QSizeF> &pages);
    void drawn(int page, qreal dotsPerInch, const QImage &picture);

private:
    void layOutThere(const ReportChoice &choice, int turn);
    void drawThere(int page, qreal dotsPerInch, int turn);

    const ReportBuilder m_build;
    std::atomic<int> m_turn = 0; // counts the choices; what belongs to an earlier one is not told
    QThread m_thread;
    QObject m_there; // lives in the thread, as does what follows
    std::unique_ptr<Report> m_report;
    std::unique_ptr<PagedReport> m_pages;
};

} // namespace fpk
