// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"

// What a window says of its plan, in the current language.
namespace fpk {

// The plan and its file, and of a window on the past the day.
QString windowTitleOf(const Workspace &workspace);

// What was changed, by oneself or by whom.
QString changeSentence(const Plan &plan, const ChangeSet &set, bool isOurs);

} // namespace fpk
