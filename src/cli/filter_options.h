// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "core/filter.h"

namespace fpk::cli {

// The options by which `list` and `table` choose actions, and the filter they make.
const std::vector<Option> &filterOptions();
// Usage for a word that is no mark or condition, NotFound for a goal or body that the plan does not have.
Result<Filter> filterOf(const Call &call, const Plan &plan);

// The point at which a command that is not about one quarter looks at the plan: today.
ReportingPoint pointOf(const Call &call);

} // namespace fpk::cli
