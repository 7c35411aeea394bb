// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "store/connection.h"

namespace fpk {

// The typed tables: each kind of record has one, named by codes<Entity>(), with a column `id` and a column
// for each of its fields().

// Reads all records of all tables.
Result<Plan> readPlan(Connection &connection);

// Writes the changes, to be called in a transaction. A row that is no longer as `before` says is a Conflict.
Result<void> writeChanges(Connection &connection, const std::vector<Change> &changes);

QVariant toVariant(const Value &value);
Value toValue(const QVariant &variant);

} // namespace fpk
