// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "details/history_view.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class HistoryViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        rename(open.workspace(), u"1.1"_s, u"First"_s);
        const auto other = open.another(u"Бакыт"_s);
        rename(*other, u"1.3"_s, u"Second"_s);
        ASSERT_TRUE(open.workspace().refresh());
    }
    void TearDown() override { language::use(u"en"_s); }

    static void rename(Workspace &workspace, const QString &number, const QString &title)
    {
        Action action = test::action(workspace.plan(), number);
        action.title = title;
        Draft draft(workspace.plan());
        draft.update(action);
        ASSERT_TRUE(workspace.commit(draft.changes()));
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *view.lines().model(); }
    [[nodiscard]] std::string what(int row) const
    {
        return model().index(row, HistoryModel::What).data().toString().toStdString();
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        return *view.findChild<Widget *>(name);
    }
    void select(int row) { view.lines().setCurrentIndex(model().index(row, 0)); }

    test::OpenPlan open;
    HistoryView view{open.workspace()};
};

TEST_F(HistoryViewTest, TellsWhoChangedWhatTheNewestFirstWithValues)
{
    view.showHistory({});
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model().rowCount(), 3);
    EXPECT_EQ(model().index(0, HistoryModel::Who).data().toString(), u"Бакыт"_s);
    EXPECT_THAT(what(0), HasSubstr("1.3: Action"));
    EXPECT_THAT(what(2), HasSubstr("The plan was made"));
    const QModelIndex first = model().index(1, 0);
    ASSERT_EQ(model().rowCount(first), 1);
    EXPECT_THAT(model().index(0, HistoryModel::What, first).data().toString().toStdString(),
                testing::AllOf(HasSubstr("1.1 — Action: "), HasSubstr("→ First")));
}

TEST_F(HistoryViewTest, OfOneActionLeavesTheOthersOut)
{
    view.showHistory(test::action(open.plan(), u"1.3"_s).id);
    ASSERT_EQ(model().rowCount(), 2);
    ASSERT_EQ(model().columnCount(), 1) << "there is little room";
    EXPECT_THAT(model().index(0, 0).data().toString().toStdString(),
                testing::AllOf(HasSubstr("Бакыт"), HasSubstr("1.3")));
}

TEST_F(HistoryViewTest, IsFoundByPersonAndField)
{
    view.showHistory({});
    auto &author = part<QComboBox>(u"historyAuthor"_s);
    author.setCurrentIndex(author.findText(u"Бакыт"_s));
    EXPECT_EQ(model().rowCount(), 1);
    author.setCurrentIndex(0);
    auto &field = part<QComboBox>(u"historyField"_s);
    field.setCurrentIndex(field.findData(u"summary"_s));
    EXPECT_EQ(model().rowCount(), 1) << "the making of the plan, with its entries";
}

TEST_F(HistoryViewTest, TakesAChangeBackAndSaysWhoDid)
{
    view.showHistory({});
    select(1);
    part<QPushButton>(u"takeBack"_s).click();
    EXPECT_NE(test::action(open.plan(), u"1.1"_s).title, u"First"_s);
    EXPECT_THAT(what(0), HasSubstr("Taken back: 1.1"));
    EXPECT_THAT(what(2), HasSubstr("taken back"));
    select(2);
    EXPECT_FALSE(part<QPushButton>(u"takeBack"_s).isEnabled());
    select(3);
    EXPECT_FALSE(part<QPushButton>(u"takeBack"_s).isEnabled()) << "the making of the plan";
}

TEST_F(HistoryViewTest, SaysWhatStandsInTheWayOfTakingBack)
{
    view.showHistory({});
    rename(open.workspace(), u"1.3"_s, u"Third"_s);
    select(1);
    part<QPushButton>(u"takeBack"_s).click();
    EXPECT_EQ(test::action(open.plan(), u"1.3"_s).title, u"Third"_s);
    EXPECT_TRUE(part<QLabel>(u"fault"_s).isVisibleTo(&view));
    EXPECT_THAT(part<QLabel>(u"fault"_s).text().toStdString(), HasSubstr("cannot be taken back"));
    select(2);
    EXPECT_FALSE(part<QLabel>(u"fault"_s).isVisibleTo(&view)) << "that was about another row";
}

TEST_F(HistoryViewTest, LeadsToTheActionAndNotToWhatIsDeleted)
{
    view.showHistory({});
    QSignalSpy chosen(&view, &HistoryView::actionChosen);
    select(1);
    part<QPushButton>(u"goToAction"_s).click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ActionId>(), test::action(open.plan(), u"1.1"_s).id);
    Draft draft(open.plan());
    draft.remove(test::action(open.plan(), u"1.1"_s));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    select(0);
    EXPECT_THAT(what(0), HasSubstr("1.1: deleted"));
    part<QPushButton>(u"goToAction"_s).click();
    EXPECT_EQ(chosen.count(), 1);
}

} // namespace
