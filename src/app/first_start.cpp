// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_start.h"

#include "cli/call.h"
#include "cli/command.h"
#include "editing/plan_files.h"
#include "formats/plan_json.h"

#include <QFileInfo>

#include <algorithm>

namespace fpk {

QString usualPlan(const QSettings &memory)
{
    const QString own = cli::defaultFile();
    if (QFileInfo::exists(own))
        return own;
    const QStringList recent = recentPlans(memory);
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path); };
    const auto found = std::find_if(recent.begin(), recent.end(), isThere);
    return found == recent.end() ? QString() : *found;
}

FirstStart::FirstStart(Desk &desk, Prompts &prompts, Workspace::Person person, QSettings &memory)
    : m_desk(desk), m_prompts(prompts), m_person(std::move(person)), m_memory(memory),
      m_bundled(bundledPlan()), m_page(m_bundled.info(), m_person.name)
{
    connect(&m_page, &FirstPage::chosen, this, &FirstStart::begin);
    connect(&m_page, &FirstPage::languageChosen, this,
            [this](const QString &code) { useLanguage(code, m_memory); });
}

void FirstStart::begin(FirstPage::Way way)
{
    if (!m_page.person().isEmpty())
        takeName(m_page.person());
    const Result<QString> path = planOf(way);
    if (path && ShownFile::call(*path))
        m_page.reject(); // there is a window on it, which has come to the front
    else if (path && m_desk.openFirst(m_desk.read(*path)))
        m_page.accept();
    else if (!path && path.error().code != Error::Code::Cancelled)
        m_page.showFault(path.error().message);
}

void FirstStart::takeName(const QString &name)
{
    Settings settings = readSettings(m_memory);
    settings.person = name;
    writeSettings(m_memory, settings);
    m_person.name = name;
    m_desk.follow(settings);
}

Result<QString> FirstStart::planOf(FirstPage::Way way)
{
    if (way == FirstPage::NewPlan)
        return planfiles::make(m_bundled, m_person, m_prompts);
    if (way == FirstPage::OwnPlan) {
        const Result<void> made = cli::makeOwnFile(m_person);
        return made ? Result<QString>(cli::defaultFile()) : made.error();
    }
    const QString path = planfiles::toOpen(m_prompts);
    return path.isEmpty() ? Result<QString>(Error{Error::Code::Cancelled, {}}) : path;
}

} // namespace fpk
