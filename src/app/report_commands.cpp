// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"

#include "core/describe.h"
#include "formats/csv.h"
#include "report/action_table.h"
#include "report/paper.h"
#include "report/quarterly_report.h"
#include "session/language.h"
#include "session/report_basis.h"

#include <QDir>
#include <QPrinter>
#include <QStandardPaths>

namespace fpk {

namespace {
const QString councilReport = QStringLiteral("quarterly"); // in the memory
}

ReportCommands::ReportCommands(QuarterView &view, Prompts &prompts, QSettings &memory, QObject *parent)
    : QObject(parent), m_view(view), m_prompts(prompts), m_memory(memory)
{
}

std::optional<ReportToShow> ReportCommands::quarterly()
{
    Result<ReportBasis> basis = reportBasis(m_view.workspace(), m_view.quarter(), m_view.workspace().today());
    if (!basis) {
        Q_EMIT failed(basis.error());
        return {};
    }
    ReportToShow report;
    report.title = quarterlyTitle(m_view.quarter());
    report.choice = rememberedChoice(m_memory, councilReport, language::current());
    report.build = [basis = *std::move(basis), quarter = m_view.quarter()](const ReportChoice &) {
        return quarterlyReport(basis.plan, quarter, basis.today, basis.earlier);
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
    std::optional<ReportToShow> report = quarterly();
    if (!report)
        return;
    report->print = [&](const ReportChoice &choice) { printChosen(*report, choice); };
    report->save = [&](const ReportChoice &choice) { saveChosen(*report, choice); };
    rememberChoice(m_memory, councilReport, m_prompts.preview(*report));
}

void ReportCommands::print()
{
    if (const auto report = quarterly())
        printChosen(*report, report->choice);
}

void ReportCommands::saveReport()
{
    if (const auto report = quarterly())
        saveChosen(*report, report->choice);
}

void ReportCommands::printChosen(const ReportToShow &report, const ReportChoice &choice)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.title);
    if (!m_prompts.printer(printer))
        return;
    Job job([&](const Progress &progress) {
        return paintReport(buildIn(report.build, choice), printer, choice.setup, progress);
    });
    m_prompts.wait(job, tr("Laying out the pages…"));
    tell(job.result());
}

void ReportCommands::saveChosen(const ReportToShow &report, const ReportChoice &choice)
{
    const QString path = m_prompts.fileToSave(
        tr("Quarterly report as PDF"), fileName(tr("report"), QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    write(path, [path, &report, choice](const Progress &progress) {
        return writePdf(buildIn(report.build, choice), path, choice.setup, progress);
    });
}

void ReportCommands::savePdfTable()
{
    const QString path = m_prompts.fileToSave(
        tr("Table of the filter as PDF"), fileName(tr("table"), QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    write(path, [path, build = filteredTable()](const Progress &progress) {
        return writePdf(build(), path, {}, progress);
    });
}

void ReportCommands::saveCsvTable()
{
    const QString path = m_prompts.fileToSave(
        tr("Table of the filter as CSV"), fileName(tr("table"), QStringLiteral("csv")), tr("CSV (*.csv)"));
    write(path, [path, build = filteredTable()](const Progress &) { return writeCsv(build(), path); });
}

// "report-2023-Q4.pdf" among the person's documents.
QString ReportCommands::fileName(const QString &what, const QString &ending) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(QStringLiteral("%1-%2.%3").arg(what, m_view.quarter().toString(), ending));
}

void ReportCommands::write(const QString &path, Job::Work work)
{
    if (path.isEmpty())
        return;
    Job job(std::move(work));
    m_prompts.wait(job, tr("Writing “%1”…").arg(QDir::toNativeSeparators(path)));
    if (job.result())
        Q_EMIT written(path);
    else
        tell(job.result());
}

// What was cancelled needs no telling.
void ReportCommands::tell(const Result<void> &result)
{
    if (!result && result.error().code != Error::Code::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace fpk
