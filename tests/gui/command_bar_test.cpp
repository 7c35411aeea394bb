// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_bar.h"
#include "widgets/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

struct Bar : CommandBar
{
    Bar()
    {
        for (const QString &caption : {u"Отметить выполнение"_s, u"Отчёт за квартал"_s, u"Найти"_s})
            actions.push_back(addAction(look::icon("search"), caption));
        setGivingWay({actions.rbegin(), actions.rend()});
        show();
    }
    [[nodiscard]] std::vector<bool> captionsIn(int width)
    {
        resize(width, height());
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        return captions();
    }
    [[nodiscard]] std::vector<bool> captions() const
    {
        std::vector<bool> shown;
        for (QAction *action : actions) {
            const auto *button = static_cast<const QToolButton *>(widgetForAction(action));
            shown.push_back(button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
        }
        return shown;
    }

    std::vector<QAction *> actions;
};

} // namespace

TEST(CommandBar, TakesCaptionsAwayOneByOne)
{
    Bar bar;
    const int all = bar.sizeHint().width();
    EXPECT_EQ(bar.captionsIn(all), (std::vector{true, true, true}));
    EXPECT_EQ(bar.captionsIn(all - 1), (std::vector{true, true, false}));
    EXPECT_EQ(bar.captionsIn(40), (std::vector{false, false, false}));
    EXPECT_EQ(bar.captionsIn(all), (std::vector{true, true, true}));
}

// What it does must not make it do something else, and so on for ever.
TEST(CommandBar, ComesToRestAtAnyWidth)
{
    Bar bar;
    const int all = bar.sizeHint().width();
    for (int width = all + 10; width > 40; --width) {
        const std::vector<bool> captions = bar.captionsIn(width);
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
            EXPECT_EQ(bar.captions(), captions) << width;
        }
    }
}
