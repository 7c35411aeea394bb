// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/draft.h"
#include "core/reporting.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What the call says of an entry is put over what the entry has.
Result<void> putOver(ProgressEntry &entry, const Call &call)
{
    if (const auto word = call.value("status")) {
        const std::optional<Mark> mark = fromCode<Mark>(*word);
        if (!mark)
            return usage(
                Text::tr("--status must be one of: notStarted, inProgress, partlyDone, done, notDone, "
                         "postponed, withdrawn."));
        putMark(entry, *mark);
    }
    const auto percent = call.whole("percent");
    const auto times = call.whole("times");
    const auto doneOn = call.date("done-on");
    const auto postponedTo = call.date("postponed-to");
    if (!percent || !times)
        return !percent ? percent.error() : times.error();
    if (!doneOn || !postponedTo)
        return !doneOn ? doneOn.error() : postponedTo.error();
    entry.percent = *percent ? *percent : entry.percent;
    entry.times = *times ? *times : entry.times;
    entry.doneOn = *doneOn ? *doneOn : entry.doneOn;
    entry.newDeadline = *postponedTo ? *postponedTo : entry.newDeadline;
    entry.summary = call.value("summary").value_or(entry.summary);
    entry.reason = call.value("reason").value_or(entry.reason);
    entry.measures = call.value("measures").value_or(entry.measures);
    entry.ground = call.value("ground").value_or(entry.ground);
    entry.overrideReason = call.value("override").value_or(entry.overrideReason);
    return {};
}

// The entry that the call is about, as it is or begun.
Result<ProgressEntry> entryOf(const Call &call, const Plan &plan, const Action &action, Quarter quarter)
{
    const Result<std::optional<BodyId>> named = bodyOf(call, plan);
    if (!named)
        return named.error();
    return entryToReport(plan, action, quarter, *named);
}

Result<void> progress(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    if (!quarter)
        return quarter.error();
    Result<std::unique_ptr<Workspace>> opened = openPlan(call);
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    const Result<const Action *> action = actionOf(call, workspace.plan());
    if (!action)
        return action.error();
    Result<ProgressEntry> entry = entryOf(call, workspace.plan(), **action, *quarter);
    if (!entry)
        return entry.error();
    if (const auto put = putOver(*entry, call); !put)
        return put;

    if (const auto checked = checkOverride(workspace.plan(), **action, *entry); !checked)
        return checked;
    Draft draft(workspace.plan());
    draft.put(*entry);
    return commit(call, workspace, draft.changes());
}

} // namespace

std::vector<Command> changeCommands()
{
    return {
        {"progress",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "report on an action for a quarter"),
         {
             {"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
             {"status", "MARK",
              QT_TRANSLATE_NOOP("CommandLine",
                                "notStarted, inProgress, partlyDone, done, notDone, postponed, withdrawn")},
             {"percent", "N", QT_TRANSLATE_NOOP("CommandLine", "from 0 to 100")},
             {"times", "N", QT_TRANSLATE_NOOP("CommandLine", "how often it was held in the quarter")},
             {"done-on", "DATE", QT_TRANSLATE_NOOP("CommandLine", "when it was fulfilled")},
             {"summary", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "what was done")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why it was not done")},
             {"measures", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "what was undertaken about that")},
             {"ground", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "on what decision it was withdrawn")},
             {"postponed-to", "DATE", QT_TRANSLATE_NOOP("CommandLine", "the new deadline")},
             {"override", "TEXT",
              QT_TRANSLATE_NOOP("CommandLine", "why the mark differs from what the bodies’ reports come to")},
             {"body", "CODE", QT_TRANSLATE_NOOP("CommandLine", "who reports (without it, the Federation)")},
         },
         progress},
    };
}

} // namespace fpk::cli
