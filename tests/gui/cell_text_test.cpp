// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "widgets/cell_text.h"

#include <QFont>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

class CellText : public testing::Test
{
protected:
    // The widest line of the text wrapped in that width.
    [[nodiscard]] int widest(const QString &text, int width) const
    {
        return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).width();
    }

    const QFontMetrics metrics{QFont()};
};

} // namespace

TEST_F(CellText, AWordWiderThanTheColumnIsPartedByItsSyllables)
{
    const QString text = u"отраслевые, территориальные и первичные"_s;
    const int width = metrics.horizontalAdvance(u"территориаль"_s);
    ASSERT_GT(widest(text, width), width);
    const QString wrapped = wrappable(text, metrics, width);
    EXPECT_LE(widest(wrapped, width), width);
    EXPECT_EQ(QString(wrapped).remove(QChar(u'\u00ad')), text);
    EXPECT_EQ(wrapped.count(QChar(u'\u00ad')), 1);
}

TEST_F(CellText, ATextThatFitsIsLeftAsItIs)
{
    const QString text = u"Провести 26 семинаров,\nв том числе в областях"_s;
    EXPECT_EQ(wrappable(text, metrics, 10'000), text);
}

TEST_F(CellText, AWordWithAHyphenIsPartedThere)
{
    const QString text = u"Октябрь-декабрь"_s;
    EXPECT_EQ(wrappable(text, metrics, metrics.horizontalAdvance(u"Октябрь-дек"_s)), text);
}

TEST_F(CellText, AShortWordStaysWithItsNumber)
{
    EXPECT_EQ(wrappable(u"Сентябрь 2022 г."_s, metrics, 10'000), u"Сентябрь 2022\u00a0г."_s);
    EXPECT_EQ(wrappable(u"просрочено на 41 день"_s, metrics, 10'000), u"просрочено на 41\u00a0день"_s);
    EXPECT_EQ(wrappable(u"1 раз в год"_s, metrics, 10'000), u"1\u00a0раз в год"_s);
}
