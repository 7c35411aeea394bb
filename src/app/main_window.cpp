// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/plan_drop.h"
#include "app/plan_memory.h"
#include "app/report_reminder.h"
#include "app/window_connections.h"
#include "app/window_memory.h"
#include "app/window_words.h"
#include "core/reporting_quarters.h"
#include "core/terms.h"
#include "entry/entry_page.h"
#include "goals/goal_pages.h"
#include "overview/overview_page.h"
#include "timeline/timeline_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QScopedValueRollback>
#include <QStatusBar>

namespace fpk {

namespace {
constexpr int refreshEvery = 1500; // milliseconds
constexpr int panelWidth = 380;
} // namespace

MainWindow::MainWindow(Workspace &workspace, Prompts &prompts, QSettings &memory)
    : m_workspace(workspace), m_prompts(prompts), m_memory(memory),
      m_view(workspace, usualQuarter(workspace.plan(), workspace.today())), m_commands(m_view, prompts),
      m_program(m_commands, workspace, prompts, memory), m_reports(m_view, prompts, memory),
      m_evidence(workspace, prompts), m_actions(new WindowActions(*this)), m_toolBar(new CommandBar(this)),
      m_quarter(new QuarterChooser(this)), m_pages(new PlanPages(this)), m_messages(new MessageBar(m_pages)),
      m_filter(new FilterBar(m_pages)),
      m_savedFilters(new SavedFilterMenu(*m_filter, workspace, prompts, memory)),
      m_details(new DetailPanel(m_view, m_commands, m_evidence, this)), m_file(new QLabel(this)),
      m_dialogs(new WindowDialogs(m_view, prompts, *m_actions, *m_pages, *m_savedFilters, this))
{
    layOut();
    connectParts();
    connectCommands();
    m_quarter->setQuarters(reportingQuarters(workspace.plan()), m_view.quarter());
    m_filter->showPlan(workspace.plan());
    recall();
    showCounts();
    showTitle();
    showUndo();
    Q_EMIT m_pages->selectionChanged(); // which nobody has heard of yet
    m_pages->setFocus();
    if (workspace.moment())
        showPast(*workspace.moment());
    else
        workOnPresent();
}

// The parts look at the view as long as they live, so they go before it.
MainWindow::~MainWindow()
{
    delete m_pages;
    delete m_details;
}

// What a window on the past does not do.
void MainWindow::workOnPresent()
{
    connect(new PlanDrop(*this), &PlanDrop::planDropped, this, &MainWindow::fileChosen);
    m_refreshing.start(refreshEvery);
    remindOfReports();
}

void MainWindow::layOut()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->addWidget(m_quarter);
    m_toolBar->addSeparator();
    m_actions->fillToolBar(*m_toolBar);
    addToolBar(m_toolBar);
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    resizeDocks({m_details}, {panelWidth}, Qt::Horizontal);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_file->setContentsMargins(0, 0, 10, 0);
    statusBar()->addPermanentWidget(m_file);
    statusBar()->setSizeGripEnabled(false);

    m_pages->addAbove(m_messages);
    m_pages->addAbove(m_filter);
    m_pages->add<OverviewPage>(m_view);
    m_pages->add<GoalPages>(m_view);
    m_pages->add<EntryPage>(m_view);
    m_pages->add<TimelinePage>(m_view);
    connect(m_pages, &PlanPages::pageMade, this,
            [this](int index) { WindowMemory(m_memory).recallColumns(*m_pages, index); });
    m_pages->show<GoalPages>();
    m_goals = &m_pages->find<GoalPages>();
    setCentralWidget(m_pages);
}

