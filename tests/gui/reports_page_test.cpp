// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "details/reports_page.h"
#include "editing/plan_commands.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class ReportsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        page.resize(360, 500);
        page.show();
    }
    void TearDown() override { language::use(u"en"_s); }

    void select(const QString &number) { page.showAction(test::action(open.plan(), number).id); }
    void commit(const ProgressEntry &entry)
    {
        Draft draft(open.plan());
        draft.put(entry);
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
    }
    // The small plan's second reporter of 1.2.
    ProgressEntry ofCommittees(Mark mark)
    {
        ProgressEntry entry = test::entry(test::action(open.plan(), u"1.2"_s).id, Quarter(2023, 1), mark);
        entry.body = open.plan().findBody(u"ЦК"_s)->id;
        return entry;
    }
    std::string sentence() { return page.findChild<QLabel *>(u"reportsSentence"_s)->text().toStdString(); }
    std::string line(int row) { return bodies().item(row)->text().toStdString(); }
    QListWidget &bodies() { return *page.findChild<QListWidget *>(u"reportingBodies"_s); }
    QPushButton &report() { return *page.findChild<QPushButton *>(u"reportForBody"_s); }
    QPushButton &accept() { return *page.findChild<QPushButton *>(u"acceptReports"_s); }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
    ReportsPage page{view};
};

} // namespace

TEST_F(ReportsPageTest, ShowsWhatEachBodyHasReportedAndWhoHasNot)
{
    const QAbstractItemModelTester tester(bodies().model());
    select(u"1.2"_s);
    ASSERT_EQ(bodies().count(), 2);
    EXPECT_EQ(line(0), "ОСП-НАРЫН\n● in progress\nНарын шаарында семинар өттү");
    EXPECT_EQ(line(1), "ЦК\n◆ has not reported");
    EXPECT_THAT(bodies().item(0)->toolTip().toStdString(), HasSubstr("Нарынский областной совет"));
    EXPECT_THAT(sentence(), HasSubstr("1 of 2 bodies have reported."));
    EXPECT_THAT(sentence(), HasSubstr("own mark is “partially done”"));
}

TEST_F(ReportsPageTest, SaysWhenTheFederationsOwnEntryIsTheReport)
{
    select(u"2.1"_s);
    EXPECT_THAT(sentence(), HasSubstr("own entry is the report"));
    for (QWidget *part : std::initializer_list<QWidget *>{&bodies(), &report(), &accept()})
        EXPECT_FALSE(part->isVisible());
    page.showAction({});
    EXPECT_THAT(sentence(), HasSubstr("Select an action"));
}

TEST_F(ReportsPageTest, FollowsQuarterPlanAndLanguage)
{
    select(u"1.2"_s);
    view.setQuarter(Quarter(2022, 4));
    EXPECT_THAT(sentence(), HasSubstr("0 of 2"));
    ProgressEntry earlier = ofCommittees(Mark::InProgress);
    earlier.quarter = Quarter(2022, 4);
    commit(earlier);
    EXPECT_EQ(line(1), "ЦК\n● in progress");
    view.setQuarter(Quarter(2023, 1));
    EXPECT_EQ(line(1), "ЦК\n◆ has not reported\nReported for Q4 2022: “in progress”");
    bodies().setCurrentRow(1);
    ProgressEntry late = ofCommittees(Mark::InProgress);
    late.percent = 40;
    commit(late);
    EXPECT_EQ(line(1), "ЦК\n● in progress, 40 %");
    EXPECT_EQ(bodies().currentRow(), 1) << "the selection stays";
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(line(1), HasSubstr("в процессе исполнения"));
}

