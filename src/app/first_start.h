// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/first_page.h"

namespace fpk {

// The plan with which the program begins when none is named: the person's own, else the last one opened that
// is still there. Empty: there is none, it is the first start.
QString usualPlan(const QSettings &memory);

// The first start: asks on a page which plan is wanted, until the desk shows one. Desk, prompts and memory
// must outlive it.
class FirstStart : public QObject
{
    Q_OBJECT
public:
    FirstStart(Desk &desk, Prompts &prompts, Workspace::Person person, QSettings &memory);

    [[nodiscard]] FirstPage &page() { return m_page; }

private:
    void begin(FirstPage::Way way);
    void takeName(const QString &name);
    // The path of the plan that the way leads to.
    [[nodiscard]] Result<QString> planOf(FirstPage::Way way);

    Desk &m_desk;
    Prompts &m_prompts;
    Workspace::Person m_person;
    QSettings &m_memory;
    const Plan m_bundled;
    FirstPage m_page;
};

} // namespace fpk
