// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "session/workspace.h"

#include <QCoreApplication>

#include <cstdio>

// A program that edits a plan as fast as it can, for tests that kill it or let several run at once:
//
//   edit_writer PLAN NAME NUMBER COUNT
//
// The edit `i` has the comment “NAME i”, with which the title of the action NUMBER begins; every tenth also
// changes what all writers change. Once it is committed, `i` stands on a line of standard output.

namespace {

using namespace fpk;

std::vector<Change> edit(const Plan &plan, const QString &number, const QString &comment, int i)
{
    Draft draft(plan);
    Action action = *plan.findAction(number);
    action.title = comment + u' ' + QString(i * 37 % 3000, u'т');
    draft.update(action);
    if (i % 10 == 0) {
        Goal goal = *plan.findGoal(1);
        goal.shortTitle = comment;
        draft.update(goal);
    }
    return draft.changes();
}

// Again and again while others are quicker.
Result<void> commit(Workspace &workspace, const QString &number, const QString &name, int i)
{
    const QString comment = QStringLiteral("%1 %2").arg(name).arg(i);
    for (;;) {
        const Result<void> done = workspace.commit(edit(workspace.plan(), number, comment, i), comment);
        if (done || (done.error().code != Error::Code::Conflict && done.error().code != Error::Code::Locked))
            return done;
        if (const auto refreshed = workspace.refresh(); !refreshed)
            return refreshed;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString name = words.at(2);
    const auto workspace = Workspace::open(words.at(1), {name, QDateTime::currentDateTime});
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    for (int i = 1; i <= words.at(4).toInt(); ++i) {
        if (const auto done = commit(**workspace, words.at(3), name, i); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
            return 1;
        }
        QCoreApplication::processEvents();
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
