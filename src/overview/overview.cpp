// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview.h"

#include "core/describe.h"
#include "core/terms.h"
#include "report/summary_charts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr size_t mostUrgent = 5; // rows of what is overdue, and of what is due soon

// All filters of a page want the same body.
class Filters
{
public:
    explicit Filters(std::optional<BodyId> body) { m_all.body = body; }

    [[nodiscard]] Filter all() const { return m_all; }
    [[nodiscard]] Filter of(Mark mark) const { return with(&Filter::mark, std::optional(mark)); }
    [[nodiscard]] Filter of(Condition condition) const
    {
        return with(&Filter::condition, std::optional(condition));
    }
    template <class Value>
    [[nodiscard]] Filter with(Value Filter::*part, Value value) const
    {
        Filter filter = m_all;
        filter.*part = value;
        return filter;
    }

private:
    Filter m_all;
};

QString sinceBefore(double change)
{
    return change == 0 ? Text::tr("as in the quarter before")
                       : Text::tr("%1 since the quarter before").arg(signedNumber(change));
}

Overview::Figure figure(const char *key, const QString &caption, const QString &value, const QString &note,
                        Light light, const Filter &behind)
{
    //: a figure in words: what it is, its value, a note on it
    const QString words = Text::tr("%1: %2, %3").arg(caption, value, note);
    return {key, value, caption, note, light, {words, behind}};
}

Overview::Figure shareDone(const PlanInQuarter &seen, const Filters &filters)
{
    const Tally &now = seen.now.total;
    const std::optional<double> before = seen.before.total.percent();
    QString note = Text::tr("%1 of the whole plan").arg(terms::percent(now.percentOfAll()));
    if (now.percent() && before)
        note += QStringLiteral("; ") + sinceBefore(std::round((*now.percent() - *before) * 10) / 10);
    return figure("share", Text::tr("Share done"), terms::percent(now.percent()), note, Light::Grey,
                  filters.of(Mark::Done));
}

std::vector<Overview::Figure> figures(const PlanInQuarter &seen, const Filters &filters)
{
    const Tally &now = seen.now.total;
    const Tally &before = seen.before.total;
    const auto number = [](int count) { return terms::number(count); };
    const auto ofCondition = [&](const char *key, const QString &caption, Condition condition, Light light) {
        const int count = now.count(condition);
        return figure(key, caption, number(count), sinceBefore(count - before.count(condition)),
                      count > 0 ? light : Light::Grey, filters.of(condition));
    };
    const auto newlyDone = int(seen.doneInQuarter().size());
    return {
        shareDone(seen, filters),
        ofCondition("overdue", Text::tr("Overdue"), Condition::Overdue, Light::Red),
        ofCondition("dueSoon", Text::tr("Due soon"), Condition::DueSoon, Light::Yellow),
        figure("notReported", Text::tr("Not reported"), number(now.notReported),
               Text::tr("for %1").arg(terms::quarter(seen.point.quarter)),
               now.notReported > 0 ? Light::Yellow : Light::Grey, filters.with(&Filter::notReported, true)),
        figure("newlyDone", Text::tr("Done in the quarter"), number(newlyDone),
               Text::tr("%n in all", "done", now.count(Mark::Done)),
               newlyDone > 0 ? Light::Green : Light::Grey, filters.with(&Filter::newlyDone, true)),
        figure("actions", Text::tr("Actions"), number(now.actions),
               Text::tr("in %n goal(s)", nullptr, int(seen.now.goals.size())), Light::Grey, filters.all())};
}

Filter narrowed(Filter filter, GoalId goal, std::optional<BodyId> body)
{
    filter.goal = goal;
    filter.body = body;
    return filter;
}

Overview::Drawing marks(const PlanInQuarter &seen, const Filters &filters)
{
    Overview::Drawing drawing{marksChart(seen), {}, {}};
    const Report::Chart &chart = drawing.chart;
    const std::vector<Filter> counted = markFilters();
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const GoalId goal = seen.now.goals[i].goal;
        std::vector<Lead> leads;
        for (size_t j = 0; j < chart.series.size(); ++j)
            //: a part of a bar: the goal, the mark, how many actions
            leads.push_back({Text::tr("%1: %2 – %3")
                                 .arg(chart.categories[i], chart.series[j].name,
                                      terms::number(chart.series[j].values[i].value_or(0))),
                             narrowed(counted[j], goal, filters.all().body)});
        drawing.parts.push_back(leads);
        drawing.wholes.push_back(
            {Text::tr("%1: %n action(s)", nullptr, seen.now.goals[i].tally.actions).arg(chart.categories[i]),
             narrowed({}, goal, filters.all().body)});
    }
    return drawing;
}

Overview::Drawing shares(const PlanInQuarter &seen)
{
    Overview::Drawing drawing{sharesChart(seen), {}, {}};
    const Report::Chart &chart = drawing.chart;
    const auto count = int(chart.categories.size());
    for (int i = 0; i < count; ++i) {
        const Quarter quarter = seen.point.quarter.plus(i + 1 - count);
        std::vector<Lead> leads;
        for (const Report::Chart::Series &series : chart.series)
            //: a point of a line: the quarter, a percentage, of what
            leads.push_back(
                {Text::tr("%1: %2 %3")
                     .arg(terms::quarter(quarter), terms::percent(series.values[size_t(i)]), series.name),
                 quarter});
        drawing.parts.push_back(leads);
    }
    return drawing;
}

