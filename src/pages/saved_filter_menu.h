// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"
#include "pages/filter_bar.h"
#include "session/saved_filters.h"

#include <QMenu>

namespace fpk {

// The filters with names, behind a button of the filter bar: put one there, save the present one, delete one.
// Belongs to the bar; workspace, prompts and memory must outlive it.
class SavedFilterMenu : public QMenu
{
    Q_OBJECT
public:
    SavedFilterMenu(FilterBar &bar, const Workspace &workspace, Prompts &prompts, QSettings &memory);

    [[nodiscard]] QStringList names() const { return m_filters.names(); }
    // The filter of that name; none where the plan lacks what it asks for, which the person is told.
    [[nodiscard]] std::optional<Filter> find(const QString &name);

private:
    void fill();
    void save();
    void apply(const QString &name);

    QMenu *m_deleting;
    FilterBar &m_bar;
    const Workspace &m_workspace;
    Prompts &m_prompts;
    SavedFilters m_filters;
};

} // namespace fpk
