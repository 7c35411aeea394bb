// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/general_section.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString basis(const PlanInfo &info)
{
    const QString title = terms::localized(info.title, info.titleKy);
    return info.approval.isEmpty() ? Text::tr("Basis: “%1”.").arg(title)
                                   : Text::tr("Basis: “%1”; approved: %2").arg(title, info.approval);
}

QStringList periods(const PlanInQuarter &seen)
{
    const PlanInfo &info = seen.plan.info();
    const Quarter quarter = seen.point.quarter;
    const auto from = [](QDate first, QDate last, const QString &sentence) {
        return sentence.arg(terms::dateInWords(first), terms::dateInWords(last));
    };
    QStringList sentences;
    if (info.periodFrom.isValid() && info.periodTo.isValid())
        sentences << from(info.periodFrom, info.periodTo, Text::tr("Term of the plan: from %1 through %2"));
    sentences << from(quarter.firstDay(), quarter.lastDay(),
                      Text::tr("Reporting period: from %1 through %2; marks and figures are cumulative "
                               "since the plan’s beginning"))
              << Text::tr("Figures as of: %1").arg(terms::dateInWords(seen.point.day));
    if (seen.point.day < quarter.lastDay())
        sentences << Text::tr("The quarter is not over yet: the figures are preliminary.");
    return sentences;
}

// The bodies of which reports are due, by how many they have given.
struct Reporters
{
    QStringList complete;
    QStringList incomplete;
    QStringList silent;
};

Reporters reportersOf(const PlanInQuarter &seen)
{
    Reporters found;
    for (const Discipline &of : seen.discipline) {
        if (of.reportsDue == 0)
            continue;
        QStringList &list = of.reportsOwed == 0      ? found.complete
                            : of.reportsGiven() == 0 ? found.silent
                                                     : found.incomplete;
        list << shortName(*of.body);
    }
    return found;
}

QStringList reporting(const PlanInQuarter &seen)
{
    const Reporters found = reportersOf(seen);
    const auto all = int(found.complete.size() + found.incomplete.size() + found.silent.size());
    if (all == 0)
        return {Text::tr("Nobody owes a report for the quarter.")};
    const QString separator = QStringLiteral("; ");
    QStringList sentences{
        Text::tr("All reports for the quarter were given by %1 of %n responsible body(ies).", nullptr, all)
            .arg(found.complete.size())};
    if (!found.incomplete.isEmpty())
        sentences
            << Text::tr("Not about all their actions reported: %1.").arg(found.incomplete.join(separator));
    if (!found.silent.isEmpty())
        sentences << Text::tr("Nothing was reported by: %1.").arg(found.silent.join(separator));
    return sentences;
}

} // namespace

Blocks generalSection(const PlanInQuarter &seen)
{
    Blocks blocks{Report::Paragraph{basis(seen.plan.info())}};
    for (const QString &sentence : periods(seen) + reporting(seen))
        blocks.push_back(Report::Paragraph{sentence});
    return blocks;
}

} // namespace fpk
