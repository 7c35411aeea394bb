// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_section.h"

#include "core/spoken_language.h"
#include "core/terms.h"
#include "report/summary_charts.h"

#include <QCoreApplication>

#include <cmath>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t fitOnAPage = 20; // rows of the table, of two lines each and more

std::vector<int> figures(const Tally &tally)
{
    return {tally.actions,
            tally.count(Mark::Done),
            tally.count(Mark::PartlyDone),
            tally.count(Mark::InProgress),
            notDone(tally),
            tally.count(Condition::Overdue),
            tally.count(Condition::NotDue),
            tally.count(Mark::Postponed),
            tally.count(Mark::Withdrawn)};
}

// "12 (+3)": the figure with its change, if there is one.
QString withChange(const QString &figure, double change)
{
    if (change == 0)
        return figure;
    return figure + u' ' + u'(' + signedNumber(change) + u')';
}

Report::Cell percentCell(std::optional<double> now, std::optional<double> before)
{
    if (!now)
        return {QStringLiteral("—")};
    // One decimal each, so their difference has one as well.
    const double change = before ? std::round((*now - *before) * 10) / 10 : 0;
    return {withChange(terms::number(*now), change), false, *now};
}

Report::Row row(Report::Cell number, const QString &title, const Tally &now, const Tally &before)
{
    std::vector<Report::Cell> cells{std::move(number), title};
    const std::vector<int> present = figures(now);
    const std::vector<int> past = figures(before);
    for (size_t i = 0; i < present.size(); ++i)
        cells.emplace_back(withChange(spokenLocale().toString(present[i]), present[i] - past[i]), false,
                           double(present[i]));
    cells.push_back(percentCell(now.percent(), before.percent()));
    return cells;
}

std::vector<Report::Column> columns()
{
    using Align = Report::Align;
    return {{Text::tr("No."), 6, Align::Left},
            {Text::tr("Goal"), 28, Align::Left},
            {Text::tr("All"), 11, Align::Centre},
            {Text::tr("Done"), 14, Align::Centre},
            {Text::tr("Partially done"), 14, Align::Centre},
            {Text::tr("In progress"), 12, Align::Centre},
            {Text::tr("Not done or not started"), 14, Align::Centre},
            {Text::tr("Overdue, whatever the mark"), 16, Align::Centre},
            {Text::tr("Not yet due"), 13, Align::Centre},
            {Text::tr("Postponed"), 15, Align::Centre},
            {Text::tr("Removed"), 14, Align::Centre},
            {QStringLiteral("%"), 13, Align::Centre}};
}

QString countSentence(const Tally &tally)
{
    return Text::
        tr("Of the plan’s %n action(s): done – %1, partially done – %2, in progress – %3, not done or not "
           "started – %4, not yet due – %5, postponed – %6, removed from control – %7.",
           nullptr, tally.actions)
            .arg(tally.count(Mark::Done))
            .arg(tally.count(Mark::PartlyDone))
            .arg(tally.count(Mark::InProgress))
            .arg(notDone(tally))
            .arg(tally.count(Condition::NotDue))
            .arg(tally.count(Mark::Postponed))
            .arg(tally.count(Mark::Withdrawn));
}

QString changeSentence(const Tally &now, const Tally &before)
{
    return Text::tr("Change since the quarter before: done %1, overdue %2.")
        .arg(signedNumber(now.count(Mark::Done) - before.count(Mark::Done)),
             signedNumber(now.count(Condition::Overdue) - before.count(Condition::Overdue)));
}

Report::Table table(const PlanInQuarter &seen)
{
    Report::Table table{columns(), {}};
    for (size_t i = 0; i < seen.now.goals.size(); ++i) {
        const Goal &goal = *seen.plan.find(seen.now.goals[i].goal);
        table.rows.push_back(row({QString::number(goal.number), false, double(goal.number)},
                                 terms::localized(goal.shortTitle, goal.shortTitleKy),
                                 seen.now.goals[i].tally, seen.before.goals[i].tally));
    }
    table.rows.push_back(row({}, Text::tr("Total"), seen.now.total, seen.before.total));
    table.rows.back().kind = Report::Row::Kind::Total;
    table.whole = table.rows.size() <= fitOnAPage;
    return table;
}

} // namespace

QString shareSentence(const Tally &tally)
{
    if (!tally.percent())
        return {};
    return Text::tr("Carried out: %1 of what should be done by now, %2 of the whole plan.")
        .arg(terms::percent(tally.percent()), terms::percent(tally.percentOfAll()));
}

QString summarySentence(const Tally &tally)
{
    const QString shares = shareSentence(tally);
    return shares.isEmpty() ? countSentence(tally) : countSentence(tally) + u' ' + shares;
}

Blocks summarySection(const PlanInQuarter &seen)
{
    const Tally &total = seen.now.total;
    if (total.actions == 0)
        return {Report::Paragraph{Text::tr("The plan has no actions.")}};
    Blocks blocks{Report::Paragraph{summarySentence(total)},
                  Report::Paragraph{changeSentence(total, seen.before.total)}, table(seen)};
    blocks.push_back(Report::Paragraph{
        Text::tr("%: done out of all actions less those removed and not yet due. In brackets: the change "
                 "since the quarter before."),
        Report::Paragraph::Style::Note});
    blocks.push_back(marksChart(seen));
    blocks.push_back(sharesChart(seen));
    return blocks;
}

} // namespace fpk
