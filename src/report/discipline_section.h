// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/section_table.h"

namespace fpk {

// How each body that answers for actions keeps its terms; the members of a group under its name.
Blocks disciplineSection(const PlanInQuarter &seen);

} // namespace fpk
