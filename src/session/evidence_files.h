// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <functional>

// Files that are evidence, into a plan file and out of it again. Each function opens the plan file for itself
// and works in any thread.
namespace fpk {

// Keeps the file in the plan file and gives evidence of it, which is yet to be committed: with the name, size
// and digest of the file, and its name as title. Refused if it is larger than largestEvidence, or by
// `accept`, which is asked with the evidence before anything is kept.
Result<Evidence> keepFile(const QString &planPath, const QString &file,
                          const std::function<Result<void>(const Evidence &)> &accept = {});

// Keeps in the plan file those files of a folder that evidence of the plan names by their digests. Gives how
// many attached files the plan names and has not got then.
Result<int> keepNamedFiles(const QString &planPath, const Plan &plan, const QString &folder);

// Writes the file of the evidence, whole or not at all.
Result<void> saveFile(const QString &planPath, const Evidence &evidence, const QString &target);

// A copy in the folder that nobody should change, under the name of the file made safe; gives its path.
// Programs are refused: they would run. The folder must be the person's own.
Result<QString> copyToRead(const QString &planPath, const Evidence &evidence, const QString &folder);

} // namespace fpk
