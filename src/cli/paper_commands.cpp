// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/filter_options.h"
#include "core/body_actions.h"
#include "core/describe.h"
#include "formats/calendar.h"
#include "formats/packs.h"
#include "formats/report_files.h"
#include "report/action_card.h"
#include "report/action_table.h"
#include "report/fonts.h"
#include "report/quarterly_report.h"

#include <QCoreApplication>
#include <QDir>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Option outputOption{"output", "FILE",
                          QT_TRANSLATE_NOOP("CommandLine", "the file to write; its ending says the format")};

// What the command writes to the file of --output.
struct Output
{
    QString path;
    ReportFile file;
};

Result<Output> outputOf(const Call &call, ReportFile::Of of)
{
    const std::optional<QString> path = call.value("output");
    if (!path)
        return usage(Text::tr("--output is missing: name the file to write."));
    const std::vector<ReportFile> files = reportFiles(of);
    if (const ReportFile *file = reportFileOf(files, *path))
        return Output{*path, *file};
    return usage(Text::tr("--output must end with one of: %1.")
                     .arg(u'.' + endings(files).join(QStringLiteral(", ."))));
}

Result<void> write(const Report &made, const Output &output, const Call &call)
{
    const Result<void> font = output.file.isDrawn ? checkReportFont() : Result<void>();
    if (!font)
        tell(font.error().message);
    const Result<void> written = output.file.write(made, output.path, {}, {});
    if (written && !call.has("quiet"))
        tell(Text::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(output.path)));
    return written;
}

// Those that --sections names, or the usual ones.
Result<QList<Section>> sectionsOf(const Call &call)
{
    const std::optional<QString> named = call.value("sections");
    if (!named)
        return sectionsWithout(sectionsLeftOut());
    QList<Section> sections;
    for (const QString &code : named->split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Section> section = fromCode<Section>(code.trimmed());
        if (!section) {
            QStringList known;
            for (const Section each : allOf<Section>())
                known << toCode(each);
            return usage(Text::tr("--%1 must be %2.")
                             .arg(QStringLiteral("sections"), known.join(QStringLiteral(", "))));
        }
        sections << *section;
    }
    return sections;
}

Result<void> report(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    const Result<Output> output = outputOf(call, ReportFile::Of::AnyReport);
    const Result<QList<Section>> sections = sectionsOf(call);
    if (!quarter || !output)
        return !quarter ? quarter.error() : output.error();
    if (!sections)
        return sections.error();
    const Result<std::unique_ptr<Workspace>> workspace = workspaceToRead(call);
    if (!workspace)
        return workspace.error();
    const Result<ReportBasis> basis = reportBasis(**workspace, *quarter, call.today());
    if (!basis)
        return basis.error();
    const auto corrected = correctedReports(**workspace, *quarter, *basis);
    if (!corrected)
        return corrected.error();
    CouncilReport wanted;
    wanted.quarter = *quarter;
    wanted.today = basis->today;
    wanted.sections = *sections;
    return write(quarterlyReport(basis->plan, wanted, *corrected), *output, call);
}

Result<void> table(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Output> output = outputOf(call, ReportFile::Of::Tables);
    if (!output)
        return output.error();
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Plan &plan = read->plan();
    const Result<Filter> filter = filterOf(call, plan);
    if (!filter)
        return filter.error();
    const ReportingPoint point = pointOf(call);
    return write(actionTable(plan, filtered(plan, *filter, point), point, caption(plan, *filter)), *output,
                 call);
}

Result<void> calendar(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const std::optional<QString> path = call.value("output");
    if (!path || !path->endsWith(QLatin1StringView(".ics"), Qt::CaseInsensitive))
        return usage(Text::tr("--output must end with one of: %1.").arg(QStringLiteral(".ics")));
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Result<Filter> filter = filterOf(call, read->plan());
    if (!filter)
        return filter.error();
    const ReportingPoint point = pointOf(call);
    const auto written = writeCalendar(read->plan(), filtered(read->plan(), *filter, point), point, *path);
    if (written && !call.has("quiet"))
        tell(Text::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(*path)));
    return written;
}

Result<void> card(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<Output> output = outputOf(call, ReportFile::Of::AnyReport);
    if (!output)
        return output.error();
    const Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Plan &plan = (*workspace)->plan();
    const Result<const Action *> action = actionOf(call, plan);
    Result<std::vector<RecordedSet>> journal = (*workspace)->journal();
    if (!action || !journal)
        return !action ? action.error() : journal.error();
    const History history(plan, *std::move(journal));
    return write(actionCard(plan, **action, pointOf(call), history), *output, call);
}

// Those that --body names, or all that report one by one.
Result<std::vector<const Body *>> bodiesOf(const Call &call, const Plan &plan, Quarter quarter)
{
    if (!call.has("body"))
        return members(plan, quarter);
    std::vector<const Body *> bodies;
    for (const QString &code : call.values("body")) {
        bodies.push_back(plan.findBody(code));
        if (!bodies.back())
            return noBody(code);
    }
    return bodies;
}

Result<void> packs(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    const std::optional<QString> folder = call.value("output");
    if (!quarter)
        return quarter.error();
    if (!folder)
        return usage(Text::tr("--output is missing: name the folder to write into."));
    const Result<ReportBasis> basis = basisOf(call, *quarter);
    if (!basis)
        return basis.error();
    const Result<std::vector<const Body *>> bodies = bodiesOf(call, basis->plan, *quarter);
    if (!bodies)
        return bodies.error();
    const auto made = makePacks(basis->plan, *quarter, basis->today, *bodies, *folder);
    if (!made)
        return made.error();
    for (const PackMade &pack : *made)
        answer(pack.folder.isEmpty() ? Text::tr("%1: nothing to be made").arg(pack.body->code)
                                     : Text::tr("%1: %n action(s), “%2”", nullptr, pack.actions)
                                           .arg(pack.body->code, QDir::toNativeSeparators(pack.folder)));
    return {};
}

} // namespace

std::vector<Command> paperCommands()
{
    std::vector<Option> tableOptions = filterOptions();
    tableOptions.insert(tableOptions.end(), {outputOption, asOfOption});
    return {
        {"report",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "the quarterly progress report (.pdf, .docx, .xlsx, .html)"),
         {{"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
          {"sections", "CODES",
           QT_TRANSLATE_NOOP("CommandLine",
                             "only these of its sections, as late,indicators (without it, all)")},
          outputOption,
          asOfOption},
         report},
        {"table", "",
         QT_TRANSLATE_NOOP("CommandLine", "a table of the chosen actions (.pdf, .docx, .xlsx, .html, .csv)"),
         tableOptions, table},
        {"card",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine",
                           "everything about one action, with its history (.pdf, .docx, .xlsx, .html)"),
         {outputOption},
         card},
        {"calendar", "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "the deadlines of the chosen actions for people’s calendars (.ics)"),
         tableOptions, calendar},
        {"packs",
         "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "for each body a folder with its table, its report, a sheet to fill in"),
         {{"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
          {"output", "DIR", QT_TRANSLATE_NOOP("CommandLine", "the folder to write into")},
          {"body", "CODE",
           QT_TRANSLATE_NOOP("CommandLine",
                             "whose pack; may be repeated (without it, all that report one by one)"),
           true},
          asOfOption},
         packs},
    };
}

} // namespace fpk::cli
