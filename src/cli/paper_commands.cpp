// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/filter_options.h"
#include "core/describe.h"
#include "formats/csv.h"
#include "report/action_table.h"
#include "report/fonts.h"
#include "report/paper.h"
#include "report/quarterly_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Option outputOption{"output", "FILE",
                          QT_TRANSLATE_NOOP("CommandLine", "the file to write; its ending says the format")};

// The file of --output, if its ending is one of those that the command can write.
Result<QString> outputOf(const Call &call, const QStringList &endings)
{
    const std::optional<QString> path = call.value("output");
    if (!path)
        return usage(Text::tr("--output is missing: name the file to write."));
    if (endings.contains(QFileInfo(*path).suffix().toLower()))
        return *path;
    return usage(
        Text::tr("--output must end with one of: %1.").arg(u'.' + endings.join(QStringLiteral(", ."))));
}

Result<void> write(const Report &made, const QString &path, const Call &call)
{
    Result<void> written;
    if (path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive)) {
        written = writeCsv(made, path);
    } else {
        if (const auto font = checkReportFont(); !font)
            tell(font.error().message);
        written = writePdf(made, path);
    }
    if (written && !call.has("quiet"))
        tell(Text::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(path)));
    return written;
}

Result<void> report(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    const Result<QString> path = outputOf(call, {QStringLiteral("pdf")});
    if (!quarter || !path)
        return !quarter ? quarter.error() : path.error();
    const Result<ReportBasis> basis = basisOf(call, *quarter);
    if (!basis)
        return basis.error();
    return write(quarterlyReport(basis->plan, *quarter, basis->today, basis->earlier), *path, call);
}

Result<void> table(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<QString> path = outputOf(call, {QStringLiteral("pdf"), QStringLiteral("csv")});
    if (!path)
        return path.error();
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Plan &plan = read->plan();
    const Result<Filter> filter = filterOf(call, plan);
    if (!filter)
        return filter.error();
    const ReportingPoint point = pointOf(call);
    return write(actionTable(plan, filtered(plan, *filter, point), point, caption(plan, *filter)), *path,
                 call);
}

} // namespace

std::vector<Command> paperCommands()
{
    std::vector<Option> tableOptions = filterOptions();
    tableOptions.insert(tableOptions.end(), {outputOption, asOfOption});
    return {
        {"report",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "the quarterly progress report (.pdf)"),
         {{"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
          outputOption,
          asOfOption},
         report},
        {"table", "", QT_TRANSLATE_NOOP("CommandLine", "a table of the chosen actions (.pdf, .csv)"),
         tableOptions, table},
    };
}

} // namespace fpk::cli