void MainWindow::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::showPlan);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::showUndo);
    connect(&m_workspace, &Workspace::refused, this, &MainWindow::showRefusal);
    connect(&m_workspace, &Workspace::dailyCopyFailed, this,
            [this](const Error &error) { m_messages->showLasting(error.message); });
    connect(&m_view, &QuarterView::rowsChanged, this, &MainWindow::showCounts);
    connect(m_quarter, &QuarterChooser::quarterChanged, &m_view, &QuarterView::setQuarter);
    connect(m_filter, &FilterBar::entered, m_pages, &PlanPages::goToHits);
    connect(m_pages, &PlanPages::selectionChanged, this,
            [this] { m_details->showAction(m_pages->action()); });
    connect(m_pages, &PlanPages::quarterChosen, m_quarter, &QuarterChooser::setQuarter);
    connect(m_pages, &PlanPages::filterChosen, this, &MainWindow::showFiltered);
    connect(m_pages, &PlanPages::undoTextChanged, this, &MainWindow::showUndo);
    connect(m_pages, &PlanPages::told, statusBar(),
            [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    connect(m_pages, &PlanPages::textOrphaned, m_messages, &MessageBar::keepText);
    connect(m_dialogs, &WindowDialogs::pastRequested, this, &MainWindow::pastRequested);
    connect(&m_commands, &PlanCommands::deleted, this, &MainWindow::offerUndo);
    connect(&m_evidence, &EvidenceCommands::deleted, this, &MainWindow::offerUndo);
    connect(&m_evidence, &EvidenceCommands::written, m_messages, &MessageBar::showWritten);
    connect(&m_evidence, &EvidenceCommands::failed, m_messages, &MessageBar::showRefusal);
    connect(&m_commands, &PlanCommands::quarterClosed, m_messages,
            qOverload<const QString &>(&MessageBar::showNotice));
    connect(&m_commands, &PlanCommands::goalMade, m_goals, &GoalPages::showGoal);
    connect(&m_refreshing, &QTimer::timeout, this, &MainWindow::refresh);
}

void MainWindow::connectCommands()
{
    connectPlanCommands(*m_actions, *m_pages, m_commands);
    connectProgramCommands(*m_actions, m_program);
    connectReportCommands(*m_actions, *m_pages, m_reports);
    connectDetails(*m_actions, *m_pages, *m_details);
    connectFilter(*m_actions, *m_filter, m_view);
    connectOwnReports(*m_pages, *m_filter);
    connectUndo(*m_actions, *m_pages, m_workspace);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->nextGoal, &QAction::triggered, this, [this] { m_goals->step(1); });
    connect(m_actions->previousGoal, &QAction::triggered, this, [this] { m_goals->step(-1); });
    connect(&m_program, &ProgramCommands::copyChosen, this, &MainWindow::copyChosen);
    connect(&m_program, &ProgramCommands::copied, m_messages, &MessageBar::showWritten);
    connect(&m_program, &ProgramCommands::fileChosen, this, &MainWindow::fileChosen);
    connect(&m_program, &ProgramCommands::settingsChanged, this, &MainWindow::settingsChanged);
    connect(&m_program, &ProgramCommands::refused, m_messages,
            qOverload<const QString &>(&MessageBar::showError));
    connect(&m_reports, &ReportCommands::written, m_messages, &MessageBar::showWritten);
    connect(&m_reports, &ReportCommands::failed, m_messages, &MessageBar::showRefusal);
}

void MainWindow::remindOfReports()
{
    const auto reminder = reportReminder(m_workspace.plan(), m_workspace.today());
    if (!readSettings(m_memory).remindsOfReports || !reminder)
        return;
    //: the quarter as "Q4 2023"
    const QString sentence = tr("%1 has ended; %n report(s) for it are missing.", nullptr, reminder->missing)
                                 .arg(terms::quarter(reminder->quarter));
    m_messages->showNotice(sentence, tr("Show"), [this, quarter = reminder->quarter] {
        m_quarter->setQuarter(quarter);
        m_dialogs->showSilent();
    });
}

