// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QStringList>

namespace fpk {

// The lines of the plan's list of abbreviations that occur in a text as words, each as
// "ЦК — центральные комитеты …", in the order of the list: what a tooltip adds to official wording.
QStringList abbreviationsIn(const QString &text, const Plan &plan);

// The same as rich text, which a tooltip wraps; empty if there are none.
QString abbreviationsTip(const QString &text, const Plan &plan);

} // namespace fpk
