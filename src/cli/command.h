// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "session/report_basis.h"

namespace fpk::cli {

// One command of the command line. What it answers goes to standard output; a Result that fails is told on
// standard error, with exit code 2 if the words were wrong (Error::Code::Usage), else 1.
struct Command
{
    const char *name;
    const char *arguments; // as shown after the name: "NUMBER"
    const char *help;      // source text
    std::vector<Option> options;
    Result<void> (*run)(const Call &call);
};

const std::vector<Command> &commands();

// Whether the words begin with a command (or ask for help or the version), so that no window is wanted.
bool isCommand(const QStringList &words);

// Carries the words out and gives the exit code. Needs an application object; for `report` and `table` a
// QGuiApplication, because pages need fonts.
int run(const QStringList &words);
bool needsFonts(const QStringList &words);
// Tells the error, and gives the exit code that goes with it.
int tellFailure(const Error &error);

// What several commands begin with: the plan file of the call, open. The user's own is made from the
// bundled plan when it is not there yet.
Result<std::unique_ptr<Workspace>> openPlan(const Call &call);
// The plan that a question is about: as it is, or as --as-of wants it.
struct PlanToRead
{
    std::unique_ptr<Workspace> workspace;
    std::optional<Plan> past;

    [[nodiscard]] const Plan &plan() const { return past ? *past : workspace->plan(); }
};
Result<PlanToRead> planToRead(const Call &call);
extern const Option asOfOption;
// The same with its journal, for what is told of a whole quarter.
Result<std::unique_ptr<Workspace>> workspaceToRead(const Call &call);
// What a question about a whole quarter is answered from, with --as-of as well.
Result<ReportBasis> basisOf(const Call &call, Quarter quarter);
Result<void> makeOwnFile(const Workspace::Person &person);
// The number of arguments that the command takes, or Usage.
Result<void> expectArguments(const Call &call, qsizetype count);
Error usage(const QString &message);
// Commits the changes, and tells what was done.
Result<void> commit(const Call &call, Workspace &workspace, const std::vector<Change> &changes);
// The action whose number is the first argument.
Result<const Action *> actionOf(const Call &call, const Plan &plan);

// The place in a list of so many that the option names, from 1; here from 0.
Result<size_t> placeOf(const Call &call, const char *option, size_t count);
// The child of the action that is there.
template <class Record>
Result<const Record *> numbered(const Call &call, const char *option,
                                const std::vector<const Record *> &records)
{
    const Result<size_t> place = placeOf(call, option, records.size());
    return place ? Result<const Record *>(records[*place]) : place.error();
}

// What is said of a code that no body has.
Error noBody(const QString &code);
// The body that --body names, if it was given.
Result<std::optional<BodyId>> bodyOf(const Call &call, const Plan &plan);

// The commands, each group in a file of its own.
std::vector<Command> fileCommands();     // init, undo
std::vector<Command> safetyCommands();   // check, backup, restore, salvage
std::vector<Command> questionCommands(); // list, show, summary
std::vector<Command> historyCommands();  // history
std::vector<Command> deadlineCommands(); // deadline
std::vector<Command> changeCommands();   // progress
std::vector<Command> figureCommands();   // measure, expense
std::vector<Command> evidenceCommands(); // evidence
std::vector<Command> closingCommands();  // close, reopen
std::vector<Command> paperCommands();    // report, table

} // namespace fpk::cli