void MainWindow::showFiltered(const Filter &filter)
{
    m_filter->setFilter(filter);
    m_pages->show<GoalPages>();
    m_goals->goToHits();
}

void MainWindow::showPast(const QDateTime &moment)
{
    m_actions->forbidChanges();
    m_messages->showStanding(
        tr("This is the plan as it was known on %1. Nothing can be changed here.").arg(terms::moment(moment)),
        tr("Close"), [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
}

void MainWindow::refresh()
{
    if (QApplication::activeModalWidget() || m_pages->isEditing() || m_details->isEditing())
        return;
    const QScopedValueRollback reading(m_isReading, true);
    if (const Result<void> read = m_workspace.refresh(); !read)
        m_messages->showRefusal(read.error());
}

void MainWindow::showPlan(const ChangeSet &set)
{
    // Others' sets come in as well when one of ours is committed.
    const bool isOurs = !m_isReading && set.author == m_workspace.person().name;
    if (isOurs)
        m_messages->clear();
    m_quarter->setQuarters(reportingQuarters(m_workspace.plan()), m_view.quarter());
    m_filter->showPlan(m_workspace.plan());
    showCounts();
    showTitle();
    statusBar()->showMessage(changeSentence(m_workspace.plan(), set, isOurs));
}

// A form says itself what is wrong with it; once it is left the sentence would stay behind.
// Not so that the file is gone, about which something is to be done.
void MainWindow::showRefusal(const Error &error)
{
    if (error.code == Error::Code::NotFound)
        m_messages->showError(error.message, tr("Save a copy…"), [this] { m_program.saveCopy(); });
    else if (!QApplication::activeModalWidget())
        m_messages->showRefusal(error);
}

void MainWindow::showCounts()
{
    m_filter->setCounts(m_view.shownCount(), m_view.allCount());
    const bool isClosed = m_view.plan().closing(m_view.quarter());
    m_actions->closeQuarter->setEnabled(!isClosed && !m_workspace.moment());
    m_actions->reopenQuarter->setEnabled(isClosed && !m_workspace.moment());
}

void MainWindow::showTitle()
{
    const QString file = QDir::toNativeSeparators(m_workspace.path());
    setWindowTitle(windowTitleOf(m_workspace));
    m_file->setText(file);
    m_file->setAccessibleName(tr("File of the plan: %1").arg(file));
}

void MainWindow::showUndo() { fpk::showUndo(*m_actions, *m_pages, m_workspace); }

void MainWindow::offerUndo(const QString &sentence)
{
    m_messages->showNotice(sentence, tr("Undo"), [this] { (void)m_workspace.undo(); });
}

void MainWindow::recall()
{
    const WindowMemory memory(m_memory);
    if (const std::optional<Quarter> quarter = rememberedQuarter(m_memory, m_workspace.plan()))
        m_quarter->setQuarter(*quarter);
    if (const std::optional<GoalId> goal = rememberedGoal(m_memory, m_workspace.plan()))
        m_goals->showGoal(*goal);
    memory.recallPages(*m_pages);
    memory.recallLayout(*this, *m_details);
}

void MainWindow::remember()
{
    WindowMemory memory(m_memory);
    memory.rememberLayout(*this);
    memory.rememberPages(*m_pages);
    rememberGoal(m_memory, m_workspace.plan(), m_goals->goal());
    rememberQuarter(m_memory, m_workspace.plan(), m_view.quarter(), m_workspace.today());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString unsaved = m_pages->unsaved();
    if (isVisible() && !unsaved.isEmpty() &&
        !m_prompts.confirm(tr("Not everything is saved"), unsaved, tr("Close all the same")))
        return event->ignore();
    if (!m_workspace.moment())
        remember();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    m_filter->showPlan(m_workspace.plan());
    m_toolBar->setWindowTitle(tr("Tools"));
    showTitle();
    showUndo();
    if (m_workspace.moment())
        showPast(*m_workspace.moment());
}

} // namespace fpk
