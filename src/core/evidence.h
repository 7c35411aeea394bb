// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

// What may be evidence: files that come from anybody, whose names are words and never paths, and addresses on
// the web.
namespace fpk {

inline constexpr qint64 largestEvidence = 50 * 1024 * 1024; // bytes

// Evidence at the end of the action's list, standing with the entry or (none) with the action as a whole.
Evidence attached(const Plan &plan, Evidence evidence, ActionId action, std::optional<ProgressEntryId> entry,
                  QDate day);
// Evidence by its address, with the address as title.
Evidence byAddress(const QString &url);

// What stands with the reports for a quarter, and with whole actions; action by action.
std::vector<const Evidence *> evidenceFor(const Plan &plan, Quarter quarter);

// What is said of a file that is larger than that.
Error tooLarge(const QString &fileName, qint64 bytes);

// A name under which the file can be written in any folder of any system: without folders, without letters
// that a system forbids, not hidden, not too long; the ending stays.
QString safeFileName(const QString &name);

// Whether a system would run the file instead of showing it, by the ending of its name.
bool isProgram(const QString &fileName);

// Of the schemes http and https, with a host.
bool isWebAddress(const QString &url);

} // namespace fpk
