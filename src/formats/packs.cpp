// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/packs.h"

#include "core/body_actions.h"
#include "core/describe.h"
#include "core/evidence.h"
#include "core/filter.h"
#include "core/terms.h"
#include "formats/csv.h"
#include "formats/entry_sheet.h"
#include "report/action_table.h"
#include "report/body_report.h"
#include "report/paper.h"
#include "report/quarterly_report.h"

#include <QCoreApplication>
#include <QDir>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

Error notMade(const QString &folder)
{
    return {Error::Code::ReadOnly, Text::tr("The folder “%1” cannot be made: choose another one.")
                                       .arg(QDir::toNativeSeparators(folder))};
}

Result<void> writeTable(const Plan &plan, const Body &body, const ReportingPoint &point, const QString &path)
{
    Filter filter;
    filter.body = body.id;
    return writePdf(actionTable(plan, filtered(plan, filter, point), point, caption(plan, filter)), path);
}

Result<PackMade> makePack(const Plan &plan, const Body &body, const ReportingPoint &point, QDate today,
                          const QString &folder)
{
    const std::vector<BodyAction> actions = actionsOf(plan, body, point);
    PackMade made{&body, {}, int(actions.size()), 0};
    for (const BodyAction &own : actions)
        made.owed += own.owes ? 1 : 0;
    if (actions.empty())
        return made;
    made.folder = QDir(folder).filePath(safeFileName(body.code));
    if (!QDir().mkpath(made.folder))
        return notMade(made.folder);
    const auto file = [&](const QString &name, const char *ending) {
        return QDir(made.folder)
            .filePath(
                safeFileName(QStringLiteral("%1 %2 %3.%4")
                                 .arg(name, body.code, point.quarter.toString(), QLatin1StringView(ending))));
    };
    //: beginning of a file's name
    if (const auto written = writeTable(plan, body, point, file(Text::tr("Table"), "pdf")); !written)
        return written.error();
    if (const auto written =
            //: beginning of a file's name
        writePdf(bodyReport(plan, body, point.quarter, today), file(Text::tr("Report"), "pdf"));
        !written)
        return written.error();
    const auto written =
        //: beginning of a file's name
        writeEntrySheet(plan, body, point.quarter, actions, file(Text::tr("Sheet to fill in"), "xlsx"));
    return written ? Result<PackMade>(made) : written.error();
}

// What was made, as a table that office programs open.
Report listOf(const std::vector<PackMade> &packs, Quarter quarter)
{
    Report report;
    report.language = terms::language();
    report.title = quarterlyTitle(quarter);
    Report::Table table{{{Text::tr("Body"), 40},
                         {Text::tr("Actions"), 20},
                         {Text::tr("Reports missing"), 20},
                         {Text::tr("Folder"), 60}},
                        {}};
    for (const PackMade &pack : packs)
        table.rows.push_back(
            {{pack.body->code, QString::number(pack.actions), QString::number(pack.owed),
              pack.folder.isEmpty() ? Text::tr("nothing to be made") : QDir(pack.folder).dirName()}});
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace

Result<std::vector<PackMade>> makePacks(const Plan &plan, Quarter quarter, QDate today,
                                        const std::vector<const Body *> &bodies, const QString &folder,
                                        const Progress &progress)
{
    if (!QDir().mkpath(folder))
        return notMade(folder);
    const ReportingPoint point = ReportingPoint::of(quarter, today);
    std::vector<PackMade> packs;
    for (const Body *body : bodies) {
        if (progress && !progress(int(packs.size()), int(bodies.size())))
            return Error{Error::Code::Cancelled, Text::tr("The packs were cancelled.")};
        Result<PackMade> pack = makePack(plan, *body, point, today, folder);
        if (!pack)
            return pack.error();
        packs.push_back(*std::move(pack));
    }
    //: name of a file, before the quarter
    const QString list = QStringLiteral("%1 %2.csv").arg(Text::tr("List of packs"), quarter.toString());
    const Result<void> written = writeCsv(listOf(packs, quarter), QDir(folder).filePath(safeFileName(list)));
    return written ? Result<std::vector<PackMade>>(std::move(packs)) : written.error();
}

} // namespace fpk
