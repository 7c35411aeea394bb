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

template <>
std::span<const char *const> codes<TextColumn>()
{
    static constexpr const char *names[] = {"number",         "title",           "deadline_text",
                                            "indicator_text", "expected_result", "budget_text",
                                            "summary",        "reason"};
    return names;
}

bool Filter::isEmpty() const { return *this == Filter(); }

void Filter::setWords(TextColumn column, const QString &words)
{
    if (words.trimmed().isEmpty())
        columns.erase(column);
    else
        columns[column] = words;
}

QString Filter::words(TextColumn column) const
{
    const auto at = columns.find(column);
    return at == columns.end() ? QString() : at->second;
}

Filter Filter::withoutWords() const
{
    Filter other = *this;
    other.text.clear();
    other.columns.clear();
    return other;
}

Filter Filter::standing() const
{
    Filter standing = withoutWords();
    standing.goal.reset();
    standing.body.reset();
    standing.mark.reset();
    return standing;
}

bool Filter::acceptsButWords(const Plan &plan, const Action &action, const Assessment &assessment) const
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

std::vector<WordSearch> wordSearches(const Filter &filter)
{
    std::vector<WordSearch> searches;
    if (const QStringList words = searchWords(filter.text); !words.isEmpty())
        searches.push_back({std::nullopt, words});
    for (const auto &[column, text] : filter.columns)
        searches.push_back({column, searchWords(text)});
    return searches;
}

namespace {

QStringList everything(const Plan &plan, const Action &action, const ProgressEntry *entry)
{
    QStringList texts{
        plan.number(action),    action.title,         action.titleKy,        action.deadlineText,
        action.responsibleText, action.indicatorText, action.expectedResult, action.expectedResultKy,
        action.budgetText};
    if (entry)
        texts << entry->summary << entry->reason << entry->measures << entry->ground;
    return texts;
}

QStringList textsOf(TextColumn column, const Plan &plan, const Action &action, const ProgressEntry *entry)
{
    switch (column) {
    case TextColumn::Number:
        return {plan.number(action)};
    case TextColumn::Title:
        return {action.title, action.titleKy};
    case TextColumn::Deadline:
        return {action.deadlineText};
    case TextColumn::Indicators:
        return {action.indicatorText};
    case TextColumn::ExpectedResult:
        return {action.expectedResult, action.expectedResultKy};
    case TextColumn::Budget:
        return {action.budgetText};
    case TextColumn::Summary:
        return {entry ? entry->summary : QString()};
    case TextColumn::Reason:
        break;
    }
    return {entry ? entry->reason : QString()};
}

} // namespace

QString searchText(const Plan &plan, const Action &action, const ProgressEntry *entry,
                   std::optional<TextColumn> column)
{
    QStringList texts = column ? textsOf(*column, plan, action, entry) : everything(plan, action, entry);
    texts.removeAll(QString());
    return fold(texts.join(u'\n'));
}

bool occur(const QStringList &words, const QString &text)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

std::vector<const Action *> filtered(const Plan &plan, const Filter &filter, const ReportingPoint &point)
{
    const std::vector<WordSearch> searches = wordSearches(filter);
    std::vector<const Action *> wanted;
    for (const Action *action : plan.actions()) {
        const Assessment assessment = assess(plan, *action, point);
        const auto isFound = [&](const WordSearch &search) {
            return occur(search.words, searchText(plan, *action, assessment.entry, search.column));
        };
        if (filter.acceptsButWords(plan, *action, assessment) &&
            std::all_of(searches.begin(), searches.end(), isFound))
            wanted.push_back(action);
    }
    return wanted;
}

} // namespace fpk
