// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body_actions.h"

#include <algorithm>

namespace fpk {

namespace {

BodyAction seenBy(const Plan &plan, const Action &action, const Body &body, const ReportingPoint &point)
{
    const RollUp reports = rollUp(plan, action, point);
    const auto own = std::find_if(reports.parts.begin(), reports.parts.end(),
                                  [&](const RollUp::Part &part) { return part.body->id == body.id; });
    const bool owes =
        std::find(reports.debtors.begin(), reports.debtors.end(), &body) != reports.debtors.end();
    return {&action, own == reports.parts.end() ? reports.own : own->known, owes};
}

bool isGroup(const Body &body)
{
    return body.kind == BodyKind::SectorGroup || body.kind == BodyKind::RegionalGroup;
}

} // namespace

std::vector<BodyAction> actionsOf(const Plan &plan, const Body &body, const ReportingPoint &point)
{
    std::vector<BodyAction> own;
    for (const Action *action : plan.actions()) {
        if (!plan.takesPart(body.id, action->id))
            continue;
        BodyAction seen = seenBy(plan, *action, body, point);
        if (seen.owes || seen.known.last || seen.known.condition != Condition::NotDue)
            own.push_back(seen);
    }
    return own;
}

std::vector<const Body *> members(const Plan &plan, Quarter quarter)
{
    const auto isThere = [quarter](const Body &body) {
        return (!body.validFrom || *body.validFrom <= quarter.lastDay()) &&
               (!body.validTo || *body.validTo >= quarter.firstDay());
    };
    const std::vector<const Body *> all = plan.bodies();
    const auto hasMembers = [&](const Body &group) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Body *body) { return body->parent == group.id && isThere(*body); });
    };
    std::vector<const Body *> found;
    for (const Body *body : all) {
        const Body *group = body->parent ? plan.find(*body->parent) : nullptr;
        const bool isMember = group && isGroup(*group);
        if (isThere(*body) && (isMember || (isGroup(*body) && !hasMembers(*body))))
            found.push_back(body);
    }
    return found;
}

} // namespace fpk
