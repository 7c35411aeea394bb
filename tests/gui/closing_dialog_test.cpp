// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "editing/closing_dialog.h"
#include "session/language.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

const Quarter quarter(2023, 1);

// The small plan, in which two say nothing of why 1.1 is overdue and two indicators lack a value.
Plan planWithLacks()
{
    Plan plan = test::smallPlan();
    Action proposal = test::action(plan, u"1.1"_s);
    proposal.titleKy = u"Министрликке сунуш киргизүү"_s;
    Draft draft(plan);
    draft.remove(*plan.entry(proposal.id, Quarter(2022, 4)));
    draft.update(proposal);
    ProgressEntry entry = test::entry(proposal.id, quarter, Mark::InProgress);
    draft.create(entry);
    entry.id = ProgressEntryId::make();
    entry.body = plan.findBody(u"ОСЭЗТ"_s)->id;
    draft.create(entry);
    for (const int number : {1, 2}) {
        Indicator indicator;
        indicator.id = IndicatorId::make();
        indicator.action = proposal.id;
        indicator.position = number;
        indicator.name = u"Показатель %1"_s.arg(number);
        indicator.target = 10;
        draft.create(indicator);
    }
    EXPECT_TRUE(plan.apply(draft.changes()));
    return plan;
}

class ClosingDialogTest : public testing::Test
{
protected:
    void SetUp() override { language::use(u"en"_s); }
    void TearDown() override { language::use(u"en"_s); }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        return *dialog.findChild<Widget *>(name);
    }
    [[nodiscard]] QTreeView &tree() const { return part<QTreeView>(u"groups"_s); }
    [[nodiscard]] QModelIndex line(int row, const QModelIndex &above = {}) const
    {
        return tree().model()->index(row, 0, above);
    }
    [[nodiscard]] static std::string text(const QModelIndex &index)
    {
        return index.data().toString().toStdString();
    }
    [[nodiscard]] std::string label(const QString &name) const
    {
        return part<QLabel>(name).text().toStdString();
    }
    [[nodiscard]] std::vector<std::string> below(const QModelIndex &above) const
    {
        std::vector<std::string> lines;
        for (int row = 0; row < tree().model()->rowCount(above); ++row)
            lines.push_back(text(line(row, above)));
        return lines;
    }
    void pressEnterOn(const QModelIndex &index)
    {
        tree().setCurrentIndex(index);
        QTest::keyClick(&tree(), Qt::Key_Return);
    }

    Plan plan = planWithLacks();
    ClosingReview review = reviewClosing(plan, quarter, QDate(2023, 2, 10));
    ClosingDialog dialog{plan, review};
};

} // namespace

TEST_F(ClosingDialogTest, ShowsInCountedGroupsWhatIsMissing)
{
    const QAbstractItemModelTester tester(tree().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_THAT(below({}),
                ElementsAre("Bodies that have not reported: " + std::to_string(review.silent.size()),
                            "Actions without an entry by the Federation itself: 3",
                            "Entries about what is overdue, without a reason: 2",
                            "Indicators with a target, without a value: 2"));
    ASSERT_FALSE(review.silent.empty());
    const QModelIndex bodies = line(0);
    EXPECT_THAT(below(bodies).back(), StartsWith("ЦК: 2 "));
    const QModelIndex committees = line(tree().model()->rowCount(bodies) - 1, bodies);
    EXPECT_THAT(below(committees), ElementsAre("1.2  Провести семинары по охране труда",
                                               "1.3  Заключить коллективные договоры"));
    EXPECT_EQ(below(line(1)).front(), "1.3  Заключить коллективные договоры");
    EXPECT_THAT(below(line(2)),
                ElementsAre("1.1  Внести предложение в МТСОМ", "ОСЭЗТ: 1.1  Внести предложение в МТСОМ"));
    EXPECT_THAT(below(line(3)), ElementsAre("1.1  Показатель 1", "1.1  Показатель 2"));
}

TEST_F(ClosingDialogTest, SaysWhatIsMissingThatTheQuarterIsNotOverAndWhatClosingMeans)
{
    dialog.show();
    EXPECT_TRUE(part<QLabel>(u"notOver"_s).isVisible());
    EXPECT_EQ(label(u"notOver"_s), "Q1 2023 is not over yet: its last day is 31.03.2023.");
    EXPECT_THAT(label(u"missing"_s), HasSubstr("have not reported."));
    EXPECT_THAT(label(u"missing"_s), Not(HasSubstr("not over")));
    EXPECT_THAT(label(u"meaning"_s), HasSubstr("snapshot"));

    ClosingReview complete;
    complete.quarter = quarter;
    ClosingDialog other(plan, complete);
    other.show();
    EXPECT_FALSE(other.findChild<QLabel *>(u"notOver"_s)->isVisible());
    EXPECT_EQ(other.findChild<QLabel *>(u"missing"_s)->text(),
              u"Nothing is missing in the reports for Q1 2023."_s);
    EXPECT_FALSE(other.findChild<QPushButton *>(u"copy"_s)->isEnabled());
    EXPECT_TRUE(other.findChild<QPushButton *>(u"closeQuarter"_s)->isEnabled());
}

TEST_F(ClosingDialogTest, EnterAndDoubleClickLeadToTheActionAndCloseNoQuarter)
{
    dialog.show();
    pressEnterOn(line(0));
    pressEnterOn(line(0, line(0)));
    EXPECT_TRUE(dialog.isVisible()) << "a group and a body lead nowhere";
    EXPECT_FALSE(dialog.chosenAction());
    pressEnterOn(line(1, line(3)));
    EXPECT_EQ(dialog.chosenAction(), test::action(plan, u"1.1"_s).id);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);

    dialog.show();
    const QModelIndex action = line(0, line(1));
    tree().expand(line(1));
    const QPoint place = tree().visualRect(action).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(dialog.chosenAction(), test::action(plan, u"1.3"_s).id);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(ClosingDialogTest, OnlyItsButtonClosesTheQuarter)
{
    dialog.show();
    part<QPushButton>(u"closeQuarter"_s).click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.chosenAction());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(ClosingDialogTest, AllOfItIsCopiedAsText)
{
    part<QPushButton>(u"copy"_s).click();
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, StartsWith("Close the quarter: Q1 2023\n\nQ1 2023 is not over yet"));
    EXPECT_THAT(copied, HasSubstr("\n    ЦК: 2 "));
    EXPECT_THAT(copied, HasSubstr("\n        1.2  Провести семинары по охране труда\n"));
    EXPECT_THAT(copied, HasSubstr("\nIndicators with a target, without a value: 2\n    1.1  Показатель 1\n"));
}

TEST_F(ClosingDialogTest, FollowsTheLanguage)
{
    dialog.show();
    language::use(u"ky"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(label(u"notOver"_s), Not(HasSubstr("Q1 2023")));
    EXPECT_THAT(dialog.windowTitle().toStdString(), Not(HasSubstr("Q1 2023")));
    EXPECT_EQ(below(line(2)).front(), "1.1  Министрликке сунуш киргизүү");
}
