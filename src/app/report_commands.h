// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"
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
    ReportCommands(QuarterView &view, Prompts &prompts, QObject *parent = nullptr);

    void preview();
    void print();
    void saveReport();
    void savePdfTable();
    void saveCsvTable();

Q_SIGNALS:
    void written(const QString &path);
    void failed(const fpk::Error &error);

private:
    // Builds a report from a copy of the plan, in whatever thread it is wanted.
    using Builder = std::function<Report()>;

    // None if that failed, which was told.
    [[nodiscard]] Builder quarterly();
    [[nodiscard]] Builder filteredTable() const;
    [[nodiscard]] QString fileName(const QString &what, const QString &ending) const;
    void paint(const Builder &build, QPrinter &printer);
    void write(const QString &path, Job::Work work);
    void tell(const Result<void> &result);

    QuarterView &m_view;
    Prompts &m_prompts;
    bool m_isPainting = false;
};

} // namespace fpk
