// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job.h"
#include "app/prompts.h"

#include <QApplication>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

// As the screen sends it, which asks whether the window may be used.
void click(const QWidget &widget)
{
    QWindow *window = widget.window()->windowHandle();
    const QPoint local = widget.mapTo(widget.window(), widget.rect().center());
    const QPoint global = widget.mapToGlobal(widget.rect().center());
    const auto send = [&](QEvent::Type type, Qt::MouseButtons down) {
        qt_handleMouseEvent(window, local, global, down, Qt::LeftButton, type, Qt::NoModifier, 1);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
}

} // namespace

TEST(PromptsTest, NothingIsClickedWhileAJobRuns)
{
    QPushButton window(u"Report"_s);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    DialogPrompts prompts;
    prompts.setWindow(&window);
    int clicks = 0;
    QObject::connect(&window, &QPushButton::clicked, &window, [&clicks] { ++clicks; });

    QSemaphore steps;
    Job job([&steps](const Progress &progress) {
        for (int done = 1; done <= 20; ++done) {
            progress(done, 100);
            steps.acquire();
        }
        return Result<void>();
    });
    int clicksMeanwhile = -1;
    QObject::connect(&job, &Job::progressed, &window, [&](int, int done) {
        if (done == 1)
            click(window);
        clicksMeanwhile = clicks;
        steps.release();
    });
    prompts.wait(job, u"Writing…"_s);
    EXPECT_EQ(clicksMeanwhile, 0);
}

TEST(PromptsTest, TheEndOfTheProgramStopsTheJobBeforeItsResultIsRead)
{
    std::atomic<bool> isOver = false;
    Job job([&isOver](const Progress &progress) {
        while (progress(1, 2))
            QThread::yieldCurrentThread();
        isOver = true;
        return Result<void>(Error{Error::Code::Cancelled, u"stopped"_s});
    });
    QObject::connect(&job, &Job::progressed, qApp, &QCoreApplication::quit);
    DialogPrompts prompts;
    bool wasOver = false;
    const auto work = [&] {
        prompts.wait(job, u"Writing…"_s);
        wasOver = isOver;
    };
    QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
    QCoreApplication::exec();
    EXPECT_TRUE(wasOver);
    EXPECT_FALSE(job.result());
}
