// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_bar.h"
#include "widgets/elided_box.h"

#include <QStyleOptionComboBox>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

struct Box : ElidedBox
{
    Box() : ElidedBox(10) {}
    [[nodiscard]] QString drawn() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return option.currentText;
    }
};

} // namespace

TEST(ElidedBox, EndsInAnEllipsisWhereThereIsNoRoomForTheWholeChoice)
{
    const QString name = u"ОСП — Областные советы профсоюзов"_s;
    Box box;
    box.addItem(name);
    box.resize(1000, box.sizeHint().height());
    EXPECT_EQ(box.drawn(), name);
    box.resize(150, box.height());
    EXPECT_TRUE(box.drawn().startsWith(u"ОСП"_s));
    EXPECT_TRUE(box.drawn().endsWith(u'…'));
    EXPECT_EQ(box.currentText(), name);
}

TEST(ElidedBox, AsksForTheSameRoomWhateverItOffers)
{
    Box box;
    const QSize empty = box.sizeHint();
    EXPECT_GT(empty.width(), box.fontMetrics().horizontalAdvance(u"ОСП — Област"_s));
    box.addItem(u"ОСП — Областные советы профсоюзов"_s.repeated(3));
    EXPECT_EQ(box.sizeHint(), empty);
    EXPECT_EQ(box.minimumSizeHint(), empty);
}

TEST(ElidedBox, ShowsWhatAFilterAsksFor)
{
    const FilterBar bar;
    for (const QComboBox *box : bar.findChildren<QComboBox *>())
        EXPECT_NE(dynamic_cast<const ElidedBox *>(box), nullptr) << box->objectName().toStdString();
}
