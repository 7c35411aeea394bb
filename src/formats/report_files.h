// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/page_setup.h"
#include "report/report.h"

#include <QStringList>

#include <vector>

namespace fpk {

// A kind of file that a report can be written as, known by the ending of its name.
struct ReportFile
{
    enum class Of { AnyReport, Tables };

    const char *ending; // "pdf"
    const char *kind;   // "PDF", to be translated in the context ReportFile
    Of of;              // Tables: nothing else of a report comes out
    bool isDrawn;       // with our fonts, rather than by the program that opens it
    Result<void> (*write)(const Report &report, const QString &path, const PageSetup &setup,
                          const Progress &progress);
};

// All there are, the usual one first; with those that hold nothing but tables only where that is all.
std::vector<ReportFile> reportFiles(ReportFile::Of of);

// The one of that name's ending, in letters of any case.
const ReportFile *reportFileOf(const std::vector<ReportFile> &files, const QString &path);

QStringList endings(const std::vector<ReportFile> &files);

} // namespace fpk
