// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// What could be read of a damaged plan file. Records may refer to others that were lost.
struct Salvage
{
    Plan plan;
    qsizetype records = 0;
    Issues lost; // by table: rows and fields that could not be read, and what the journal has instead
};

// Reads all that can still be read of the file, row by row: first the tables, then from the journal what is
// missing there. The file itself is never written to; nobody may have it open. An error if there is nothing.
Result<Salvage> salvage(const QString &path);

} // namespace fpk
