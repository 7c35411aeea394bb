// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_actions.h"

#include "session/language.h"
#include "widgets/look.h"

#include <QMenuBar>
#include <QToolButton>

namespace fpk {

WindowActions::WindowActions(QMainWindow &window) : QObject(&window), languages(new QActionGroup(this))
{
    makeMenus(window);
    retranslate();
}

void WindowActions::makeMenus(QMainWindow &window)
{
    QMenu *file = addMenu(window, QT_TR_NOOP("&File"));
    newPlan = add(file, QT_TR_NOOP("New plan…"), "new", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    open = add(file, QT_TR_NOOP("Open…"), "open", QKeySequence::Open);
    recent = addSubmenu(file, QT_TR_NOOP("Recent plans"));
    file->addSeparator();
    saveCopy = add(file, QT_TR_NOOP("Save a copy…"));
    copies = addSubmenu(file, QT_TR_NOOP("Restore from a copy"));
    file->addSeparator();
    settings = add(file, QT_TR_NOOP("Settings…"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    quit = add(file, QT_TR_NOOP("Exit"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = addMenu(window, QT_TR_NOOP("&Edit"));
    undo = add(edit, QT_TR_NOOP("Undo"), "undo", QKeySequence::Undo);
    redo = add(edit, QT_TR_NOOP("Redo"), "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    edit->addSeparator();
    history = add(edit, QT_TR_NOOP("Change history…"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_H));
    edit->addSeparator();
    goTo = add(edit, QT_TR_NOOP("Go to…"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_K));
    find = add(edit, QT_TR_NOOP("Find…"), "search", QKeySequence::Find);
    clearFilter =
        add(edit, QT_TR_NOOP("Clear filter"), "filter-clear", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    QMenu *view = addMenu(window, QT_TR_NOOP("&View"));
    addLanguages(addSubmenu(view, QT_TR_NOOP("Language")));
    view->addSeparator();
    details = add(view, QT_TR_NOOP("Details of the action"), "details", QKeySequence(Qt::Key_F4));
    details->setCheckable(true);
    for (const char *page : {QT_TR_NOOP("Details: description"), QT_TR_NOOP("Details: bodies"),
                             QT_TR_NOOP("Details: indicators"), QT_TR_NOOP("Details: money"),
                             QT_TR_NOOP("Details: evidence"), QT_TR_NOOP("Details: history")}) {
        const auto key = Qt::Key(Qt::Key_1 + detailPages.size());
        detailPages.push_back(add(view, page, nullptr, QKeySequence(Qt::CTRL | key)));
    }
    view->addSeparator();
    asOf = add(view, QT_TR_NOOP("As of a date…"));
    view->addSeparator();
    larger = add(view, QT_TR_NOOP("Larger text"), nullptr, QKeySequence::ZoomIn);
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(view, QT_TR_NOOP("Smaller text"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    view->addSeparator();
    nextGoal = add(view, QT_TR_NOOP("Next goal"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousGoal = add(view, QT_TR_NOOP("Previous goal"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp));

    // Not by Ctrl+E: a text field with the focus would take it for the end of the line.
    QMenu *plan = addMenu(window, QT_TR_NOOP("&Plan"));
    editEntry = add(plan, QT_TR_NOOP("Report for the quarter…"), "entry", QKeySequence(Qt::CTRL | Qt::Key_R));
    plan->addSeparator();
    newAction = add(plan, QT_TR_NOOP("New action…"), "add", QKeySequence::New);
    editAction =
        add(plan, QT_TR_NOOP("Edit the action…"), "edit", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    // Not by Delete alone, which empties a cell of the table.
    deleteAction =
        add(plan, QT_TR_NOOP("Delete the action"), "delete", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    plan->addSeparator();
    newGoal = add(plan, QT_TR_NOOP("New goal…"));
    editGoal = add(plan, QT_TR_NOOP("Edit the goal…"));
    deleteGoal = add(plan, QT_TR_NOOP("Delete the goal"));
    plan->addSeparator();
    editPlan = add(plan, QT_TR_NOOP("Title, period and signatures…"));
    editBodies = add(plan, QT_TR_NOOP("Directory of bodies…"), "bodies");
    kyrgyzTexts = add(plan, QT_TR_NOOP("Kyrgyz texts…"));

    QMenu *reports = addMenu(window, QT_TR_NOOP("&Reports"));
    silent = add(reports, QT_TR_NOOP("Who has not reported…"), nullptr,
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    closeQuarter = add(reports, QT_TR_NOOP("Close the quarter…"));
    reopenQuarter = add(reports, QT_TR_NOOP("Open the quarter again…"));
    reports->addSeparator();
    preview = add(reports, QT_TR_NOOP("Quarterly report: print preview…"), "preview",
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    print = add(reports, QT_TR_NOOP("Quarterly report: print…"), "print", QKeySequence::Print);
    saveReport = add(reports, QT_TR_NOOP("Quarterly report: save as…"), "pdf", QKeySequence::SaveAs);
    reports->addSeparator();
    saveTable = add(reports, QT_TR_NOOP("Table of the filter: save as…"), "table");
    deadlines = add(reports, QT_TR_NOOP("Deadlines in time…"));
    calendar = add(reports, QT_TR_NOOP("Deadlines for a calendar…"));
    card = add(reports, QT_TR_NOOP("Card of the action…"));
    packs = add(reports, QT_TR_NOOP("Packs for the bodies…"));

    QMenu *help = addMenu(window, QT_TR_NOOP("&Help"));
    guide = add(help, QT_TR_NOOP("Guide"), nullptr, QKeySequence::HelpContents);
    whatIsThis = add(help, QT_TR_NOOP("What is this?"), nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F1));
    // Only told in the menu: the keys ask about what has the focus, see ControlHelp, and not for the pointer.
    whatIsThis->setShortcutContext(Qt::WidgetShortcut);
    help->addSeparator();
    about = add(help, QT_TR_NOOP("About the program"));
    about->setMenuRole(QAction::AboutRole);
}

QMenu *WindowActions::addMenu(QMainWindow &window, const char *title)
{
    QMenu *menu = window.menuBar()->addMenu(QString());
    m_menus.emplace_back(menu, title);
    return menu;
}

QMenu *WindowActions::addSubmenu(QMenu *menu, const char *title)
{
    QMenu *submenu = menu->addMenu(QString());
    m_menus.emplace_back(submenu, title);
    return submenu;
}

QAction *WindowActions::add(QMenu *menu, const char *text, const char *iconName, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    if (iconName)
        action->setIcon(look::icon(iconName));
    action->setShortcut(keys);
    m_actions.emplace_back(action, text);
    return action;
}

void WindowActions::addLanguages(QMenu *menu)
{
    for (const QString &code : language::codes()) {
        QAction *action = menu->addAction(language::name(code));
        action->setData(code);
        action->setCheckable(true);
        action->setActionGroup(languages);
    }
}

QList<QAction *> WindowActions::commands() const
{
    QList<QAction *> able;
    for (const auto &[action, text] : m_actions) {
        if (action->isEnabled() && action != goTo)
            able << action;
    }
    return able;
}

void WindowActions::offer(bool hasAction, bool hasGoal)
{
    card->setEnabled(hasAction);
    for (QAction *action : {editEntry, editAction, deleteAction})
        action->setEnabled(hasAction && !m_isForbidden);
    for (QAction *action : {newAction, editGoal, deleteGoal})
        action->setEnabled(hasGoal && !m_isForbidden);
}

void WindowActions::forbidChanges()
{
    m_isForbidden = true;
    for (QAction *action :
         {newPlan, open, saveCopy, settings, asOf, editEntry, newAction, editAction, deleteAction, newGoal,
          editGoal, deleteGoal, editPlan, editBodies, kyrgyzTexts, closeQuarter, reopenQuarter})
        action->setEnabled(false);
    for (QMenu *menu : {recent, copies})
        menu->setEnabled(false);
}

void WindowActions::fillToolBar(CommandBar &bar) const
{
    bar.addActions({undo, redo});
    // Known by their pictures, and the room is scarce.
    for (QAction *action : {undo, redo})
        static_cast<QToolButton *>(bar.widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar.addSeparator();
    bar.addActions({newAction, editAction, deleteAction});
    bar.addSeparator();
    bar.addActions({preview, print, saveReport});
    bar.addSeparator();
    bar.addAction(details);
    bar.setGivingWay({deleteAction, editAction, newAction, print, details, preview, saveReport});
}

void WindowActions::setUndoTexts(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    undo->setEnabled(!undoText.isEmpty());
    redo->setEnabled(!redoText.isEmpty());
    undo->setText(undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText));
    redo->setText(redoText.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoText));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void WindowActions::retranslate()
{
    for (const auto &[action, text] : m_actions)
        action->setText(tr(text));
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    for (QAction *action : languages->actions())
        action->setChecked(action->data().toString() == language::current());
    setUndoTexts(m_undoText, m_redoText);
    // Short words for the tool bar.
    newAction->setIconText(tr("New action"));
    editAction->setIconText(tr("Edit"));
    deleteAction->setIconText(tr("Delete"));
    preview->setIconText(tr("Print preview"));
    print->setIconText(tr("Print"));
    saveReport->setIconText(tr("Save the report"));
    details->setIconText(tr("Details"));
    explain();
}

void WindowActions::explain()
{
    undo->setWhatsThis(tr("Takes the last change back. Every change of the plan can be taken back."));
    redo->setWhatsThis(tr("Makes the change again that was taken back last."));
    newAction->setWhatsThis(tr("Opens the form of a new action of this goal, with the next free number."));
    editAction->setWhatsThis(
        tr("Opens the form of the selected action: its wording, deadline, bodies, indicators and budget."));
    deleteAction->setWhatsThis(
        tr("Deletes the selected action with all that was reported of it. Ctrl+Z brings it back."));
    preview->setWhatsThis(tr("Shows the report of the quarter as it will be printed. Its language, paper and "
                             "sections are chosen there."));
    print->setWhatsThis(tr("Prints the report of the quarter, as it was chosen in the preview last."));
    saveReport->setWhatsThis(
        tr("Writes the report of the quarter into a file: PDF, Word, Excel or a web page."));
    details->setWhatsThis(tr("Shows or hides at the right what is known of the selected action."));
}

} // namespace fpk
