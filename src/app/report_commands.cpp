// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"

#include "core/body_actions.h"
#include "core/describe.h"
#include "core/evidence.h"
#include "core/terms.h"
#include "formats/calendar.h"
#include "formats/packs.h"
#include "report/action_card.h"
#include "report/action_table.h"
#include "report/body_report.h"
#include "report/deadline_table.h"
#include "report/paper.h"
#include "report/quarterly_report.h"
#include "session/language.h"
#include "session/report_basis.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

namespace fpk {

namespace {
// In the memory.
const QString councilReport = QStringLiteral("quarterly");
const QString filterTable = QStringLiteral("table");
const QString deadlines = QStringLiteral("deadlines");
const QString actionCards = QStringLiteral("card");
const QString packsFolder = QStringLiteral("packs/folder");

// As a file dialog wants them.
QString kinds(const std::vector<ReportFile> &files)
{
    QStringList kinds;
    for (const ReportFile &file : files)
        kinds << QCoreApplication::translate("ReportFile", file.kind) +
                     QStringLiteral(" (*.%1)").arg(QLatin1StringView(file.ending));
    return kinds.join(QStringLiteral(";;"));
}

// What the report on a quarter is built from, at any time and in any thread.
struct QuarterMaterial
{
    Quarter quarter;
    ReportBasis basis;
    std::vector<CorrectedReport> corrected;
    std::optional<BodyId> body; // that the filter wants, if the plan of the basis has it
    [[nodiscard]] const Body *wantedBody() const { return body ? basis.plan.find(*body) : nullptr; }
};

Result<QuarterMaterial> quarterMaterial(const QuarterView &view)
{
    Workspace &workspace = view.workspace();
    const Quarter quarter = view.quarter();
    Result<ReportBasis> basis = reportBasis(workspace, quarter, workspace.today());
    if (!basis)
        return basis.error();
    auto corrected = correctedReports(workspace, quarter, *basis);
    if (!corrected)
        return corrected.error();
    return QuarterMaterial{quarter, *std::move(basis), *std::move(corrected), view.filter().body};
}

Report quarterReport(const QuarterMaterial &material, const ReportChoice &choice)
{
    if (const Body *body = material.wantedBody(); body && choice.isOfBody)
        return bodyReport(material.basis.plan, *body, material.quarter, material.basis.today);
    CouncilReport wanted;
    wanted.quarter = material.quarter;
    wanted.today = material.basis.today;
    wanted.sections = sectionsWithout(choice.leftOut);
    return quarterlyReport(material.basis.plan, wanted, material.corrected);
}
} // namespace

ReportCommands::ReportCommands(QuarterView &view, Prompts &prompts, QSettings &memory, QObject *parent)
    : QObject(parent), m_view(view), m_prompts(prompts), m_memory(memory)
{
}

std::optional<ReportToShow> ReportCommands::quarterly()
{
    Result<QuarterMaterial> material = quarterMaterial(m_view);
    if (!material) {
        Q_EMIT failed(material.error());
        return {};
    }
    ReportToShow report;
    report.title = quarterlyTitle(m_view.quarter());
    report.fileName = tr("report");
    report.choice = rememberedChoice(m_memory, councilReport, language::current(), sectionsLeftOut());
    if (const Body *body = material->wantedBody()) {
        report.body = terms::localized(body->name, body->nameKy);
        report.bodyCode = body->code;
        report.choice.isOfBody = true;
    }
    for (const Section section : allOf<Section>())
        report.sections.push_back({toCode(section), sectionTitle(section)});
    report.build = [material = *std::move(material)](const ReportChoice &choice) {
        return quarterReport(material, choice);
    };
    return report;
}

std::function<Report()> ReportCommands::filteredTable() const
{
    return [plan = m_view.plan(), filter = m_view.filter(), point = m_view.point()] {
        return actionTable(plan, filtered(plan, filter, point), point, caption(plan, filter));
    };
}

void ReportCommands::preview()
{
    if (std::optional<ReportToShow> report = quarterly())
        show(*report, councilReport);
}

void ReportCommands::show(ReportToShow &report, const QString &memoryKey)
{
    report.print = [&](const ReportChoice &choice) { return printChosen(report, choice); };
    report.save = [&](const ReportChoice &choice) { return saveChosen(report, choice, memoryKey); };
    rememberChoice(m_memory, memoryKey, m_prompts.preview(report));
}

void ReportCommands::previewCard(ActionId id)
{
    const Plan plan = m_view.plan();
    const Action *action = plan.find(id);
    Result<std::vector<RecordedSet>> journal = m_view.workspace().journal();
    if (!action || !journal)
        return action ? tellFailure(journal.error()) : void();
    ReportToShow report;
    report.title = tr("Card of action %1").arg(plan.number(*action));
    //: beginning of a file's name
    report.fileName = tr("card %1").arg(plan.number(*action));
    report.choice = rememberedChoice(m_memory, actionCards, language::current());
    report.build = [plan, id, point = m_view.point(), history = History(plan, *std::move(journal))](
                       const ReportChoice &) { return actionCard(plan, *plan.find(id), point, history); };
    show(report, actionCards);
}

void ReportCommands::previewDeadlines()
{
    ReportToShow report;
    report.title = tr("Deadlines");
    report.fileName = tr("deadlines");
    report.choice = rememberedChoice(m_memory, deadlines, language::current());
    report.build = [plan = m_view.plan(), filter = m_view.filter(),
                    point = m_view.point()](const ReportChoice &) {
        return deadlineTable(plan, filtered(plan, filter, point), point, caption(plan, filter));
    };
    show(report, deadlines);
}

void ReportCommands::print()
{
    const auto report = quarterly();
    const Result<void> printed = report ? printChosen(*report, report->choice) : Result<void>();
    if (!printed)
        tellFailure(printed.error());
}

void ReportCommands::saveReport()
{
    if (const auto report = quarterly())
        tell(saveChosen(*report, report->choice, councilReport));
}

Result<void> ReportCommands::printChosen(const ReportToShow &report, const ReportChoice &choice)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.title);
    if (!m_prompts.printer(printer))
        return Error{Error::Code::Cancelled, {}};
    Job job([&](const Progress &progress) {
        return paintReport(buildIn(report.build, choice), printer, choice.setup, progress);
    });
    m_prompts.wait(job, tr("Laying out the pages…"));
    return job.result();
}

