// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"
#include "store/store.h"
#include "support/plan_folder.h"
#include "support/printing.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <gmock/gmock.h>
#include <random>

// Programs that write to a plan: killed, and several at once. FPK_KILL_ROUNDS is how often one is killed.

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

struct Writers : testing::Test
{
    PlanFolder folder;

    QString makePlan(const QString &name) const
    {
        const QString path = folder.path(name);
        EXPECT_TRUE(Workspace::create(path, smallPlan(), {u"Айгуль"_s, QDateTime::currentDateTime}));
        return path;
    }

    static void start(QProcess &writer, const QString &path, const QString &name, const QString &number,
                      int count)
    {
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(FPK_EDIT_WRITER), {path, name, number, QString::number(count)});
        ASSERT_TRUE(writer.waitForStarted());
    }

    // Every edit of that name in the journal is there once, in order, from the first; how many.
    static int editsIn(const QString &path, const QString &name)
    {
        const auto store = Store::open(path);
        EXPECT_TRUE(store) << store.error().message.toStdString();
        EXPECT_THAT(*(*store)->check(), testing::IsEmpty());
        QStringList comments;
        QStringList expected;
        const auto journal = (*store)->changesAfter(1);
        for (const Store::Recorded &recorded : *journal) {
            if (recorded.set.author == name) {
                comments << recorded.set.comment;
                expected << u"%1 %2"_s.arg(name).arg(comments.size());
            }
        }
        EXPECT_EQ(comments.join(u'\n'), expected.join(u'\n'));
        return int(comments.size());
    }
};

int killRounds()
{
    bool isGiven = false;
    const int rounds = qEnvironmentVariableIntValue("FPK_KILL_ROUNDS", &isGiven);
    return isGiven ? rounds : 20;
}

} // namespace

TEST_F(Writers, KilledAtAnyMomentLoseNothingThatTheyAcknowledged)
{
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> milliseconds(0, 200);
    int acknowledged = 0;
    int unheard = 0;
    const int rounds = killRounds();
    QString path;
    for (int round = 0; round < rounds; ++round) {
        if (round % 5 == 0)
            path = makePlan(u"%1.fpkplan"_s.arg(round));
        const QString name = u"Писарь-%1"_s.arg(round);
        QProcess writer;
        start(writer, path, name, u"1.1"_s, 1'000'000);
        // In every other round it has begun to write, however slow the machine is.
        const int begun = 60'000;
        while (round % 2 == 1 && !writer.canReadLine() && writer.waitForReadyRead(begun))
            continue;
        const QDeadlineTimer moment(milliseconds(random));
        while (!moment.hasExpired())
            writer.waitForReadyRead(int(moment.remainingTime()));
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished());
        const auto told = int(writer.readAllStandardOutput().count('\n'));
        const int written = editsIn(path, name);
        ASSERT_GE(written, told) << "of round " << round;
        acknowledged += told;
        unheard += written - told;
    }
    EXPECT_GT(acknowledged, 0) << "nothing was written";
    std::printf("%d rounds, %d edits acknowledged, %d more in the journal\n", rounds, acknowledged, unheard);
}

TEST_F(Writers, TwoAtOnceHaveEveryEditInTheJournalOnce)
{
    const QString path = makePlan(u"plan.fpkplan"_s);
    QProcess one;
    QProcess other;
    start(one, path, u"Айгуль"_s, u"1.1"_s, 1000);
    start(other, path, u"Бакыт"_s, u"1.2"_s, 1000);
    for (QProcess *writer : {&one, &other}) {
        ASSERT_TRUE(writer->waitForFinished(100'000));
        EXPECT_EQ(writer->exitCode(), 0);
    }
    EXPECT_EQ(editsIn(path, u"Айгуль"_s), 1000);
    EXPECT_EQ(editsIn(path, u"Бакыт"_s), 1000);
    EXPECT_EQ((*Store::open(path))->load()->seq, 2001);
}

} // namespace fpk::test
