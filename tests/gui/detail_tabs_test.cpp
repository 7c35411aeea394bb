// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_tabs.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

// Three pages, as narrow as the details can be.
struct DetailTabsTest : testing::Test
{
    DetailTabsTest()
    {
        for (int index = 0; index < captions.size(); ++index) {
            tabs.addPage(new QWidget);
            tabs.setCaption(index, captions[index]);
        }
        tabs.resize(300, 400);
        tabs.show();
    }
    [[nodiscard]] QRadioButton &tab(int index) { return *tabs.findChildren<QRadioButton *>()[index]; }

    const QStringList captions{u"Описание мероприятия"_s, u"Отчёты исполнителей"_s, u"Подтверждения"_s};
    DetailTabs tabs;
};

} // namespace

TEST_F(DetailTabsTest, ShowEveryCaptionWholeInAsManyLinesAsThatTakes)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tabs));
    for (int index = 0; index < captions.size(); ++index) {
        const QRadioButton &one = tab(index);
        EXPECT_EQ(one.text(), captions[index]);
        EXPECT_GE(one.width(), one.sizeHint().width());
        EXPECT_LE(one.geometry().right(), tabs.width());
    }
    EXPECT_GT(tab(2).y(), tab(0).y());
    EXPECT_GT(tabs.page(0)->mapTo(&tabs, QPoint()).y(), tab(2).mapTo(&tabs, QPoint()).y());
}

TEST_F(DetailTabsTest, AreChosenWithTheArrowKeys)
{
    tabs.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    const QSignalSpy changed(&tabs, &DetailTabs::indexChanged);
    tabs.setFocus();
    ASSERT_TRUE(tab(0).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(tabs.index(), 2);
    EXPECT_TRUE(tab(2).hasFocus());
    EXPECT_TRUE(tabs.page(2)->isVisible());
    EXPECT_FALSE(tabs.page(0)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(tabs.index(), 1);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(DetailTabsTest, TellAScreenReaderWhichOfThemIsChosen)
{
    tabs.setIndex(1);
    for (int index = 0; index < captions.size(); ++index) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&tab(index));
        ASSERT_TRUE(told);
        EXPECT_EQ(told->role(), QAccessible::RadioButton);
        EXPECT_EQ(told->text(QAccessible::Name), captions[index]);
        EXPECT_EQ(bool(told->state().checked), index == 1);
    }
}
