// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discipline.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

ReportingPoint endOf(Quarter quarter) { return {quarter, quarter.lastDay()}; }

// "actions done overdue due owed" of a body.
QString figuresOf(const Plan &plan, const ReportingPoint &point, const QString &code)
{
    for (const Discipline &of : discipline(plan, point)) {
        if (of.body->code == code)
            return u"%1 %2 %3 %4 %5"_s.arg(of.actions)
                .arg(of.done)
                .arg(of.overdue)
                .arg(of.reportsDue)
                .arg(of.reportsOwed);
    }
    return {};
}

} // namespace

TEST(Discipline, IsToldOfWhoAnswersForActionsWithGroupsOpened)
{
    const Plan plan = test::smallPlan();
    QStringList codes;
    for (const Discipline &of : discipline(plan, endOf(Quarter(2023, 1))))
        codes << of.body->code;
    EXPECT_EQ(codes, QStringList({u"ФПК"_s, u"ОСЭЗТ"_s, u"ЦК"_s, u"ОСП-НАРЫН"_s}));
}

TEST(Discipline, CountsWhatIsDoneAndWhichReportsAreOwed)
{
    const Plan plan = test::smallPlan();
    const ReportingPoint point = endOf(Quarter(2023, 1));
    EXPECT_EQ(figuresOf(plan, point, u"ФПК"_s), u"1 0 0 1 1"_s);
    EXPECT_EQ(figuresOf(plan, point, u"ОСЭЗТ"_s), u"1 1 0 0 0"_s) << "was done in the quarter before";
    EXPECT_EQ(figuresOf(plan, point, u"ЦК"_s), u"2 0 0 2 2"_s);
    EXPECT_EQ(figuresOf(plan, point, u"ОСП-НАРЫН"_s), u"1 0 0 1 0"_s);
}

TEST(Discipline, OfABodyThatHasReportedIsByItsOwnMark)
{
    Plan plan = test::smallPlan();
    ProgressEntry entry = test::entry(test::action(plan, u"1.2"_s).id, Quarter(2026, 1), Mark::Done);
    entry.doneOn = QDate(2026, 1, 10);
    entry.body = plan.findBody(u"ЦК"_s)->id;
    plan.load(entry);
    EXPECT_EQ(figuresOf(plan, endOf(Quarter(2026, 1)), u"ЦК"_s), u"2 1 1 2 1"_s);
    EXPECT_EQ(figuresOf(plan, endOf(Quarter(2026, 1)), u"ОСП-НАРЫН"_s), u"1 0 1 1 1"_s);
}

TEST(Discipline, WhatTheFederationHasFinishedNobodyIsLateWith)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, u"1.2"_s).id, Quarter(2025, 4), Mark::Done));
    EXPECT_EQ(figuresOf(plan, endOf(Quarter(2026, 1)), u"ОСП-НАРЫН"_s), u"1 1 0 0 0"_s);
}

} // namespace fpk
