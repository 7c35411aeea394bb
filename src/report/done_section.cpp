// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/done_section.h"

#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// The titles of what stands with the action as a whole or with a report up to the quarter.
QString evidenceTitles(const Plan &plan, const Action &action, Quarter upTo)
{
    QStringList titles;
    for (const Evidence *evidence : plan.evidence(action.id)) {
        const ProgressEntry *entry = evidence->entry ? plan.find(*evidence->entry) : nullptr;
        if (!entry || entry->quarter <= upTo)
            titles << evidence->title;
    }
    return titles.join(u'\n');
}

std::vector<Report::Column> columns()
{
    return {{actionFieldTitle("number"), 10},
            {actionFieldTitle("title"), 36},
            {entryFieldTitle("done_on"), 22},
            {Text::tr("Result"), 36},
            {Text::tr("Evidence"), 28}};
}

} // namespace

Blocks doneSection(const PlanInQuarter &seen)
{
    const std::vector<ActionInQuarter> done = seen.doneInQuarter();
    if (seen.now.total.count(Mark::Done) == 0)
        return {Report::Paragraph{Text::tr("No action has been done yet.")}};
    const auto ofYear = seen.actionsThat([&](const ActionInQuarter &one) {
        return one.known.doneSince && one.known.doneSince->quarter.year() == seen.point.quarter.year();
    });
    const QString counts = Text::tr("Done in the quarter: %1, since the beginning of the year: %2, since the "
                                    "plan’s beginning: %3.")
                               .arg(done.size())
                               .arg(ofYear.size())
                               .arg(seen.now.total.count(Mark::Done));
    Blocks blocks{Report::Paragraph{counts}};
    if (done.empty())
        return blocks;
    blocks.push_back(
        tableByGoal(seen.plan, columns(), done, [&](const ActionInQuarter &one) -> std::vector<Report::Cell> {
            const Action &action = *one.action;
            return {seen.plan.number(action), terms::localized(action.title, action.titleKy),
                    dateCell(one.known.last->doneOn), orDash(one.known.last->summary),
                    orDash(evidenceTitles(seen.plan, action, seen.point.quarter))};
        }));
    return blocks;
}

} // namespace fpk