TEST_F(ReportsPageTest, ABodyThatIsOverdueIsSoByWordAndSign)
{
    ProgressEntry begun =
        test::entry(test::action(open.plan(), u"1.3"_s).id, Quarter(2023, 1), Mark::InProgress);
    begun.body = open.plan().findBody(u"ЦК"_s)->id;
    Draft draft(open.plan());
    draft.put(begun);
    Assignment second;
    second.id = AssignmentId::make();
    second.action = begun.action;
    second.body = open.plan().findBody(u"ОСП"_s)->id;
    second.position = 2;
    draft.put(second);
    Action action = test::action(open.plan(), u"1.3"_s);
    action.deadline.windows = {{QDate(2022, 1, 1), QDate(2022, 12, 31)}};
    action.deadline.alternative.clear();
    draft.update(action);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    select(u"1.3"_s);
    EXPECT_EQ(line(0), "ЦК\n▲ in progress, overdue by 41 days");
    EXPECT_EQ(line(1), "ОСП-НАРЫН\n▲ has not reported, overdue by 41 days");
}

TEST_F(ReportsPageTest, EnterDoubleClickAndButtonAskForTheBodysReport)
{
    QSignalSpy asked(&page, &ReportsPage::entryRequested);
    select(u"1.2"_s);
    EXPECT_FALSE(report().isEnabled());
    bodies().setCurrentRow(1);
    report().click();
    QTest::keyClick(&bodies(), Qt::Key_Return);
    const QPoint place = bodies().visualItemRect(bodies().item(0)).center();
    QTest::mouseClick(bodies().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(bodies().viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(asked.count(), 3);
    EXPECT_EQ(asked[0][0].value<ActionId>(), test::action(open.plan(), u"1.2"_s).id);
    EXPECT_EQ(asked[0][1].value<BodyId>(), open.plan().findBody(u"ЦК"_s)->id);
    EXPECT_EQ(asked[1], asked[0]);
    EXPECT_EQ(asked[2][1].value<BodyId>(), open.plan().findBody(u"ОСП-НАРЫН"_s)->id);
}

TEST_F(ReportsPageTest, WhatIsReportedForABodyIsItsOwnEntry)
{
    test::ScriptedPrompts prompts;
    PlanCommands commands(view, prompts);
    QObject::connect(&page, &ReportsPage::entryRequested, &commands, &PlanCommands::editBodyEntry);
    prompts.fillEntry = [](ProgressEntry &entry) { putMark(entry, Mark::Done); };
    select(u"1.2"_s);
    bodies().setCurrentRow(1);
    report().click();
    EXPECT_EQ(line(1), "ЦК\n● done, 100 %");
    EXPECT_THAT(sentence(), HasSubstr("own mark is “partially done”"));
}

TEST_F(ReportsPageTest, AcceptingMakesTheBodiesReportsTheFederationsOwnEntryOnce)
{
    select(u"1.2"_s);
    const auto own = [this] {
        return *open.plan().entry(test::action(open.plan(), u"1.2"_s).id, Quarter(2023, 1));
    };
    const ProgressEntry before = own();
    ASSERT_TRUE(accept().isEnabled());
    accept().click();
    EXPECT_EQ(own().mark, Mark::InProgress);
    EXPECT_EQ(own().summary, u"ОСП-НАРЫН: Нарын шаарында семинар өттү"_s);
    EXPECT_FALSE(accept().isEnabled()) << "nothing would change";
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(own(), before) << "one change set";
    EXPECT_TRUE(accept().isEnabled());
}

TEST_F(ReportsPageTest, NothingIsAcceptedWhileNobodyHasReported)
{
    view.setQuarter(Quarter(2022, 4));
    select(u"1.2"_s);
    EXPECT_TRUE(accept().isVisible());
    EXPECT_FALSE(accept().isEnabled());
}

TEST_F(ReportsPageTest, WhatTheReportsLackIsAskedFor)
{
    QSignalSpy missing(&page, &ReportsPage::companionMissing);
    commit([&] {
        ProgressEntry earlier = ofCommittees(Mark::NotDone);
        earlier.quarter = Quarter(2022, 4); // its reason is that of another quarter
        return earlier;
    }());
    select(u"1.2"_s);
    accept().click();
    ASSERT_EQ(missing.count(), 1);
    EXPECT_EQ(missing[0][0].value<ProgressEntry>().mark, Mark::NotDone);
}
