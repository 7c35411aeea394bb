// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"
#include "core/closing.h"
#include "core/draft.h"
#include "session/workspace.h"
#include "store/connection.h"
#include "store/store.h"
#include "support/plan_folder.h"
#include "support/version_1.h"

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

const Quarter quarter(2023, 2);

struct WorkspaceTest : testing::Test
{
    PlanFolder folder;
    QString path = folder.path(u"plan.fpkplan"_s);

    void SetUp() override { ASSERT_TRUE(Workspace::create(path, smallPlan(), person(u"Айгуль"_s))); }

    static Workspace::Person person(const QString &name)
    {
        return {name, [] { return noon(QDate(2023, 7, 3)); }};
    }

    std::unique_ptr<Workspace> open(const QString &name) const
    {
        auto workspace = Workspace::open(path, person(name));
        EXPECT_TRUE(workspace);
        return *std::move(workspace);
    }

    // The changes that report the mark for 1.1.
    static std::vector<Change> reporting(const Plan &plan, Mark mark)
    {
        Draft draft(plan);
        draft.create(entry(action(plan, u"1.1"_s).id, quarter, mark));
        return draft.changes();
    }

    static std::vector<Change> renaming(const Plan &plan, const QString &title)
    {
        Action renamed = action(plan, u"1.1"_s);
        renamed.title = title;
        Draft draft(plan);
        draft.update(renamed);
        return draft.changes();
    }

    static std::vector<Change> closing(const Workspace &workspace)
    {
        Draft draft(workspace.plan());
        draft.create(closingOf(workspace.plan(), quarter, workspace.today(), workspace.person().name));
        return draft.changes();
    }

    static std::vector<Change> reopening(const Workspace &workspace)
    {
        QuarterClose reopened = *workspace.plan().closing(quarter);
        reopened.reopened = true;
        reopened.comment = u"ошибка в сводке"_s;
        Draft draft(workspace.plan());
        draft.update(reopened);
        return draft.changes();
    }

    static QString titleIn(const Workspace &workspace) { return action(workspace.plan(), u"1.1"_s).title; }
};

// Counts what a workspace tells.
struct Listener
{
    explicit Listener(Workspace &workspace)
    {
        QObject::connect(&workspace, &Workspace::changed, &workspace,
                         [this](const ChangeSet &set) { changes.push_back(set); });
        QObject::connect(&workspace, &Workspace::refused, &workspace,
                         [this](const Error &error) { refusals.push_back(error); });
    }
    std::vector<ChangeSet> changes;
    std::vector<Error> refusals;
};

} // namespace

TEST_F(WorkspaceTest, WhatWasCommittedIsInThePlanInTheFileAndTold)
{
    const auto workspace = open(u"Айгуль"_s);
    Listener listener(*workspace);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Новое"_s), u"опечатка"_s));
    EXPECT_EQ(titleIn(*workspace), u"Новое"_s);
    EXPECT_EQ(titleIn(*open(u"Бакыт"_s)), u"Новое"_s);
    ASSERT_EQ(listener.changes.size(), 1u);
    EXPECT_EQ(listener.changes[0].author, u"Айгуль"_s);
    EXPECT_EQ(listener.changes[0].comment, u"опечатка"_s);
    EXPECT_EQ(listener.changes[0].madeAt.date(), QDate(2023, 7, 3));
}

TEST_F(WorkspaceTest, AChangeAgainstTheRulesChangesNothingAndIsTold)
{
    const auto workspace = open(u"Айгуль"_s);
    Listener listener(*workspace);
    const auto before = contents(workspace->plan());
    Draft draft(workspace->plan());
    ProgressEntry invalid = entry(action(workspace->plan(), u"1.1"_s).id, quarter, Mark::NotDone);
    invalid.reason.clear();
    draft.create(invalid);
    const auto done = workspace->commit(draft.changes());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().field, u"reason"_s);
    EXPECT_EQ(contents(workspace->plan()), before);
    EXPECT_EQ(contents(open(u"Бакыт"_s)->plan()), before);
    EXPECT_EQ(listener.refusals.size(), 1u);
    EXPECT_TRUE(listener.changes.empty());
    EXPECT_TRUE(workspace->undoText().isEmpty());
}

