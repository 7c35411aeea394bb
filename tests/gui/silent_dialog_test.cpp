// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting.h"
#include "editing/silent_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

class SilentDialogTest : public testing::Test
{
protected:
    void SetUp() override { language::use(u"en"_s); }
    void TearDown() override { language::use(u"en"_s); }

    static QTreeView &tree(SilentDialog &dialog) { return *dialog.findChild<QTreeView *>(u"bodies"_s); }
    static std::string sentence(SilentDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"sentence"_s)->text().toStdString();
    }
    static std::string line(const QModelIndex &index) { return index.data().toString().toStdString(); }
    // The line of the body, which owes something.
    static QModelIndex lineOf(SilentDialog &dialog, const QString &code)
    {
        const QAbstractItemModel &model = *tree(dialog).model();
        return model.match(model.index(0, 0), Qt::DisplayRole, code + u':', 1, Qt::MatchStartsWith).value(0);
    }

    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
};

} // namespace

TEST_F(SilentDialogTest, ListsTheActionsThatEachBodyOwes)
{
    SilentDialog dialog(view);
    const std::vector<Silent> silent = notReported(open.plan(), view.point());
    ASSERT_FALSE(silent.empty());
    const QAbstractItemModelTester tester(tree(dialog).model());
    ASSERT_EQ(size_t(tree(dialog).model()->rowCount()), silent.size());
    EXPECT_THAT(sentence(dialog), HasSubstr(' ' + std::to_string(silent.size()) + ' '));
    EXPECT_THAT(sentence(dialog), HasSubstr("Q1 2023"));

    const QModelIndex committees = lineOf(dialog, u"ЦК"_s);
    EXPECT_EQ(tree(dialog).model()->rowCount(committees), 2);
    EXPECT_THAT(line(committees), AllOf(StartsWith("ЦК: 2 "), EndsWith(" — Центральные комитеты")));
    EXPECT_EQ(line(tree(dialog).model()->index(0, 0, committees)), "1.2  Провести семинары по охране труда");
    EXPECT_FALSE(lineOf(dialog, u"ОСП-НАРЫН"_s).isValid()) << "it has reported";
}

TEST_F(SilentDialogTest, DoubleClickAndEnterLeadToTheActionButNotFromABody)
{
    SilentDialog dialog(view);
    QSignalSpy chosen(&dialog, &SilentDialog::actionChosen);
    dialog.show();
    const QModelIndex body = lineOf(dialog, u"ЦК"_s);
    tree(dialog).setCurrentIndex(body);
    QTest::keyClick(&tree(dialog), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(dialog.isVisible());
    const QModelIndex action = tree(dialog).model()->index(0, 0, body);
    tree(dialog).expand(body);
    const QPoint place = tree(dialog).visualRect(action).center();
    QTest::mouseClick(tree(dialog).viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree(dialog).viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ActionId>(), test::action(open.plan(), u"1.2"_s).id);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SilentDialogTest, TheListIsCopiedAsText)
{
    SilentDialog dialog(view);
    dialog.findChild<QPushButton *>(u"copy"_s)->click();
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, StartsWith(sentence(dialog)));
    EXPECT_THAT(copied, HasSubstr("\nЦК: 2 "));
    EXPECT_THAT(copied, HasSubstr("\n    1.2  Провести семинары по охране труда\n"));
}

TEST_F(SilentDialogTest, SaysWhenEverybodyHasReported)
{
    view.setQuarter(Quarter(2021, 4)); // before the plan's time
    SilentDialog dialog(view);
    EXPECT_EQ(sentence(dialog), "For Q4 2021, everybody has reported.");
    EXPECT_FALSE(dialog.findChild<QPushButton *>(u"copy"_s)->isEnabled());
}

TEST_F(SilentDialogTest, FollowsTheLanguage)
{
    SilentDialog dialog(view);
    dialog.show();
    language::use(u"ru"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(sentence(dialog), Not(HasSubstr("Q1 2023")));
}
