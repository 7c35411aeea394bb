// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body_actions.h"
#include "report/report.h"

namespace fpk {

// One body's part of the quarterly report: how its actions stand by its own reports, which reports it owes,
// what is overdue, each with what was said.
Report bodyReport(const Plan &plan, const Body &body, Quarter quarter, QDate today);

} // namespace fpk
