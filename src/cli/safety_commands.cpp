// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/whole_file.h"
#include "formats/plan_json.h"
#include "session/settings.h"
#include "store/daily_copies.h"
#include "store/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void tellIssues(const Issues &issues)
{
    for (const Issue &issue : issues)
        answer(QStringLiteral("%1: %2").arg(issue.where, issue.what));
}

// What to do about a damaged file.
Error damaged(const QString &path)
{
    const std::vector<dailycopies::Copy> copies = dailycopies::of(path, userSettings().copiesFolder);
    const Result<Salvage> saved = salvage(path);
    QStringList advice{Text::tr("“%1” is damaged.").arg(QDir::toNativeSeparators(path))};
    if (!copies.empty())
        advice << Text::tr("“fpkplan restore FILE” puts a backup copy in its place; the latest one is “%1”.")
                      .arg(QDir::toNativeSeparators(copies.front().path));
    if (saved)
        advice << Text::tr("“fpkplan salvage TARGET.json” saves what can still be read of it: %n record(s).",
                           nullptr, int(saved->records));
    return {Error::Code::Damaged, advice.join(u' ')};
}

Result<void> check(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Issues> issues = Workspace::check(call.file());
    if (!issues)
        return issues.error().code == Error::Code::Damaged ? damaged(call.file()) : issues.error();
    tellIssues(*issues);
    if (!issues->empty())
        return damaged(call.file());
    if (!call.has("quiet"))
        answer(Text::tr("“%1” is in order.").arg(QDir::toNativeSeparators(call.file())));
    return {};
}

Result<void> backup(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const QString target = call.arguments().first();
    if (const auto copied = Workspace::backup(call.file(), target); !copied)
        return copied;
    if (!call.has("quiet"))
        tell(Text::tr("The plan was copied to “%1”.").arg(QDir::toNativeSeparators(target)));
    return {};
}

Result<void> restore(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const QString copy = call.arguments().first();
    const Result<QString> kept = Workspace::restore(call.file(), copy, call.clock());
    if (!kept)
        return kept.error();
    if (call.has("quiet"))
        return {};
    tell(Text::tr("The plan is again as in “%1”.").arg(QDir::toNativeSeparators(copy)));
    if (!kept->isEmpty())
        tell(Text::tr("What it was before is kept in “%1”.").arg(QDir::toNativeSeparators(*kept)));
    return {};
}

Result<void> salvageTo(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const QString target = call.arguments().first();
    const QString name = QDir::toNativeSeparators(target);
    if (QFileInfo::exists(target))
        return Error{Error::Code::Storage, Text::tr("“%1” exists already; choose another name.").arg(name)};
    const Result<Salvage> saved = salvage(call.file(), documentsBeside(target));
    if (!saved)
        return saved.error();
    if (const auto written = writePrivately(target, writePlanJson(saved->plan)); !written)
        return written;
    tellIssues(saved->lost);
    if (!call.has("quiet"))
        tell(explain(*saved, target));
    return {};
}

} // namespace

std::vector<Command> safetyCommands()
{
    return {
        {"check",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "check the file: database, references, tables against journal"),
         {},
         check},
        {"backup",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "copy the plan, as a whole file, while others go on working"),
         {},
         backup},
        {"restore",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "put a copy in place of the plan, which is kept under another name"),
         {},
         restore},
        {"salvage",
         "TARGET.json",
         QT_TRANSLATE_NOOP("CommandLine", "save what can be read of a damaged plan file as JSON"),
         {},
         salvageTo},
    };
}

} // namespace fpk::cli
