// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/plan_in_quarter.h"
#include "report/report.h"

// What the tables in the sections of the quarterly report have in common.
namespace fpk {

using Blocks = std::vector<Report::Block>;

constexpr int portraitWidth = 170;  // millimetres of an A4 page between its margins
constexpr int landscapeWidth = 257; //

// Stands in a cell of which nothing is known.
QString dash();

QString orDash(const QString &text);
Report::Cell dateCell(std::optional<QDate> date);

// In the current language, the short name where that is Russian or English.
QString shortName(const Body &body);
QString longName(const Body &body);

// "3 of 5".
QString share(int part, int whole);

// A change: "+3", "−2.5", "0".
QString signedNumber(double change);

// A table of actions under headings of their goals, its columns (of least width, in millimetres) widened to a
// portrait page.
using RowOf = std::function<std::vector<Report::Cell>(const ActionInQuarter &)>;
Report::Table tableByGoal(const Plan &plan, std::vector<Report::Column> columns,
                          const std::vector<ActionInQuarter> &actions, const RowOf &row);

} // namespace fpk