TEST_F(WorkspaceTest, UndoAndRedoGoBackAndForth)
{
    const auto workspace = open(u"Айгуль"_s);
    const auto before = contents(workspace->plan());
    ASSERT_TRUE(workspace->commit(reporting(workspace->plan(), Mark::Done)));
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Новое"_s)));
    const auto after = contents(workspace->plan());
    EXPECT_THAT(workspace->undoText().toStdString(), testing::HasSubstr("1.1"));

    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(contents(workspace->plan()), before);
    EXPECT_TRUE(workspace->undoText().isEmpty());
    ASSERT_TRUE(workspace->redo());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(contents(workspace->plan()), after);
    EXPECT_TRUE(workspace->redoText().isEmpty());
    EXPECT_EQ(contents(open(u"Бакыт"_s)->plan()), after);
}

TEST_F(WorkspaceTest, ANewChangeForgetsWhatCouldBeRedone)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Раз"_s)));
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Два"_s)));
    EXPECT_TRUE(workspace->redoText().isEmpty());
}

TEST_F(WorkspaceTest, SeesWhatAnotherProgramCommittedAfterRefresh)
{
    const auto mine = open(u"Айгуль"_s);
    const auto others = open(u"Бакыт"_s);
    Listener listener(*mine);
    ASSERT_TRUE(others->commit(renaming(others->plan(), u"Их"_s)));
    ASSERT_TRUE(mine->refresh());
    EXPECT_EQ(titleIn(*mine), u"Их"_s);
    ASSERT_EQ(listener.changes.size(), 1u);
    EXPECT_EQ(listener.changes[0].author, u"Бакыт"_s);
}

TEST_F(WorkspaceTest, AStaleEditIsRefusedWithTheNameOfWhoWasQuicker)
{
    const auto mine = open(u"Айгуль"_s);
    const auto others = open(u"Бакыт"_s);
    const std::vector<Change> stale = renaming(mine->plan(), u"Моё"_s);
    ASSERT_TRUE(others->commit(renaming(others->plan(), u"Их"_s)));
    const auto done = mine->commit(stale);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Conflict);
    EXPECT_THAT(done.error().message.toStdString(),
                testing::AllOf(testing::HasSubstr("Бакыт"), testing::HasSubstr("03.07.2023")));
    EXPECT_EQ(titleIn(*mine), u"Их"_s);
}

TEST_F(WorkspaceTest, ASecondEntryForTheSameQuarterIsRefusedWithTheNameOfWhoMadeTheFirst)
{
    const auto mine = open(u"Айгуль"_s);
    const auto others = open(u"Бакыт"_s);
    const std::vector<Change> stale = reporting(mine->plan(), Mark::InProgress);
    ASSERT_TRUE(others->commit(reporting(others->plan(), Mark::Done)));
    const auto done = mine->commit(stale);
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message.toStdString(), testing::HasSubstr("Бакыт"));
}

TEST_F(WorkspaceTest, AnEntryForADeletedActionIsRefusedWithTheNameOfWhoDeletedIt)
{
    const auto mine = open(u"Айгуль"_s);
    const auto others = open(u"Бакыт"_s);
    const std::vector<Change> stale = reporting(mine->plan(), Mark::InProgress);
    Draft draft(others->plan());
    draft.remove(action(others->plan(), u"1.1"_s));
    ASSERT_TRUE(others->commit(draft.changes()));
    const auto done = mine->commit(stale);
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message.toStdString(),
                testing::AllOf(testing::HasSubstr("deleted"), testing::HasSubstr("Бакыт"),
                               testing::HasSubstr("03.07.2023")));
}

TEST_F(WorkspaceTest, EditsOfDifferentFieldsByTwoProgramsAreBothKept)
{
    const auto mine = open(u"Айгуль"_s);
    const auto others = open(u"Бакыт"_s);
    const std::vector<Change> myEdit = reporting(mine->plan(), Mark::Done);
    ASSERT_TRUE(others->commit(renaming(others->plan(), u"Их"_s)));
    ASSERT_TRUE(mine->commit(myEdit));
    EXPECT_EQ(titleIn(*mine), u"Их"_s);
    EXPECT_TRUE(mine->plan().entry(action(mine->plan(), u"1.1"_s).id, quarter));
    EXPECT_THAT(*(*Store::open(path))->check(), testing::IsEmpty());
}

TEST_F(WorkspaceTest, AnUndoOfWhatSomebodyHasChangedSinceIsRefused)
{
    const auto mine = open(u"Айгуль"_s);
    ASSERT_TRUE(mine->commit(reporting(mine->plan(), Mark::InProgress)));
    ASSERT_TRUE(mine->commit(renaming(mine->plan(), u"Моё"_s)));
    const auto others = open(u"Бакыт"_s);
    ASSERT_TRUE(others->commit(renaming(others->plan(), u"Их"_s)));
    EXPECT_FALSE(mine->undo());
    EXPECT_EQ(titleIn(*mine), u"Их"_s);

    ASSERT_TRUE(mine->undo()) << "what was done before it can no longer be undone";
    EXPECT_FALSE(mine->plan().entry(action(mine->plan(), u"1.1"_s).id, quarter));
}

