// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk::rules {

// What every plan must obey, held against the records that the changes touch, in the plan as the changes
// have left it. The first rule broken comes back, as one sentence that names field and rule. The database
// has the same rules as CHECKs, in case this is forgotten.
Result<void> check(const Plan &after, const std::vector<Change> &changes);

// The rules of one entry by itself: for a form that wants to know before it is closed.
Result<void> check(const ProgressEntry &entry);

} // namespace fpk::rules
