// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"
#include "formats/report_files.h"
#include "models/quarter_view.h"
#include "report/report.h"
#include "widgets/job.h"

class QPrinter;

namespace fpk {

// The plan on paper and in files: the quarterly report, and the table of what the filter shows. Each is
// built, divided into pages and painted by a job, so that long ones can be watched and cancelled.
class ReportCommands : public QObject
{
    Q_OBJECT
public:
    // The memory keeps how reports were wanted last.
    ReportCommands(QuarterView &view, Prompts &prompts, QSettings &memory, QObject *parent = nullptr);

    void preview();
    void print();
    // Everything about one action.
    void previewCard(ActionId action);
    // The deadlines of what the filter wants.
    void previewDeadlines();
    // In any format, of which the one chosen last is offered first.
    void saveReport();
    void saveTable();
    // The deadlines of what the filter shows, for a calendar.
    void saveCalendar();
    // A folder for each of the bodies that the person chooses.
    void makePacks();

Q_SIGNALS:
    void written(const QString &path);
    void failed(const fpk::Error &error);

private:
    // The quarterly report from a copy of the plan, as it was wanted last; none if that failed, which was
    // told.
    [[nodiscard]] std::optional<ReportToShow> quarterly();
    [[nodiscard]] std::function<Report()> filteredTable() const;
    struct Target
    {
        QString path;
        ReportFile file;
    };
    // Cancelled if the person thought better of it; Usage if they typed an ending that nobody writes.
    [[nodiscard]] Result<Target> askForTarget(const QString &title, const QString &name,
                                              const QString &memoryKey, ReportFile::Of of);
    Result<void> printChosen(const ReportToShow &report, const ReportChoice &choice);
    // The key under which the memory keeps how such reports were wanted.
    void show(ReportToShow &report, const QString &memoryKey);
    // These give the path of what was written.
    Result<QString> saveChosen(const ReportToShow &report, const ReportChoice &choice,
                               const QString &memoryKey);
    Result<QString> write(const Target &target, const std::function<Report()> &build, const PageSetup &setup);
    // What is said while a file is written.
    static QString writing(const QString &path);
    // Does the work while the person can watch and cancel it.
    Result<QString> run(const QString &sentence, const QString &target, Job::Work work);
    // Emits what came of it; what was cancelled needs no telling.
    void tell(const Result<QString> &path);
    void tellFailure(const Error &error);

    QuarterView &m_view;
    Prompts &m_prompts;
    QSettings &m_memory;
};

} // namespace fpk
