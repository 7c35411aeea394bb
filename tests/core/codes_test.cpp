// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"
#include "support/printing.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

// The words of CLI.md, the journal and the data file: a change here breaks files that people have.
template <class Enum>
QString allCodes()
{
    QStringList words;
    for (const Enum value : allOf<Enum>())
        words << toCode(value);
    return words.join(u' ');
}

TEST(Codes, AreTheWordsThatFilesAndScriptsKnow)
{
    EXPECT_EQ(allCodes<Mark>(), u"notStarted inProgress partlyDone done notDone postponed withdrawn"_s);
    EXPECT_EQ(allCodes<Condition>(), u"notDue open dueSoon ambiguous overdue doneOnTime doneLate noDate"_s);
    EXPECT_EQ(allCodes<Role>(), u"lead coExecutor partner"_s);
    EXPECT_EQ(allCodes<Aggregation>(), u"sum last average max"_s);
    EXPECT_EQ(allCodes<Deadline::Kind>(), u"once recurring continuous bySchedule unknown"_s);
    EXPECT_EQ(allCodes<Deadline::Cadence>(), u"week month quarter halfYear year"_s);
    EXPECT_EQ(allCodes<BodyKind>(),
              u"leadership department institution commission sectorGroup regionalGroup sectoralUnion "
              u"regionalCouncil socialPartner government international expert other"_s);
}

TEST(Codes, StandAtTheirOwnValues)
{
    EXPECT_EQ(toCode(Mark::Withdrawn), u"withdrawn"_s);
    EXPECT_EQ(toCode(Condition::NoDate), u"noDate"_s);
    EXPECT_EQ(toCode(Light::Red), u"red"_s);
    EXPECT_EQ(toCode(Role::Partner), u"partner"_s);
    EXPECT_EQ(toCode(BodyKind::SectoralUnion), u"sectoralUnion"_s);
    EXPECT_EQ(toCode(BodyKind::Other), u"other"_s);
    EXPECT_EQ(toCode(Aggregation::Max), u"max"_s);
    EXPECT_EQ(toCode(Deadline::Kind::Unknown), u"unknown"_s);
    EXPECT_EQ(toCode(Deadline::Cadence::Year), u"year"_s);
    EXPECT_EQ(toCode(Entity::Expense), u"expense"_s);
}

TEST(Codes, LeadBackToTheirValue)
{
    for (const Mark mark : allOf<Mark>())
        EXPECT_EQ(fromCode<Mark>(toCode(mark)), mark);
    for (const Entity entity : allOf<Entity>())
        EXPECT_EQ(fromCode<Entity>(toCode(entity)), entity);
}

TEST(Codes, ThatNobodyKnowsLeadNowhere)
{
    for (const QString &word : {u""_s, u"Done"_s, u"finished"_s, u"done "_s, u"исполнено"_s})
        EXPECT_EQ(fromCode<Mark>(word), std::nullopt) << word.toStdString();
}

} // namespace fpk
