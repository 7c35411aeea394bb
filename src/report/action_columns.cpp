// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/action_columns.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString progressText(const ProgressEntry &entry)
{
    QStringList parts;
    if (!entry.summary.isEmpty())
        parts << entry.summary;
    if (entry.doneOn)
        parts << Text::tr("Date done: %1").arg(terms::date(*entry.doneOn));
    if (entry.newDeadline)
        parts << Text::tr("New deadline: %1").arg(terms::date(*entry.newDeadline));
    if (!entry.ground.isEmpty())
        parts << Text::tr("Ground: %1").arg(entry.ground);
    return parts.join(u'\n');
}

QString reasonText(const ProgressEntry &entry)
{
    if (entry.measures.isEmpty())
        return entry.reason;
    const QString measures = Text::tr("Measures taken: %1").arg(entry.measures);
    return entry.reason.isEmpty() ? measures : entry.reason + u'\n' + measures;
}

QString actionFieldTitle(const char *key)
{
    return terms::field(*findField<Action>(QString::fromLatin1(key)));
}

QString entryFieldTitle(const char *key)
{
    return terms::field(*findField<ProgressEntry>(QString::fromLatin1(key)));
}

QString goalHeading(const Goal &goal)
{
    return Text::tr("Goal %1. %2")
        .arg(QString::number(goal.number), terms::localized(goal.title, goal.titleKy));
}

std::vector<Report::Column> actionColumns()
{
    using Align = Report::Align;
    return {{actionFieldTitle("number"), 9, Align::Left},
            {actionFieldTitle("title"), 34, Align::Left},
            {actionFieldTitle("deadline_text"), 21, Align::Left},
            {actionFieldTitle("responsible_text"), 24, Align::Left},
            {actionFieldTitle("indicator_text"), 23, Align::Left},
            {actionFieldTitle("expected_result"), 23, Align::Left},
            {actionFieldTitle("budget_text"), 15, Align::Left},
            {entryFieldTitle("mark"), 26, Align::Left},
            {QStringLiteral("%"), 8, Align::Right},
            {entryFieldTitle("summary"), 26, Align::Left},
            {entryFieldTitle("reason"), 24, Align::Left}};
}

Report::Cell percentCell(std::optional<int> percent, const QString &nothing)
{
    return percent ? Report::Cell(QString::number(*percent), false, double(*percent)) : Report::Cell(nothing);
}

Report::Cell markCell(const Assessment &assessment)
{
    QString text = terms::sign(assessment.light) + u'\u00a0' + terms::mark(assessment.mark);
    if (const QString standing = terms::standing(assessment); !standing.isEmpty())
        text += u'\n' + standing;
    if (assessment.notReported)
        text += u'\n' + Text::tr("no report for the quarter");
    return {text, assessment.condition == Condition::Overdue};
}

namespace {
std::vector<Report::Cell> actionCells(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const Assessment assessment = assess(plan, action, point);
    const ProgressEntry *entry = assessment.entry;
    return {plan.number(action),
            terms::localized(action.title, action.titleKy),
            action.deadlineText,
            action.responsibleText,
            action.indicatorText,
            terms::localized(action.expectedResult, action.expectedResultKy),
            action.budgetText,
            markCell(assessment),
            percentCell(assessment.percent),
            entry ? progressText(*entry) : QString(),
            entry ? reasonText(*entry) : QString()};
}
} // namespace

Report::Row actionRow(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    return Report::Row([&plan, &action, point] { return actionCells(plan, action, point); });
}

} // namespace fpk
