// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan_commands.h"
#include "session/settings.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace fpk {

// The plan files opened lately, the last one first.
QStringList recentPlans(const QSettings &memory);
void rememberPlan(QSettings &memory, const QString &path);

// What a person does that is not about the open plan: another file, another name, language or size of text.
// What is chosen here for good goes into `memory`.
class ProgramCommands : public QObject
{
    Q_OBJECT
public:
    ProgramCommands(PlanCommands &plans, Workspace &workspace, Prompts &prompts, QSettings &memory,
                    QObject *parent = nullptr);

    void openPlan();
    void newPlan();
    void saveCopy();
    // A menu of the plans opened lately, and one of the copies kept of this one.
    void fillRecent(QMenu &menu);
    void fillCopies(QMenu &menu);
    void changeSettings();
    // The data of the action is the language's code.
    void chooseLanguage(const QAction *chosen);
    void changeTextSize(int points);

Q_SIGNALS:
    void fileChosen(const QString &path);
    // This plan is to be replaced by a copy.
    void copyChosen(const QString &path);
    void copied(const QString &path);
    void settingsChanged(const fpk::Settings &settings);
    void refused(const QString &sentence);

private:
    void chooseCopy();
    // What is set now, here or by default.
    [[nodiscard]] Settings settings() const;
    void use(const Settings &settings);
    Result<void> copyByName(const QString &path);

    PlanCommands &m_plans;
    Workspace &m_workspace;
    Prompts &m_prompts;
    QSettings &m_memory;
};

} // namespace fpk
