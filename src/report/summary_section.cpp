// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_section.h"

#include "core/spoken_language.h"
#include "core/terms.h"

#include <QCoreApplication>

#include <cmath>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr QChar minusSign = u'\u2212';

// Not done by a mark, or by there being none although the term has begun.
int notDone(const Tally &tally)
{
    return tally.count(Mark::NotDone) + tally.count(Mark::NotStarted) - tally.count(Condition::NotDue);
}

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
    const QString amount = (change > 0 ? QChar(u'+') : minusSign) + terms::number(std::abs(change));
    return figure + u'\u00a0' + u'(' + amount + u')';
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
    return {{Text::tr("No."), 9, Align::Left},
            {Text::tr("Goal"), 61, Align::Left},
            {Text::tr("All"), 15, Align::Centre},
            {Text::tr("Done"), 20, Align::Centre},
            {Text::tr("Partially done"), 20, Align::Centre},
            {Text::tr("In progress"), 20, Align::Centre},
            {Text::tr("Not done or not started"), 22, Align::Centre},
            {Text::tr("Overdue, whatever the mark"), 22, Align::Centre},
            {Text::tr("Not yet due"), 20, Align::Centre},
            {Text::tr("Postponed"), 22, Align::Centre},
            {Text::tr("Withdrawn"), 20, Align::Centre},
            {QStringLiteral("%"), 22, Align::Centre}};
}

} // namespace

QString summarySentence(const Tally &tally)
{
    const QString counts =
        Text::tr(
            "Of the plan's %n action(s): done – %1, partially done – %2, in progress – %3, not done or not "
            "started – %4, not yet due – %5, postponed – %6, withdrawn from control – %7.",
            nullptr, tally.actions)
            .arg(tally.count(Mark::Done))
            .arg(tally.count(Mark::PartlyDone))
            .arg(tally.count(Mark::InProgress))
            .arg(notDone(tally))
            .arg(tally.count(Condition::NotDue))
            .arg(tally.count(Mark::Postponed))
            .arg(tally.count(Mark::Withdrawn));
    if (!tally.percent())
        return counts;
    return counts + u' ' +
           Text::tr("Carried out: %1 of what should be done by now, %2 of the whole plan.")
               .arg(terms::percent(tally.percent()), terms::percent(tally.percentOfAll()));
}

Report::Table summaryTable(const Plan &plan, const Summary &now, const Summary &before)
{
    Report::Table table{columns(), {}};
    for (size_t i = 0; i < now.goals.size(); ++i) {
        const Goal &goal = *plan.find(now.goals[i].goal);
        table.rows.push_back(row({QString::number(goal.number), false, double(goal.number)},
                                 terms::localized(goal.shortTitle, goal.shortTitleKy), now.goals[i].tally,
                                 before.goals[i].tally));
    }
    table.rows.push_back(row({}, Text::tr("Total"), now.total, before.total));
    table.rows.back().kind = Report::Row::Kind::Total;
    return table;
}

} // namespace fpk
