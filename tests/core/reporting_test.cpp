// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>
#include <random>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Quarter quarter(2023, 1);
const ReportingPoint point{quarter, QDate(2023, 3, 31)};

std::vector<std::string> codesOf(const std::vector<const Body *> &bodies)
{
    std::vector<std::string> codes;
    for (const Body *body : bodies)
        codes.push_back(body->code.toStdString());
    return codes;
}

// The small plan in which ОСП has a second member, and whatever is put into it.
struct Reporting : testing::Test
{
    Plan plan = test::smallPlan();
    const Action seminars = test::action(plan, u"1.2"_s);

    Reporting() { addBody(u"ОСП-ОШ"_s, plan.findBody(u"ОСП"_s)->id); }

    Body addBody(const QString &code, std::optional<BodyId> parent = {})
    {
        Body body;
        body.id = BodyId::make();
        body.position = int(plan.table<Body>().rows().size()) + 1;
        body.code = body.name = code;
        body.kind = BodyKind::RegionalCouncil;
        body.parent = parent;
        plan.load(body);
        return body;
    }
    void replace(const Body &body)
    {
        std::vector<Change> changes;
        for (const Field<Body> &field : fields<Body>()) {
            const Value before = field.get(*plan.find(body.id)), after = field.get(body);
            if (before != after)
                changes.push_back(
                    {Entity::Body, body.id.uuid(), QString::fromLatin1(field.key), before, after});
        }
        ASSERT_TRUE(plan.apply(changes));
    }
    ProgressEntry report(const QString &code, Mark mark, Quarter of = quarter)
    {
        ProgressEntry entry = test::entry(seminars.id, of, mark);
        entry.body = plan.findBody(code)->id;
        entry.summary = u"о себе"_s;
        EXPECT_TRUE(plan.load(entry));
        return entry;
    }
};

} // namespace

TEST_F(Reporting, IsOwedByTheMembersOfGroupsAndByAGroupWithoutMembers)
{
    EXPECT_THAT(codesOf(reporters(plan, seminars, quarter)), ElementsAre("ОСП-НАРЫН", "ОСП-ОШ", "ЦК"));
    EXPECT_THAT(codesOf(reporters(plan, test::action(plan, u"1.1"_s), quarter)), ElementsAre("ОСЭЗТ"));
}

TEST_F(Reporting, IsOwedByTheSuccessorOfABodyThatHasCeasedToBe)
{
    const Body mission = addBody(u"Представительство"_s);
    Body osh = *plan.findBody(u"ОСП-ОШ"_s);
    osh.validTo = QDate(2022, 12, 31);
    osh.successor = mission.id;
    replace(osh);
    EXPECT_THAT(codesOf(reporters(plan, seminars, quarter)),
                ElementsAre("ОСП-НАРЫН", "Представительство", "ЦК"));
    EXPECT_THAT(codesOf(reporters(plan, seminars, Quarter(2022, 4))),
                ElementsAre("ОСП-НАРЫН", "ОСП-ОШ", "ЦК"));
}

TEST_F(Reporting, IsNotOwedByABodyThatIsNotYetOrHasEndedWithoutSuccessor)
{
    Body osh = *plan.findBody(u"ОСП-ОШ"_s);
    osh.validFrom = QDate(2024, 1, 1);
    replace(osh);
    EXPECT_THAT(codesOf(reporters(plan, seminars, quarter)), ElementsAre("ОСП-НАРЫН", "ЦК"));
}

TEST(CombinedMark, IsTheWorstOfThoseNotWithdrawn)
{
    using enum Mark;
    EXPECT_EQ(combined({Done, Done}), Done);
    EXPECT_EQ(combined({Done, Withdrawn}), Done);
    EXPECT_EQ(combined({Withdrawn, Withdrawn}), Withdrawn);
    EXPECT_EQ(combined({NotStarted, NotStarted}), NotStarted);
    EXPECT_EQ(combined({Done, NotStarted}), InProgress);
    EXPECT_EQ(combined({Done, InProgress}), InProgress);
    EXPECT_EQ(combined({Done, Postponed}), Postponed);
    EXPECT_EQ(combined({InProgress, Postponed}), InProgress);
    EXPECT_EQ(combined({InProgress, PartlyDone, Done}), PartlyDone);
    EXPECT_EQ(combined({PartlyDone, NotDone, Done}), NotDone);
}

TEST(CombinedMark, DoesNotDependOnTheOrder)
{
    std::mt19937 random(66);
    for (int round = 0; round < 500; ++round) {
        std::vector<Mark> marks(1 + random() % 6);
        for (Mark &mark : marks)
            mark = Mark(random() % 7);
        const Mark first = combined(marks);
        std::shuffle(marks.begin(), marks.end(), random);
        EXPECT_EQ(combined(marks), first);
    }
}

