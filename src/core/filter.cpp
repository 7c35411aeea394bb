// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include <algorithm>

namespace fpk {

namespace {

bool isNewlyDone(const Assessment &known) { return known.entry && known.doneSince == known.entry; }

bool isNotDone(const Assessment &known)
{
    return known.mark == Mark::NotDone ||
           (known.mark == Mark::NotStarted && known.condition != Condition::NotDue);
}

} // namespace

bool Filter::isEmpty() const { return *this == Filter(); }

Filter Filter::standing() const
{
    Filter standing = *this;
    standing.text.clear();
    standing.goal.reset();
    standing.body.reset();
    standing.mark.reset();
    return standing;
}

bool Filter::acceptsButText(const Plan &plan, const Action &action, const Assessment &assessment) const
{
    return (!goal || action.goal == *goal) && (!mark || assessment.mark == *mark) &&
           (!condition || assessment.condition == *condition) && (!notReported || assessment.notReported) &&
           (!newlyDone || isNewlyDone(assessment)) && (!notDone || isNotDone(assessment)) &&
           (!body || plan.takesPart(*body, action.id));
}

const std::vector<Filter> &standings()
{
    const auto in = [](Condition condition) {
        Filter filter;
        filter.condition = condition;
        return filter;
    };
    const auto with = [](bool Filter::*question) {
        Filter filter;
        filter.*question = true;
        return filter;
    };
    static const std::vector<Filter> all{
        in(Condition::Overdue),     in(Condition::DueSoon), in(Condition::Ambiguous),
        with(&Filter::notReported), with(&Filter::notDone), in(Condition::Open),
        in(Condition::NotDue),      in(Condition::NoDate),  with(&Filter::newlyDone),
        in(Condition::DoneOnTime),  in(Condition::DoneLate)};
    return all;
}

QString fold(const QString &text)
{
    QString folded = text.toCaseFolded();
    for (QChar &letter : folded) {
        switch (letter.unicode()) {
        case u'ё':
            letter = u'е';
            break;
        case u'ө':
            letter = u'о';
            break;
        case u'ү':
            letter = u'у';
            break;
        case u'ң':
        case u'ӊ':
            letter = u'н';
            break;
        case u'\u00a0':
            letter = u' ';
            break;
        default:
            break;
        }
    }
    return folded;
}

QStringList searchWords(const QString &text)
{
    return fold(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

QString searchText(const Plan &plan, const Action &action, const ProgressEntry *entry)
{
    QStringList texts{
        plan.number(action),    action.title,         action.titleKy,        action.deadlineText,
        action.responsibleText, action.indicatorText, action.expectedResult, action.expectedResultKy,
        action.budgetText};
    if (entry)
        texts << entry->summary << entry->reason << entry->measures << entry->ground;
    texts.removeAll(QString());
    return fold(texts.join(u'\n'));
}

std::vector<const Action *> filtered(const Plan &plan, const Filter &filter, const ReportingPoint &point)
{
    const QStringList words = searchWords(filter.text);
    std::vector<const Action *> wanted;
    for (const Action *action : plan.actions()) {
        const Assessment assessment = assess(plan, *action, point);
        if (!filter.acceptsButText(plan, *action, assessment))
            continue;
        const QString text = words.isEmpty() ? QString() : searchText(plan, *action, assessment.entry);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            wanted.push_back(action);
    }
    return wanted;
}

} // namespace fpk
