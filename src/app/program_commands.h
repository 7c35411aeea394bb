// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan_commands.h"

#include <QAction>
#include <QSettings>

namespace fpk {

// Where the settings keep what holds for every plan.
namespace settings {
inline constexpr QLatin1StringView person("person");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView textSize("window/textSize");
} // namespace settings

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
    void choosePerson();
    // The data of the action is the language's code.
    void chooseLanguage(const QAction *chosen);
    void changeTextSize(int points);
    void tellAbout();

Q_SIGNALS:
    void fileChosen(const QString &path);
    void personChosen(const QString &name);
    void refused(const QString &sentence);

private:
    PlanCommands &m_plans;
    Workspace &m_workspace;
    Prompts &m_prompts;
    QSettings &m_memory;
};

} // namespace fpk
