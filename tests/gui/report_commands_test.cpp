// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"
#include "gui/scripted_prompts.h"
#include "preview/choice_panel.h"
#include "report/council_report.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

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

TEST_F(ReportCommandsTest, TheSectionsOfTheQuarterlyReportCanBeLeftOut)
{
    size_t whole = 0, fewer = 0;
    prompts.onPreview = [&](const ReportToShow &report) {
        EXPECT_EQ(report.sections.size(), size_t(allOf<Section>().size()));
        ReportChoice choice = report.choice;
        whole = buildIn(report.build, choice).blocks.size();
        choice.leftOut = QStringList{report.sections.back().code, u"appendix"_s};
        fewer = buildIn(report.build, choice).blocks.size();
    };
    reports.preview();
    EXPECT_GT(fewer, 0u);
    EXPECT_LT(fewer, whole);
}

TEST_F(ReportCommandsTest, APreviewIsSavedAsItWasChosenWhateverLanguageTheProgramSpeaks)
{
    prompts.file = open.folder().path(u"report.pdf"_s);
    QString title;
    prompts.onPreview = [&](const ReportToShow &report) {
        ReportChoice choice = report.choice;
        choice.language = u"ru"_s;
        title = buildIn(report.build, choice).title;
        ASSERT_TRUE(report.save(choice));
    };
    reports.preview();
    EXPECT_EQ(title, u"Отчёт о ходе выполнения за I квартал 2023 года"_s);
    EXPECT_THAT(open.folder().bytes(u"report.pdf"_s).toStdString(), StartsWith("%PDF"));
    EXPECT_TRUE(open.folder().bytes(u"report.pdf"_s).contains("/Lang (ru)"));
    EXPECT_EQ(prompts.waitedFor, 1);
}

TEST_F(ReportCommandsTest, TheEndingOfTheNameSaysTheFormatAndIsOfferedFirstTheNextTime)
{
    prompts.file = open.folder().path(u"report.docx"_s);
    reports.saveReport();
    EXPECT_TRUE(prompts.suggestedFile.endsWith(u"report-2023-Q1.pdf"_s)) << "at first";
    EXPECT_THAT(open.folder().bytes(u"report.docx"_s).toStdString(), StartsWith("PK"));
    prompts.file.clear();
    reports.saveReport();
    EXPECT_TRUE(prompts.suggestedFile.endsWith(u"report-2023-Q1.docx"_s));
    EXPECT_EQ(prompts.offeredKinds,
              u"PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Web page (*.html)"_s);
    reports.saveTable();
    EXPECT_TRUE(prompts.suggestedFile.endsWith(u"table-2023-Q1.pdf"_s))
        << "the table has a memory of its own";
    EXPECT_TRUE(prompts.offeredKinds.endsWith(u";;CSV (*.csv)"_s));
}

TEST_F(ReportCommandsTest, TheTableOfTheFilterIsSavedInEveryFormat)
{
    for (const QString &ending : endings(reportFiles(ReportFile::Of::Tables))) {
        prompts.file = open.folder().path(u"table."_s + ending);
        reports.saveTable();
        EXPECT_GT(open.folder().bytes(u"table."_s + ending).size(), 300) << ending.toStdString();
    }
}

TEST_F(ReportCommandsTest, AnEndingThatNobodyWritesIsToldAndNothingIsWritten)
{
    std::vector<Error> told;
    QObject::connect(&reports, &ReportCommands::failed, &reports,
                     [&told](const Error &error) { told.push_back(error); });
    prompts.file = open.folder().path(u"report.doc"_s);
    reports.saveReport();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].code, Error::Code::Usage);
    EXPECT_TRUE(told[0].message.contains(u".pdf, .docx, .xlsx, .html"_s)) << told[0].message.toStdString();
    EXPECT_FALSE(QFile::exists(prompts.file));
    EXPECT_EQ(prompts.waitedFor, 0);
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

TEST_F(ReportCommandsTest, TheCardOfAnActionIsPreviewedWithItsHistory)
{
    Report card;
    prompts.onPreview = [&](const ReportToShow &report) { card = buildIn(report.build, report.choice); };
    reports.previewCard(test::action(open.plan(), u"1.2"_s).id);
    EXPECT_EQ(card.title, u"Card of action 1.2"_s);
    const auto *last = std::get_if<Report::Heading>(&card.blocks[card.blocks.size() - 2]);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->text, u"History"_s);
}

