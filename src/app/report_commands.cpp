// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"

#include "core/describe.h"
#include "formats/csv.h"
#include "report/action_table.h"
#include "report/paper.h"
#include "report/quarterly_report.h"
#include "session/report_basis.h"

#include <QDir>
#include <QPrinter>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace fpk {

ReportCommands::ReportCommands(QuarterView &view, Prompts &prompts, QObject *parent)
    : QObject(parent), m_view(view), m_prompts(prompts)
{
}

ReportCommands::Builder ReportCommands::quarterly()
{
    Result<ReportBasis> basis = reportBasis(m_view.workspace(), m_view.quarter(), m_view.workspace().today());
    if (!basis) {
        Q_EMIT failed(basis.error());
        return {};
    }
    return [basis = *std::move(basis), quarter = m_view.quarter()] {
        return quarterlyReport(basis.plan, quarter, basis.today, basis.earlier);
    };
}

ReportCommands::Builder ReportCommands::filteredTable() const
{
    return [plan = m_view.plan(), filter = m_view.filter(), point = m_view.point()] {
        return actionTable(plan, filtered(plan, filter, point), point, caption(plan, filter));
    };
}

void ReportCommands::preview()
{
    if (const Builder build = quarterly())
        m_prompts.preview(quarterlyTitle(m_view.quarter()),
                          [&](QPrinter &printer) { paint(build, printer); });
}

void ReportCommands::print()
{
    const Builder build = quarterly();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(quarterlyTitle(m_view.quarter()));
    if (build && m_prompts.printer(printer))
        paint(build, printer);
}

// Nothing else touches the printer meanwhile: the caller waits, and a preview that asks once more before
// its pages are painted gets those.
void ReportCommands::paint(const Builder &build, QPrinter &printer)
{
    if (m_isPainting)
        return;
    const QScopedValueRollback painting(m_isPainting, true);
    Job job([&](const Progress &progress) { return paintReport(build(), printer, {}, progress); });
    m_prompts.wait(job, tr("Laying out the pages…"));
    tell(job.result());
}

void ReportCommands::saveReport()
{
    const Builder build = quarterly();
    if (!build)
        return;
    const QString path = m_prompts.fileToSave(
        tr("Quarterly report as PDF"), fileName(tr("report"), QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    write(path, [path, build](const Progress &progress) { return writePdf(build(), path, {}, progress); });
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