Result<QString> ReportCommands::saveChosen(const ReportToShow &report, const ReportChoice &choice,
                                           const QString &memoryKey)
{
    const QString name = choice.isOfBody ? report.fileName + u' ' + report.bodyCode : report.fileName;
    const Result<Target> target =
        askForTarget(tr("Save the report"), name, memoryKey, ReportFile::Of::AnyReport);
    if (!target)
        return target.error();
    return write(
        *target, [&] { return buildIn(report.build, choice); }, choice.setup);
}

void ReportCommands::saveTable()
{
    const Result<Target> target =
        askForTarget(tr("Save the table of the filter"), tr("table"), filterTable, ReportFile::Of::Tables);
    tell(target ? write(*target, filteredTable(), {}) : target.error());
}

void ReportCommands::saveCalendar()
{
    const QString path = m_prompts.fileToSave(tr("Save the deadlines for a calendar"),
                                              amongDocuments(tr("deadlines") + QStringLiteral(".ics")),
                                              tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    const QDate today = m_view.workspace().today();
    tell(run(writing(path), path,
             [path, plan = m_view.plan(), filter = m_view.filter(), point = m_view.point(),
              now = ReportingPoint::of(Quarter::of(today), today)](const Progress &) {
                 return writeCalendar(plan, filtered(plan, filter, point), now, path);
             }));
}

void ReportCommands::makePacks()
{
    const Result<ReportBasis> basis =
        reportBasis(m_view.workspace(), m_view.quarter(), m_view.workspace().today());
    if (!basis)
        return tellFailure(basis.error());
    PacksChoice usual;
    usual.folder = m_memory.value(packsFolder, amongDocuments(tr("packs"))).toString();
    for (const Body *body : members(basis->plan, m_view.quarter()))
        usual.bodies.push_back(body->id);
    const std::optional<PacksChoice> chosen = m_prompts.packs(basis->plan, usual);
    if (!chosen)
        return;
    m_memory.setValue(packsFolder, chosen->folder);
    std::vector<const Body *> bodies;
    for (const BodyId body : chosen->bodies)
        bodies.push_back(basis->plan.find(body));
    tell(run(tr("Making the packs…"), chosen->folder, [&](const Progress &progress) {
        const auto made =
            fpk::makePacks(basis->plan, m_view.quarter(), basis->today, bodies, chosen->folder, progress);
        return made ? Result<void>() : made.error();
    }));
}

// Suggests "report-2023-Q4.pdf" among the person's documents.
Result<ReportCommands::Target> ReportCommands::askForTarget(const QString &title, const QString &name,
                                                            const QString &memoryKey, ReportFile::Of of)
{
    const QString lastEnding = QStringLiteral("report/%1/ending").arg(memoryKey);
    const std::vector<ReportFile> files = reportFiles(of);
    const QString remembered = m_memory.value(lastEnding).toString();
    const QString ending = endings(files).contains(remembered) ? remembered : endings(files).front();
    const QString suggested =
        safeFileName(QStringLiteral("%1-%2.%3").arg(name, m_view.quarter().toString(), ending));
    const QString path = m_prompts.fileToSave(title, amongDocuments(suggested), kinds(files));
    if (path.isEmpty())
        return Error{Error::Code::Cancelled, {}};
    if (const ReportFile *file = reportFileOf(files, path)) {
        m_memory.setValue(lastEnding, QString::fromLatin1(file->ending));
        return Target{path, *file};
    }
    return Error{Error::Code::Usage, tr("The name of the file must end with one of: %1.")
                                         .arg(u'.' + endings(files).join(QStringLiteral(", .")))};
}

Result<QString> ReportCommands::write(const Target &target, const std::function<Report()> &build,
                                      const PageSetup &setup)
{
    return run(writing(target.path), target.path, [&](const Progress &progress) {
        return target.file.write(build(), target.path, setup, progress);
    });
}

QString ReportCommands::writing(const QString &path)
{
    return tr("Writing “%1”…").arg(QDir::toNativeSeparators(path));
}

Result<QString> ReportCommands::run(const QString &sentence, const QString &target, Job::Work work)
{
    Job job(std::move(work));
    m_prompts.wait(job, sentence);
    return job.result() ? Result<QString>(target) : job.result().error();
}

void ReportCommands::tell(const Result<QString> &path)
{
    if (path)
        Q_EMIT written(*path);
    else
        tellFailure(path.error());
}

void ReportCommands::tellFailure(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        Q_EMIT failed(error);
}

} // namespace fpk
