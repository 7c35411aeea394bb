// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plan_folder.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace fpk::test {

// What a call of the program left behind.
struct Outcome
{
    int code = -1;
    QByteArray answer; // standard output
    QString message;   // standard error

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(answer.begin(), answer.end()); }
};

// Calls of the real program, in English and without a display, on plan files in a temporary folder that is
// also the home of everything the program keeps.
class Program
{
public:
    Outcome operator()(const QStringList &words) const;
    // The same with one more variable in its environment.
    Outcome with(const QString &variable, const QString &value, const QStringList &words) const;
    // The same on the file plan.fpkplan, which must have been made.
    Outcome onPlan(QStringList words) const;
    void makePlan() const;

    [[nodiscard]] const PlanFolder &folder() const { return m_folder; }

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    Outcome run(const QStringList &words, const QProcessEnvironment &environment) const;

    PlanFolder m_folder;
};

} // namespace fpk::test
