// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::StartsWith;

namespace {

struct ReportCommandsTest : testing::Test
{
    test::OpenPlan open;
    QuarterView view{open.workspace(), Quarter(2023, 1)};
    test::ScriptedPrompts prompts;
    QSettings memory{open.folder().path(u"settings.ini"_s), QSettings::IniFormat};
    ReportCommands reports{view, prompts, memory};

    void SetUp() override { language::use(u"en"_s); }
    void TearDown() override { language::use(u"en"_s); }
};

} // namespace

TEST_F(ReportCommandsTest, WhatWasChosenInThePreviewIsRememberedForTheReport)
{
    ReportChoice choice;
    choice.language = u"ky"_s;
    choice.setup.size = PageSetup::Size::A3;
    choice.setup.left = 25;
    choice.leftOut = QStringList{u"money"_s};
    prompts.chosen = choice;
    reports.preview();
    prompts.chosen.reset();
    std::optional<ReportChoice> shown;
    prompts.onPreview = [&](const ReportToShow &report) { shown = report.choice; };
    reports.preview();
    EXPECT_EQ(shown, choice);
}

TEST_F(ReportCommandsTest, APreviewIsSavedAsItWasChosenWhateverLanguageTheProgramSpeaks)
{
    prompts.file = open.folder().path(u"report.pdf"_s);
    QString title;
    prompts.onPreview = [&](const ReportToShow &report) {
        ReportChoice choice = report.choice;
        choice.language = u"ru"_s;
        title = buildIn(report.build, choice).title;
        report.save(choice);
    };
    reports.preview();
    EXPECT_EQ(title, u"Отчёт о ходе выполнения за I квартал 2023 года"_s);
    EXPECT_THAT(open.folder().bytes(u"report.pdf"_s).toStdString(), StartsWith("%PDF"));
    EXPECT_TRUE(open.folder().bytes(u"report.pdf"_s).contains("/Lang (ru)"));
    EXPECT_EQ(prompts.waitedFor, 1);
}

TEST_F(ReportCommandsTest, AMemoryOfNonsenseIsForgotten)
{
    memory.setValue(u"report/quarterly/language"_s, u"xx"_s);
    memory.setValue(u"report/quarterly/orientation"_s, 99);
    memory.setValue(u"report/quarterly/left"_s, -5);
    const ReportChoice choice = rememberedChoice(memory, u"quarterly"_s, u"ru"_s);
    EXPECT_EQ(choice.language, u"ru"_s);
    EXPECT_EQ(choice.setup.orientation, PageSetup::Orientation::Landscape);
    EXPECT_EQ(choice.setup.left, 5);
}
