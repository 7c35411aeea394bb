// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discipline.h"

#include <algorithm>

namespace fpk {

namespace {

bool isFinished(const Assessment &known) { return known.mark == Mark::Done || known.mark == Mark::Withdrawn; }

// A body that speaks by the Federation's own entry has no part of its own.
const RollUp::Part *partOf(const RollUp &reports, const Body &body)
{
    const auto it = std::find_if(reports.parts.begin(), reports.parts.end(),
                                 [&](const RollUp::Part &part) { return part.body == &body; });
    return it == reports.parts.end() ? nullptr : &*it;
}

void add(Discipline &of, const RollUp &reports)
{
    const RollUp::Part *part = partOf(reports, *of.body);
    const bool speaksItself = part && part->known.last && !isFinished(reports.own);
    const Assessment &standing = speaksItself ? part->known : reports.own;
    const bool owes = part ? part->owes : reports.own.notReported;
    const bool hasReported = part ? part->known.entry : reports.own.entry;
    ++of.actions;
    of.done += standing.mark == Mark::Done ? 1 : 0;
    of.overdue += standing.condition == Condition::Overdue ? 1 : 0;
    of.reportsDue += owes || hasReported ? 1 : 0;
    of.reportsOwed += owes ? 1 : 0;
}

} // namespace

std::vector<Discipline> discipline(const Plan &plan, const ReportingPoint &point)
{
    QHash<BodyId, Discipline> found;
    for (const Action *action : plan.actions()) {
        const RollUp reports = rollUp(plan, *action, point);
        for (const Body *body : reporters(plan, *action, point.quarter)) {
            Discipline &of = found[body->id];
            of.body = body;
            add(of, reports);
        }
    }
    std::vector<Discipline> all;
    for (const Body *body : plan.bodies()) {
        if (const auto it = found.constFind(body->id); it != found.constEnd())
            all.push_back(*it);
    }
    return all;
}

} // namespace fpk
