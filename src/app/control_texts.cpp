// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_texts.h"

#include <QtGlobal>

namespace fpk {

namespace {

constexpr ControlText texts[] = {
    {"quarterChooser",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The quarter that marks, percentages and progress are entered for and that "
                       "reports are about. The arrows go one quarter back and one on.")},
    {"toolBar", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                  "What is needed most often. All of it stands in the menus too, with its "
                                  "keys.")},
    {"pageRail", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                   "The pages: the figures of the quarter, the plan by goals, the grid for "
                                   "entering, the deadlines in time. Alt+1 to Alt+4 open them too.")},
    {"filterText",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Words or a number to look for in all columns, for example “seminar” or "
                       "“7.16”. Only actions that have all the words are shown, on every page.")},
    {"filterBody",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Only the actions in which this body takes part. The table of the filter is "
                       "then about it alone.")},
    {"filterMark",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Only the actions with this mark in the quarter, for example “not done”.")},
    {"filterStanding",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Only the actions that stand like this against their deadlines, for example "
                       "overdue. The program works it out from the deadline and the mark.")},
    {"filterGoal",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Only this goal is shown. Press to see all goals again.")},
    {"filterColumns",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Words are looked for in single columns. Press to look in none of them any more.")},
    {"columnWords",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Words to look for in this column alone, for example “seminar”. Only actions "
                       "that have all the words in it are shown.")},
    {"columnMark",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Only the actions with this mark in the quarter are shown.")},
    {"columnBody",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Only the actions in which this body takes part are shown.")},
    {"filterClear", QT_TRANSLATE_NOOP("fpk::ControlHelp", "Shows all actions again.")},
    {"filterSaved",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Keeps the present filter under a name, or takes one that was kept, for "
                       "example “Overdue of the regional councils”.")},
    {"goals", QT_TRANSLATE_NOOP("fpk::ControlHelp", "One tab for each goal. Ctrl+Page Down opens the next.")},
    {"actions",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The actions of the goal. The official columns are only read here; the mark "
                       "and what follows it are changed in place by F2, and every change is saved "
                       "at once.")},
    {"overview",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Each figure, bar and row is a door: press it to see the actions behind it. "
                       "Tab and Enter do the same.")},
    {"entryMode",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Whose entries are filled in: the Federation’s own, a row for each action; "
                       "or those of the bodies, a row for each body that reports.")},
    {"entryMarks",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Gives all selected rows the same mark, as one step that Ctrl+Z takes back.")},
    {"entrySort",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Puts the rows that are still to be reported on top again.")},
    {"entryGrid",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What is reported for the quarter, row by row: type the first letter of a "
                       "mark, go on with Tab, to the next row with Enter. A row is saved as soon "
                       "as nothing is missing in it. Ctrl+Tab leaves the grid.")},
    {"otherQuarter",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Goes to the other quarter in which rows are not finished yet, and to what is "
                       "missing there.")},
    {"faults",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What is wrong in the block that was pasted, cell by cell. Mend it here or in "
                       "the grid, or where it was copied from, and paste again. Ctrl+Z puts the "
                       "block away.")},
    {"timeline",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Each action as a bar from its first day to its last; hatched, by how much its "
                       "deadline was postponed. The arrow keys choose one, Enter opens it, + and − "
                       "change the scale.")},
    {"timelineButton",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "How much time is in sight: years, quarters or months; “Today” goes to the "
                       "present day.")},
    {"detailPages",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What is known of the selected action: its description, the reports of the "
                       "bodies, figures, money, documents and history. Ctrl+1 to Ctrl+6 open the "
                       "tabs.")},
    {"deadlineBar", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                      "The deadline against the quarters of the plan; hatched, by how much "
                                      "it was postponed.")},
    {"reportingBodies",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The bodies that report this action for themselves, each with its mark. "
                       "Enter opens the report of one.")},
    {"indicator", QT_TRANSLATE_NOOP("fpk::ControlHelp", "Of which indicator the values below are.")},
    {"measurements",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The value reached in each quarter, for example 17. Type a number over it; "
                       "empty it to take it away. The attainment of the target follows at once.")},
    {"money", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                "The budget lines of the action and under each what was spent. Insert adds "
                                "an expense, Enter opens one.")},
    {"evidence", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                   "The documents that prove what was done: files kept in the plan, and "
                                   "addresses on the web. Files can be dropped here.")},
    {"evidencePlace",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What a new document belongs to: the report for the quarter, or the action "
                       "as a whole.")},
    {"historyAuthor", QT_TRANSLATE_NOOP("fpk::ControlHelp", "Only the changes made by this person.")},
    {"historyField",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Only the changes of this column, for example of marks.")},
    {"historyFrom",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Only what was changed on this day or later. Without the tick, from the "
                       "beginning.")},
    {"historyTo",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Only what was changed on this day or earlier. Without the tick, until now.")},
    {"historyLines",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Who changed what and when, the newest first. Below a change stand the old "
                       "and the new value; a change can be taken back.")},
    {"ActionDialog/body",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Who answers for the action, one row each: the body and its role. From "
                       "these the program knows who has to report.")},
    {"ActionDialog/target",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What is measured, one row each: name, unit, value before the plan and "
                       "value to be reached, for example seminars: 0 and 26. Without a target the "
                       "plan sets no figure.")},
    {"ActionDialog/planned",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The money that is planned, one row for each year and source, for example "
                       "2023, ФПК, 120 000. Without an amount the plan sets none.")},
    {"BodiesDialog/bodies",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "All who answer for actions; members stand below their group. Choose one to "
                       "see and change it at the right.")},
    {"PlanDialog/post",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Those whose names stand under the reports, one row each, for example "
                       "“Chairman”, “A. B. Asanov”. Without a name a line is left to fill in by "
                       "hand.")},
    {"PlanDialog/short_form",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The abbreviations of the plan and what they mean, for example ОСП. They "
                       "are explained where they occur, and listed in the report.")},
    {"ClosingDialog/groups",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What is still missing for the quarter. Enter leads to the action, to "
                       "complete it; the quarter can be closed without it as well.")},
    {"PacksDialog/bodies",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "For whom a folder is made: tick those who are to get their table and a "
                       "sheet to fill in.")},
    {"PacksDialog/folder",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Where the folders of the bodies are put, for example a folder on the "
                       "shared disk.")},
    {"SettingsDialog/person",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Your name, for example “Aigul Asanova”. It stands in the history with "
                       "every change that you make.")},
    {"SettingsDialog/language",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The language of the program. The words of the plan stay as they were "
                       "entered; Kyrgyz texts are shown where there are any.")},
    {"SettingsDialog/textSize",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The size of the letters, from 9 to 16 points. Ctrl and + or − change it as "
                       "well.")},
    {"SettingsDialog/dark",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Dark letters on a light ground, light ones on a dark ground, or as the "
                       "system has it.")},
    {"SettingsDialog/copiesFolder",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Where a copy of the plan is put before the first change of each day, for "
                       "example a folder on another disk. Empty: beside the plan.")},
    {"SettingsDialog/remindsOfReports",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "After a quarter has ended, the window says at its start who has not "
                       "reported yet.")},
    {"SettingsDialog/until",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "How words like “until 2025” in the plan are understood. It changes the "
                       "last day of these deadlines, and with it what is overdue.")},
    {"SilentDialog/bodies",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Who owes reports for the quarter, and for which actions. Enter leads to "
                       "the action.")},
    {"reportLanguage",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The language in which the report is written. Where a Kyrgyz text is "
                       "missing, the Russian one stands.")},
    {"paperSize", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                    "The paper in the printer. Wide tables are easier to read on A3.")},
    {"orientation",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Upright or across. “As in the form” puts wide tables across and the rest "
                       "upright.")},
    {"margin", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                 "The free edge of the page in millimetres. Papers that are bound need 30 at "
                                 "the left.")},
    {"sections", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                   "The parts of the report. What has no tick is left out; the choice is "
                                   "remembered for the next time.")},
    {"PreviewDialog/pages",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The pages as they will be on paper. Page Up and Page Down turn them, Ctrl "
                       "and + or − change their size.")},
    {"previewZoom",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "How large the pages are shown. It changes nothing on paper.")},
    {"previewPage", QT_TRANSLATE_NOOP("fpk::ControlHelp", "The page in sight. Type a number to go to it.")},
    {"finderText",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "A number, for example 7.16, or some words of what you look for: an action, "
                       "a body, an indicator, a saved filter or a command. Arrows choose, Enter goes "
                       "there.")},
    {"finderHits", QT_TRANSLATE_NOOP("fpk::ControlHelp", "What was found. Choose one to go to it.")},
    {"kyrgyzFind",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Words to look for in both languages. Only texts that have them are shown.")},
    {"kyrgyzMissing",
     QT_TRANSLATE_NOOP("fpk::ControlHelp", "Shows only the texts that still have no Kyrgyz twin.")},
    {"kyrgyzTexts",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The texts of the plan in both languages. Type into the column “Kyrgyz”; a "
                       "column of a spreadsheet can be pasted there.")},
    {"ActionDialog/pages",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The official wording of the action, and what the program reckons with: "
                       "deadline, bodies, indicators, budget. Ctrl+Tab opens the next page.")},
    {"PlanDialog/pages",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "The plan as a document, those who sign its reports, and its abbreviations.")},
    {"AboutDialog/pages",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What the program is built on, and the licence under which it is given "
                       "away.")},
    {"messageBar",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "What the program has to say about the last thing you did. The cross puts "
                       "it away; a button there does what it offers.")},
    {"firstPerson",
     QT_TRANSLATE_NOOP("fpk::ControlHelp",
                       "Who works here: the name stands in the history with every change. Without one it is "
                       "the name of this computer’s user. It can be changed in the settings.")},
    {"guideTopics", QT_TRANSLATE_NOOP("fpk::ControlHelp", "The topics of the guide. Choose one to read it.")},
    {"moment", QT_TRANSLATE_NOOP("fpk::ControlHelp",
                                 "Any past day and time. The plan opens in a window of its own as it was "
                                 "known then; nothing can be changed there.")},
};

} // namespace

std::span<const ControlText> controlTexts() { return texts; }

} // namespace fpk
