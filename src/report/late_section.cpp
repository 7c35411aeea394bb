// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/late_section.h"

#include "core/spoken_language.h"
#include "core/terms.h"
#include "report/action_columns.h"
#include "report/column_widths.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// The latest first: they want attention most.
std::vector<ActionInQuarter> lateActions(const PlanInQuarter &seen)
{
    std::vector<ActionInQuarter> late = seen.actionsThat([](const ActionInQuarter &one) {
        return one.known.condition == Condition::Overdue || one.known.mark == Mark::NotDone;
    });
    const auto isLater = [](const ActionInQuarter &a, const ActionInQuarter &b) {
        return a.known.overdueDays > b.known.overdueDays;
    };
    std::stable_sort(late.begin(), late.end(), isLater);
    return late;
}

QString withResponsible(const Action &action)
{
    const QString title = terms::localized(action.title, action.titleKy);
    return action.responsibleText.isEmpty()
               ? title
               : title + u'\n' + Text::tr("Responsible: %1").arg(action.responsibleText);
}

QString withDate(const Action &action, const std::optional<QDate> &due)
{
    return due ? action.deadlineText + u'\n' + Text::tr("until %1").arg(terms::date(*due))
               : action.deadlineText;
}

std::vector<Report::Cell> cells(const Plan &plan, const ActionInQuarter &late)
{
    const Action &action = *late.action;
    const Assessment &known = late.known;
    const ProgressEntry *last = known.last;
    const bool isOverdue = known.condition == Condition::Overdue;
    return {plan.number(action),
            withResponsible(action),
            withDate(action, known.due),
            isOverdue
                ? Report::Cell(spokenLocale().toString(known.overdueDays), true, double(known.overdueDays))
                : Report::Cell(dash()),
            QString(terms::sign(known.light) + u'\u00a0' + terms::mark(known.mark)),
            last ? orDash(reasonText(*last)) : dash(),
            dateCell(last ? last->newDeadline : std::nullopt)};
}

} // namespace

Blocks lateSection(const PlanInQuarter &seen)
{
    using Align = Report::Align;
    const std::vector<ActionInQuarter> late = lateActions(seen);
    if (late.empty())
        return {Report::Paragraph{Text::tr("No action is marked as not done, and none is overdue.")}};
    Report::Table table{{{actionFieldTitle("number"), 10},
                         {actionFieldTitle("title"), 32},
                         {actionFieldTitle("deadline_text"), 22},
                         {Text::tr("Days late"), 14, Align::Centre},
                         {entryFieldTitle("mark"), 24},
                         {Text::tr("Reasons, measures taken"), 33},
                         {entryFieldTitle("new_deadline"), 20}},
                        {}};
    for (const ActionInQuarter &one : late)
        table.rows.push_back(cells(seen.plan, one));
    balanceWidths({&table}, portraitWidth);
    const QString counts = Text::tr("Overdue: %1; marked as not done: %2.")
                               .arg(seen.now.total.count(Condition::Overdue))
                               .arg(seen.now.total.count(Mark::NotDone));
    return {Report::Paragraph{counts}, std::move(table)};
}

} // namespace fpk
