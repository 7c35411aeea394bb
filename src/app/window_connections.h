// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program_commands.h"
#include "app/report_commands.h"
#include "app/window_actions.h"
#include "details/detail_panel.h"
#include "pages/filter_bar.h"
#include "pages/plan_pages.h"

// What the menus, shortcuts and buttons of a window set off. Commands about an action or a goal are about the
// one selected on the page in sight, and do nothing where nothing is.
namespace fpk {

void connectPlanCommands(WindowActions &actions, PlanPages &pages, PlanCommands &commands);
void connectProgramCommands(WindowActions &actions, ProgramCommands &commands);
void connectReportCommands(WindowActions &actions, PlanPages &pages, ReportCommands &commands);
void connectOwnReports(PlanPages &pages, FilterBar &bar);
void connectDetails(WindowActions &actions, PlanPages &pages, DetailPanel &details);
// Undo is first of what the page in sight can take back by itself, then of the plan; and says so.
void connectUndo(WindowActions &actions, PlanPages &pages, Workspace &workspace);
void showUndo(WindowActions &actions, const PlanPages &pages, const Workspace &workspace);
void connectFilter(WindowActions &actions, FilterBar &bar, QuarterView &view);

} // namespace fpk
