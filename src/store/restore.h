// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace fpk {

// Puts a copy of a plan in the place of the plan file `path`, which nobody may have open, this program
// neither. The copy is only read; it must be sound by all that Store::check() looks at. What was there before
// is kept beside under the name that is given back (empty if nothing was there): even when it is damaged,
// byte by byte. Until all is ready the plan stays as it is.
Result<QString> restorePlan(const QString &path, const QString &copy, const QDateTime &now);

} // namespace fpk
