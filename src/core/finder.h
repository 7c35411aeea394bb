// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// Something that can be gone to by typing a few letters of it.
struct Findable
{
    enum class Kind { Filter, Action, Body, Indicator, Command };
    Kind kind = Kind::Action;
    QUuid record;    // of an action, a body, an indicator
    int command = 0; // as whoever added it counts them
    // In the current language; of an action and an indicator with the action's number in front, of a filter
    // the name under which it was saved.
    QString caption;
    QString folded; // in which the letters are looked for
};

// Finds saved filters, actions by number or words, bodies, indicators and commands by a few letters: of what
// fits alike what a person has named first. Everything is read in at once when it is made, so it is made when
// it is needed: the plan may change afterwards.
class Finder
{
public:
    explicit Finder(const Plan &plan, const QStringList &filters = {});
    void addCommand(int command, const QString &caption);

    // The best so many, the best first: whose number or first word is what was typed, then those of which
    // words begin so, then those in which every word occurs. Nothing typed: the first ones there are.
    [[nodiscard]] std::vector<const Findable *> find(const QString &typed, size_t most) const;

private:
    void add(Findable::Kind kind, QUuid record, const QString &caption, const QString &alsoIn = {});

    std::vector<Findable> m_all;
};

} // namespace fpk
