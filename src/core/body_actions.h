// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

namespace fpk {

// An action as one body answers for it.
struct BodyAction
{
    const Action *action = nullptr;
    // By the body's own entries where it reports for itself, else by the Federation's.
    Assessment known;
    bool owes = false; // a report for the quarter
};

// The actions in which the body takes part, itself or by a group, and that ask something of it by then: those
// that have begun, or of which something is reported. In the order of the plan.
std::vector<BodyAction> actionsOf(const Plan &plan, const Body &body, const ReportingPoint &point);

// The bodies that packs are usually made for: the members of groups that report one by one, those of that
// quarter; a group itself while none of its members is known.
std::vector<const Body *> members(const Plan &plan, Quarter quarter);

} // namespace fpk
