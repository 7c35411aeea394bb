// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk::test {

// A plan of so many actions, made up but like the real one: Russian texts of its length put together from a
// vocabulary, nine goals that share the actions evenly, bodies, assignments, indicators, budget lines and one
// or two progress entries of each action in 2023. The same number gives the same plan every time.
Plan generatedPlan(int actions);

} // namespace fpk::test
