// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body_actions.h"
#include "core/result.h"

#include <QString>

namespace fpk {

// Writes a workbook in which a body fills in its reports for a quarter: a sheet that explains how, one of its
// actions and one of their indicators. What is the plan's own is locked; marks are chosen from a list; each
// row begins with the record's id in a hidden column, so that what comes back finds its place whatever was
// sorted. The second row, hidden too, names the columns by the keys of their fields, and the first cell of
// the sheet the plan, the quarter and the body: "plan-id 2023-Q4 ОСП". ReadOnly or Storage if it cannot be
// written.
Result<void> writeEntrySheet(const Plan &plan, const Body &body, Quarter quarter,
                             const std::vector<BodyAction> &actions, const QString &path);

} // namespace fpk
