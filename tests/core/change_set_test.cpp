// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_set.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

TEST(Inverse, LeadsBackThroughTheSameChangesFromTheLastToTheFirst)
{
    const QUuid record = QUuid::createUuid();
    const Change first{Entity::Goal, record, u"number"_s, qint64(1), qint64(2)};
    const Change second{Entity::Goal, record, u"number"_s, qint64(2), qint64(3)};
    const std::vector<Change> back{{Entity::Goal, record, u"number"_s, qint64(3), qint64(2)},
                                   {Entity::Goal, record, u"number"_s, qint64(2), qint64(1)}};
    EXPECT_TRUE(inverse({first, second}) == back);
}

TEST(Inverse, OfAnInverseIsTheSetItself)
{
    const std::vector<Change> set = creation(test::smallPlan());
    EXPECT_TRUE(inverse(inverse(set)) == set);
}

TEST(ARecord, IsReadFromTheObjectOfItsFields)
{
    const Plan plan = test::smallPlan();
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            for (const Record &record : plan.table<Record>().rows())
                EXPECT_TRUE(fromObject(record.id, toObject(record)) == record)
                    << toCode(entity).toStdString();
        });
    }
}

TEST(ARecord, LeavesOutOfItsObjectWhatItDoesNotHave)
{
    BudgetLine line;
    line.action = ActionId::make();
    EXPECT_FALSE(toObject(line).contains(u"planned"_s));
    line.planned = 0;
    EXPECT_TRUE(toObject(line).contains(u"planned"_s));
}

TEST(ARecord, IsNotReadFromAnObjectWithAFaultyOrUnknownField)
{
    const Plan plan = test::smallPlan();
    const Goal &goal = *plan.goals().front();
    QJsonObject faulty = toObject(goal);
    faulty[u"number"_s] = u"первая"_s;
    EXPECT_EQ(fromObject(goal.id, faulty), std::nullopt);
    QJsonObject strange = toObject(goal);
    strange[u"colour"_s] = u"red"_s;
    EXPECT_EQ(fromObject(goal.id, strange), std::nullopt);
}

TEST(ARecord, KeepsTheDefaultOfAFieldThatIsYoungerThanItsJournal)
{
    const Plan plan = test::smallPlan();
    BudgetLine line = *plan.budgetLines(test::action(plan, u"1.2"_s).id).front();
    line.currency = u"USD"_s;
    QJsonObject older = toObject(line);
    older.remove(u"currency"_s);
    EXPECT_EQ(fromObject(line.id, older)->currency, BudgetLine().currency);
}

} // namespace fpk