QString untilDue(int days)
{
    return days == 0 ? Text::tr("the last day") : Text::tr("%n day(s) left", nullptr, days);
}

Overview::Row urgent(const PlanInQuarter &seen, const ActionInQuarter &one)
{
    const int left = int(seen.point.day.daysTo(one.known.due.value_or(seen.point.day)));
    const QString standing =
        one.known.condition == Condition::Overdue ? terms::standing(one.known) : untilDue(left);
    const QString number = seen.plan.number(*one.action);
    const QString title = terms::localized(one.action->title, one.action->titleKy);
    return {{terms::sign(one.known.light), number, title, standing},
            one.known.light,
            {Text::tr("%1 %2: %3").arg(number, title, standing), one.action->id}};
}

// What is overdue longest, then what is due first.
Overview::Rows attention(const PlanInQuarter &seen)
{
    using Align = Report::Align;
    Overview::Rows rows{Text::tr("Needs attention"),
                        {{{}, 2, Align::Centre}, {{}, 3}, {{}, 30}, {{}, 13, Align::Right}},
                        {},
                        Text::tr("Nothing is overdue or due soon.")};
    for (const Condition condition : {Condition::Overdue, Condition::DueSoon}) {
        std::vector<ActionInQuarter> found = seen.actionsThat(
            [condition](const ActionInQuarter &one) { return one.known.condition == condition; });
        std::stable_sort(found.begin(), found.end(), [](const ActionInQuarter &a, const ActionInQuarter &b) {
            return a.known.due < b.known.due;
        });
        found.resize(std::min(found.size(), mostUrgent));
        for (const ActionInQuarter &one : found)
            rows.rows.push_back(urgent(seen, one));
    }
    return rows;
}

bool isWithin(const Plan &plan, const Body &body, BodyId group)
{
    const Body *parent = body.parent ? plan.find(*body.parent) : nullptr;
    return body.id == group || (parent && isWithin(plan, *parent, group));
}

// The actions are those that the list behind the row shows; reports, those that the body itself owes.
Overview::Row bodyRow(const PlanInQuarter &seen, const Discipline &of)
{
    const Tally tally = summarize(seen.plan, seen.point, of.body->id).total;
    const QString actions = terms::number(tally.actions);
    const QString done = terms::number(tally.count(Mark::Done));
    const QString overdue = terms::number(tally.count(Condition::Overdue));
    const QString reports = of.reportsDue > 0 ? share(of.reportsGiven(), of.reportsDue) : QStringLiteral("—");
    const Light light = tally.count(Condition::Overdue) > 0 ? Light::Red
                        : of.reportsOwed > 0                ? Light::Yellow
                                                            : Light::Green;
    const QString words = Text::tr("%1: actions – %2, done – %3, overdue – %4, reports given – %5")
                              .arg(longName(*of.body), actions, done, overdue, reports);
    const Filters filters(of.body->id);
    const auto lead = [&](const QString &caption, const QString &value, const Destination &to) {
        //: a figure of a body: the body, what is counted, how many
        return Lead{Text::tr("%1: %2 – %3").arg(longName(*of.body), caption, value), to};
    };
    return {{terms::sign(light), shortName(*of.body), actions, done, overdue, reports},
            light,
            {words, filters.all()},
            {{2, lead(Text::tr("All"), actions, filters.all())},
             {3, lead(Text::tr("Done"), done, filters.of(Mark::Done))},
             {4, lead(Text::tr("Overdue"), overdue, filters.of(Condition::Overdue))},
             {5, lead(Text::tr("Reports"), reports, OwnReports{of.body->id})}}};
}

Overview::Rows bodies(const PlanInQuarter &seen)
{
    using Align = Report::Align;
    Overview::Rows rows{Text::tr("By responsible body"),
                        {{{}, 2, Align::Centre},
                         {Text::tr("Body"), 17},
                         {Text::tr("All"), 8, Align::Right},
                         {Text::tr("Done"), 9, Align::Right},
                         {Text::tr("Overdue"), 11, Align::Right},
                         {Text::tr("Reports"), 10, Align::Right}},
                        {},
                        Text::tr("No body answers for an action.")};
    for (const Discipline &of : seen.discipline) {
        if (!seen.body || isWithin(seen.plan, *of.body, *seen.body))
            rows.rows.push_back(bodyRow(seen, of));
    }
    return rows;
}

QString absence(const PlanInQuarter &seen)
{
    const QDate begin = seen.plan.info().periodFrom;
    if (seen.plan.table<Action>().rows().empty())
        return Text::tr("The plan has no actions yet.");
    if (begin.isValid() && seen.point.quarter < Quarter::of(begin))
        return Text::tr("The plan begins only on %1.").arg(terms::dateInWords(begin));
    if (seen.now.total.actions == 0)
        return Text::tr("The body takes part in no action: %1.").arg(longName(*seen.plan.find(*seen.body)));
    return {};
}

} // namespace

Overview overviewOf(const Plan &plan, Quarter quarter, QDate today, std::optional<BodyId> body)
{
    const PlanInQuarter seen(plan, quarter, today, body);
    Overview overview;
    overview.absence = absence(seen);
    if (!overview.absence.isEmpty())
        return overview;
    const Filters filters(body);
    overview.figures = figures(seen, filters);
    overview.marks = marks(seen, filters);
    overview.shares = shares(seen);
    overview.attention = attention(seen);
    overview.bodies = bodies(seen);
    return overview;
}

} // namespace fpk
