// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting.h"
#include "core/rules.h"
#include "editing/action_dialog.h"
#include "editing/entry_dialog.h"
#include "editing/expense_dialog.h"
#include "editing/plan_dialog.h"
#include "editing/settings_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "widgets/rows_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

template <class Widget>
Widget &part(QWidget &form, const QString &name)
{
    return *form.findChild<Widget *>(name);
}

void pressOk(QWidget &form)
{
    part<QDialogButtonBox>(form, u"buttons"_s).button(QDialogButtonBox::Ok)->click();
}

class Dialogs : public testing::Test
{
protected:
    void SetUp() override { language::use(u"en"_s); }
    void TearDown() override { language::use(u"en"_s); }
    // As reporting begins.
    [[nodiscard]] ProgressEntry report(const QString &number, Quarter quarter,
                                       std::optional<BodyId> body = {}) const
    {
        return entryToReport(open.plan(), test::action(open.plan(), number), quarter, body);
    }
    test::OpenPlan open;
};

} // namespace

TEST_F(Dialogs, AnEntryWithoutItsReasonStaysOpenAtTheField)
{
    ProgressEntry entry = report(u"1.1"_s, Quarter(2023, 1));
    entry.mark = Mark::NotDone;
    std::optional<ProgressEntry> taken;
    EntryDialog dialog(
        open.plan(), entry, {},
        [&](const ProgressEntry &typed) {
            if (const auto checked = rules::check(typed); !checked)
                return checked;
            taken = typed;
            return Result<void>();
        },
        nullptr);
    dialog.show();
    pressOk(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(taken);
    EXPECT_THAT(part<QLabel>(dialog, u"fault"_s).text().toStdString(), HasSubstr("reason"));
    auto &reason = part<QPlainTextEdit>(dialog, u"reason"_s);
    EXPECT_FALSE(reason.accessibleDescription().isEmpty());
    reason.setPlainText(u"Нет средств"_s);
    pressOk(dialog);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->reason, u"Нет средств"_s);
}

TEST_F(Dialogs, AnUntouchedActionChangesNothing)
{
    for (const Action *action : open.plan().actions()) {
        std::optional<std::vector<Change>> made;
        ActionDialog dialog(
            open.plan(), ActionSheet::of(open.plan(), *action),
            [&](const ActionSheet &sheet) {
                made = changes(open.plan(), sheet);
                return Result<void>();
            },
            nullptr);
        pressOk(dialog);
        ASSERT_TRUE(made);
        EXPECT_TRUE(made->empty()) << open.plan().number(*action).toStdString();
    }
}

TEST_F(Dialogs, AnUntouchedPlanChangesNothing)
{
    std::optional<std::vector<Change>> made;
    PlanDialog dialog(
        PlanSheet::of(open.plan()),
        [&](const PlanSheet &sheet) {
            made = changes(open.plan(), sheet);
            return Result<void>();
        },
        nullptr);
    pressOk(dialog);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->empty());
}

