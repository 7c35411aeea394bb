// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/action_table_model.h"

#include <array>

namespace fpk {

// Of the columns of the plan, in pixels; 0: the column is hidden.
using ColumnWidths = std::array<int, ActionTableModel::ColumnCount>;

// The width in average letters below which a column is no use.
int leastLetters(int column);

// How the columns share the room: each gets its part of it, but none less than it needs at least; those that
// need more than their part leave less to the others.
ColumnWidths sharedWidth(int room, const ColumnWidths &least);

} // namespace fpk
