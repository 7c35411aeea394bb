// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/prompts.h"
#include "support/plan_folder.h"
#include "widgets/job.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

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

// As a person who types a name into the file dialog and presses Enter.
void typeFileName(const QString &name)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
}

// As a person who goes on to the next kind of files and takes the name that is there.
void chooseNextKindAndAccept()
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QTest::keyClick(dialog->findChild<QComboBox *>(u"fileTypeCombo"_s), Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
}

} // namespace

TEST(PromptsTest, AFileNamedWithoutAnEndingGetsTheUsualOne)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const test::PlanFolder folder;
    DialogPrompts prompts;
    const QString suggested = folder.path(u"report-2023-Q4.pdf"_s);
    QTimer::singleShot(0, qApp, [] { typeFileName(u"mine"_s); });
    EXPECT_EQ(prompts.fileToSave(u"Report"_s, suggested, u"PDF (*.pdf)"_s), folder.path(u"mine.pdf"_s));
    QTimer::singleShot(0, qApp, [] { typeFileName(u"mine"_s); });
    EXPECT_EQ(prompts.fileToMake(u"Report"_s, suggested, u"PDF (*.pdf)"_s), folder.path(u"mine.pdf"_s));
}

TEST(PromptsTest, TheKindThatIsChosenAndTheEndingThatIsTypedDecideTogether)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const test::PlanFolder folder;
    DialogPrompts prompts;
    const QString suggested = folder.path(u"report-2023-Q4.docx"_s);
    const QString kinds = u"PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"_s;
    QTimer::singleShot(0, qApp, [] { chooseNextKindAndAccept(); });
    EXPECT_EQ(prompts.fileToSave(u"Report"_s, suggested, kinds), folder.path(u"report-2023-Q4.xlsx"_s));
    QTimer::singleShot(0, qApp, [] { typeFileName(u"mine"_s); });
    EXPECT_EQ(prompts.fileToSave(u"Report"_s, suggested, kinds), folder.path(u"mine.docx"_s));
    QTimer::singleShot(0, qApp, [] { typeFileName(u"mine.pdf"_s); });
    EXPECT_EQ(prompts.fileToSave(u"Report"_s, suggested, kinds), folder.path(u"mine.pdf"_s));
}

TEST(PromptsTest, AFileToBeMadeIsNotAskedToBeReplaced)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const test::PlanFolder folder;
    folder.write(u"old.pdf"_s, "%PDF");
    DialogPrompts prompts;
    QTimer::singleShot(0, qApp, [] { typeFileName(u"old"_s); });
    EXPECT_EQ(prompts.fileToMake(u"Report"_s, folder.path(u"new.pdf"_s), u"PDF (*.pdf)"_s),
              folder.path(u"old.pdf"_s));
}

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
