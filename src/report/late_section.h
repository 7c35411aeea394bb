// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// What is overdue by the calendar, the latest first, and after it what is marked as not done.
Blocks lateSection(const PlanInQuarter &seen);

} // namespace fpk
