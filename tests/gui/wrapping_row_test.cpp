// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapping_row.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace fpk;

namespace {

constexpr QSize part(100, 20);
constexpr int gap = 10;

// Three parts of one size.
struct WrappingRows : testing::Test
{
    WrappingRows()
    {
        row->setContentsMargins(5, 5, 5, 5);
        row->setSpacing(gap);
        for (QWidget *one : {first, second, third}) {
            one->setFixedSize(part);
            row->addWidget(one);
        }
    }
    void layOut(int width)
    {
        host.resize(width, row->heightForWidth(width));
        row->setGeometry(host.rect());
    }

    QWidget host;
    WrappingRow *row = new WrappingRow(&host);
    QWidget *first = new QWidget(&host);
    QWidget *second = new QWidget(&host);
    QWidget *third = new QWidget(&host);
};

} // namespace

TEST_F(WrappingRows, StandInOneLineWhereThereIsRoom)
{
    EXPECT_EQ(row->sizeHint(), QSize(3 * 100 + 2 * gap + 10, 20 + 10));
    layOut(row->sizeHint().width());
    EXPECT_EQ(host.height(), 30);
    EXPECT_EQ(first->pos(), QPoint(5, 5));
    EXPECT_EQ(second->pos(), QPoint(115, 5));
    EXPECT_EQ(third->pos(), QPoint(225, 5));
}

TEST_F(WrappingRows, GoOnInTheNextLineWhereThereIsNotAndSayHowHighThatMakesThem)
{
    layOut(row->sizeHint().width() - 1);
    EXPECT_EQ(host.height(), 2 * 20 + gap + 10);
    EXPECT_EQ(second->pos(), QPoint(115, 5));
    EXPECT_EQ(third->pos(), QPoint(5, 35));
    layOut(row->minimumSize().width());
    EXPECT_EQ(host.size(), QSize(110, 3 * 20 + 2 * gap + 10));
    EXPECT_EQ(third->pos(), QPoint(5, 65));
}

TEST_F(WrappingRows, LeaveNoGapForWhatIsHidden)
{
    second->hide();
    layOut(220);
    EXPECT_EQ(host.height(), 30);
    EXPECT_EQ(third->pos(), QPoint(115, 5));
}

TEST_F(WrappingRows, BeginAtTheRightWhereTheLanguageDoes)
{
    host.setLayoutDirection(Qt::RightToLeft);
    layOut(400);
    EXPECT_EQ(first->geometry().right(), 394);
    EXPECT_EQ(second->geometry().right(), 284);
}

TEST_F(WrappingRows, GiveWhatIsLeftOfALineToItsStretch)
{
    WrappingRow parted;
    parted.setSpacing(gap);
    parted.addWidget(first);
    parted.addStretch();
    parted.addWidget(second);
    EXPECT_EQ(parted.sizeHint().width(), 210);
    parted.setGeometry(QRect(0, 0, 500, 20));
    EXPECT_EQ(first->x(), 0);
    EXPECT_EQ(second->x(), 400);
    parted.setGeometry(QRect(0, 0, 150, parted.heightForWidth(150)));
    EXPECT_EQ(second->pos(), QPoint(0, 30));
}

// A field to type in, and two buttons.
TEST_F(WrappingRows, LetPartsGrowThatWantTo)
{
    first->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    first->setMinimumWidth(60);
    first->setMaximumWidth(150);
    WrappingRow growing;
    growing.setSpacing(gap);
    growing.addWidget(first);
    growing.addWidget(second);
    const auto widthsIn = [&](int width) {
        growing.setGeometry(QRect(0, 0, width, growing.heightForWidth(width)));
        return std::pair(first->width(), second->x());
    };
    EXPECT_EQ(widthsIn(170), std::pair(60, 70)) << "as narrow as it may be, before a second line is begun";
    EXPECT_EQ(widthsIn(200), std::pair(90, 100));
    EXPECT_EQ(widthsIn(500), std::pair(150, 160)) << "no wider than it may be";
    EXPECT_EQ(widthsIn(169), std::pair(150, 0));
}

TEST_F(WrappingRows, NarrowAPartThatIsWiderThanTheRow)
{
    first->setMinimumSize(0, 0);
    first->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    layOut(80);
    EXPECT_LE(first->width(), 70);
}
