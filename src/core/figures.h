// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

// What the measurements of an indicator come to. A target that the plan does not set is a normal case: there
// is an actual value then, but no attainment.
namespace fpk {

// Whether the indicator is a percentage: those of several bodies are averaged, not added, and may be
// negative.
bool isShare(const Indicator &indicator);

// What was measured in a quarter of a body or (none) by the Federation itself; null if nothing was.
const Measurement *measurementOf(const Plan &plan, const Indicator &indicator, Quarter quarter,
                                 std::optional<BodyId> body);

// The value of one quarter: the Federation's own measurement if there is one, else those of single bodies
// brought together. Nothing if nothing was measured.
std::optional<double> valueIn(const Plan &plan, const Indicator &indicator, Quarter quarter);

// The actual value from the beginning through a quarter: the quarters' values brought together as the
// indicator declares; an average is of all that was measured, not of the quarters' averages.
std::optional<double> actualValue(const Plan &plan, const Indicator &indicator, Quarter upTo);
// The same of the quarters from one through another alone, as of a year's.
std::optional<double> actualValue(const Plan &plan, const Indicator &indicator, Quarter from, Quarter upTo);

// What that body alone has measured, in the same way.
std::optional<double> actualValueOf(const Plan &plan, const Indicator &indicator, BodyId body, Quarter upTo);

// How much of the way to the target is done, in percent from 0; 100 and more is reached. The way begins at
// the baseline, without one at zero; where less is better and there is no baseline, it is target out of
// actual. Nothing without target or actual value.
std::optional<double> attainment(const Indicator &indicator, std::optional<double> actual);

// Whether the last day of the action's own deadline has passed.
bool isTermOver(const Action &action, const ReportingPoint &point);

// Green is reached, yellow on the way while the term runs, red not reached when it is over; grey where
// there is no target or nothing was measured.
Light light(std::optional<double> attainment, bool termIsOver);

} // namespace fpk