TEST_F(Dialogs, AnAbbreviationWithoutItsMeaningIsRefusedOnItsPage)
{
    PlanDialog dialog(
        PlanSheet::of(open.plan()),
        [&](const PlanSheet &sheet) { return open.workspace().commit(changes(open.plan(), sheet)); },
        nullptr);
    dialog.show();
    auto &list = part<RowsEditor>(dialog, u"short_form"_s);
    list.table().item(0, 0)->setText(QString());
    pressOk(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(list.isVisible()) << "its page was turned to";
    EXPECT_THAT(part<QLabel>(dialog, u"fault"_s).text().toStdString(), HasSubstr("Abbreviation"));
    list.table().item(0, 0)->setText(u"ЦКП"_s);
    pressOk(dialog);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(open.plan().abbreviations().front()->shortForm, u"ЦКП"_s);
}

TEST_F(Dialogs, SettingsAskForANameAndForAFolderThatIsThere)
{
    SettingsDialog dialog({{u"Айгуль"_s, u"en"_s, 10, {}, {}, true}, {}, {}});
    dialog.show();
    part<QLineEdit>(dialog, u"person"_s).setText(u" "_s);
    pressOk(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_THAT(part<QLabel>(dialog, u"fault"_s).text().toStdString(), HasSubstr("name"));
    part<QLineEdit>(dialog, u"person"_s).setText(u"Бакыт"_s);
    part<QLineEdit>(dialog, u"copiesFolder"_s).setText(open.folder().path(u"missing"_s));
    pressOk(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_THAT(part<QLabel>(dialog, u"fault"_s).text().toStdString(), HasSubstr("folder"));
    part<QLineEdit>(dialog, u"copiesFolder"_s).setText(open.folder().path(u"."_s));
    pressOk(dialog);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.choice().program.person, u"Бакыт"_s);
    EXPECT_FALSE(dialog.choice().until) << "the plan has no such deadline";
}

TEST_F(Dialogs, AWordingIsReadWhileItIsTyped)
{
    Deadline taken;
    ActionSheet fresh;
    fresh.action.id = ActionId::make();
    ActionDialog dialog(
        open.plan(), fresh,
        [&](const ActionSheet &sheet) {
            taken = sheet.action.deadline;
            return Result<void>();
        },
        nullptr);
    dialog.show();
    auto &wording = part<QPlainTextEdit>(dialog, u"deadline_text"_s);
    wording.setPlainText(u"4 квартал 2022 г. и 1 квартал 2023 г."_s);
    EXPECT_EQ(part<QLabel>(dialog, u"reading"_s).text(), u"Understood as: once, 01.10.2022 – 31.03.2023"_s);
    EXPECT_FALSE(part<QPushButton>(dialog, u"takeReading"_s).isVisible())
        << "it was taken over as it was read";
    pressOk(dialog);
    EXPECT_EQ(taken.windows, (Windows{{QDate(2022, 10, 1), QDate(2023, 3, 31)}}));
}

TEST_F(Dialogs, ADeadlineSetByHandStaysUntilTheReadingIsTaken)
{
    Deadline taken;
    const Action &proposal = test::action(open.plan(), u"1.1"_s);
    ActionDialog dialog(
        open.plan(), ActionSheet::of(open.plan(), proposal),
        [&](const ActionSheet &sheet) {
            taken = sheet.action.deadline;
            return Result<void>();
        },
        nullptr);
    dialog.show();
    part<RowsEditor>(dialog, u"deadline_windows"_s).table().item(0, 1)->setText(u"15.11.2022"_s);
    part<QPlainTextEdit>(dialog, u"deadline_text"_s).setPlainText(u"до 10.12.2022"_s);
    pressOk(dialog);
    EXPECT_EQ(taken.due(), QDate(2022, 11, 15));

    dialog.show();
    EXPECT_TRUE(part<QPushButton>(dialog, u"takeReading"_s).isVisible());
    part<QPushButton>(dialog, u"takeReading"_s).click();
    pressOk(dialog);
    EXPECT_EQ(taken.due(), QDate(2022, 12, 10));
}

TEST_F(Dialogs, LookingThroughAnActionIsNotEditingIt)
{
    for (const Action &action : open.plan().table<Action>().rows()) {
        ActionDialog dialog(
            open.plan(), ActionSheet::of(open.plan(), action),
            [](const ActionSheet &) { return Result<void>(); }, nullptr);
        dialog.show();
        for (int page = 0; page < 5; ++page) {
            QTest::keyClick(&dialog, Qt::Key_Tab, Qt::ControlModifier);
            QTest::qWait(0);
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible()) << open.plan().number(action).toStdString();
    }
}

TEST_F(Dialogs, ATargetThatIsNoNumberIsRefusedInTheForm)
{
    bool asked = false;
    ActionDialog dialog(
        open.plan(), ActionSheet::of(open.plan(), test::action(open.plan(), u"1.2"_s)),
        [&](const ActionSheet &) {
            asked = true;
            return Result<void>();
        },
        nullptr);
    dialog.show();
    part<RowsEditor>(dialog, u"target"_s).table().item(0, 3)->setText(u"many"_s);
    pressOk(dialog);
    EXPECT_FALSE(asked);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_THAT(part<QLabel>(dialog, u"fault"_s).text().toStdString(), HasSubstr("Target"));
}

TEST_F(Dialogs, AmountsAreTypedAsPeopleOrAsProgramsWriteThem)
{
    language::use(u"ru"_s);
    for (const QString &typed : {u"1 234,50"_s, u"1234.50"_s, u"1\u00a0234,5"_s}) {
        std::optional<qint64> planned;
        ActionDialog dialog(
            open.plan(), ActionSheet::of(open.plan(), test::action(open.plan(), u"1.2"_s)),
            [&](const ActionSheet &sheet) {
                planned = sheet.budget.front().planned;
                return Result<void>();
            },
            nullptr);
        QTableWidget &lines = part<RowsEditor>(dialog, u"planned"_s).table();
        EXPECT_EQ(lines.item(0, 2)->text().simplified(), u"150 000,50"_s);
        lines.item(0, 2)->setText(typed);
        pressOk(dialog);
        EXPECT_EQ(planned, 123'450) << typed.toStdString();
    }
}

TEST_F(Dialogs, AnotherMarkTakesAwayWhatBelongsToTheOldOne)
{
    ProgressEntry entry = report(u"1.1"_s, Quarter(2023, 1));
    entry.mark = Mark::Postponed;
    entry.newDeadline = QDate(2023, 12, 31);
    std::optional<ProgressEntry> taken;
    EntryDialog dialog(
        open.plan(), entry, {},
        [&](const ProgressEntry &typed) {
            taken = typed;
            return Result<void>();
        },
        nullptr);
    EXPECT_TRUE(part<QWidget>(dialog, u"new_deadline"_s).isEnabled());
    EXPECT_FALSE(part<QWidget>(dialog, u"done_on"_s).isEnabled());
    auto &marks = part<QComboBox>(dialog, u"mark"_s);
    marks.setCurrentIndex(marks.findData(int(Mark::Done)));
    EXPECT_FALSE(part<QWidget>(dialog, u"new_deadline"_s).isEnabled());
    EXPECT_TRUE(part<QWidget>(dialog, u"done_on"_s).isEnabled());
    pressOk(dialog);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->newDeadline, std::nullopt);
}

TEST_F(Dialogs, AnEntrySaysWhoseItIs)
{
    const auto title = [this](std::optional<BodyId> body) {
        EntryDialog dialog(
            open.plan(), report(u"1.2"_s, Quarter(2023, 1), body), {},
            [](const ProgressEntry &) { return Result<void>(); }, nullptr);
        return dialog.windowTitle();
    };
    EXPECT_EQ(title({}), u"Report for Q1 2023"_s);
    EXPECT_EQ(title(open.plan().findBody(u"ОСП-НАРЫН"_s)->id), u"Report for Q1 2023, ОСП-НАРЫН"_s);
}

TEST_F(Dialogs, AMarkThatIsNotTheBodiesIsRefusedAtItsReason)
{
    const Action &action = test::action(open.plan(), u"1.2"_s);
    std::optional<ProgressEntry> taken;
    EntryDialog dialog(
        open.plan(), report(u"1.2"_s, Quarter(2023, 1)), {},
        [&](const ProgressEntry &typed) {
            const Result<void> checked = checkOverride(open.plan(), action, typed);
            if (checked)
                taken = typed;
            return checked;
        },
        nullptr);
    dialog.show();
    EXPECT_THAT(part<QLabel>(dialog, u"roll_up"_s).text().toStdString(), HasSubstr("come to “in progress”"));
    auto &marks = part<QComboBox>(dialog, u"mark"_s);
    auto &why = part<QPlainTextEdit>(dialog, u"override_reason"_s);
    marks.setCurrentIndex(marks.findData(int(Mark::Done)));
    EXPECT_TRUE(why.isEnabled());
    pressOk(dialog);
    EXPECT_FALSE(taken);
    EXPECT_THAT(why.accessibleDescription().toStdString(), HasSubstr("in progress"));
    why.setPlainText(u"Проверено на местах"_s);
    pressOk(dialog);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->overrideReason, u"Проверено на местах"_s);
}

TEST_F(Dialogs, TheBodiesReportsAreTakenOverIntoTheForm)
{
    const ProgressEntry entry = report(u"1.2"_s, Quarter(2023, 1));
    std::optional<ProgressEntry> taken;
    EntryDialog dialog(
        open.plan(), entry, {},
        [&](const ProgressEntry &typed) {
            taken = typed;
            return Result<void>();
        },
        nullptr);
    part<QPlainTextEdit>(dialog, u"override_reason"_s).setPlainText(u"Проверено"_s);
    part<QPushButton>(dialog, u"take_over"_s).click();
    EXPECT_FALSE(part<QWidget>(dialog, u"override_reason"_s).isEnabled()) << "the marks agree";
    pressOk(dialog);
    EXPECT_EQ(taken, accepted(open.plan(), test::action(open.plan(), u"1.2"_s), entry));
}

TEST_F(Dialogs, OnlyTheFederationsEntryWhereBodiesReportHasAReasonForAnotherMark)
{
    const auto isAsked = [this](const QString &number, std::optional<BodyId> body) {
        EntryDialog dialog(
            open.plan(), report(number, Quarter(2023, 1), body), {},
            [](const ProgressEntry &) { return Result<void>(); }, nullptr);
        dialog.show();
        return part<QWidget>(dialog, u"override_reason"_s).isVisible() &&
               part<QWidget>(dialog, u"roll_up"_s).isVisible();
    };
    EXPECT_TRUE(isAsked(u"1.2"_s, {}));
    EXPECT_FALSE(isAsked(u"1.2"_s, open.plan().findBody(u"ОСП-НАРЫН"_s)->id));
    EXPECT_FALSE(isAsked(u"2.1"_s, {}));
}

TEST_F(Dialogs, CtrlTabTurnsThePagesOfAnActionFromAnyField)
{
    ActionDialog dialog(
        open.plan(), ActionSheet::of(open.plan(), test::action(open.plan(), u"1.2"_s)),
        [](const ActionSheet &) { return Result<void>(); }, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto &pages = part<QTabWidget>(dialog, u"pages"_s);
    for (int turned = 1; turned <= pages.count(); ++turned) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_EQ(pages.currentIndex(), turned % pages.count());
    }
}

namespace {

// A form for the first expense of 1.2, against one of its lines: 0 in KGS, 1 in USD.
class ExpenseForm : public Dialogs
{
protected:
    void SetUp() override
    {
        Dialogs::SetUp();
        for (const BudgetLine *line : open.plan().budgetLines(test::action(open.plan(), u"1.2"_s).id))
            lines.push_back(*line);
    }
    // Opens the form, lets it be filled in and pressed OK; what it then shows at its fault.
    std::string press(const std::function<void(QDialog &)> &fill)
    {
        const Expense &expense = open.plan().table<Expense>().rows().front();
        const auto accept = [this](const Expense &typed) {
            taken = typed;
            return Result<void>();
        };
        ExpenseDialog dialog(lines, expense, accept, nullptr);
        dialog.show();
        fill(dialog);
        pressOk(dialog);
        const QLabel &fault = part<QLabel>(dialog, u"fault"_s);
        return fault.isVisible() ? fault.text().toStdString() : std::string();
    }
    static void typeAmount(QDialog &dialog, const QString &text)
    {
        part<QLineEdit>(dialog, u"amount"_s).setText(text);
    }

    std::vector<BudgetLine> lines;
    std::optional<Expense> taken;
};

} // namespace

TEST_F(ExpenseForm, GivesBackWhatWasLeftUntouched)
{
    EXPECT_EQ(press([](QDialog &) {}), std::string());
    EXPECT_EQ(taken, open.plan().table<Expense>().rows().front());
}

TEST_F(ExpenseForm, RefusesACurrencyThatTheLineDoesNotHave)
{
    EXPECT_THAT(press([](QDialog &dialog) { typeAmount(dialog, u"100 USD"_s); }),
                HasSubstr("The line is in KGS; an expense in USD"));
    EXPECT_FALSE(taken);
    EXPECT_EQ(press([](QDialog &dialog) {
                  part<QComboBox>(dialog, u"line"_s).setCurrentIndex(1);
                  typeAmount(dialog, u"100 USD"_s);
              }),
              std::string());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->line, lines[1].id);
    EXPECT_EQ(taken->amount, 10'000);
}

TEST_F(ExpenseForm, RefusesAnAmountThatIsNone)
{
    for (const QString &typed : {u"много"_s, u"1.234"_s, QString()}) {
        EXPECT_THAT(press([&](QDialog &dialog) { typeAmount(dialog, typed); }), HasSubstr("Amount"))
            << typed.toStdString();
        EXPECT_FALSE(taken);
    }
}

TEST_F(ExpenseForm, SaysInWhichCurrencyTheLineIs)
{
    press([](QDialog &dialog) {
        EXPECT_EQ(part<QLabel>(dialog, u"currency"_s).text(), u"KGS"_s);
        part<QComboBox>(dialog, u"line"_s).setCurrentIndex(1);
        EXPECT_EQ(part<QLabel>(dialog, u"currency"_s).text(), u"USD"_s);
        EXPECT_TRUE(part<QComboBox>(dialog, u"line"_s).isVisible());
    });
    lines.pop_back();
    press([](QDialog &dialog) { EXPECT_FALSE(part<QComboBox>(dialog, u"line"_s).isVisible()); });
}

TEST_F(ExpenseForm, RefusesTheThirtyFirstOfAprilInsteadOfMovingIt)
{
    const auto typeDate = [](const QString &text) {
        return [text](QDialog &dialog) { part<QLineEdit>(dialog, u"spent_on"_s).setText(text); };
    };
    for (const QString &typed : {u"31.04.2023"_s, u"завтра"_s, QString()}) {
        EXPECT_THAT(press(typeDate(typed)), HasSubstr("a day of the calendar")) << typed.toStdString();
        EXPECT_FALSE(taken);
    }
    EXPECT_EQ(press(typeDate(u"30.04.2023"_s)), std::string());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->spentOn, QDate(2023, 4, 30));
}
