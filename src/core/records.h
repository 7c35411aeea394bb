// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline.h"
#include "core/id.h"
#include "core/quarter.h"

#include <QDate>
#include <QString>

#include <optional>

// The records a plan is made of, as plain values. Texts ending in `Ky` are optional Kyrgyz twins.
// What each field is called and how it is stored stands once, in fields.cpp.

namespace fpk {

enum class Entity {
    PlanInfo,
    Abbreviation,
    Signatory,
    Body,
    Goal,
    Action,
    Assignment,
    Indicator,
    Measurement,
    ProgressEntry,
    BudgetLine,
    Expense,
    Evidence,
    QuarterClose,
};

// What a person says of an action for a quarter (the form of the progress report, section 4.1).
enum class Mark { NotStarted, InProgress, PartlyDone, Done, NotDone, Postponed, Withdrawn };

// Of the bodies named for an action the first answers for it, the others help; outside parties are partners.
enum class Role { Lead, CoExecutor, Partner };

// What somebody does with a report: the officer whose approval makes it a document, those who sign it and
// answer for it, those it is agreed with, and who has prepared it (the form of the progress report, section
// 2).
enum class SignatoryRole { Approves, Signs, Agrees, Prepares };

enum class BodyKind {
    Leadership,
    Department,
    Institution,
    Commission,
    SectorGroup,
    RegionalGroup,
    SectoralUnion,
    RegionalCouncil,
    SocialPartner,
    Government,
    International,
    Expert,
    Other,
};

// How measurements of several quarters and bodies make one figure.
enum class Aggregation { Sum, Last, Average, Max };

// Whether more of what an indicator measures is better, or less.
enum class Direction { Increase, Decrease };

// The plan as a document. There is exactly one in a file.
struct PlanInfo
{
    PlanInfoId id;
    QString title;
    QString titleKy;
    QString organisation;
    QString organisationKy;
    QDate periodFrom;
    QDate periodTo;
    QString approval; // by whom and when the plan was approved
    QString place;    // where reports are made
    QString placeKy;
    friend bool operator==(const PlanInfo &, const PlanInfo &) = default;
};

// A line of the document's list of abbreviations.
struct Abbreviation
{
    AbbreviationId id;
    int position = 0;
    QString shortForm;
    QString fullForm;
    friend bool operator==(const Abbreviation &, const Abbreviation &) = default;
};

// Somebody whose post and name stand on reports.
struct Signatory
{
    SignatoryId id;
    int position = 0;
    SignatoryRole role = SignatoryRole::Signs;
    QString post;
    QString postKy;
    QString name;  // initials and surname; empty: a blank to be filled in by hand
    QString phone; // of who has prepared a report
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

// An organisation, department or group that can answer for actions or fund them.
struct Body
{
    BodyId id;
    int position = 0;
    QString code; // unique; the abbreviation where there is one
    QString name;
    QString nameKy;
    BodyKind kind = BodyKind::Other;
    std::optional<BodyId> parent; // the group it is a member of
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<BodyId> successor;
    QString note;
    friend bool operator==(const Body &, const Body &) = default;
};

struct Goal
{
    GoalId id;
    int number = 0; // from 1, unique in the plan
    QString title;
    QString titleKy;
    QString shortTitle; // caption of its tab
    QString shortTitleKy;
    friend bool operator==(const Goal &, const Goal &) = default;
};

struct Action
{
    ActionId id;
    GoalId goal;
    int number = 0; // within the goal, from 1; printed as "7.16"
    QString title;
    QString titleKy;
    // The official wording of the other columns; only a person changes it.
    QString deadlineText;
    QString responsibleText;
    QString indicatorText;
    QString expectedResult;
    QString expectedResultKy;
    QString budgetText;
    Deadline deadline;
    friend bool operator==(const Action &, const Action &) = default;
};

struct Assignment
{
    AssignmentId id;
    ActionId action;
    BodyId body;
    Role role = Role::CoExecutor;
    int position = 0; // order in the official wording
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

struct Indicator
{
    IndicatorId id;
    ActionId action;
    int position = 0;
    QString name;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target; // none: the plan sets no figure
    Aggregation aggregation = Aggregation::Sum;
    Direction direction = Direction::Increase;
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

// The actual value of an indicator in one quarter, of one body or of the Federation as a whole.
struct Measurement
{
    MeasurementId id;
    IndicatorId indicator;
    Quarter quarter;
    std::optional<BodyId> body;
    double value = 0;
    QString note;
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

// What is reported of an action for one quarter by one body, or (no body) by the Federation itself.
struct ProgressEntry
{
    ProgressEntryId id;
    ActionId action;
    Quarter quarter;
    std::optional<BodyId> body;
    Mark mark = Mark::NotStarted;
    std::optional<int> percent; // 0…100, as the person estimates
    std::optional<int> times;   // how often a recurring action was held in the quarter
    std::optional<QDate> doneOn;
    QString summary;                  // what was done
    QString reason;                   // why it was not done; required by PartlyDone and NotDone
    QString measures;                 // what was undertaken about that
    std::optional<QDate> newDeadline; // required by Postponed
    QString ground;                   // on what decision; required by Withdrawn
    QString overrideReason; // why the Federation's own mark is another than the bodies' reports give
    friend bool operator==(const ProgressEntry &, const ProgressEntry &) = default;
};

struct BudgetLine
{
    BudgetLineId id;
    ActionId action;
    int position = 0;
    std::optional<int> year; // none: the whole term of the plan
    QString funder;
    std::optional<qint64> planned; // minor units; none: the amount is not set
    QString currency = QStringLiteral("KGS");
    QString note;
    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

struct Expense
{
    ExpenseId id;
    BudgetLineId line;
    QDate spentOn;
    qint64 amount = 0; // minor units of the line's currency; negative: money that came back
    QString note;
    friend bool operator==(const Expense &, const Expense &) = default;
};

// What proves that something was done: a file, whose bytes the plan file keeps under their digest, or an
// address on the web. It stands with an action, or with what was reported of it for a quarter.
struct Evidence
{
    EvidenceId id;
    ActionId action;
    std::optional<ProgressEntryId> entry; // of that action
    int position = 0;
    QString title;
    QString fileName; // as it is called, never a path; empty: an address
    QString hash;     // SHA-256 of the file in hexadecimal letters
    qint64 size = 0;  // of the file, bytes
    QString url;
    QDate addedOn;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

// That the reports for a quarter are finished: what was known then is the snapshot of that number. A quarter
// that is opened again keeps the record, so that a number never means two snapshots.
struct QuarterClose
{
    QuarterCloseId id;
    Quarter quarter;
    int number = 0; // of the snapshot: 1, 2, … in the order of closing
    QDate closedOn;
    QString closedBy;
    QString digest;        // of all that the plan held, see core/closing.h
    bool reopened = false; // the quarter is not closed by this any more
    QString comment;       // why it was opened again
    friend bool operator==(const QuarterClose &, const QuarterClose &) = default;
};

} // namespace fpk
