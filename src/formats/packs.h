// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/progress.h"
#include "core/result.h"

#include <vector>

namespace fpk {

// What became of one body's pack.
struct PackMade
{
    const Body *body = nullptr;
    QString folder;  // empty: there was nothing to be put into it
    int actions = 0; // in it
    int owed = 0;    // reports that the body has not given
};

// Makes a folder for each of the bodies, with its table of the plan and its part of the quarterly report as
// PDF, and a sheet to be filled in; and beside them a list of what was made and of what had nothing. Files of
// an earlier run are replaced, each only once the new one is whole: so a run that is cancelled leaves whole
// files only. Needs a QGuiApplication, but not its thread.
Result<std::vector<PackMade>> makePacks(const Plan &plan, Quarter quarter, QDate today,
                                        const std::vector<const Body *> &bodies, const QString &folder,
                                        const Progress &progress = {});

} // namespace fpk
