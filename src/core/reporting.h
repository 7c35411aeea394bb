// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <QHash>

// Who owes a report on an action, who has not given one, and what the reports of several bodies come to.
namespace fpk {

// The bodies that answer for the action in a quarter, in the order of the official wording: those named as
// lead or co-executor, of a group its members in that quarter (the group itself while none is known), of a
// body that has ceased to be its successor. Partners and outside parties (government, international, experts)
// answer to nobody here.
std::vector<const Body *> reporters(const Plan &plan, const Action &action, Quarter quarter);

// Of these the ones that report for themselves: the Federation's leadership speaks by the Federation's own
// entry, and so does a body that answers alone.
std::vector<const Body *> separateReporters(const Plan &plan, const Action &action, Quarter quarter);

// What the bodies' reports on an action come to, of those that report for themselves.
struct RollUp
{
    struct Part
    {
        const Body *body = nullptr;
        Assessment known; // by the entries of that body
        bool owes =
            false; // a report for the quarter, of an action that the Federation has not finished before
    };
    Assessment own; // by the Federation's own entries
    std::vector<Part> parts;
    // Who owes a report for the quarter: of the parts, and of those that speak by the Federation's own entry.
    std::vector<const Body *> debtors;
    // None while no body has reported. One that has not reported has not started.
    std::optional<Mark> mark;
    bool overdue = false;       // of one body at least
    int reported = 0;           // how many bodies have an entry for just this quarter
    std::optional<int> percent; // the mean of those not withdrawn that gave one
};

RollUp rollUp(const Plan &plan, const Action &action, const ReportingPoint &point);

// In a sentence of the current language: what they come to, how many have reported.
QString explain(const RollUp &rollUp);

// The mark that several bodies' marks make: one not done makes all not done, else one partly done, else one
// in progress, else one postponed; all done is done. What was withdrawn does not count; nothing is left:
// withdrawn.
Mark combined(const std::vector<Mark> &marks);

// The Federation's own entry as the bodies' reports of the quarter give it: their mark, percent, dates and
// texts brought together over what the entry has. The same entry if no body has reported for its quarter.
ProgressEntry accepted(const Plan &plan, const Action &action, ProgressEntry own);

// The entry for a quarter by a body or (none) the Federation's own: as it is, or as reporting begins: with
// the mark that stands, or for the Federation with what the bodies' reports come to.
ProgressEntry entryToReport(const Plan &plan, const Action &action, Quarter quarter,
                            std::optional<BodyId> body = {});

// A mark of the Federation's own that differs from what the bodies' reports for the quarter come to needs its
// reason when it is put; one that stands already is left alone, whatever the bodies report after it.
Result<void> checkOverride(const Plan &plan, const Action &action, const ProgressEntry &own);

// A body that owes reports for the quarter and has not given them.
struct Silent
{
    const Body *body = nullptr;
    std::vector<const Action *> actions;
};

// Gathers them action by action.
class Debts
{
public:
    void add(const Action &action, const RollUp &reports);
    // In the order of the directory.
    [[nodiscard]] std::vector<Silent> silent(const Plan &plan) const;

private:
    QHash<BodyId, std::vector<const Action *>> m_owed;
};

std::vector<Silent> notReported(const Plan &plan, const ReportingPoint &point);

} // namespace fpk
