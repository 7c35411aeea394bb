// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_help.h"

#include "core/codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fpk {

namespace {

constexpr const char *twin =
    QT_TRANSLATE_NOOP("FieldHelp", "The same text in Kyrgyz. Where it is empty, a report in Kyrgyz shows the "
                                   "Russian text.");

struct Help
{
    const char *field; // the code of its entity, its key
    const char *text;
};
constexpr Help helps[] = {
    {"plan.title", QT_TRANSLATE_NOOP("FieldHelp", "The full title of the plan, as it was approved. It stands "
                                                  "on the first page of every report.")},
    {"plan.organisation",
     QT_TRANSLATE_NOOP("FieldHelp", "The full name of the organisation whose plan this is. It "
                                    "heads every report.")},
    {"plan.period_from",
     QT_TRANSLATE_NOOP("FieldHelp", "The first day of the plan, for example 01.01.2022. The "
                                    "quarters to report on begin with it.")},
    {"plan.period_to",
     QT_TRANSLATE_NOOP("FieldHelp", "The last day of the plan, for example 31.12.2025. What is "
                                    "done “throughout the plan” ends then.")},
    {"plan.approval",
     QT_TRANSLATE_NOOP("FieldHelp", "Who has approved the plan and when, for example “by the "
                                    "Council, resolution No. 5 of 24 December 2021”. It stands "
                                    "in the report under its title.")},
    {"plan.place",
     QT_TRANSLATE_NOOP("FieldHelp", "The town in which reports are signed, for example Bishkek.")},
    {"plan.title_ky", twin},
    {"plan.organisation_ky", twin},
    {"plan.place_ky", twin},
    {"body.code", QT_TRANSLATE_NOOP("FieldHelp", "The short word for this body in the plan, for example "
                                                 "“ОСП”. No two bodies have the same.")},
    {"body.name",
     QT_TRANSLATE_NOOP("FieldHelp", "The full name, for example “Chui Regional Council of Trade "
                                    "Unions”. It stands in lists and on the body’s own papers.")},
    {"body.kind", QT_TRANSLATE_NOOP("FieldHelp", "What the body is: a department, a sectoral union, a "
                                                 "regional council and so on. Partners, authorities and "
                                                 "experts from outside are not asked for reports.")},
    {"body.parent",
     QT_TRANSLATE_NOOP("FieldHelp", "The group whose member it is: each regional council belongs "
                                    "to “ОСП”. What the group answers for, each member reports.")},
    {"body.valid_from",
     QT_TRANSLATE_NOOP("FieldHelp", "The day from which the body exists; without a date, always. "
                                    "Before it no reports are expected.")},
    {"body.valid_to", QT_TRANSLATE_NOOP("FieldHelp", "The last day of the body, for example when unions have "
                                                     "merged. After it no reports are expected.")},
    {"body.successor", QT_TRANSLATE_NOOP("FieldHelp", "Who answers for its actions after it is gone.")},
    {"body.note", QT_TRANSLATE_NOOP("FieldHelp", "Anything worth knowing, for example by which decision it "
                                                 "was reorganised. It is not printed.")},
    {"body.name_ky", twin},
    {"goal.number", QT_TRANSLATE_NOOP("FieldHelp", "The number of the goal in the plan. The numbers of its "
                                                   "actions begin with it: 7.16.")},
    {"goal.title",
     QT_TRANSLATE_NOOP("FieldHelp", "The full wording of the goal, as it was approved. It stands "
                                    "above the goal’s table.")},
    {"goal.short_title",
     QT_TRANSLATE_NOOP("FieldHelp", "Two or three words for the tab and for charts, for example "
                                    "“Social partnership”.")},
    {"goal.title_ky", twin},
    {"goal.short_title_ky", twin},
    {"action.number",
     QT_TRANSLATE_NOOP("FieldHelp", "The number within the goal. In goal 7 the number 16 makes "
                                    "action 7.16.")},
    {"action.title",
     QT_TRANSLATE_NOOP("FieldHelp", "What is to be done, in the official wording of the plan. "
                                    "The program never changes it.")},
    {"action.deadline_text",
     QT_TRANSLATE_NOOP("FieldHelp", "The deadline in the words of the plan, for example “II "
                                    "quarter yearly”. The dates that the program reckons with "
                                    "stand on the page “Deadline”.")},
    {"action.responsible_text",
     QT_TRANSLATE_NOOP("FieldHelp", "Who answers for it, in the words of the plan. Those who are "
                                    "to report stand on the page of the bodies.")},
    {"action.indicator_text",
     QT_TRANSLATE_NOOP("FieldHelp", "By what the result is measured, in the words of the plan. "
                                    "Figures to be followed stand on the page of the indicators.")},
    {"action.expected_result",
     QT_TRANSLATE_NOOP("FieldHelp", "What is to be reached, in the words of the plan. It is held "
                                    "against what has been done.")},
    {"action.budget_text",
     QT_TRANSLATE_NOOP("FieldHelp", "What it is paid from, in the words of the plan. Amounts are "
                                    "entered on the page of the budget.")},
    {"action.deadline_kind",
     QT_TRANSLATE_NOOP("FieldHelp", "Once, again and again, or all the time. Of “by schedule” "
                                    "and without a date nothing is ever overdue.")},
    {"action.deadline_windows",
     QT_TRANSLATE_NOOP("FieldHelp", "From which day through which the action is to be done; one "
                                    "row for each such time. After the last day it is overdue.")},
    {"action.deadline_cadence",
     QT_TRANSLATE_NOOP("FieldHelp", "How often it is held, for example quarterly. The program "
                                    "counts how often it should have been held by now.")},
    {"action.deadline_due_day",
     QT_TRANSLATE_NOOP("FieldHelp", "The day of the month by which it is due each time, for "
                                    "example 10. The 31st is the last day of any month.")},
    {"action.deadline_due_month",
     QT_TRANSLATE_NOOP("FieldHelp", "In which month after the end of the quarter or year it is "
                                    "due: 1 is the month that follows.")},
    {"action.deadline_certain",
     QT_TRANSLATE_NOOP("FieldHelp", "Take the tick away if the words of the plan can be read in "
                                    "two ways. The action is then marked as ambiguous before it "
                                    "counts as overdue.")},
    {"action.deadline_note",
     QT_TRANSLATE_NOOP("FieldHelp", "What is unclear about the deadline or worth knowing, for "
                                    "those who look it up later.")},
    {"action.deadline_alternative",
     QT_TRANSLATE_NOOP("FieldHelp", "The dates of the other reading. They are not in force, but "
                                    "one can change over to them.")},
    {"action.title_ky", twin},
    {"action.expected_result_ky", twin},
    {"progress_entry.body",
     QT_TRANSLATE_NOOP("FieldHelp", "Whose report this is. The Federation’s own entry stands "
                                    "without a body.")},
    {"progress_entry.mark",
     QT_TRANSLATE_NOOP("FieldHelp", "How the action stands in the quarter: in progress, done, "
                                    "not done… “Partially done” and “not done” ask for a reason, "
                                    "“postponed” for a new deadline, “withdrawn” for a ground.")},
    {"progress_entry.percent",
     QT_TRANSLATE_NOOP("FieldHelp", "How much is done, as you judge it, from 0 to 100. What is "
                                    "marked as done is always 100 %.")},
    {"progress_entry.times",
     QT_TRANSLATE_NOOP("FieldHelp", "How many times it was held in this quarter, for example 3 "
                                    "seminars. The program compares it with how often it was to "
                                    "be held.")},
    {"progress_entry.done_on",
     QT_TRANSLATE_NOOP("FieldHelp", "The day on which it was finished. A day after the deadline "
                                    "makes it “done late”.")},
    {"progress_entry.summary",
     QT_TRANSLATE_NOOP("FieldHelp", "What was done in the quarter, with figures and documents, "
                                    "for example “Seminar on 14 March, 42 participants”. It goes "
                                    "into the report as it stands.")},
    {"progress_entry.reason",
     QT_TRANSLATE_NOOP("FieldHelp", "Why it was not done, or not in full, for example “no money "
                                    "was allotted”. Needed for “partially done” and “not done”.")},
    {"progress_entry.measures",
     QT_TRANSLATE_NOOP("FieldHelp", "What was undertaken so that it will be done, for example “a "
                                    "letter was sent on 3 March”.")},
    {"progress_entry.new_deadline",
     QT_TRANSLATE_NOOP("FieldHelp", "The date to which it was postponed. Until then the action "
                                    "is not overdue.")},
    {"progress_entry.ground",
     QT_TRANSLATE_NOOP("FieldHelp", "By which decision it was withdrawn, for example “resolution "
                                    "of the Presidium No. 12 of 5 May 2023”.")},
    {"progress_entry.override_reason",
     QT_TRANSLATE_NOOP("FieldHelp", "Why the Federation’s mark is another than what the bodies’ "
                                    "reports come to. Without it a different mark is not taken.")},
    {"expense.line",
     QT_TRANSLATE_NOOP("FieldHelp", "The line of the budget from which it was paid. The money is "
                                    "counted as spent of this line.")},
    {"expense.spent_on",
     QT_TRANSLATE_NOOP("FieldHelp", "The day of the payment, for example 01.02.2023. It tells to "
                                    "which quarter the expense belongs.")},
    {"expense.amount",
     QT_TRANSLATE_NOOP("FieldHelp", "How much was paid, for example 1 234,50. Money that came "
                                    "back is entered with a minus.")},
    {"expense.note",
     QT_TRANSLATE_NOOP("FieldHelp", "What was paid for and by which document, for example “hall, "
                                    "invoice 17”.")},
};

} // namespace

QString fieldHelp(Entity entity, const char *key)
{
    const QString field = toCode(entity) + u'.' + QLatin1StringView(key);
    const auto *found = std::find_if(std::begin(helps), std::end(helps), [&](const Help &help) {
        return field == QLatin1StringView(help.field);
    });
    return found == std::end(helps) ? QString() : QCoreApplication::translate("FieldHelp", found->text);
}

} // namespace fpk
