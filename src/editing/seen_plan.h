// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"

namespace fpk {

// The plan as the person at a form knows it: as it was when the form was opened, and what refusals have told
// since. What somebody else changed meanwhile is not written over unseen: the first try is refused with the
// value that stands there now, the next one writes. The workspace must outlive it.
class SeenPlan
{
public:
    explicit SeenPlan(Workspace &workspace) : m_workspace(workspace), m_plan(workspace.plan()) {}

    // What the form's changes are to be drafted against.
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    Result<void> commit(const std::vector<Change> &changes);

private:
    // What of that the person was told.
    QStringList takeIn(const Change &change);

    Workspace &m_workspace;
    Plan m_plan;
};

} // namespace fpk
