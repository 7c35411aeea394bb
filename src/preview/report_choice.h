// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/page_setup.h"
#include "report/report.h"

#include <QSettings>
#include <QStringList>

#include <functional>
#include <vector>

namespace fpk {

// How a person wants a report: its language, its paper, and which of its sections are left out.
struct ReportChoice
{
    QString language; // a code of language::codes()
    PageSetup setup;
    QStringList leftOut; // codes of sections
    // Of the body that the filter wants, rather than of the whole plan. Not remembered.
    bool isOfBody = false;
    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

// What was chosen last for that kind of report; at first, and where the memory holds nonsense, the language
// given, the usual paper, and without the sections given.
ReportChoice rememberedChoice(const QSettings &memory, const QString &report, const QString &language,
                              const QStringList &leftOut = {});
void rememberChoice(QSettings &memory, const QString &report, const ReportChoice &choice);

// Makes a report in the language of the choice, in any thread.
using ReportBuilder = std::function<Report(const ReportChoice &choice)>;
Report buildIn(const ReportBuilder &build, const ReportChoice &choice);

// A report to be looked at before it is printed or saved.
struct ReportToShow
{
    struct Section
    {
        QString code;
        QString title;
    };
    QString title;
    QString fileName; // suggested, without quarter and ending
    ReportBuilder build;
    // Of which the report can be had instead of the whole plan; empty: of none.
    QString body;
    QString bodyCode;
    std::vector<Section> sections; // those that can be left out
    ReportChoice choice;           // to begin with
    // What the buttons do, with what is chosen then; Cancelled if the person thought better of it.
    std::function<Result<void>(const ReportChoice &)> print;
    std::function<Result<QString>(const ReportChoice &)> save; // gives the path of what was written
};

} // namespace fpk
