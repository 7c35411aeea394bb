// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/every_form.h"

#include "app/about_dialog.h"
#include "app/first_page.h"
#include "app/main_window.h"
#include "details/history_dialog.h"
#include "editing/action_dialog.h"
#include "editing/bodies_dialog.h"
#include "editing/closing_dialog.h"
#include "editing/entry_dialog.h"
#include "editing/expense_dialog.h"
#include "editing/goal_dialog.h"
#include "editing/plan_dialog.h"
#include "editing/silent_dialog.h"
#include "goals/column_filter.h"
#include "gui/scripted_prompts.h"
#include "pages/finder_dialog.h"
#include "pages/kyrgyz_texts_dialog.h"
#include "preview/preview_dialog.h"
#include "support/open_plan.h"
#include "widgets/help_window.h"

#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using Visitor = std::function<void(QWidget &, const std::string &)>;

namespace {

void visitTabs(QTabWidget &tabs, QWidget &form, const Visitor &visitor)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QCoreApplication::processEvents();
        visitor(form, form.metaObject()->className() + std::string(", ") + tabs.tabText(tab).toStdString());
    }
}

void visit(QWidget &form, const Visitor &visitor)
{
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&form));
    if (auto *tabs = form.findChild<QTabWidget *>())
        visitTabs(*tabs, form, visitor);
    else
        visitor(form, form.metaObject()->className());
}

void visitWindow(const OpenPlan &open, const Visitor &visitor)
{
    ScriptedPrompts prompts;
    QSettings memory(open.folder().path(u"memory.ini"_s), QSettings::IniFormat);
    MainWindow window(open.workspace(), prompts, memory);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.pages().showAction(action(open.plan(), u"1.2"_s).id);
    auto &details = *window.findChild<DetailPanel *>();
    details.show();
    for (int page = 0; page < window.pages().count(); ++page) {
        window.pages().setIndex(page);
        QCoreApplication::processEvents();
        visitor(window, "the page " + window.pages().caption(page).toStdString());
    }
    for (int page = DetailPanel::Description; page <= DetailPanel::History; ++page) {
        details.showPage(page);
        QCoreApplication::processEvents();
        visitor(details, "page " + std::to_string(page + 1) + " of the details");
    }
}

template <class Value>
Accept<Value> refuseNothing()
{
    return [](const Value &) { return Result<void>(); };
}

void visitEditing(const OpenPlan &open, const Visitor &visitor)
{
    const Plan &plan = open.plan();
    const Action &recurring = action(plan, u"1.2"_s);
    const Quarter quarter(2023, 1);
    EntryDialog entry(plan, *plan.entry(recurring.id, quarter), {}, refuseNothing<ProgressEntry>(), nullptr);
    visit(entry, visitor);
    ActionDialog actionForm(plan, ActionSheet::of(plan, recurring), refuseNothing<ActionSheet>(), nullptr);
    visit(actionForm, visitor);
    GoalDialog goal(*plan.goals().front(), refuseNothing<Goal>(), nullptr);
    visit(goal, visitor);
    PlanDialog planForm(PlanSheet::of(plan), refuseNothing<PlanSheet>(), nullptr);
    visit(planForm, visitor);
    BodiesDialog bodies(open.workspace(), nullptr);
    visit(bodies, visitor);
    ClosingDialog closing(plan, reviewClosing(plan, quarter, open.workspace().today()));
    visit(closing, visitor);
    PacksDialog packs(plan, {});
    visit(packs, visitor);
    SettingsDialog settings({{u"Айгуль"_s, u"en"_s, 10, {}, {}, true}, {u"1.3"_s}, UntilReading()});
    visit(settings, visitor);
    const std::vector<BudgetLine> lines = ActionSheet::of(plan, recurring).budget;
    Expense spent;
    spent.line = lines.front().id;
    ExpenseDialog expense(lines, spent, refuseNothing<Expense>(), nullptr);
    visit(expense, visitor);
}

void visitLookingUp(const OpenPlan &open, const Visitor &visitor)
{
    QuarterView view(open.workspace(), Quarter(2023, 1));
    SilentDialog silent(view);
    visit(silent, visitor);
    HistoryDialog history(open.workspace(), nullptr);
    visit(history, visitor);
    FinderDialog finder(open.plan(), {}, {});
    visit(finder, visitor);
    for (const int column :
         {ActionTableModel::Title, ActionTableModel::MarkColumn, ActionTableModel::Responsible}) {
        ColumnFilter filter(view, column, nullptr);
        visit(filter, visitor);
    }
    KyrgyzTextsDialog kyrgyz(open.workspace());
    visit(kyrgyz, visitor);
    HelpWindow guide;
    visit(guide, visitor);
    AboutDialog about;
    visit(about, visitor);
    FirstPage first(open.plan().info(), open.workspace().person().name);
    visit(first, visitor);
}

void visitPreview(const Visitor &visitor)
{
    ReportToShow report;
    report.title = u"Report"_s;
    report.build = [](const ReportChoice &) { return Report(); };
    report.sections = {{u"first"_s, u"The first"_s}};
    report.choice.language = u"en"_s;
    PreviewDialog preview(report);
    visit(preview, visitor);
}

} // namespace

void visitEveryForm(const Visitor &visitor)
{
    const OpenPlan open;
    visitWindow(open, visitor);
    visitEditing(open, visitor);
    visitLookingUp(open, visitor);
    visitPreview(visitor);
}

} // namespace fpk::test
