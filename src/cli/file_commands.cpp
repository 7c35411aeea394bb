// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/describe.h"
#include "core/terms.h"
#include "formats/plan_json.h"
#include "session/evidence_files.h"
#include "store/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What stands in the file without a place in the plan.
void tellLeftOut(const Issues &leftOut)
{
    for (const Issue &issue : leftOut)
        tell(QStringLiteral("%1: %2").arg(issue.where, issue.what));
    if (!leftOut.empty())
        tell(Text::tr("%n record(s), listed above, were left out: what they belong to is lost. Enter them "
                      "again where they belong.",
                      nullptr, int(leftOut.size())));
}

Result<Plan> planFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    PlanReading reading = readPlanJson(file.readAll());
    if (reading.plan) {
        tellLeftOut(reading.leftOut);
        return *std::move(reading.plan);
    }
    for (const Issue &issue : reading.issues)
        tell(QStringLiteral("%1: %2").arg(issue.where.isEmpty() ? QStringLiteral("/") : issue.where,
                                          issue.what));
    return Error{
        Error::Code::Invalid,
        Text::tr("“%1” has %n fault(s), listed above with their places; no plan was made. Mend them and "
                 "try again.",
                 nullptr, int(reading.issues.size()))
            .arg(path)};
}

// Of a plan that was saved as JSON the attached files are in a folder beside it.
Result<void> keepDocuments(const Call &call, const QString &path, const Plan &plan)
{
    if (!call.has("from"))
        return {};
    const Result<int> missing = keepNamedFiles(path, plan, documentsBeside(*call.value("from")));
    if (missing && *missing > 0)
        tell(Text::tr("%n attached file(s) that the plan names are not there: attach them again.", nullptr,
                      *missing));
    return missing ? Result<void>() : missing.error();
}

Result<void> init(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const QString path = call.arguments().first();
    Result<Plan> plan = call.has("from") ? planFrom(*call.value("from")) : Result<Plan>(bundledPlan());
    if (!plan)
        return plan.error();
    if (const auto made = Workspace::create(path, *plan, {call.author(), call.clock()}); !made)
        return made;
    if (const auto kept = keepDocuments(call, path, *plan); !kept)
        return kept;
    if (!call.has("quiet"))
        tell(Text::tr("Made “%1” with %n action(s).", nullptr, int(plan->table<Action>().rows().size()))
                 .arg(QDir::toNativeSeparators(path)));
    return {};
}

Result<void> undo(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Result<ChangeSet> undone = (*workspace)->undoLast();
    if (!undone)
        return undone.error();
    if (!call.has("quiet"))
        tell(Text::tr("Taken back: %1").arg(describe((*workspace)->plan(), inverse(undone->changes))));
    return {};
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {"init",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "make a plan file"),
         {{"from", "PLAN.json",
           QT_TRANSLATE_NOOP("CommandLine", "the plan to make it of (without it, the bundled one)")}},
         init},
        {"undo",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "take back the last change of the file, as one more change"),
         {},
         undo},
    };
}

} // namespace fpk::cli
