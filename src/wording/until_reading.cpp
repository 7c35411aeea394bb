// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/until_reading.h"

#include "core/draft.h"
#include "wording/windows.h"

namespace fpk {

namespace {

// Whether the wording names a period behind “until”, so that the deadline has the two readings.
bool saysUntil(const QString &text, const DateRange &planPeriod)
{
    const wording::Wording said = wording::readWording(wording::tokens(text));
    const wording::Reading reading = said.recurs ? wording::readRecurring(said, planPeriod)
                                                 : wording::readPeriods(said.periods, said, planPeriod);
    return reading.doubt == wording::Reading::Doubt::Until && !reading.alternative.isEmpty();
}

std::vector<const Action *> actionsUntil(const Plan &plan)
{
    const DateRange period{plan.info().periodFrom, plan.info().periodTo};
    std::vector<const Action *> found = plan.actions();
    std::erase_if(found, [&](const Action *action) {
        return action->deadline.alternative.isEmpty() || !saysUntil(action->deadlineText, period);
    });
    return found;
}

UntilReading readingOf(const Deadline &deadline)
{
    return deadline.strictDue() ? UntilReading::WithThePeriod : UntilReading::ToItsBeginning;
}

} // namespace

std::optional<UntilReading> untilReading(const Plan &plan)
{
    std::optional<UntilReading> common;
    for (const Action *action : actionsUntil(plan)) {
        const UntilReading reading = readingOf(action->deadline);
        if (common && *common != reading)
            return std::nullopt;
        common = reading;
    }
    return common;
}

QStringList untilDeadlines(const Plan &plan)
{
    QStringList numbers;
    for (const Action *action : actionsUntil(plan))
        numbers << plan.number(*action);
    return numbers;
}

std::vector<Change> changesTo(const Plan &plan, UntilReading reading)
{
    Draft draft(plan);
    for (const Action *action : actionsUntil(plan)) {
        if (readingOf(action->deadline) == reading)
            continue;
        Action other = *action;
        other.deadline = action->deadline.withOtherReading();
        draft.update(other);
    }
    return draft.changes();
}

} // namespace fpk
