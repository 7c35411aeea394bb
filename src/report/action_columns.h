// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "report/report.h"

namespace fpk {

// The columns (of least width, in millimetres: for balanceWidths()) in which paper shows an action, the same
// as the window's: the plan's own six, then the mark, the percentage, the progress and the reasons of the
// reporting quarter.
std::vector<Report::Column> actionColumns();
constexpr int actionColumnsWidth = 267; // of an A4 page between its margins

// The action's cells under those columns, made when they are asked for.
Report::Row actionRow(const Plan &plan, const Action &action, const ReportingPoint &point);

// The mark in words behind the sign of its light, under it where the action stands against its deadline:
// legible without colour.
Report::Cell markCell(const Assessment &assessment);

// A percentage that a person estimates, or what stands for none.
Report::Cell percentCell(std::optional<int> percent, const QString &nothing = {});

// What was done, and what else belongs to it: the document of a withdrawal, the new date.
QString progressText(const ProgressEntry &entry);
// Why it was not done, and what was undertaken about that.
QString reasonText(const ProgressEntry &entry);

// "Goal 4. …", in the current language.
QString goalHeading(const Goal &goal);

// The title under which a field of a record is known everywhere.
QString actionFieldTitle(const char *key);
QString entryFieldTitle(const char *key);

} // namespace fpk
