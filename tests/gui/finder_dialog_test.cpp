// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finder_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

struct AFinderDialog : testing::Test
{
    AFinderDialog() { dialog.show(); }

    void type(const QString &words) const
    {
        field.clear();
        QTest::keyClicks(&field, words);
    }

    OpenPlan open;
    FinderDialog dialog{open.plan(), {}, {}};
    QLineEdit &field = *dialog.findChild<QLineEdit *>(u"finderText"_s);
    QTreeWidget &hits = *dialog.findChild<QTreeWidget *>(u"finderHits"_s);
    QSignalSpy found{&dialog, &FinderDialog::actionFound};
};

} // namespace

TEST_F(AFinderDialog, GoesToAnActionByItsNumber)
{
    type(u"2.1"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][0].value<ActionId>(), action(open.plan(), u"2.1"_s).id);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(AFinderDialog, SaysWhenNothingWasFoundAndStays)
{
    language::use(u"en"_s);
    type(u"no such words"_s);
    ASSERT_EQ(hits.topLevelItemCount(), 1);
    EXPECT_EQ(hits.topLevelItem(0)->text(0), u"Nothing was found."_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(found.isEmpty());
    EXPECT_TRUE(dialog.isVisible());
}

} // namespace fpk::test
