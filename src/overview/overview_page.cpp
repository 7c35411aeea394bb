// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_page.h"

#include <QFocusEvent>

#include <algorithm>

namespace fpk {

namespace {
constexpr int margin = 16;
constexpr int spacing = 12;
constexpr int roomForTwo = 75; // usual letters in a column, from which there are two
} // namespace

OverviewPage::OverviewPage(const QuarterView &view, QWidget *parent)
    : PlanPage(parent), m_view(view), m_absence(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_cards(new QGridLayout), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_marks(new ChartView),
      m_shares(new ChartView), m_attention(new RowList), m_bodies(new RowList),
      m_marksPanel(new Panel(m_marks)), m_sharesPanel(new Panel(m_shares)),
      m_attentionPanel(new Panel(m_attention)), m_bodiesPanel(new Panel(m_bodies)), m_quarter(view.quarter())
{
    layOut();
    for (ChartView *chart : {m_marks, m_shares}) {
        connect(chart, &ChartView::opened, this, &OverviewPage::open);
        connect(chart, &ChartView::stepped, m_scroll,
                [this](QWidget *door) { m_scroll->ensureWidgetVisible(door); });
    }
    for (RowList *rows : {m_attention, m_bodies})
        connect(rows, &RowList::opened, this, &OverviewPage::open);
    connect(&view, &QuarterView::rowsChanged, this, &OverviewPage::followView);
    connect(&view.workspace(), &Workspace::changed, this, &OverviewPage::follow);
}

void OverviewPage::layOut()
{
    setObjectName(QStringLiteral("overview"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_shares->setObjectName(QStringLiteral("shares"));
    m_attention->setObjectName(QStringLiteral("attention"));
    m_bodies->setObjectName(QStringLiteral("bodies"));
    m_absence->setObjectName(QStringLiteral("absence"));
    m_absence->setAlignment(Qt::AlignCenter);
    m_absence->setWordWrap(true);
    m_absence->hide();
    for (const auto &panels : {std::pair(m_marksPanel, m_sharesPanel), {m_attentionPanel, m_bodiesPanel}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(spacing);
        column->addWidget(panels.first);
        column->addWidget(panels.second);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    m_columns->setSpacing(spacing);
    m_cards->setSpacing(spacing);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(spacing);
    rows->addLayout(m_cards);
    rows->addLayout(m_columns);
    rows->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addWidget(m_absence, 1);
    layout->addWidget(m_scroll, 1);
    m_scroll->hide();
    showUnlessEmpty(*whole, m_view);
}

// Words typed into the filter change nothing here.
void OverviewPage::followView()
{
    if (m_view.quarter() != m_quarter || m_view.filter().body != m_body)
        follow();
}

void OverviewPage::follow()
{
    m_isStale = true;
    QMetaObject::invokeMethod(this, &OverviewPage::workOut, Qt::QueuedConnection);
}

void OverviewPage::workOut()
{
    if (!m_isStale || !isVisible() || m_job)
        return;
    m_isStale = false;
    m_quarter = m_view.quarter();
    m_body = m_view.filter().body;
    const auto found = std::make_shared<Overview>();
    m_job = std::make_unique<Job>([found, plan = m_view.plan(), quarter = m_quarter, body = m_body,
                                   today = m_view.workspace().today()](const Progress &) {
        *found = overviewOf(plan, quarter, today, body);
        return Result<void>();
    });
    connect(
        m_job.get(), &Job::ended, this, [this, found] { showOverview(*found); }, Qt::QueuedConnection);
    m_job->start();
}

void OverviewPage::showOverview(const Overview &overview)
{
    m_job.reset();
    m_absence->setText(overview.absence);
    m_absence->setVisible(!overview.absence.isEmpty());
    m_scroll->setVisible(overview.absence.isEmpty());
    showFigures(overview.figures);
    m_marks->showDrawing(overview.marks);
    m_shares->showDrawing(overview.shares);
    m_attention->showRows(overview.attention);
    m_bodies->showRows(overview.bodies);
    m_marksPanel->setTitle(overview.marks.chart.title);
    m_sharesPanel->setTitle(overview.shares.chart.title);
    m_attentionPanel->setTitle(overview.attention.title);
    m_bodiesPanel->setTitle(overview.bodies.title);
    orderDoors();
    workOut();
}

void OverviewPage::showFigures(const std::vector<Overview::Figure> &figures)
{
    while (m_figures.size() < figures.size()) {
        m_figures.push_back(new FigureCard(m_scroll->widget()));
        connect(m_figures.back(), &Door::opened, this, &OverviewPage::open);
    }
    for (size_t i = 0; i < figures.size(); ++i)
        m_figures[i]->showFigure(figures[i]);
    if (hasFocus() && !m_figures.empty())
        m_figures.front()->setFocus();
    arrange();
}

// For the Tab key, as they are read.
void OverviewPage::orderDoors()
{
    QWidget *last = m_scroll;
    const auto append = [&last](QWidget *door) {
        setTabOrder(last, door);
        last = door;
    };
    std::for_each(m_figures.begin(), m_figures.end(), append);
    for (const QWidget *part : std::initializer_list<QWidget *>{m_marks, m_shares, m_attention, m_bodies}) {
        for (Door *door : part->findChildren<Door *>()) // a row before its figures
            append(door);
    }
}

// Wide: all cards in a row and two columns. Narrow: cards in two rows over one column.
void OverviewPage::arrange()
{
    const bool isWide = width() >= 2 * roomForTwo * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int inRow = isWide ? int(m_figures.size()) : int(m_figures.size() + 1) / 2;
    for (int i = 0; i < int(m_figures.size()); ++i)
        m_cards->addWidget(m_figures[size_t(i)], i / inRow, i % inRow);
    for (int column = 0; column < m_cards->columnCount(); ++column)
        m_cards->setColumnStretch(column, column < inRow ? 1 : 0);
}

void OverviewPage::open(const Destination &to)
{
    if (const auto *filter = std::get_if<Filter>(&to))
        Q_EMIT filterChosen(*filter);
    else if (const auto *reports = std::get_if<OwnReports>(&to))
        Q_EMIT ownReportsChosen(reports->body);
    else if (const auto *action = std::get_if<ActionId>(&to))
        Q_EMIT actionChosen(*action);
    else
        Q_EMIT quarterChosen(std::get<Quarter>(to));
}

// On to the first door; not by a focus proxy, which comes too late for a page that has the focus already.
void OverviewPage::focusInEvent(QFocusEvent *event)
{
    if (!m_figures.empty())
        m_figures.front()->setFocus(event->reason());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    workOut();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    PlanPage::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    PlanPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace fpk
