// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/date.h"
#include "core/terms.h"
#include "formats/answer_json.h"
#include "formats/plan_json.h"
#include "wording/deadline_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "2022-01-01..2025-12-31".
std::optional<DateRange> rangeOf(const QString &written)
{
    const QStringList ends = written.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return std::nullopt;
    const std::optional<QDate> from = parseDate(ends[0]);
    const std::optional<QDate> to = parseDate(ends[1]);
    if (!from || !to || *to < *from)
        return std::nullopt;
    return DateRange{*from, *to};
}

// The period that the wording is read for: as the call says, else that of the plan file, else, where there is
// none yet, that of the bundled plan. No file is made for a question.
Result<DateRange> planPeriod(const Call &call)
{
    if (const auto written = call.value("plan")) {
        if (const auto range = rangeOf(*written))
            return *range;
        return usage(
            Text::tr("--plan must be the first and the last day of a plan, as 2022-01-01..2025-12-31."));
    }
    const auto periodOf = [](const PlanInfo &info) { return DateRange{info.periodFrom, info.periodTo}; };
    if (!call.has("file") && !QFileInfo::exists(call.file()))
        return periodOf(bundledPlan().info());
    const Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    return periodOf((*workspace)->plan().info());
}

void show(const Deadline &read)
{
    answer(terms::deadline(read));
    const bool isDoubt = !read.certain && read.kind != Deadline::Kind::Unknown;
    if (!read.note.isEmpty())
        answer(isDoubt ? Text::tr("Not certain: %1").arg(read.note) : read.note);
    if (!read.alternative.isEmpty())
        answer(Text::tr("The other reading: %1").arg(terms::dates(read.alternative)));
}

Result<void> deadline(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<DateRange> period = planPeriod(call);
    if (!period)
        return period.error();
    const Deadline read = readDeadline(call.arguments().first(), *period);
    if (call.has("json"))
        answer(deadlineJson(read));
    else
        show(read);
    return {};
}

} // namespace

std::vector<Command> deadlineCommands()
{
    return {
        {"deadline",
         "TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "how the wording of a deadline is understood"),
         {{"plan", "FROM..TO",
           QT_TRANSLATE_NOOP("CommandLine", "the period of the plan, as 2022-01-01..2025-12-31")},
          {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "answer in JSON, for a program")}},
         deadline},
    };
}

} // namespace fpk::cli
