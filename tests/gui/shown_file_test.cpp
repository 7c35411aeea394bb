// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_file.h"
#include "support/plan_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds, after which something is wrong

class ShownFileTest : public testing::Test
{
protected:
    ShownFileTest()
    {
        qputenv("XDG_RUNTIME_DIR", folder.path(u"."_s).toUtf8());
        folder.write(u"plan.fpkplan"_s, "a plan");
    }
    ~ShownFileTest() override
    {
        if (m_before.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", m_before);
    }

    // As from another program, while this one goes on.
    static bool callFromElsewhere(const QString &path)
    {
        bool answered = false;
        const std::unique_ptr<QThread> caller(
            QThread::create([&answered, path] { answered = ShownFile::call(path); }));
        caller->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return caller->isFinished(); }, patience));
        return answered;
    }
    // Where windows can be called.
    [[nodiscard]] QFileInfoList places() const
    {
        return QDir(folder.path(u"."_s)).entryInfoList({u"fpkplan-*"_s}, QDir::Dirs);
    }

    test::PlanFolder folder;
    QString path = folder.path(u"plan.fpkplan"_s);

private:
    QByteArray m_before = qgetenv("XDG_RUNTIME_DIR");
};

} // namespace

TEST_F(ShownFileTest, AWindowIsCalledByWhoeverWantsItsFile)
{
    ShownFile shown(path);
    QSignalSpy called(&shown, &ShownFile::called);
    EXPECT_TRUE(callFromElsewhere(path));
    EXPECT_EQ(called.count(), 1);
    EXPECT_TRUE(callFromElsewhere(folder.path(u"./plan.fpkplan"_s)));
    EXPECT_EQ(called.count(), 2);
}

TEST_F(ShownFileTest, ByAnotherNameItIsTheSameFile)
{
    ShownFile shown(path);
    ASSERT_TRUE(QFile::link(path, folder.path(u"link.fpkplan"_s)));
    EXPECT_TRUE(shown.is(folder.path(u"link.fpkplan"_s)));
    EXPECT_TRUE(callFromElsewhere(folder.path(u"link.fpkplan"_s)));
}

TEST_F(ShownFileTest, AnotherFileIsNotShown)
{
    ShownFile shown(path);
    folder.write(u"other.fpkplan"_s, "another plan");
    EXPECT_FALSE(shown.is(folder.path(u"other.fpkplan"_s)));
    EXPECT_FALSE(callFromElsewhere(folder.path(u"other.fpkplan"_s)));
    EXPECT_FALSE(shown.is(folder.path(u"missing.fpkplan"_s)));
    EXPECT_FALSE(callFromElsewhere(folder.path(u"missing.fpkplan"_s)));
}

TEST_F(ShownFileTest, AClosedWindowIsNotCalled)
{
    {
        const ShownFile shown(path);
    }
    EXPECT_FALSE(callFromElsewhere(path));
    EXPECT_TRUE(places().isEmpty());
}

TEST_F(ShownFileTest, WhereAWindowDoesNotAnswerNobodyIsHeldUpAndAnotherAnswers)
{
    QSemaphore isThere, isEnough;
    const std::unique_ptr<QThread> stuck(QThread::create([&] {
        const ShownFile busy(path); // nobody goes through its events
        isThere.release();
        isEnough.acquire();
    }));
    stuck->start();
    isThere.acquire();
    QElapsedTimer waiting;
    waiting.start();
    EXPECT_FALSE(ShownFile::call(path));
    EXPECT_LT(waiting.elapsed(), 1000);
    ShownFile next(path);
    QSignalSpy called(&next, &ShownFile::called);
    EXPECT_TRUE(callFromElsewhere(path));
    EXPECT_EQ(called.count(), 1);
    isEnough.release();
    EXPECT_TRUE(stuck->wait(patience));
}

TEST_F(ShownFileTest, OnlyThePersonItselfCanCall)
{
    const ShownFile shown(path);
    ASSERT_EQ(places().size(), 1);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(places().front().permissions() & others, QFile::Permissions());
}

namespace {

// The program with its window, on no screen.
class RunningProgram : public QProcess
{
public:
    explicit RunningProgram(const test::PlanFolder &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path(u"."_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path(u"."_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        setProcessEnvironment(environment);
        setProcessChannelMode(ForwardedErrorChannel);
        start(QStringLiteral(FPK_PROGRAM), {home.path(u"plan.fpkplan"_s)});
    }
    ~RunningProgram() override
    {
        kill();
        waitForFinished();
    }
    // Until its window answers.
    [[nodiscard]] bool showsPlan(const QString &path)
    {
        return QTest::qWaitFor([&] { return state() == NotRunning || ShownFile::call(path); }, patience) &&
               state() == Running;
    }
};

} // namespace

TEST_F(ShownFileTest, TheProgramStartedAgainOnItsPlanEndsAtOnce)
{
    ASSERT_EQ(QProcess::execute(QStringLiteral(FPK_PROGRAM),
                                {u"init"_s, folder.path(u"new.fpkplan"_s), u"--quiet"_s}),
              0);
    ASSERT_TRUE(QFile::remove(path) && QFile::rename(folder.path(u"new.fpkplan"_s), path));
    RunningProgram first(folder);
    ASSERT_TRUE(first.showsPlan(path));
    RunningProgram second(folder);
    ASSERT_TRUE(second.waitForFinished(patience));
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(first.state(), QProcess::Running);

    first.kill();
    ASSERT_TRUE(first.waitForFinished(patience));
    ASSERT_EQ(places().size(), 1) << "it was left over";
    RunningProgram third(folder);
    EXPECT_TRUE(third.showsPlan(path));
}
