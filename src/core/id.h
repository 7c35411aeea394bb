// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace fpk {

// An id as files and the journal write it.
inline QString toText(QUuid id) { return id.toString(QUuid::WithoutBraces); }

// The identity of one kind of record. It never changes, is never shown to people, and because it is a
// random UUID, records made in different offices cannot collide. A default-made one names no record.
template <class Record>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}
    static Id make() { return Id(QUuid::createUuid()); }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(Id a, Id b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(Id a, Id b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(Id id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct PlanInfo;
struct Abbreviation;
struct Signatory;
struct Body;
struct Goal;
struct Action;
struct Assignment;
struct Indicator;
struct Measurement;
struct ProgressEntry;
struct BudgetLine;
struct Expense;
struct Evidence;
struct QuarterClose;

using PlanInfoId = Id<PlanInfo>;
using AbbreviationId = Id<Abbreviation>;
using SignatoryId = Id<Signatory>;
using BodyId = Id<Body>;
using GoalId = Id<Goal>;
using ActionId = Id<Action>;
using AssignmentId = Id<Assignment>;
using IndicatorId = Id<Indicator>;
using MeasurementId = Id<Measurement>;
using ProgressEntryId = Id<ProgressEntry>;
using BudgetLineId = Id<BudgetLine>;
using ExpenseId = Id<Expense>;
using EvidenceId = Id<Evidence>;
using QuarterCloseId = Id<QuarterClose>;

} // namespace fpk
