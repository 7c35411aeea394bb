// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled_part.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace fpk::test {

namespace {

// A form of a choice and three texts.
struct ScrolledPartTest : testing::Test
{
    ScrolledPartTest()
    {
        auto *layout = new QVBoxLayout(&form);
        choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
        layout->addWidget(choice);
        for (QPlainTextEdit *&text : texts)
            layout->addWidget(text = new QPlainTextEdit(&form));
        layout->addWidget(buttons);
        ScrolledPart::enclose(form, {buttons});
    }
    void show(int height)
    {
        form.resize(400, height);
        form.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QScrollArea &scrolled() const { return *form.findChild<ScrolledPart *>(); }
    [[nodiscard]] bool isInSight(const QWidget &part) const
    {
        const QRect place(part.mapTo(&form, QPoint()), part.size());
        return scrolled().geometry().contains(place);
    }

    QDialog form;
    QComboBox *choice = new QComboBox(&form);
    QPlainTextEdit *texts[3] = {};
    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Ok, &form);
};

} // namespace

TEST_F(ScrolledPartTest, IsNotToBeSeenWhereThereIsRoom)
{
    show(900);
    EXPECT_FALSE(scrolled().verticalScrollBar()->isVisible());
    EXPECT_EQ(scrolled().widget()->size(), scrolled().viewport()->size());
    EXPECT_GT(texts[0]->height(), 200);
}

TEST_F(ScrolledPartTest, TakesFromTheTextsBeforeItScrolls)
{
    show(420);
    EXPECT_FALSE(scrolled().verticalScrollBar()->isVisible());
    EXPECT_LT(texts[0]->height(), texts[0]->sizeHint().height());
}

TEST_F(ScrolledPartTest, ScrollsToWhatGetsTheFocusAboveButtonsThatStay)
{
    show(220);
    EXPECT_TRUE(scrolled().verticalScrollBar()->isVisible());
    EXPECT_TRUE(form.rect().contains(buttons->geometry()));
    EXPECT_FALSE(isInSight(*texts[2]));
    texts[2]->setFocus();
    EXPECT_TRUE(isInSight(*texts[2]));
}

TEST_F(ScrolledPartTest, TheWheelChoosesNothingOnItsWay)
{
    show(220);
    texts[0]->setFocus();
    QWheelEvent turned({5, 5}, choice->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &turned);
    EXPECT_EQ(choice->currentIndex(), 0);
    choice->setFocus();
    QApplication::sendEvent(choice, &turned);
    EXPECT_EQ(choice->currentIndex(), 1);
}

TEST_F(ScrolledPartTest, LeavesTheFocusWhereItWas)
{
    QDialog other;
    auto *layout = new QVBoxLayout(&other);
    layout->addWidget(new QPlainTextEdit(&other));
    auto *second = new QPlainTextEdit(&other);
    layout->addWidget(second);
    second->setFocus();
    ScrolledPart::enclose(other, {});
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    EXPECT_EQ(QApplication::focusWidget(), second);
}

} // namespace fpk::test
