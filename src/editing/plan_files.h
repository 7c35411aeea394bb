// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"

// Which plan file is wanted, asked of a person: by the window, and before there is one.
namespace fpk::planfiles {

// The path of a plan to be opened; empty if the person thought better of it.
QString toOpen(Prompts &prompts);

// Makes the file of an empty plan, with the organisation, the bodies and the lists of `like` and the period
// after its own, as the person wants it; gives its path. Cancelled if the person thought better of it.
Result<QString> make(const Plan &like, const Workspace::Person &person, Prompts &prompts);

} // namespace fpk::planfiles
