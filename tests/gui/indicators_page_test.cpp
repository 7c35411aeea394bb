// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/figures.h"
#include "details/indicators_page.h"
#include "editing/plan_commands.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class IndicatorsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        page.resize(360, 500);
        page.showAction(seminars().id);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        table().setFocus();
    }
    void TearDown() override { language::use(u"en"_s); }

    [[nodiscard]] const Action &seminars() const { return test::action(open.plan(), u"1.2"_s); }
    [[nodiscard]] const Indicator &held() const { return *open.plan().indicators(seminars().id).front(); }
    [[nodiscard]] std::optional<double> value(Quarter quarter) const
    {
        const Measurement *known = measurementOf(open.plan(), held(), quarter, {});
        return known ? std::optional(known->value) : std::nullopt;
    }
    [[nodiscard]] MeasurementView &table() const { return *page.findChild<MeasurementView *>(); }
    [[nodiscard]] QLabel &label(const QString &name) const { return *page.findChild<QLabel *>(name); }
    [[nodiscard]] std::string text(const QString &name) const { return label(name).text().toStdString(); }
    [[nodiscard]] QComboBox &choice() const { return *page.findChild<QComboBox *>(u"indicator"_s); }

    // Goes to the Federation's own value of the quarter.
    void goTo(Quarter quarter)
    {
        auto &grid = *qobject_cast<MeasurementGrid *>(table().model());
        table().setCurrentIndex(grid.index(0, grid.columnOf(quarter)));
    }
    void type(const QString &typed)
    {
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *editor = table().findChild<QLineEdit *>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        editor->insert(typed);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor hands over and closes
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void change(const std::function<void(Indicator &)> &edit)
    {
        Indicator indicator = held();
        edit(indicator);
        Draft draft(open.plan());
        draft.update(indicator);
        ASSERT_TRUE(open.workspace().commit(draft.changes()));
    }

    const Quarter past{2022, 4};
    const Quarter now{2023, 1};
    test::OpenPlan open;
    QuarterView view{open.workspace(), now};
    std::unique_ptr<IndicatorsPage> owned = std::make_unique<IndicatorsPage>(view);
    IndicatorsPage &page = *owned;
};

} // namespace

TEST_F(IndicatorsPageTest, SaysWhatWasToBeReachedAndWhatIs)
{
    EXPECT_EQ(text(u"indicatorName"_s), "Проведено семинаров");
    EXPECT_THAT(text(u"figures"_s), HasSubstr("Unit: семинар"));
    EXPECT_THAT(text(u"figures"_s), HasSubstr("Baseline: 0<br>"));
    EXPECT_THAT(text(u"figures"_s), HasSubstr("Target: 26<br>"));
    EXPECT_THAT(text(u"figures"_s), HasSubstr("5.5 (sum)"));
    EXPECT_THAT(text(u"figures"_s), HasSubstr("◆ 21.1 % — on the way to the target"));
    view.setQuarter(past);
    EXPECT_THAT(text(u"figures"_s), HasSubstr("15.3 %")) << "4 of 26";
    EXPECT_FALSE(choice().isVisible());
}

TEST_F(IndicatorsPageTest, ATargetThatIsNotSetIsSaidAndNotTakenForZero)
{
    change([](Indicator &indicator) { indicator.target.reset(); });
    EXPECT_THAT(text(u"figures"_s), HasSubstr("No target is set."));
    EXPECT_THAT(text(u"figures"_s), Not(HasSubstr("%")));
}

TEST_F(IndicatorsPageTest, AnAttainmentJustBelowItsTargetIsNotRoundedUpToIt)
{
    change([](Indicator &indicator) { indicator.target = 5.501; });
    EXPECT_THAT(text(u"figures"_s), HasSubstr("◆ 99.9 %"));
    change([](Indicator &indicator) { indicator.target = 5.5; });
    EXPECT_THAT(text(u"figures"_s), HasSubstr("● 100 % — the target is reached"));
}

