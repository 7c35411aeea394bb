// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QByteArray>

namespace fpk {

// A plan read from JSON of the form that data/plan.schema.json describes: whole, or not at all and then
// every fault with its place (a JSON pointer, RFC 6901). Records get ids worked out from the plan's title
// and their place in it, so that offices that begin with the same plan can exchange changes.
struct PlanReading
{
    std::optional<Plan> plan;
    Issues issues;
    Issues leftOut = {}; // what stands under “unplaced”: each with its place and what kind of record it is
};
PlanReading readPlanJson(const QByteArray &json);

// The plan in that form, with all that was reported of it, but without its journal. A record that has no
// place in it, because what it belongs to is missing, stands under “unplaced”, from where readPlanJson()
// takes nothing in: a person has to place it.
QByteArray writePlanJson(const Plan &plan);

// The Federation's plan 2022–2025 that is compiled into the program.
Plan bundledPlan();

} // namespace fpk
