// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conclusions_section.h"

#include "report/summary_section.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<Discipline> debtors(const PlanInQuarter &seen)
{
    std::vector<Discipline> owing;
    std::copy_if(seen.discipline.begin(), seen.discipline.end(), std::back_inserter(owing),
                 [](const Discipline &of) { return of.reportsOwed > 0; });
    return owing;
}

QStringList conclusions(const PlanInQuarter &seen)
{
    QStringList sentences;
    if (const QString shares = shareSentence(seen.now.total); !shares.isEmpty())
        sentences << shares;
    const std::vector<ActionInQuarter> overdue = seen.overdue();
    sentences << (overdue.empty()
                      ? Text::tr("No action is overdue.")
                      : Text::tr("%n overdue action(s) want attention: %1.", nullptr, int(overdue.size()))
                            .arg(numbers(seen.plan, overdue)));
    if (const auto owing = int(debtors(seen).size()); owing > 0)
        sentences << Text::tr("%n responsible body(ies) owe reports for the quarter.", nullptr, owing);
    else
        sentences << Text::tr("All reports for the quarter were given.");
    return sentences;
}

// What the council is asked to resolve, point by point.
QStringList resolution(const PlanInQuarter &seen)
{
    QStringList points{Text::tr("The information is noted.")};
    const auto addOf = [&](const std::vector<ActionInQuarter> &actions, const QString &sentence) {
        if (!actions.empty())
            points << sentence.arg(numbers(seen.plan, actions));
    };
    addOf(seen.overdue(), Text::tr("Those responsible for the overdue actions (%1) shall carry them out and "
                                   "report to the Council by ____ ______________ 20___."));
    QStringList owing;
    for (const Discipline &of : debtors(seen))
        owing << shortName(*of.body);
    if (!owing.isEmpty())
        points << Text::tr("These shall give their reports for the quarter by ____ ______________ 20___: %1.")
                      .arg(owing.join(QStringLiteral("; ")));
    addOf(seen.newlyMarked(Mark::Postponed),
          Text::tr("The deadlines of these actions are postponed as proposed: %1."));
    addOf(seen.doneInQuarter(), Text::tr("These actions are removed from control as done: %1."));
    addOf(seen.newlyMarked(Mark::Withdrawn),
          Text::tr("These actions are removed from control without having been "
                   "done: %1."));
    points << Text::tr("The control of this resolution is entrusted to ______________________________.");
    return points;
}

} // namespace

Blocks conclusionsSection(const PlanInQuarter &seen)
{
    Blocks blocks;
    for (const QString &sentence : conclusions(seen))
        blocks.push_back(Report::Paragraph{sentence});
    blocks.push_back(Report::Heading{Text::tr("Draft resolution of the Council"), 2});
    int number = 1;
    for (const QString &point : resolution(seen))
        blocks.push_back(Report::Paragraph{Text::tr("%1. %2").arg(number++).arg(point)});
    return blocks;
}

} // namespace fpk
