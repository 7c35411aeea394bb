// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "core/draft.h"
#include "session/workspace.h"

#include <QFile>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

// A file dialog reads the beginning of every file that it lists. Closing it again takes SQLite's own lock
// away from the whole process; another program that then finishes would delete the log we go on writing to.
TEST(AnOpenPlan, KeepsItsLogWhenSomethingElseHereOpensAndClosesTheFile)
{
    const Program program;
    program.makePlan();
    const QString path = program.folder().path(u"plan.fpkplan"_s);
    const auto workspace = Workspace::open(path, {u"Айгуль"_s, QDateTime::currentDateTime});
    ASSERT_TRUE(workspace);
    {
        QFile glance(path);
        ASSERT_TRUE(glance.open(QIODevice::ReadOnly));
    }
    const QStringList report{u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--percent"_s, u"40"_s};
    ASSERT_EQ(program.onPlan(report).code, 0);
    ASSERT_TRUE(QFile::exists(path + u"-wal"_s)) << "the log was deleted under the open plan";

    ASSERT_TRUE((*workspace)->refresh());
    Goal goal = *(*workspace)->plan().findGoal(1);
    goal.shortTitle = u"Новое"_s;
    Draft draft((*workspace)->plan());
    draft.update(goal);
    ASSERT_TRUE((*workspace)->commit(draft.changes()));
    const auto other = Workspace::open(path, {u"Бакыт"_s, QDateTime::currentDateTime});
    EXPECT_EQ((*other)->plan().findGoal(1)->shortTitle, u"Новое"_s);
    EXPECT_EQ((*other)->plan().table<ProgressEntry>().rows().size(), 1u);
}

} // namespace fpk::test
