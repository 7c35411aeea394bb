// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_commands.h"

#include "session/language.h"
#include "widgets/look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk {

ProgramCommands::ProgramCommands(PlanCommands &plans, Workspace &workspace, Prompts &prompts,
                                 QSettings &memory, QObject *parent)
    : QObject(parent), m_plans(plans), m_workspace(workspace), m_prompts(prompts), m_memory(memory)
{
}

void ProgramCommands::openPlan()
{
    const QString path = m_prompts.fileToOpen(tr("Open a plan"), tr("Plans (*.fpkplan);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void ProgramCommands::newPlan()
{
    const QString path = m_prompts.fileToMake(tr("New plan"), tr("plan.fpkplan"), tr("Plans (*.fpkplan)"));
    if (QFileInfo::exists(path)) {
        Q_EMIT refused(tr("“%1” exists already; choose another name.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (!path.isEmpty() && m_plans.makePlan(path))
        Q_EMIT fileChosen(path);
}

void ProgramCommands::choosePerson()
{
    const std::optional<QString> name = m_prompts.text(
        tr("Your name"), tr("The name that stands with your changes:"), m_workspace.person().name);
    if (name && !name->isEmpty())
        Q_EMIT personChosen(*name);
}

void ProgramCommands::chooseLanguage(const QAction *chosen)
{
    language::use(chosen->data().toString());
    m_memory.setValue(settings::language, language::current());
}

void ProgramCommands::changeTextSize(int points)
{
    look::setTextSize(look::textSize() + points);
    m_memory.setValue(settings::textSize, look::textSize());
}

void ProgramCommands::tellAbout()
{
    m_prompts.tell(
        tr("About the program"),
        tr("Fpkplan %1 — the strategic plan of the Federation of Trade Unions of Kyrgyzstan: marking, "
           "following and reporting its actions.\n\nFree software under the GNU General Public License, "
           "version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace fpk
