// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"

#include "core/filter.h"
#include "core/terms.h"

#include <algorithm>

namespace fpk {

namespace {

// How far behind what was meant; nothing: a word does not occur.
enum class Rank { Whole, Beginning, Words, Inside, None };

bool beginsWord(const QString &text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

// Where the word begins another one if it does so anywhere.
Rank rankOf(const QString &text, const QString &word)
{
    Rank rank = Rank::None;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return Rank::Words;
        rank = Rank::Inside;
    }
    return rank;
}

Rank rankOf(const QString &text, const QStringList &words)
{
    Rank worst = Rank::Whole;
    for (const QString &word : words) {
        worst = std::max(worst, rankOf(text, word));
        if (worst == Rank::None)
            return worst;
    }
    const QString typed = words.join(u' ');
    if (!text.startsWith(typed))
        return worst;
    const bool isWhole = text.size() == typed.size() || text[typed.size()].isSpace();
    return isWhole ? Rank::Whole : Rank::Beginning;
}

} // namespace

Finder::Finder(const Plan &plan, const QStringList &filters)
{
    for (const QString &name : filters)
        add(Findable::Kind::Filter, {}, name);
    for (const Action *action : plan.actions()) {
        const QString number = plan.number(*action);
        add(Findable::Kind::Action, action->id.uuid(),
            QStringLiteral("%1 %2").arg(number, terms::localized(action->title, action->titleKy)),
            action->title);
    }
    for (const Body *body : plan.bodies())
        add(Findable::Kind::Body, body->id.uuid(),
            QStringLiteral("%1 — %2").arg(body->code, terms::localized(body->name, body->nameKy)),
            body->name);
    for (const Action *action : plan.actions()) {
        for (const Indicator *indicator : plan.indicators(action->id))
            add(Findable::Kind::Indicator, indicator->id.uuid(),
                QStringLiteral("%1 %2").arg(plan.number(*action), indicator->name));
    }
}

void Finder::addCommand(int command, const QString &caption)
{
    add(Findable::Kind::Command, {}, caption);
    m_all.back().command = command;
}

// In whatever language the plan is shown, its Russian texts are known by heart.
void Finder::add(Findable::Kind kind, QUuid record, const QString &caption, const QString &alsoIn)
{
    const bool isShown = alsoIn.isEmpty() || caption.endsWith(alsoIn);
    m_all.push_back({kind, record, 0, caption, fold(isShown ? caption : caption + u'\n' + alsoIn)});
}

std::vector<const Findable *> Finder::find(const QString &typed, size_t most) const
{
    const QStringList words = searchWords(typed);
    std::vector<std::pair<Rank, const Findable *>> hits;
    for (const Findable &one : m_all) {
        const Rank rank = rankOf(one.folded, words);
        if (rank != Rank::None)
            hits.emplace_back(rank, &one);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Findable *> best;
    for (size_t i = 0; i < std::min(most, hits.size()); ++i)
        best.push_back(hits[i].second);
    return best;
}

} // namespace fpk