TEST_F(ReportCommandsTest, OfTheBodyThatIsChosenItsOwnReportIsShown)
{
    const Body &council = *open.plan().findBody(u"ОСП-НАРЫН"_s);
    Filter filter;
    filter.body = council.id;
    view.setFilter(filter);
    prompts.onPreview = [&](const ReportToShow &report) {
        EXPECT_EQ(report.body, council.name);
        EXPECT_TRUE(report.choice.isOfBody);
        EXPECT_THAT(buildIn(report.build, report.choice).title.toStdString(), StartsWith("ОСП-НАРЫН"));
        ASSERT_FALSE(report.save(report.choice));
        EXPECT_TRUE(prompts.suggestedFile.endsWith(u"report ОСП-НАРЫН-2023-Q1.pdf"_s));
        ReportChoice whole = report.choice;
        whole.isOfBody = false;
        EXPECT_THAT(buildIn(report.build, whole).title.toStdString(), StartsWith("Progress report"));
    };
    reports.preview();

    view.setFilter({});
    prompts.onPreview = [&](const ReportToShow &report) {
        EXPECT_EQ(report.body, QString());
        EXPECT_FALSE(report.choice.isOfBody) << "it is not remembered";
    };
    reports.preview();
}

TEST(ChoicePanel, OffersTheWholePlanAndTheBody)
{
    ReportToShow report;
    report.choice = {u"en"_s, {}, {}, true};
    report.body = u"Нарынский областной совет"_s;
    report.sections = {{u"money"_s, u"Funding"_s}};
    const ChoicePanel panel(report);
    auto *subject = panel.findChild<QComboBox *>(u"reportSubject"_s);
    auto *sections = panel.findChild<QListWidget *>(u"sections"_s);
    EXPECT_TRUE(panel.choice().isOfBody);
    EXPECT_FALSE(sections->isEnabled());
    subject->setCurrentIndex(0);
    EXPECT_FALSE(panel.choice().isOfBody);
    EXPECT_TRUE(sections->isEnabled());
}

TEST_F(ReportCommandsTest, EachKindOfReportSuggestsANameOfItsOwn)
{
    prompts.onPreview = [&](const ReportToShow &report) { EXPECT_FALSE(report.save(report.choice)); };
    reports.previewDeadlines();
    EXPECT_TRUE(prompts.suggestedFile.endsWith(u"deadlines-2023-Q1.pdf"_s));
    reports.previewCard(test::action(open.plan(), u"1.2"_s).id);
    EXPECT_TRUE(prompts.suggestedFile.endsWith(u"card 1.2-2023-Q1.pdf"_s));
}

TEST_F(ReportCommandsTest, ACalendarHasTheDeadlinesOfWhatTheFilterShows)
{
    Filter filter;
    filter.goal = open.plan().findGoal(2)->id;
    view.setFilter(filter);
    prompts.file = open.folder().path(u"deadlines.ics"_s);
    reports.saveCalendar();
    EXPECT_EQ(open.folder().bytes(u"deadlines.ics"_s).count("BEGIN:VEVENT"), 1)
        << "2.1, at the end of the plan";
    QSignalSpy failed(&reports, &ReportCommands::failed);
    prompts.file = open.folder().path(u"none/deadlines.ics"_s);
    reports.saveCalendar();
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(ReportCommandsTest, PacksAreMadeForTheBodiesChosenAndTheFolderIsRemembered)
{
    QSignalSpy written(&reports, &ReportCommands::written);
    const QString folder = open.folder().path(u"packs"_s);
    prompts.chosenPacks = PacksChoice{{open.plan().findBody(u"ОСП-НАРЫН"_s)->id}, folder};
    reports.makePacks();
    EXPECT_EQ(prompts.askedPacks.bodies.size(), 2u) << "ЦК, of which no member is known, and ОСП-НАРЫН";
    EXPECT_EQ(written.size(), 1);
    EXPECT_EQ(QDir(folder + u"/ОСП-НАРЫН"_s).entryList(QDir::Files).size(), 3);
    reports.makePacks();
    EXPECT_EQ(prompts.askedPacks.folder, folder);
}

TEST(PacksDialog, GivesWhatIsCheckedAndNamesWhatIsMissing)
{
    const Plan plan = test::smallPlan();
    const BodyId own = plan.findBody(u"ОСП"_s)->id;
    PacksDialog dialog(plan, {{own}, u"/tmp/packs"_s});
    dialog.show();
    EXPECT_EQ(dialog.choice().bodies, std::vector<BodyId>{own});
    EXPECT_EQ(dialog.choice().folder, u"/tmp/packs"_s);
    auto *bodies = dialog.findChild<QListWidget *>();
    for (int row = 0; row < bodies->count(); ++row)
        bodies->item(row)->setCheckState(Qt::Unchecked);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QLabel *>(u"fault"_s)->text(), u"Choose a body at least."_s);
    bodies->item(0)->setCheckState(Qt::Checked);
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
}
