// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <QStringList>

#include <map>

namespace fpk {

// The columns of the plan in which words can be looked for by themselves. Their codes are the keys of the
// fields that they show.
enum class TextColumn { Number, Title, Deadline, Indicators, ExpectedResult, Budget, Summary, Reason };

// Which actions are wanted. An empty filter wants all; conditions add up.
struct Filter
{
    QString text; // every word of it must occur somewhere in the action or its entry of the quarter
    std::map<TextColumn, QString> columns; // every word of it must occur in that column
    std::optional<GoalId> goal;
    std::optional<BodyId> body; // takes part, itself or by its group
    std::optional<Mark> mark;
    std::optional<Condition> condition;
    bool notReported = false; // the Federation's own entry for the quarter is owed and missing
    bool newlyDone = false;   // what the quarter's entry is the first to call done
    bool notDone = false;     // marked as not done, or not started though its term has begun

    [[nodiscard]] bool isEmpty() const;
    // Asks for words in a column; without a word, no longer.
    void setWords(TextColumn column, const QString &words);
    [[nodiscard]] QString words(TextColumn column) const;
    // What of it asks how actions stand: without words, goal, body and mark.
    [[nodiscard]] Filter standing() const;
    // Everything but the words: without them, and whether it wants an action.
    [[nodiscard]] Filter withoutWords() const;
    [[nodiscard]] bool acceptsButWords(const Plan &plan, const Action &action,
                                       const Assessment &assessment) const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

// What can be asked about how actions stand, each by itself; what wants attention first.
const std::vector<Filter> &standings();

// The form in which texts are compared in a search: case, ё/е, and the letters ө, ү, ң that are missing on
// many keyboards (typed о, у, н) make no difference.
QString fold(const QString &text);

// The words of a search, folded.
QStringList searchWords(const QString &text);

// Words that a filter asks for: in the column, or without one anywhere.
struct WordSearch
{
    std::optional<TextColumn> column;
    QStringList words; // folded
};
std::vector<WordSearch> wordSearches(const Filter &filter);

// What of an action such a search looks in, folded: what its row shows, or that column of it, with the
// Kyrgyz twins.
QString searchText(const Plan &plan, const Action &action, const ProgressEntry *entry,
                   std::optional<TextColumn> column = {});

// Whether all words occur in a text, both folded.
bool occur(const QStringList &words, const QString &text);

// The actions that a filter wants, in the plan's order.
std::vector<const Action *> filtered(const Plan &plan, const Filter &filter, const ReportingPoint &point);

} // namespace fpk
