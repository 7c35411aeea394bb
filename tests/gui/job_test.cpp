// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/prompts.h"
#include "widgets/job.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

// Goes on until it is told to stop.
Result<void> endless(const Progress &progress)
{
    while (progress(1, 2))
        QThread::yieldCurrentThread();
    return Error{Error::Code::Cancelled, u"stopped"_s};
}

// Returns when the job tells it.
template <class Signal>
void startAndAwait(Job &job, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&job, signal, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

// As a person who presses Cancel in the dialog, once there is one.
void pressCancel()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QProgressDialog *>(widget))
            dialog->findChild<QPushButton *>()->click();
    }
}

} // namespace

TEST(JobTest, TellsHowFarItIsAndThatItHasEnded)
{
    Job job([](const Progress &progress) {
        for (int done = 1; done <= 1000; ++done)
            progress(done, 1000);
        return Result<void>();
    });
    std::vector<int> told;
    QObject::connect(&job, &Job::progressed, &job, [&told](int, int done) { told.push_back(done); });
    startAndAwait(job, &Job::ended);
    EXPECT_TRUE(job.result());
    ASSERT_EQ(told.size(), 101u) << "each percent once";
    EXPECT_EQ(told.back(), 100);
}

TEST(JobTest, ACancelledJobEnds)
{
    Job job(endless);
    QObject::connect(&job, &Job::progressed, &job, &Job::cancel);
    startAndAwait(job, &Job::ended);
    ASSERT_FALSE(job.result());
    EXPECT_EQ(job.result().error().code, Error::Code::Cancelled);
}

TEST(JobTest, AJobThatIsGivenUpIsCancelledAndWaitedFor)
{
    std::atomic<bool> isOver = false;
    {
        Job job([&](const Progress &progress) {
            const Result<void> result = endless(progress);
            isOver = true;
            return result;
        });
        startAndAwait(job, &Job::progressed);
    }
    EXPECT_TRUE(isOver);
}

TEST(JobTest, TheDialogsCancelButtonCancels)
{
    Job job(endless);
    DialogPrompts prompts;
    QObject::connect(&job, &Job::progressed, &job, pressCancel);
    prompts.wait(job, u"Writing…"_s);
    ASSERT_FALSE(job.result());
    EXPECT_EQ(job.result().error().code, Error::Code::Cancelled);
}
