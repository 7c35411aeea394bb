// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadline_table.h"

#include "core/occurrences.h"
#include "core/terms.h"
#include "report/action_columns.h"
#include "report/action_table.h"
#include "report/quarterly_report.h"
#include "report/section_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int numberWidth = 11;
constexpr int markWidth = 34;
constexpr int leastTitleWidth = 60;
constexpr int quarterWidth = 9;

// From the plan's first through its last.
std::vector<Quarter> quartersOf(const PlanInfo &info)
{
    std::vector<Quarter> quarters;
    for (Quarter one = Quarter::of(info.periodFrom); one.firstDay() <= info.periodTo; one = one.next())
        quarters.push_back(one);
    return quarters;
}

bool reaches(const Windows &windows, Quarter quarter)
{
    return std::any_of(windows.begin(), windows.end(), [&](const DateRange &window) {
        return window.from <= quarter.lastDay() && window.to >= quarter.firstDay();
    });
}

bool isInstalmentDue(const Deadline &deadline, Quarter quarter)
{
    if (deadline.kind != Deadline::Kind::Recurring || !deadline.cadence ||
        *deadline.cadence < Deadline::Cadence::HalfYear)
        return false; // in every quarter
    const std::vector<Occurrence> all = occurrences(deadline);
    return std::any_of(all.begin(), all.end(),
                       [&](const Occurrence &one) { return Quarter::of(one.due) == quarter; });
}

QString signOf(const Deadline &deadline, const std::optional<DateRange> &postponed, Quarter quarter)
{
    if (isInstalmentDue(deadline, quarter))
        return QStringLiteral("◆");
    if (reaches(deadline.windows, quarter))
        return QStringLiteral("■");
    if (postponed && reaches({*postponed}, quarter))
        return QStringLiteral("▨");
    return reaches(deadline.alternative, quarter) ? QStringLiteral("□") : QString();
}

// With the date to which the deadline is put off: the quarters tell it roughly, and end with the plan.
Report::Cell standingCell(const Assessment &known, const std::optional<DateRange> &postponed)
{
    Report::Cell cell = markCell(known);
    if (postponed)
        cell.text += u'\n' + Text::tr("New deadline: %1").arg(terms::date(postponed->to));
    return cell;
}

std::vector<Report::Column> columns(const std::vector<Quarter> &quarters)
{
    const int title = landscapeWidth - numberWidth - markWidth - quarterWidth * int(quarters.size());
    std::vector<Report::Column> columns{{actionFieldTitle("number"), numberWidth},
                                        {actionFieldTitle("title"), std::max(title, leastTitleWidth)},
                                        {entryFieldTitle("mark"), markWidth}};
    for (const Quarter quarter : quarters)
        columns.push_back({QStringLiteral("%1\n%2").arg(romanNumber(quarter)).arg(quarter.year()),
                           quarterWidth, Report::Align::Centre});
    return columns;
}

} // namespace

Report deadlineTable(const Plan &plan, const std::vector<const Action *> &actions,
                     const ReportingPoint &point, const QString &caption)
{
    const std::vector<Quarter> quarters = quartersOf(plan.info());
    const auto row = [&](const Action &action) -> Report::Row {
        const Assessment known = assess(plan, action, point);
        const std::optional<DateRange> postponed = postponement(action, known);
        std::vector<Report::Cell> cells{plan.number(action), terms::localized(action.title, action.titleKy),
                                        standingCell(known, postponed)};
        for (const Quarter quarter : quarters)
            cells.emplace_back(signOf(action.deadline, postponed, quarter));
        return {std::move(cells)};
    };
    Report report = tableOfActions(plan, actions, point, caption, [&] {
        Report::Table table{columns(quarters), {}};
        addByGoal(table, plan, actions, row);
        return table;
    });
    report.blocks.push_back(Report::Paragraph{
        Text::tr(
            "■ work is due; ◆ it is due again by the end of that time; ▨ it is due because the deadline was "
            "postponed; □ only by the other reading of the deadline."),
        Report::Paragraph::Style::Note});
    return report;
}

} // namespace fpk
