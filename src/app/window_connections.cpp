// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_connections.h"

#include "entry/entry_page.h"

namespace fpk {

void connectPlanCommands(WindowActions &actions, PlanPages &pages, PlanCommands &commands)
{
    const auto onAction = [&](QAction *action, void (PlanCommands::*command)(ActionId)) {
        QObject::connect(action, &QAction::triggered, &commands, [&pages, &commands, command] {
            if (const auto id = pages.action())
                (commands.*command)(*id);
        });
    };
    const auto onGoal = [&](QAction *action, void (PlanCommands::*command)(GoalId)) {
        QObject::connect(action, &QAction::triggered, &commands, [&pages, &commands, command] {
            if (const auto id = pages.goal())
                (commands.*command)(*id);
        });
    };
    const auto onPlan = [&](QAction *action, void (PlanCommands::*command)()) {
        QObject::connect(action, &QAction::triggered, &commands, command);
    };
    QObject::connect(&pages, &PlanPages::selectionChanged, &actions,
                     [&] { actions.offer(pages.action().has_value(), pages.goal().has_value()); });
    onAction(actions.editEntry, &PlanCommands::editEntry);
    onAction(actions.editAction, &PlanCommands::editAction);
    onAction(actions.deleteAction, &PlanCommands::deleteAction);
    onGoal(actions.newAction, &PlanCommands::newAction);
    onGoal(actions.editGoal, &PlanCommands::editGoal);
    onGoal(actions.deleteGoal, &PlanCommands::deleteGoal);
    onPlan(actions.newGoal, &PlanCommands::newGoal);
    onPlan(actions.editPlan, &PlanCommands::editPlan);
    onPlan(actions.closeQuarter, &PlanCommands::closeQuarter);
    onPlan(actions.reopenQuarter, &PlanCommands::reopenQuarter);
    onPlan(actions.editBodies, &PlanCommands::editBodies);
    QObject::connect(&pages, &PlanPages::actionOpened, actions.editAction, &QAction::trigger);
    QObject::connect(&pages, &PlanPages::goalWanted, &commands, &PlanCommands::newGoal);
    QObject::connect(&pages, &PlanPages::actionWanted, &commands, &PlanCommands::newAction);
    QObject::connect(&pages, &PlanPages::companionMissing, &commands, &PlanCommands::completeEntry);
    QObject::connect(&pages, &PlanPages::textRefused, &commands, &PlanCommands::retryEntry);
    QObject::connect(&commands, &PlanCommands::actionMade, &pages, &PlanPages::showAction);
    QObject::connect(&commands, &PlanCommands::actionChosen, &pages, &PlanPages::showAction);
}

void connectProgramCommands(WindowActions &actions, ProgramCommands &commands)
{
    const auto on = [&](QAction *action, void (ProgramCommands::*command)()) {
        QObject::connect(action, &QAction::triggered, &commands, command);
    };
    on(actions.newPlan, &ProgramCommands::newPlan);
    on(actions.open, &ProgramCommands::openPlan);
    on(actions.saveCopy, &ProgramCommands::saveCopy);
    on(actions.settings, &ProgramCommands::changeSettings);
    QObject::connect(actions.recent, &QMenu::aboutToShow, &commands,
                     [&] { commands.fillRecent(*actions.recent); });
    QObject::connect(actions.copies, &QMenu::aboutToShow, &commands,
                     [&] { commands.fillCopies(*actions.copies); });
    QObject::connect(actions.languages, &QActionGroup::triggered, &commands,
                     &ProgramCommands::chooseLanguage);
    QObject::connect(actions.larger, &QAction::triggered, &commands, [&] { commands.changeTextSize(1); });
    QObject::connect(actions.smaller, &QAction::triggered, &commands, [&] { commands.changeTextSize(-1); });
}

void connectReportCommands(WindowActions &actions, PlanPages &pages, ReportCommands &commands)
{
    const auto on = [&](QAction *action, void (ReportCommands::*command)()) {
        QObject::connect(action, &QAction::triggered, &commands, command);
    };
    on(actions.preview, &ReportCommands::preview);
    on(actions.print, &ReportCommands::print);
    on(actions.saveReport, &ReportCommands::saveReport);
    on(actions.saveTable, &ReportCommands::saveTable);
    on(actions.deadlines, &ReportCommands::previewDeadlines);
    on(actions.calendar, &ReportCommands::saveCalendar);
    on(actions.packs, &ReportCommands::makePacks);
    QObject::connect(actions.card, &QAction::triggered, &commands, [&] {
        if (const auto id = pages.action())
            commands.previewCard(*id);
    });
}

void connectUndo(WindowActions &actions, PlanPages &pages, Workspace &workspace)
{
    QObject::connect(actions.undo, &QAction::triggered, &pages, [&] {
        if (!pages.undo())
            (void)workspace.undo();
    });
    QObject::connect(actions.redo, &QAction::triggered, &workspace, &Workspace::redo);
}

void showUndo(WindowActions &actions, const PlanPages &pages, const Workspace &workspace)
{
    const QString ofPage = pages.undoText();
    actions.setUndoTexts(ofPage.isEmpty() ? workspace.undoText() : ofPage, workspace.redoText());
}

// Whoever sets the view's filter, the bar shows it.
void connectFilter(WindowActions &actions, FilterBar &bar, QuarterView &view)
{
    QObject::connect(&bar, &FilterBar::filterChanged, &view, &QuarterView::setFilter);
    QObject::connect(&view, &QuarterView::rowsChanged, &bar, [&] { bar.setFilter(view.filter()); });
    QObject::connect(actions.find, &QAction::triggered, &bar, &FilterBar::focusText);
    QObject::connect(actions.clearFilter, &QAction::triggered, &bar, &FilterBar::clear);
}

void connectOwnReports(PlanPages &pages, FilterBar &bar)
{
    QObject::connect(&pages, &PlanPages::ownReportsChosen, &bar, [&](BodyId body) {
        Filter filter;
        filter.body = body;
        bar.setFilter(filter);
        pages.show<EntryPage>();
        pages.find<EntryPage>().showOwnReports();
    });
}

void connectDetails(WindowActions &actions, PlanPages &pages, DetailPanel &details)
{
    QObject::connect(&details, &DetailPanel::keyboardReleased, &pages, [&] { pages.setFocus(); });
    QObject::connect(&details, &QDockWidget::visibilityChanged, actions.details, &QAction::setChecked);
    QObject::connect(actions.details, &QAction::triggered, &details, &QWidget::setVisible);
    for (size_t page = 0; page < actions.detailPages.size(); ++page)
        QObject::connect(actions.detailPages[page], &QAction::triggered, &details,
                         [&details, page] { details.showPage(int(page)); });
}

} // namespace fpk
