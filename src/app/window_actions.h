// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/command_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

#include <vector>

namespace fpk {

// What can be done in the window: its menus, its shortcuts and the tool bar's buttons. What they do is
// connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow &window);

    QAction *newPlan, *open, *saveCopy, *settings, *quit;
    QMenu *recent, *copies; // filled when they are opened
    QAction *undo, *redo, *history, *goTo, *find, *clearFilter;
    QAction *asOf, *details, *larger, *smaller, *nextGoal, *previousGoal;
    QAction *editEntry, *newAction, *editAction, *deleteAction, *newGoal, *editGoal, *deleteGoal, *editPlan,
        *editBodies, *kyrgyzTexts;
    QAction *silent, *closeQuarter, *reopenQuarter, *preview, *print, *saveReport, *saveTable, *deadlines,
        *calendar, *card, *packs;
    QAction *guide, *whatIsThis, *about;
    QActionGroup *languages;            // the data of each is its code
    std::vector<QAction *> detailPages; // in the order of the pages

    // What can be done now, but for what is only there by its key.
    [[nodiscard]] QList<QAction *> commands() const;
    // Only those that can be done: some need a selected action, others its goal.
    void offer(bool hasAction, bool hasGoal);
    // Of a plan that is only looked at.
    void forbidChanges();
    void fillToolBar(CommandBar &bar) const;
    // Undo and redo say what they would take back; empty: nothing.
    void setUndoTexts(const QString &undoText, const QString &redoText);
    void retranslate();

private:
    void makeMenus(QMainWindow &window);
    QMenu *addMenu(QMainWindow &window, const char *title);
    QMenu *addSubmenu(QMenu *menu, const char *title);
    QAction *add(QMenu *menu, const char *text, const char *iconName = nullptr,
                 const QKeySequence &keys = {});
    void addLanguages(QMenu *menu);
    // What those on the tool bar are for.
    void explain();

    std::vector<std::pair<QAction *, const char *>> m_actions; // with their source texts
    std::vector<std::pair<QMenu *, const char *>> m_menus;
    bool m_isForbidden = false; // to change anything
    QString m_undoText;
    QString m_redoText;
};

} // namespace fpk
