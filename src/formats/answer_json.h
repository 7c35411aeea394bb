// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/summary.h"

#include <QByteArray>

namespace fpk {

// The JSON that the command line answers with (README, “The command line”): UTF-8, indented, members in a
// fixed order, a line break at the end.

// One action, whole, as it stands at the point.
QByteArray actionJson(const Plan &plan, const Action &action, const ReportingPoint &point);
// The same of several, as a list.
QByteArray actionsJson(const Plan &plan, const std::vector<const Action *> &actions,
                       const ReportingPoint &point);

// What proves the action, in the order in which it was attached.
QByteArray evidenceJson(const Plan &plan, const Action &action);

// A deadline alone, exactly as an action has it.
QByteArray deadlineJson(const Deadline &deadline);

// Sets of the journal, in the order given.
QByteArray historyJson(const std::vector<RecordedSet> &sets);

QByteArray summaryJson(const Plan &plan, const Summary &summary, Quarter quarter);

} // namespace fpk
