// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing_review.h"

#include "core/figures.h"
#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClosingReview)
};

// Of an action that is overdue, whoever has reported late and does not say why. A body may have a longer term
// than the Federation, by a postponement of its own.
void addUnexplained(ClosingReview &review, const Plan &plan, const Action &action,
                    const ReportingPoint &point)
{
    for (const ProgressEntry *entry : plan.allEntries(action.id)) {
        if (entry->quarter == point.quarter &&
            lacksExplanation(*entry, assess(plan, action, point, entry->body)))
            review.unexplained.push_back(entry);
    }
}

void addUnmeasured(ClosingReview &review, const Plan &plan, const Action &action)
{
    for (const Indicator *indicator : plan.indicators(action.id)) {
        if (indicator->target && !actualValue(plan, *indicator, review.quarter))
            review.unmeasured.push_back(indicator);
    }
}

} // namespace

bool lacksExplanation(const ProgressEntry &entry, const Assessment &known)
{
    return known.condition == Condition::Overdue && entry.mark != Mark::Postponed &&
           entry.reason.trimmed().isEmpty() && entry.measures.trimmed().isEmpty();
}

ClosingReview reviewClosing(const Plan &plan, Quarter quarter, QDate today)
{
    ClosingReview review;
    review.quarter = quarter;
    review.isOver = today > quarter.lastDay();
    const ReportingPoint point = ReportingPoint::of(quarter, today);
    Debts debts;
    for (const Action *action : plan.actions()) {
        const RollUp reports = rollUp(plan, *action, point);
        debts.add(*action, reports);
        if (reports.own.notReported)
            review.unreported.push_back(action);
        if (reports.own.condition == Condition::Overdue)
            addUnexplained(review, plan, *action, point);
        const std::optional<QDate> start = action->deadline.start();
        if (start && *start <= point.day && reports.own.mark != Mark::Withdrawn)
            addUnmeasured(review, plan, *action);
    }
    review.silent = debts.silent(plan);
    return review;
}

QStringList explain(const ClosingReview &review)
{
    QStringList sentences;
    if (!review.isOver)
        sentences << Text::tr("%1 is not over yet: its last day is %2.")
                         .arg(terms::quarter(review.quarter), terms::date(review.quarter.lastDay()));
    if (!review.silent.empty())
        sentences << Text::tr("%n body(ies) have not reported.", nullptr, int(review.silent.size()));
    if (!review.unreported.empty())
        sentences << Text::tr("%n action(s) have no entry by the Federation itself.", nullptr,
                              int(review.unreported.size()));
    if (!review.unexplained.empty())
        sentences << Text::tr("%n entry(ies) about what is overdue give no reason.", nullptr,
                              int(review.unexplained.size()));
    if (!review.unmeasured.empty())
        sentences << Text::tr("%n indicator(s) with a target have no value.", nullptr,
                              int(review.unmeasured.size()));
    if (review.isComplete())
        sentences
            << Text::tr("Nothing is missing in the reports for %1.").arg(terms::quarter(review.quarter));
    return sentences;
}

} // namespace fpk
