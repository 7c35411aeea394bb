// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_commands.h"

#include "core/terms.h"
#include "editing/plan_files.h"
#include "session/language.h"
#include "store/daily_copies.h"
#include "widgets/job.h"
#include "widgets/look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk {

namespace {
constexpr qsizetype mostRecent = 8;
constexpr QLatin1StringView recent("recent");
} // namespace

QStringList recentPlans(const QSettings &memory) { return memory.value(recent).toStringList(); }

void rememberPlan(QSettings &memory, const QString &path)
{
    QStringList plans = recentPlans(memory);
    if (plans.value(0) == path)
        return; // writing takes a while, and a start is when nobody has time for it
    plans.removeAll(path);
    plans.prepend(path);
    memory.setValue(recent, plans.mid(0, mostRecent));
}

ProgramCommands::ProgramCommands(PlanCommands &plans, Workspace &workspace, Prompts &prompts,
                                 QSettings &memory, QObject *parent)
    : QObject(parent), m_plans(plans), m_workspace(workspace), m_prompts(prompts), m_memory(memory)
{
}

void ProgramCommands::openPlan()
{
    const QString path = planfiles::toOpen(m_prompts);
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void ProgramCommands::newPlan()
{
    const Result<QString> made = planfiles::make(m_workspace.plan(), m_workspace.person(), m_prompts);
    if (made)
        Q_EMIT fileChosen(*made);
    else if (made.error().code != Error::Code::Cancelled)
        Q_EMIT refused(made.error().message);
}

// By its name, in a thread of its own; from what is open here when the file is gone, or another in its place.
void ProgramCommands::saveCopy()
{
    const QFileInfo plan(m_workspace.path());
    // The person's own plan lies in a folder of the program, where nobody would look for a copy.
    const QString suggested =
        amongDocuments(QStringLiteral("%1 %2.fpkplan")
                           .arg(plan.completeBaseName(), m_workspace.today().toString(Qt::ISODate)));
    const QString path = m_prompts.fileToSave(tr("Save a copy"), suggested, tr("Plans (*.fpkplan)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = m_workspace.isInPlace() ? copyByName(path) : m_workspace.saveCopy(path);
    if (saved)
        Q_EMIT copied(path);
    else if (saved.error().code != Error::Code::Cancelled)
        Q_EMIT refused(saved.error().message);
}

Result<void> ProgramCommands::copyByName(const QString &path)
{
    Job job([from = m_workspace.path(), path](const Progress &progress) {
        return Workspace::backup(from, path, progress);
    });
    m_prompts.wait(job, tr("Copying the plan to “%1”…").arg(QDir::toNativeSeparators(path)));
    return job.result();
}

void ProgramCommands::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : recentPlans(m_memory)) {
        if (path == m_workspace.path() || !QFileInfo::exists(path))
            continue;
        QAction *action = menu.addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No other plan was opened yet"))->setEnabled(false);
}

void ProgramCommands::fillCopies(QMenu &menu)
{
    menu.clear();
    for (const dailycopies::Copy &copy :
         dailycopies::of(m_workspace.path(), m_workspace.person().copiesFolder)) {
        //: a copy of the plan, by the day before whose first change it was made
        QAction *action = menu.addAction(tr("Before the changes of %1").arg(terms::date(copy.day)));
        connect(action, &QAction::triggered, this, [this, path = copy.path] { Q_EMIT copyChosen(path); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Another file…")), &QAction::triggered, this, &ProgramCommands::chooseCopy);
}

void ProgramCommands::chooseCopy()
{
    const QString path =
        m_prompts.fileToOpen(tr("Restore from a copy"), tr("Plans (*.fpkplan);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT copyChosen(path);
}

Settings ProgramCommands::settings() const
{
    Settings settings = readSettings(m_memory);
    settings.person = m_workspace.person().name;
    settings.language = language::current();
    settings.textSize = look::textSize();
    return settings;
}

// Told last: the plan may be opened anew for it, in another window.
void ProgramCommands::use(const Settings &settings)
{
    if (settings.language != language::current())
        language::use(settings.language);
    look::setDark(settings.dark);
    look::setTextSize(settings.textSize);
    Settings used = settings;
    used.textSize = look::textSize();
    writeSettings(m_memory, used);
    Q_EMIT settingsChanged(used);
}

void ProgramCommands::changeSettings()
{
    const Plan &plan = m_workspace.plan();
    const std::optional<SettingsChoice> chosen =
        m_prompts.settings({settings(), untilDeadlines(plan), untilReading(plan)});
    if (!chosen)
        return;
    if (chosen->until)
        (void)m_workspace.commit(changesTo(plan, *chosen->until)); // told if it is refused
    if (chosen->opensPlan)
        m_plans.editPlan();
    use(chosen->program);
}

void ProgramCommands::chooseLanguage(const QAction *chosen)
{
    useLanguage(chosen->data().toString(), m_memory);
}

void ProgramCommands::changeTextSize(int points)
{
    look::setTextSize(look::textSize() + points);
    Settings known = readSettings(m_memory);
    known.textSize = look::textSize();
    writeSettings(m_memory, known);
}

} // namespace fpk
