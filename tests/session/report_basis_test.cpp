// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "session/report_basis.h"
#include "store/connection.h"
#include "support/plan_folder.h"

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

const Quarter fourth(2022, 4);
const Quarter first(2023, 1);

struct ReportBasisTest : testing::Test
{
    PlanFolder folder;
    QDate day{2023, 1, 15};
    std::unique_ptr<Workspace> workspace;

    void SetUp() override
    {
        const QString path = folder.path(u"plan.fpkplan"_s);
        const Workspace::Person person{u"Айгуль"_s, [this] { return noon(day); }};
        ASSERT_TRUE(Workspace::create(path, smallPlan(), person));
        workspace = *Workspace::open(path, person);
    }

    void readAnew()
    {
        const Workspace::Person person = workspace->person();
        workspace = *Workspace::open(folder.path(u"plan.fpkplan"_s), person);
    }

    void sql(const QString &statement) const
    {
        Connection connection(folder.path(u"plan.fpkplan"_s));
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(connection.run(statement)) << statement.toStdString();
    }

    [[nodiscard]] const Plan &plan() const { return workspace->plan(); }
    [[nodiscard]] const Action &seminars() const { return action(plan(), u"1.2"_s); }

    void close(Quarter quarter)
    {
        Draft draft(plan());
        draft.create(closingOf(plan(), quarter, day, u"Айгуль"_s));
        ASSERT_TRUE(workspace->commit(draft.changes()));
    }
    void reopen(Quarter quarter)
    {
        QuarterClose closing = *plan().closing(quarter);
        closing.reopened = true;
        closing.comment = u"ошибка"_s;
        Draft draft(plan());
        draft.update(closing);
        ASSERT_TRUE(workspace->commit(draft.changes()));
    }
    void rename(const QString &title)
    {
        Action renamed = seminars();
        renamed.title = title;
        Draft draft(plan());
        draft.update(renamed);
        ASSERT_TRUE(workspace->commit(draft.changes()));
    }
    void report(Quarter quarter, const QString &summary)
    {
        ProgressEntry entry = *plan().entry(seminars().id, quarter);
        entry.summary = summary;
        Draft draft(plan());
        draft.update(entry);
        ASSERT_TRUE(workspace->commit(draft.changes()));
    }
};

} // namespace

TEST_F(ReportBasisTest, OfAnOpenQuarterIsThePlanAsItIs)
{
    rename(u"Семинары"_s);
    const Result<ReportBasis> basis = reportBasis(*workspace, fourth, day);
    ASSERT_TRUE(basis);
    EXPECT_EQ(contents(basis->plan), contents(plan()));
    EXPECT_EQ(basis->today, day);
    EXPECT_THAT(*correctedReports(*workspace, fourth, *basis), testing::IsEmpty());
}

TEST_F(ReportBasisTest, OfAClosedQuarterIsItsSnapshotWhateverCameAfter)
{
    close(fourth);
    const auto then = contents(plan());
    day = QDate(2023, 4, 20);
    rename(u"Семинары"_s);
    const Result<ReportBasis> basis = reportBasis(*workspace, fourth, day);
    ASSERT_TRUE(basis);
    EXPECT_EQ(contents(basis->plan), then);
    EXPECT_EQ(basis->today, QDate(2023, 1, 15));
}

// As a program does that writes past the journal, and takes the locks off.
TEST_F(ReportBasisTest, OfAClosedQuarterIsItsSnapshotEvenIfTheTablesWereChanged)
{
    close(fourth);
    const auto then = contents(plan());
    sql(u"DROP TRIGGER progress_entry_closed_update"_s);
    sql(u"UPDATE progress_entry SET summary='подделка' WHERE quarter='2022-Q4'"_s);
    readAnew();
    ASSERT_NE(contents(plan()), then);
    const Result<ReportBasis> basis = reportBasis(*workspace, fourth, day);
    ASSERT_TRUE(basis);
    EXPECT_EQ(contents(basis->plan), then);
}

TEST_F(ReportBasisTest, OfAClosedQuarterIsRefusedIfTheJournalWasChangedAsWell)
{
    close(fourth);
    sql(u"DROP TRIGGER progress_entry_closed_update"_s);
    sql(u"UPDATE progress_entry SET summary='подделка' WHERE quarter='2022-Q4'"_s);
    sql(u"DROP TRIGGER change_stays_update"_s);
    sql(u"UPDATE change SET new_value=replace(new_value, '2022-Q4', '2022-Q3') WHERE entity='progress_entry'"_s);
    readAnew();
    const Result<ReportBasis> basis = reportBasis(*workspace, fourth, day);
    ASSERT_FALSE(basis);
    EXPECT_EQ(basis.error().code, Error::Code::Damaged);
    EXPECT_THAT(basis.error().message.toStdString(), testing::HasSubstr("Snapshot No. 1"));
}

TEST_F(ReportBasisTest, TellsWhatWasReportedBeforeEvenOfAPastThatIsLookedAt)
{
    close(fourth);
    reopen(fourth);
    report(fourth, u"Иначе"_s);
    const QDateTime moment = workspace->journal()->back().set.madeAt;
    close(fourth);
    rename(u"Семинары"_s);
    const auto past = workspace->asOf(moment);
    ASSERT_TRUE(past);
    for (const Quarter quarter : {fourth, first}) {
        for (Workspace *looked : {workspace.get(), past->get()}) {
            const Result<ReportBasis> basis = reportBasis(*looked, quarter, day);
            ASSERT_TRUE(basis);
            const auto corrected = correctedReports(*looked, quarter, *basis);
            ASSERT_TRUE(corrected);
            ASSERT_EQ(corrected->size(), 1u);
            EXPECT_EQ(corrected->front().closing->number, 1);
            const bool isOpen = quarter == first && looked == workspace.get();
            EXPECT_EQ(corrected->front().corrections.size(), isOpen ? 2u : 1u) << "the title came last";
        }
    }
    const Result<ReportBasis> basis = reportBasis(**past, fourth, day);
    EXPECT_EQ(basis->plan.closing(fourth), nullptr) << "it was open at that moment";
    EXPECT_EQ(reportBasis(*workspace, fourth, day)->plan.closing(fourth)->number, 2);
}

TEST_F(ReportBasisTest, TellsWhatWasRecordedLateForAQuarterThatNobodyHasClosed)
{
    day = QDate(2023, 8, 1);
    report(fourth, u"Поздно"_s);
    const QDateTime moment = workspace->journal()->back().set.madeAt.addMSecs(-1);
    const auto told = [&](Workspace &looked) {
        return correctedReports(looked, Quarter(2023, 2), *reportBasis(looked, Quarter(2023, 2), day));
    };
    ASSERT_EQ(told(*workspace)->size(), 1u);
    EXPECT_EQ(told(*workspace)->front().quarter, fourth);
    EXPECT_EQ(told(*workspace)->front().corrections.front().madeAt.date(), day);
    EXPECT_THAT(*told(**workspace->asOf(moment)), testing::IsEmpty()) << "it was not known then";
    close(Quarter(2023, 2));
    day = QDate(2023, 9, 1);
    report(fourth, u"Ещё позже"_s);
    EXPECT_EQ(told(*workspace)->front().corrections.front().madeAt.date(), QDate(2023, 8, 1))
        << "the report on a closed quarter stays what it was";
}

} // namespace fpk::test
