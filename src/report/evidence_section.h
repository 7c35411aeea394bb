// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "report/report.h"

namespace fpk {

// What proves the reports for the quarter: every document with the action and the report that it stands with.
std::vector<Report::Block> evidenceSection(const Plan &plan, Quarter quarter, const QString &heading);

} // namespace fpk
