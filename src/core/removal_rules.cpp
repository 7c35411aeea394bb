// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rule_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

template <class... Children>
Result<void> checkChildless(const Plan &plan, QUuid removed, const QString &name)
{
    if ((plan.table<Children>().childrenOf(removed).empty() && ...))
        return {};
    return Error{Error::Code::Invalid,
                 Text::tr("“%1” cannot be deleted without what belongs to it.").arg(name)};
}

} // namespace

Result<void> checkRemoved(const Plan &plan, const Body &body)
{
    int used = 0;
    for (const Assignment &assignment : plan.table<Assignment>().rows())
        used += assignment.body == body.id ? 1 : 0;
    if (used > 0)
        return invalid(
            Text::tr("“%1” is named for %n action(s) and cannot be deleted.", nullptr, used).arg(body.code),
            "code");
    for (const Body &other : plan.table<Body>().rows()) {
        if (other.parent == body.id || other.successor == body.id)
            return invalid(Text::tr("“%1” has members or predecessors and cannot be deleted.").arg(body.code),
                           "code");
    }
    const auto isOfIt = [&](const auto &reported) { return reported.body == body.id; };
    const auto &entries = plan.table<ProgressEntry>().rows();
    const auto &measurements = plan.table<Measurement>().rows();
    if (std::any_of(entries.begin(), entries.end(), isOfIt) ||
        std::any_of(measurements.begin(), measurements.end(), isOfIt))
        return invalid(Text::tr("“%1” has reported and cannot be deleted.").arg(body.code), "code");
    return {};
}

Result<void> checkRemoved(const Plan &plan, const Goal &goal)
{
    return checkChildless<Action>(plan, goal.id.uuid(), goal.title);
}

Result<void> checkRemoved(const Plan &plan, const Action &action)
{
    return checkChildless<Assignment, Indicator, ProgressEntry, BudgetLine, Evidence>(plan, action.id.uuid(),
                                                                                      action.title);
}

Result<void> checkRemoved(const Plan &plan, const Indicator &indicator)
{
    return checkChildless<Measurement>(plan, indicator.id.uuid(), indicator.name);
}

Result<void> checkRemoved(const Plan &plan, const BudgetLine &line)
{
    return checkChildless<Expense>(plan, line.id.uuid(), line.funder);
}

Result<void> checkRemoved(const Plan &plan, const ProgressEntry &entry)
{
    for (const Evidence *evidence : plan.table<Evidence>().childrenOf(entry.action.uuid())) {
        if (evidence->entry == entry.id)
            return Error{
                Error::Code::Invalid,
                Text::tr("The report cannot be deleted without its evidence, “%1”.").arg(evidence->title)};
    }
    return {};
}

} // namespace fpk::rules
