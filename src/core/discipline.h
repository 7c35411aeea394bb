// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"

namespace fpk {

// How a body keeps its terms: of the actions that it answers for in a quarter. An action stands as the body
// itself has reported; what it has said nothing about, or what is finished, as the Federation has.
struct Discipline
{
    const Body *body = nullptr;
    int actions = 0;
    int done = 0;
    int overdue = 0;
    int reportsDue = 0; // for the quarter: those given and those owed
    int reportsOwed = 0;

    [[nodiscard]] int reportsGiven() const { return reportsDue - reportsOwed; }
};

// Of each body that answers for an action, groups opened into their members; in the order of the directory.
std::vector<Discipline> discipline(const Plan &plan, const ReportingPoint &point);

} // namespace fpk
