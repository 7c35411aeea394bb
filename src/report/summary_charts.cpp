// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_charts.h"

#include "core/terms.h"
#include "report/quarterly_report.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int mostQuarters = 16;

Quarter firstQuarter(const PlanInQuarter &seen)
{
    const QDate begin = seen.plan.info().periodFrom;
    const Quarter earliest = seen.point.quarter.plus(1 - mostQuarters);
    return begin.isValid() ? qMax(earliest, Quarter::of(begin)) : earliest;
}

} // namespace

int notDone(const Tally &tally)
{
    return tally.count(Mark::NotDone) + tally.count(Mark::NotStarted) - tally.count(Condition::NotDue);
}

std::vector<Filter> markFilters()
{
    std::vector<Filter> filters;
    for (const Mark mark : {Mark::Done, Mark::PartlyDone, Mark::InProgress}) {
        filters.emplace_back();
        filters.back().mark = mark;
    }
    filters.emplace_back();
    filters.back().notDone = true;
    filters.emplace_back();
    filters.back().condition = Condition::NotDue;
    for (const Mark mark : {Mark::Postponed, Mark::Withdrawn}) {
        filters.emplace_back();
        filters.back().mark = mark;
    }
    return filters;
}

Report::Chart marksChart(const PlanInQuarter &seen)
{
    Report::Chart chart{Report::Chart::Kind::StackedBars, Text::tr("Actions by goal and mark"), {}, {}};
    for (const char *name :
         {QT_TRANSLATE_NOOP("Report", "Done"), QT_TRANSLATE_NOOP("Report", "Partially done"),
          QT_TRANSLATE_NOOP("Report", "In progress"), QT_TRANSLATE_NOOP("Report", "Not done or not started"),
          QT_TRANSLATE_NOOP("Report", "Not yet due"), QT_TRANSLATE_NOOP("Report", "Postponed"),
          QT_TRANSLATE_NOOP("Report", "Removed")})
        chart.series.push_back({Text::tr(name), {}});
    for (const Summary::OfGoal &of : seen.now.goals) {
        const Goal &goal = *seen.plan.find(of.goal);
        chart.categories.push_back(
            Text::tr("%1. %2").arg(goal.number).arg(terms::localized(goal.shortTitle, goal.shortTitleKy)));
        const Tally &tally = of.tally;
        size_t series = 0;
        for (const int count : {tally.count(Mark::Done), tally.count(Mark::PartlyDone),
                                tally.count(Mark::InProgress), notDone(tally), tally.count(Condition::NotDue),
                                tally.count(Mark::Postponed), tally.count(Mark::Withdrawn)})
            chart.series[series++].values.push_back(count);
    }
    return chart;
}

Report::Chart sharesChart(const PlanInQuarter &seen)
{
    Report::Chart chart{
        Report::Chart::Kind::Lines,
        Text::tr("Share of what was done, by the end of each quarter"),
        {},
        {{Text::tr("of what should be done by then"), {}}, {Text::tr("of the whole plan"), {}}}};
    for (Quarter quarter = firstQuarter(seen); quarter <= seen.point.quarter; quarter = quarter.next()) {
        const bool isNow = quarter == seen.point.quarter;
        const Tally then =
            isNow ? seen.now.total
                  : summarize(seen.plan, ReportingPoint::of(quarter, seen.today), seen.body).total;
        //: a quarter under a chart: a Roman number I…IV, the year
        chart.categories.push_back(Text::tr("%1 %2").arg(romanNumber(quarter)).arg(quarter.year()));
        chart.series[0].values.push_back(then.percent());
        chart.series[1].values.push_back(then.percentOfAll());
    }
    return chart;
}

} // namespace fpk