TEST_F(WorkspaceTest, TakesBackOneSetOfTheFileAfterAnother)
{
    const auto before = contents(smallPlan());
    {
        const auto workspace = open(u"Айгуль"_s);
        ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Раз"_s)));
        ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Два"_s)));
    }
    const auto later = open(u"Бакыт"_s);
    ASSERT_TRUE(later->undoLast());
    EXPECT_EQ(titleIn(*later), u"Раз"_s);
    ASSERT_TRUE(later->undoLast());
    EXPECT_EQ(contents(later->plan()), before);
    const auto nothing = later->undoLast();
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, Error::Code::NotFound);
}

// ---- closings ----

TEST_F(WorkspaceTest, AClosingAndAReopeningAreSteppedOverByUndoAndRedo)
{
    const auto workspace = open(u"Айгуль"_s);
    const auto before = contents(workspace->plan());
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Раз"_s)));
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Два"_s)));
    ASSERT_TRUE(workspace->undo());
    const QString step = workspace->undoText();
    ASSERT_TRUE(workspace->commit(closing(*workspace)));
    EXPECT_EQ(workspace->undoText(), step);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(titleIn(*workspace), u"Два"_s);
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->commit(reopening(*workspace)));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titleIn(*workspace), action(smallPlan(), u"1.1"_s).title);
    EXPECT_TRUE(workspace->undoText().isEmpty());
    EXPECT_EQ(workspace->plan().closing(quarter), nullptr) << "it stays open";
}

TEST_F(WorkspaceTest, WhatWasReportedForAClosedQuarterWaitsForUndoUntilItIsOpenedAgain)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(reporting(workspace->plan(), Mark::Done)));
    ASSERT_TRUE(workspace->commit(closing(*workspace)));
    const Result<void> refused = workspace->undo();
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.toStdString(),
                testing::AllOf(testing::HasSubstr("is closed"), testing::HasSubstr("open it again")));
    ASSERT_TRUE(workspace->commit(reopening(*workspace)));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->plan().entry(action(workspace->plan(), u"1.1"_s).id, quarter), nullptr);
}

TEST_F(WorkspaceTest, TheLastSetOfTheFileThatCanBeTakenBackIsNoClosing)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Раз"_s)));
    ASSERT_TRUE(workspace->commit(closing(*workspace)));
    const auto later = open(u"Бакыт"_s);
    ASSERT_TRUE(later->undoLast());
    EXPECT_NE(titleIn(*later), u"Раз"_s);
    ASSERT_NE(later->plan().closing(quarter), nullptr);
    ASSERT_TRUE(later->commit(reopening(*later)));
    const auto nothing = later->undoLast();
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, Error::Code::NotFound);
}

// ---- the past ----

TEST_F(WorkspaceTest, TheJournalGoesForwardInTimeWhateverClocksSay)
{
    const auto ahead = open(u"Айгуль"_s);
    ASSERT_TRUE(ahead->commit(renaming(ahead->plan(), u"Один"_s)));
    auto behind = Workspace::open(path, {u"Бакыт"_s, [] { return noon(QDate(2020, 1, 1)); }});
    ASSERT_TRUE(behind);
    ASSERT_TRUE((*behind)->commit(renaming((*behind)->plan(), u"Два"_s)));
    const auto journal = ahead->journal();
    ASSERT_TRUE(journal);
    ASSERT_EQ(journal->size(), 3u);
    for (size_t i = 1; i < journal->size(); ++i)
        EXPECT_LT((*journal)[i - 1].set.madeAt, (*journal)[i].set.madeAt);
}

