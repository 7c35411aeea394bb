// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/history.h"
#include "report/report.h"

namespace fpk {

// Everything about one action on paper: the official wording and how it is understood, who answers for it,
// how it stands, its indicators, money and evidence, every report of it, and who changed what and when. The
// action must be in the plan.
Report actionCard(const Plan &plan, const Action &action, const ReportingPoint &point,
                  const History &history);

} // namespace fpk
