// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/saved_filter_menu.h"

#include "core/describe.h"

namespace fpk {

SavedFilterMenu::SavedFilterMenu(FilterBar &bar, const Workspace &workspace, Prompts &prompts,
                                 QSettings &memory)
    : QMenu(&bar), m_deleting(new QMenu(this)), m_bar(bar), m_workspace(workspace), m_prompts(prompts),
      m_filters(memory)
{
    connect(this, &QMenu::aboutToShow, this, &SavedFilterMenu::fill);
    bar.setSavedFilters(this);
}

void SavedFilterMenu::fill()
{
    clear();
    addAction(tr("Save this filter…"), this, &SavedFilterMenu::save)->setEnabled(!m_bar.filter().isEmpty());
    const QStringList names = m_filters.names();
    if (names.isEmpty())
        return;
    addSeparator();
    for (const QString &name : names)
        addAction(shownAsItIs(name), this, [this, name] { apply(name); });
    addSeparator();
    m_deleting->clear();
    m_deleting->setTitle(tr("Delete"));
    addMenu(m_deleting);
    for (const QString &name : names)
        m_deleting->addAction(shownAsItIs(name), this, [this, name] { m_filters.remove(name); });
}

std::optional<Filter> SavedFilterMenu::find(const QString &name)
{
    const Result<Filter> filter = m_filters.find(name, m_workspace.plan());
    if (filter)
        return *filter;
    m_prompts.tell(tr("Saved filter"), filter.error().message);
    return std::nullopt;
}

void SavedFilterMenu::apply(const QString &name)
{
    if (const std::optional<Filter> filter = find(name))
        m_bar.setFilter(*filter);
}

void SavedFilterMenu::save()
{
    const QString title = tr("Save this filter");
    const std::optional<QString> typed =
        m_prompts.text(title, tr("Name of the filter:"), caption(m_workspace.plan(), m_bar.filter()));
    const QString name = typed.value_or(QString()).simplified();
    if (name.isEmpty())
        return;
    const bool isKnown = m_filters.names().contains(name);
    if (isKnown && !m_prompts.confirm(title, tr("There is a filter “%1” already.").arg(name), tr("Replace")))
        return;
    if (!m_filters.save(name, m_bar.filter(), m_workspace.plan()))
        m_prompts.tell(title, tr("There are %n saved filter(s), and no room for more: delete one first.",
                                 nullptr, SavedFilters::most));
}

} // namespace fpk
