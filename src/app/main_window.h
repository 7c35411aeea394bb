// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program_commands.h"
#include "app/report_commands.h"
#include "app/window_actions.h"
#include "app/window_dialogs.h"
#include "details/detail_panel.h"
#include "editing/evidence_commands.h"
#include "goals/goal_pages.h"
#include "pages/filter_bar.h"
#include "pages/plan_pages.h"
#include "widgets/message_bar.h"
#include "widgets/quarter_chooser.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

namespace fpk {

// The window on one open plan: puts the parts together and leads what happens in one to the others. What is
// remembered from one time to the next goes into `memory`. Workspace, prompts and memory must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, Prompts &prompts, QSettings &memory);
    ~MainWindow() override;

    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] PlanPages &pages() const { return *m_pages; }
    [[nodiscard]] GoalPages &goals() const { return *m_goals; }
    // Reads what other programs have committed, unless something is being edited: then a stale edit is
    // refused instead of overwriting what has come in.
    void refresh();

Q_SIGNALS:
    // Another plan file is to be opened in place of this one.
    void fileChosen(const QString &path);
    // This plan is to be replaced by that copy of it.
    void copyChosen(const QString &path);
    // The plan as of that moment is to be shown, beside this one.
    void pastRequested(const QDateTime &moment);
    void closed();
    void settingsChanged(const fpk::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void workOnPresent();
    void layOut();
    void connectParts();
    void connectCommands();
    void remember();
    void recall();

    void showPlan(const ChangeSet &set);
    void showPast(const QDateTime &moment);
    void showFiltered(const Filter &filter);
    void remindOfReports();
    void showRefusal(const Error &error);
    void showCounts();
    void showTitle();
    void showUndo();
    void offerUndo(const QString &sentence);

    Workspace &m_workspace;
    Prompts &m_prompts;
    QSettings &m_memory;
    QuarterView m_view;
    PlanCommands m_commands;
    ProgramCommands m_program;
    ReportCommands m_reports;
    EvidenceCommands m_evidence;
    WindowActions *m_actions;
    CommandBar *m_toolBar;
    QuarterChooser *m_quarter;
    PlanPages *m_pages;
    MessageBar *m_messages;
    FilterBar *m_filter;
    SavedFilterMenu *m_savedFilters;
    GoalPages *m_goals; // one of the pages
    DetailPanel *m_details;
    QLabel *m_file;
    WindowDialogs *m_dialogs;
    QTimer m_refreshing;
    bool m_isReading = false; // what other programs have committed
};

} // namespace fpk
