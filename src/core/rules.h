// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk::rules {

// What every plan must obey, held against the records that the changes touch, in the plan as the changes
// have left it. Each rule broken is one sentence that names field and rule, and names the record. The
// database has the same rules as CHECKs, in case this is forgotten.
std::vector<Error> violations(const Plan &after, const std::vector<Change> &changes);
// The first of them.
Result<void> check(const Plan &after, const std::vector<Change> &changes);

// Whether the plan would take the changes: they are made on a copy of it.
Result<void> tryOut(Plan plan, const std::vector<Change> &changes);

// The rules of one entry by itself: for a form that wants to know before it is closed.
Result<void> check(const ProgressEntry &entry);

} // namespace fpk::rules
