// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "editing/seen_plan.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class SeenPlanTest : public testing::Test
{
protected:
    void SetUp() override { language::use(u"en"_s); }

    [[nodiscard]] ProgressEntry entry() const { return *open.plan().entry(action, Quarter(2023, 1)); }
    // A colleague's edit, of which the form has not heard.
    void colleague(void (*change)(ProgressEntry &))
    {
        const auto other = open.another(u"Бакыт"_s);
        ProgressEntry theirs = *other->plan().entry(action, Quarter(2023, 1));
        change(theirs);
        Draft draft(other->plan());
        draft.update(theirs);
        ASSERT_TRUE(other->commit(draft.changes()));
    }
    Result<void> save(const ProgressEntry &mine)
    {
        Draft draft(seen.plan());
        draft.put(mine);
        return seen.commit(draft.changes());
    }

    test::OpenPlan open;
    const ActionId action = test::action(open.plan(), u"1.2"_s).id;
    SeenPlan seen{open.workspace()};
};

TEST_F(SeenPlanTest, ShowsWhatSomebodyElseWroteAndWritesOverItWhenConfirmed)
{
    ProgressEntry mine = entry();
    mine.summary = u"Mine"_s;
    colleague([](ProgressEntry &theirs) { theirs.summary = u"Theirs"_s; });
    const Result<void> refused = save(mine);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.toStdString(),
                testing::AllOf(HasSubstr("Бакыт"), HasSubstr("Theirs")));
    EXPECT_EQ(refused.error().field, u"summary"_s);
    EXPECT_EQ(entry().summary, u"Theirs"_s);

    EXPECT_TRUE(save(mine));
    EXPECT_EQ(entry().summary, u"Mine"_s);
}

TEST_F(SeenPlanTest, LeavesAloneWhatOnlySomebodyElseChanged)
{
    ProgressEntry mine = entry();
    mine.summary = u"Mine"_s;
    colleague([](ProgressEntry &theirs) {
        theirs.summary = u"Theirs"_s;
        theirs.measures = u"Their measures"_s;
    });
    ASSERT_FALSE(save(mine));
    ASSERT_TRUE(save(mine));
    EXPECT_EQ(entry().summary, u"Mine"_s);
    EXPECT_EQ(entry().measures, u"Their measures"_s);
}

TEST_F(SeenPlanTest, ARefusalThatIsNoConflictChangesNothingOfWhatWasSeen)
{
    ProgressEntry mine = entry();
    mine.percent = 101;
    const Plan before = seen.plan();
    EXPECT_FALSE(save(mine));
    EXPECT_TRUE(test::contents(seen.plan()) == test::contents(before));
}

} // namespace
