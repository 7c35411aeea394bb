// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include <algorithm>

namespace fpk {

bool Filter::isEmpty() const { return *this == Filter(); }

bool Filter::acceptsButText(const Plan &plan, const Action &action, const Assessment &assessment) const
{
    return (!goal || action.goal == *goal) && (!mark || assessment.mark == *mark) &&
           (!condition || assessment.condition == *condition) && (!body || plan.takesPart(*body, action.id));
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