TEST_F(IndicatorsPageTest, ANumberTypedCountsAtOnceAndDeleteTakesItAway)
{
    goTo(now);
    type(u"22"_s);
    EXPECT_EQ(value(now), 22);
    EXPECT_THAT(text(u"figures"_s), HasSubstr("● 100 %"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(value(now), std::nullopt);
    EXPECT_THAT(text(u"figures"_s), HasSubstr("21.1 %"));
}

TEST_F(IndicatorsPageTest, DeleteInTheGridIsNotTheWindowsDelete)
{
    QAction window(&page);
    window.setShortcut(QKeySequence::Delete);
    page.addAction(&window);
    bool isTriggered = false;
    QObject::connect(&window, &QAction::triggered, &page, [&] { isTriggered = true; });
    goTo(past);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(value(past), std::nullopt);
    QTest::keyClick(&table(), Qt::Key_Delete); // where there is nothing to clear
    EXPECT_FALSE(isTriggered);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Delete);
    EXPECT_TRUE(isTriggered);
}

TEST_F(IndicatorsPageTest, AWordAndACountBelowZeroAreRefusedUnderTheGrid)
{
    goTo(past);
    EXPECT_FALSE(label(u"fault"_s).isVisible());
    for (const auto &[typed, rule] :
         {std::pair(u"много"_s, "not a number"), std::pair(u"-5"_s, "0 or more")}) {
        type(typed);
        EXPECT_EQ(value(past), 4);
        EXPECT_TRUE(label(u"fault"_s).isVisible());
        EXPECT_THAT(text(u"fault"_s), HasSubstr(rule));
    }
    type(u"5"_s);
    EXPECT_EQ(value(past), 5);
    EXPECT_FALSE(label(u"fault"_s).isVisible());
}

TEST_F(IndicatorsPageTest, AValueIsCopiedAndPasted)
{
    goTo(past);
    QTest::keySequence(&table(), QKeySequence::Copy);
    goTo(now);
    QTest::keySequence(&table(), QKeySequence::Paste);
    EXPECT_EQ(value(now), 4);
}

TEST_F(IndicatorsPageTest, WhatIsBeingTypedOutlivesNewsFromAColleague)
{
    goTo(past);
    QTest::keyClick(&table(), Qt::Key_F2);
    EXPECT_TRUE(page.isEditing());
    auto *editor = table().findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, u"17"_s);
    const auto other = open.another(u"Бакыт"_s);
    Measurement measurement = *measurementOf(other->plan(), held(), past, {});
    measurement.note = u"исправлено"_s;
    Draft draft(other->plan());
    draft.update(measurement);
    ASSERT_TRUE(other->commit(draft.changes()));
    ASSERT_TRUE(open.workspace().refresh());
    EXPECT_EQ(editor->text(), u"17"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(value(past), 17);
}

TEST_F(IndicatorsPageTest, APageClosedWhileAValueIsTypedGoesInPeace)
{
    goTo(past);
    QTest::keyClick(&table(), Qt::Key_F2);
    ASSERT_TRUE(page.isEditing());
    owned.reset();
    EXPECT_EQ(value(past), 4);
}

TEST_F(IndicatorsPageTest, ANoteIsWrittenToAValueAndToNothingElse)
{
    test::ScriptedPrompts prompts;
    PlanCommands commands(view, prompts);
    QObject::connect(&page, &IndicatorsPage::noteRequested, &commands, &PlanCommands::editNote);
    prompts.typed = u"по акту № 3"_s;
    QAction *note = table().actions().first();
    goTo(past);
    EXPECT_TRUE(note->isEnabled());
    note->trigger();
    EXPECT_EQ(measurementOf(open.plan(), held(), past, {})->note, u"по акту № 3"_s);
    goTo(now);
    EXPECT_FALSE(note->isEnabled());
}

TEST_F(IndicatorsPageTest, OneOfSeveralIndicatorsIsChosenAndStaysChosen)
{
    Draft draft(open.plan());
    const Indicator people{IndicatorId::make(), seminars().id, 2, u"Обучено"_s, u"чел."_s, {}, {}};
    draft.create(people);
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    ASSERT_TRUE(choice().isVisible());
    choice().setCurrentIndex(1);
    EXPECT_EQ(text(u"indicatorName"_s), "Обучено");
    EXPECT_THAT(text(u"figures"_s), HasSubstr("Nothing was measured up to Q1 2023."));
    goTo(now);
    type(u"30"_s);
    EXPECT_EQ(choice().currentIndex(), 1);
    EXPECT_EQ(measurementOf(open.plan(), people, now, {})->value, 30);
}

TEST_F(IndicatorsPageTest, SaysInWordsThatThereIsNothing)
{
    page.showAction(test::action(open.plan(), u"1.1"_s).id);
    EXPECT_TRUE(label(u"indicatorsHint"_s).isVisible());
    EXPECT_THAT(text(u"indicatorsHint"_s), HasSubstr("The plan names no indicator for this action."));
    EXPECT_FALSE(table().isVisible());
    page.showAction({});
    EXPECT_THAT(text(u"indicatorsHint"_s), HasSubstr("Select an action"));
    page.showAction(seminars().id);
    EXPECT_FALSE(label(u"indicatorsHint"_s).isVisible());
    EXPECT_TRUE(table().isVisible());
}

TEST_F(IndicatorsPageTest, TheReportingQuarterIsInSight)
{
    for (const Quarter quarter : {Quarter(2025, 4), Quarter(2022, 1)}) {
        view.setQuarter(quarter);
        const QRect shown = table().visualRect(table().currentIndex());
        EXPECT_TRUE(table().viewport()->rect().contains(shown)) << quarter.toString().toStdString();
        EXPECT_TRUE(table().currentIndex().data(MeasurementGrid::ReportingRole).toBool());
    }
}

TEST_F(IndicatorsPageTest, SpeaksTheLanguageThatIsChosenMeanwhile)
{
    const auto caption = [this] { return table().model()->headerData(4, Qt::Horizontal).toString(); };
    EXPECT_EQ(caption(), u"Q1\n2023"_s);
    language::use(u"ru"_s);
    QCoreApplication::sendPostedEvents();
    EXPECT_NE(caption(), u"Q1\n2023"_s);
    EXPECT_THAT(text(u"figures"_s), HasSubstr("5,5")) << "figures as the language writes them";
}