TEST_F(Reporting, RollsUpWhatTheBodiesSay)
{
    report(u"ЦК"_s, Mark::Done);
    report(u"ОСП-ОШ"_s, Mark::Withdrawn);
    const RollUp reports = rollUp(plan, seminars, point);
    EXPECT_EQ(reports.parts.size(), 3u);
    EXPECT_EQ(reports.reported, 3);
    EXPECT_EQ(reports.mark, Mark::InProgress); // Naryn's
    EXPECT_FALSE(reports.overdue);
    EXPECT_TRUE(rollUp(plan, seminars, {Quarter(2025, 4), QDate(2026, 1, 15)}).overdue);
}

TEST_F(Reporting, RollsUpNothingBeforeAnyBodyHasReported)
{
    const RollUp reports = rollUp(plan, seminars, {Quarter(2022, 3), QDate(2022, 9, 30)});
    EXPECT_EQ(reports.mark, std::nullopt);
    EXPECT_EQ(reports.reported, 0);
    EXPECT_EQ(reports.parts.size(), 3u);
}

TEST_F(Reporting, RollsUpNothingWhereOneBodyAnswersAlone)
{
    EXPECT_THAT(rollUp(plan, test::action(plan, u"1.1"_s), point).parts, IsEmpty());
    EXPECT_THAT(rollUp(plan, test::action(plan, u"2.1"_s), point).parts, IsEmpty());
}

TEST_F(Reporting, AnAcceptedRollUpIsAnEntryTheRulesTake)
{
    report(u"ЦК"_s, Mark::NotDone);
    ProgressEntry own = accepted(plan, seminars, *plan.entry(seminars.id, quarter));
    EXPECT_EQ(own.mark, Mark::NotDone);
    EXPECT_EQ(own.summary, u"ОСП-НАРЫН: Нарын шаарында семинар өттү\nЦК: о себе"_s);
    EXPECT_FALSE(own.reason.isEmpty());
    EXPECT_TRUE(own.reason.startsWith(u"ЦК: "_s));
    EXPECT_TRUE(checkOverride(plan, seminars, own));
}

TEST_F(Reporting, WithoutReportsOfBodiesTheOwnEntryStaysAsItIs)
{
    ProgressEntry own = test::entry(seminars.id, Quarter(2022, 4), Mark::PartlyDone);
    EXPECT_EQ(accepted(plan, seminars, own), own);
    EXPECT_TRUE(checkOverride(plan, seminars, own));
}

TEST_F(Reporting, AMarkThatDiffersFromTheBodiesNeedsItsReason)
{
    ProgressEntry own = *plan.entry(seminars.id, quarter);
    own.mark = Mark::Done;
    const Result<void> refused = checkOverride(plan, seminars, own);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"override_reason"_s);
    own.overrideReason = u"Отчёт Нарына устарел"_s;
    EXPECT_TRUE(checkOverride(plan, seminars, own));
}

TEST_F(Reporting, AMarkThatStandsAlreadyIsLeftAlone)
{
    ProgressEntry own = *plan.entry(seminars.id, quarter); // partly done, while Naryn's is in progress
    own.percent = 30;
    EXPECT_TRUE(checkOverride(plan, seminars, own));
}

TEST_F(Reporting, BeginsWithWhatTheBodiesReportOrWithTheMarkThatStands)
{
    EXPECT_EQ(entryToReport(plan, seminars, quarter).id, plan.entry(seminars.id, quarter)->id);
    const Quarter next = quarter.next();
    EXPECT_EQ(entryToReport(plan, seminars, next).mark, Mark::PartlyDone);
    report(u"ЦК"_s, Mark::Done, next);
    EXPECT_EQ(entryToReport(plan, seminars, next).mark, Mark::InProgress);
    const ProgressEntry ofCommittees = entryToReport(plan, seminars, next.next(), plan.findBody(u"ЦК"_s)->id);
    EXPECT_EQ(ofCommittees.mark, Mark::Done);
    EXPECT_EQ(ofCommittees.body, plan.findBody(u"ЦК"_s)->id);
}

TEST_F(Reporting, TellsWhoHasNotReportedAndOnWhat)
{
    const std::vector<Silent> silent = notReported(plan, point);
    std::vector<std::string> told;
    for (const Silent &one : silent) {
        for (const Action *action : one.actions)
            told.push_back((one.body->code + u' ' + plan.number(*action)).toStdString());
    }
    // Naryn has reported on 1.2, ОСЭЗТ's 1.1 was done the quarter before; nobody answers for 2.2.
    EXPECT_THAT(told, ElementsAre("ФПК 2.1", "ЦК 1.2", "ЦК 1.3", "ОСП-ОШ 1.2"));
}

} // namespace fpk
