// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"

#include <QSettings>

namespace fpk {

// Filters that a person has given names, kept for all plans: goals are remembered by their numbers, bodies by
// their codes. The memory must outlive it.
class SavedFilters
{
public:
    static constexpr int most = 30;

    explicit SavedFilters(QSettings &memory) : m_memory(memory) {}

    // Sorted as people sort.
    [[nodiscard]] QStringList names() const;
    // NotFound if there is none of that name, or if the plan lacks the goal or the body that it asks for:
    // without that it would show what nobody wanted.
    [[nodiscard]] Result<Filter> find(const QString &name, const Plan &plan) const;
    // In place of the one that has the name; false if there are too many already.
    bool save(const QString &name, const Filter &filter, const Plan &plan);
    void remove(const QString &name);

private:
    QSettings &m_memory;
};

} // namespace fpk
