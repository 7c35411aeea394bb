// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"
#include "support/plan_folder.h"

namespace fpk::test {

// The small plan in a real file, open, on a day of the plan's time.
class OpenPlan
{
public:
    explicit OpenPlan(QDate today = QDate(2023, 2, 10), const Plan &plan = smallPlan()) : m_today(today)
    {
        if (const auto made = Workspace::create(path(), plan, person()); !made)
            qFatal("%s", qPrintable(made.error().message));
        m_workspace = another(QStringLiteral("Айгуль"));
    }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("plan.fpkplan")); }
    [[nodiscard]] const PlanFolder &folder() const { return m_folder; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Plan &plan() const { return m_workspace->plan(); }

    // The same file opened once more, as by another program.
    [[nodiscard]] std::unique_ptr<Workspace> another(const QString &name) const
    {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path(), person(name));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }

private:
    [[nodiscard]] Workspace::Person person(const QString &name = QStringLiteral("Айгуль")) const
    {
        return {name, [day = m_today] { return noon(day); }};
    }

    QDate m_today;
    PlanFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace fpk::test