TEST_F(WorkspaceTest, ThePlanAsOfAMomentIsWhatWasKnownThenWhateverCameAfter)
{
    const auto workspace = open(u"Айгуль"_s);
    std::vector<std::pair<QDateTime, std::map<QUuid, QJsonObject>>> known;
    const auto note = [&] {
        const auto journal = workspace->journal();
        known.emplace_back(journal->back().set.madeAt, contents(workspace->plan()));
    };
    note();
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Один"_s)));
    note();
    ASSERT_TRUE(workspace->commit(reporting(workspace->plan(), Mark::InProgress)));
    note();
    Draft removal(workspace->plan());
    removal.remove(*workspace->plan().findGoal(1));
    ASSERT_TRUE(workspace->commit(removal.changes()));
    note();
    ASSERT_TRUE(workspace->undo());
    note();
    for (const auto &[moment, plan] : known) {
        const Result<Plan> past = workspace->planAsOf(moment);
        ASSERT_TRUE(past);
        EXPECT_TRUE(contents(*past) == plan) << moment.toString(Qt::ISODateWithMs).toStdString();
    }
    EXPECT_TRUE(contents(*workspace->planAsOf(noon(QDate(2099, 1, 1)))) == known.back().second);
    const Result<Plan> before = workspace->planAsOf(noon(QDate(2000, 1, 1)));
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().code, Error::Code::NotFound);
}

TEST_F(WorkspaceTest, AMomentIsOverOnceTheClockOrTheJournalHasGonePastIt)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Один"_s)));
    const QDateTime now = noon(QDate(2023, 7, 3));
    const QDateTime latest = workspace->journal()->back().set.madeAt;
    ASSERT_GT(latest, now);
    EXPECT_TRUE(workspace->expectOver(now.addSecs(-1), now));
    EXPECT_TRUE(workspace->expectOver(latest, now));
    const Result<void> refused = workspace->expectOver(latest.addMSecs(1), now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Usage);
}

TEST_F(WorkspaceTest, AnySetThatStandsIsTakenBackAndCanBeUndone)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Один"_s)));
    const QString before = action(workspace->plan(), u"1.1"_s).title;
    ASSERT_TRUE(workspace->commit(reporting(workspace->plan(), Mark::InProgress)));
    const ChangeSet first = (*workspace->journal())[1].set;
    ASSERT_TRUE(workspace->takeBack(first));
    EXPECT_NE(titleIn(*workspace), before);
    EXPECT_NE(workspace->plan().entry(action(workspace->plan(), u"1.1"_s).id, quarter), nullptr)
        << "what came after it stays";
    EXPECT_EQ((*workspace->journal()).back().set.undoes, first.id);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titleIn(*workspace), before);
}

TEST_F(WorkspaceTest, WhatALaterEditStandsOnIsNotTakenBackAndTheSentenceNamesIt)
{
    const auto workspace = open(u"Айгуль"_s);
    ASSERT_TRUE(workspace->commit(renaming(workspace->plan(), u"Один"_s)));
    const auto other = open(u"Бакыт"_s);
    ASSERT_TRUE(other->commit(renaming(other->plan(), u"Два"_s)));
    const ChangeSet first = (*workspace->journal())[1].set;
    const Result<void> refused = workspace->takeBack(first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_THAT(refused.error().message.toStdString(),
                testing::AllOf(testing::HasSubstr("Бакыт"), testing::HasSubstr("taken back")));
    EXPECT_EQ(titleIn(*workspace), u"Два"_s);
}

TEST_F(WorkspaceTest, ASnapshotIsOfThePlanThatOthersHaveLeftBeforeIt)
{
    const auto mine = open(u"Айгуль"_s);
    Draft draft(mine->plan());
    draft.create(closingOf(mine->plan(), quarter, mine->today(), u"Айгуль"_s));
    const auto other = open(u"Бакыт"_s);
    ASSERT_TRUE(other->commit(renaming(other->plan(), u"Внести предложение раньше"_s)));
    ASSERT_TRUE(mine->commit(draft.changes()));
    ASSERT_NE(mine->plan().closing(quarter), nullptr);
    EXPECT_EQ(mine->plan().closing(quarter)->digest, digest(other->plan()));
    const Result<Issues> issues = Workspace::check(path);
    ASSERT_TRUE(issues);
    EXPECT_TRUE(issues->empty()) << issues->front().what.toStdString();
}

// Fields and kinds of records have come since; what the old journal says can be taken back all the same.
TEST(AnEarlierVersion, IsTakenBackToItsBeginning)
{
    const PlanFolder folder;
    const QString path = folder.path(u"old.fpkplan"_s);
    ASSERT_TRUE(makeVersion1(path));
    const auto workspace = *Workspace::open(path, {u"Айгуль"_s, [] { return noon(QDate(2023, 2, 10)); }});
    int undone = 0;
    Result<ChangeSet> taken = workspace->undoLast();
    for (; taken; taken = workspace->undoLast())
        ++undone;
    EXPECT_EQ(taken.error().code, Error::Code::NotFound) << taken.error().message.toStdString();
    EXPECT_GT(undone, 0);
    EXPECT_TRUE(Workspace::check(path)->empty());
}

} // namespace fpk::test
