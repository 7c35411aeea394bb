// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/report_files.h"

#include "formats/csv.h"
#include "formats/docx.h"
#include "formats/html.h"
#include "formats/xlsx.h"
#include "report/paper.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace fpk {

namespace {

using Of = ReportFile::Of;

Result<void> writeValues(const Report &report, const QString &path, const PageSetup &, const Progress &)
{
    return writeCsv(report, path);
}

constexpr ReportFile files[] = {
    {"pdf", QT_TRANSLATE_NOOP("ReportFile", "PDF"), Of::AnyReport, true, writePdf},
    {"docx", QT_TRANSLATE_NOOP("ReportFile", "Word document"), Of::AnyReport, false, writeDocx},
    {"xlsx", QT_TRANSLATE_NOOP("ReportFile", "Excel workbook"), Of::AnyReport, false, writeXlsx},
    {"html", QT_TRANSLATE_NOOP("ReportFile", "Web page"), Of::AnyReport, false, writeHtml},
    {"csv", QT_TRANSLATE_NOOP("ReportFile", "CSV"), Of::Tables, false, writeValues},
};

} // namespace

std::vector<ReportFile> reportFiles(Of of)
{
    std::vector<ReportFile> fitting;
    for (const ReportFile &file : files) {
        if (file.of == Of::AnyReport || of == Of::Tables)
            fitting.push_back(file);
    }
    return fitting;
}

const ReportFile *reportFileOf(const std::vector<ReportFile> &files, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto found = std::find_if(files.begin(), files.end(), [&](const ReportFile &file) {
        return ending == QLatin1StringView(file.ending);
    });
    return found == files.end() ? nullptr : &*found;
}

QStringList endings(const std::vector<ReportFile> &files)
{
    QStringList endings;
    for (const ReportFile &file : files)
        endings << QString::fromLatin1(file.ending);
    return endings;
}

} // namespace fpk
