// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QPalette>

namespace fpk {

// Everything about one action as rich text, in the current language: its wording, how its deadline is read,
// who answers for it, what it is measured by, how it stands and why, what was reported quarter by quarter.
QString detailText(const QuarterView &view, const Action &action, const QPalette &palette);

} // namespace fpk
