// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text_table.h"
#include "core/describe.h"
#include "core/draft.h"
#include "core/evidence.h"
#include "core/rules.h"
#include "core/terms.h"
#include "formats/answer_json.h"
#include "session/evidence_files.h"

#include <QCoreApplication>
#include <QDir>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void list(const Call &call, const Plan &plan, const Action &action)
{
    if (call.has("json"))
        return answer(evidenceJson(plan, action));
    std::vector<QStringList> rows;
    for (const Evidence *evidence : plan.evidence(action.id))
        rows.push_back({QString::number(rows.size() + 1), caption(plan, *evidence), evidence->title,
                        source(*evidence), terms::date(evidence->addedOn)});
    for (const QString &line : aligned(rows, u"><<<<"))
        answer(line);
}

// The entry that the evidence is to stand with; none: the action as a whole.
Result<std::optional<ProgressEntryId>> entryOf(const Call &call, const Plan &plan, const Action &action)
{
    if (!call.has("quarter") && call.has("body"))
        return usage(Text::tr("--body goes with --quarter: whose report for which quarter."));
    if (!call.has("quarter"))
        return std::optional<ProgressEntryId>();
    const Result<Quarter> quarter = call.quarter();
    const Result<std::optional<BodyId>> body = bodyOf(call, plan);
    if (!quarter || !body)
        return !quarter ? quarter.error() : body.error();
    if (const ProgressEntry *entry = plan.entry(action.id, *quarter, *body))
        return std::optional(entry->id);
    return Error{Error::Code::NotFound, Text::tr("Nothing is reported of %1 for %2 yet; report it first.")
                                            .arg(plan.number(action), terms::quarter(*quarter))};
}

Result<void> attach(const Call &call, Workspace &workspace, const Action &action)
{
    const Plan &plan = workspace.plan();
    const Result<std::optional<ProgressEntryId>> entry = entryOf(call, plan, action);
    if (!entry)
        return entry.error();
    const auto changes = [&](Evidence evidence) {
        evidence.title = call.value("title").value_or(evidence.title);
        Draft draft(plan);
        draft.create(attached(plan, std::move(evidence), action.id, *entry, call.today()));
        return draft.changes();
    };
    const std::optional<QString> file = call.value("attach");
    const Result<Evidence> made =
        file ? keepFile(workspace.path(), *file,
                        [&](const Evidence &evidence) { return rules::tryOut(plan, changes(evidence)); })
             : byAddress(*call.value("link"));
    return made ? commit(call, workspace, changes(*made)) : made.error();
}

Result<void> save(const Call &call, const Workspace &workspace, const Action &action)
{
    const Result<const Evidence *> evidence = numbered(call, "save", workspace.plan().evidence(action.id));
    const std::optional<QString> target = call.value("output");
    if (!evidence)
        return evidence.error();
    if (!target)
        return usage(Text::tr("--output is missing: name the file to write."));
    if ((*evidence)->fileName.isEmpty())
        return Error{Error::Code::Invalid, Text::tr("This evidence is an address: %1").arg((*evidence)->url)};
    const Result<void> saved = saveFile(workspace.path(), **evidence, *target);
    if (saved && !call.has("quiet"))
        tell(Text::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(*target)));
    return saved;
}

Result<void> remove(const Call &call, Workspace &workspace, const Action &action)
{
    const Result<const Evidence *> evidence = numbered(call, "remove", workspace.plan().evidence(action.id));
    if (!evidence)
        return evidence.error();
    Draft draft(workspace.plan());
    draft.remove(**evidence);
    return commit(call, workspace, draft.changes());
}

Result<void> evidence(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    int wanted = 0;
    for (const char *option : {"attach", "link", "save", "remove"})
        wanted += call.has(option) ? 1 : 0;
    if (wanted > 1 || (wanted == 1 && call.has("as-of")))
        return usage(Text::tr("Only one of --attach, --link, --save, --remove and --as-of at a time."));
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Result<const Action *> action = actionOf(call, read->plan());
    if (!action)
        return action.error();
    if (call.has("attach") || call.has("link"))
        return attach(call, *read->workspace, **action);
    if (call.has("save"))
        return save(call, *read->workspace, **action);
    if (call.has("remove"))
        return remove(call, *read->workspace, **action);
    list(call, read->plan(), **action);
    return {};
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {
        {"evidence",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "what proves an action: list, attach, save, remove"),
         {{"attach", "FILE", QT_TRANSLATE_NOOP("CommandLine", "keep this file in the plan, 50 MB at most")},
          {"link", "URL", QT_TRANSLATE_NOOP("CommandLine", "attach an address on the web")},
          {"title", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "what it is")},
          {"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the report that it stands with")},
          {"body", "CODE", QT_TRANSLATE_NOOP("CommandLine", "whose report (without it, the Federation’s)")},
          {"save", "K", QT_TRANSLATE_NOOP("CommandLine", "write the file of that number")},
          {"output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "where to write it")},
          {"remove", "K", QT_TRANSLATE_NOOP("CommandLine", "take the one of that number away")},
          {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "answer in JSON, for a program")},
          asOfOption},
         evidence}};
}

} // namespace fpk::cli
