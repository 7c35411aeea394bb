// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"
#include "support/plan_folder.h"

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

TEST(SettingsOfAPerson, AreReadAsTheyWereWritten)
{
    const test::PlanFolder folder;
    QSettings memory(folder.path(u"memory.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(readSettings(memory), Settings()) << "nothing was set";
    const Settings written{u"Айгүл"_s, u"ky"_s, 12, true, u"/mnt/copies"_s, false};
    writeSettings(memory, written);
    EXPECT_EQ(readSettings(memory), written);
}

TEST(SettingsOfAPerson, AreAsUsualWhereTheMemoryHoldsNonsense)
{
    const test::PlanFolder folder;
    QSettings memory(folder.path(u"memory.ini"_s), QSettings::IniFormat);
    memory.setValue(u"language"_s, u"tlh"_s);
    memory.setValue(u"window/textSize"_s, u"large"_s);
    EXPECT_EQ(readSettings(memory), Settings());
}
