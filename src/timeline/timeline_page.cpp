// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_page.h"

#include "timeline/time_header.h"
#include "timeline/timeline_delegate.h"
#include "widgets/key_table.h"
#include "widgets/scrolled_part.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace fpk {

namespace {
constexpr int rowPadding = 10;
constexpr int titleWidth = 44; // in usual letters
constexpr int standingWidth = 24;
constexpr int quarterWidth = 16;
constexpr int monthWidth = 15;
constexpr int leastQuarter = 2;
} // namespace

TimelinePage::TimelinePage(const QuarterView &view, QWidget *parent)
    : PlanPage(parent), m_model(view), m_table(new KeyTable(this)),
      m_bar(new QScrollBar(Qt::Horizontal, this)), m_zooms(new QButtonGroup(this)),
      m_today(new QToolButton(this))
{
    layOut();
    retranslate();
    fitColumns();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &TimelinePage::fitTime);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimelinePage::selectionChanged);
    connect(m_table, &QTableView::doubleClicked, this, &TimelinePage::actionOpened);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = action(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelinePage::keepSelection);
    m_fitting.setSingleShot(true);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(&m_fitting, &QTimer::timeout, this, &TimelinePage::fitTime);
    connect(m_zooms, &QButtonGroup::idClicked, this, [this](int zoom) { setZoom(Zoom(zoom)); });
    connect(m_today, &QToolButton::clicked, this, [this] { scrollTo(m_model.view().workspace().today()); });
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        m_window.passed = value;
        m_table->viewport()->update();
        m_table->horizontalHeader()->viewport()->update();
    });
}

void TimelinePage::layOut()
{
    m_table->setObjectName(QStringLiteral("timeline"));
    m_table->setModel(&m_model);
    m_table->setHorizontalHeader(new TimeHeader(m_window, m_table));
    m_table->setItemDelegate(new TimelineDelegate(m_model, m_window, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_bar->setObjectName(QStringLiteral("timelineBar"));

    auto *below = new QWidget(this);
    auto *foot = new QHBoxLayout(below);
    foot->setContentsMargins(12, 6, 12, 6);
    foot->setSpacing(6);
    for (const Zoom zoom : {Years, Quarters, Months}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("timelineButton"));
        button->setCheckable(true);
        button->setChecked(zoom == m_zoom);
        m_zooms->addButton(button, zoom);
        foot->addWidget(button);
    }
    m_today->setObjectName(QStringLiteral("timelineButton"));
    foot->addWidget(m_today);
    foot->addWidget(m_bar, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new ScrolledPart(below, this));
    setFocusProxy(m_table);
    showUnlessEmpty(*content, m_model.view());
}

std::optional<ActionId> TimelinePage::action() const
{
    const Action *action = m_model.action(m_table->currentIndex());
    return action ? std::optional(action->id) : std::nullopt;
}

std::optional<GoalId> TimelinePage::goal() const { return m_model.goal(m_table->currentIndex()); }

bool TimelinePage::showAction(ActionId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

QByteArray TimelinePage::layoutState() const
{
    return QByteArray::number(int(m_zoom)) + m_table->horizontalHeader()->saveState();
}

void TimelinePage::restoreLayout(const QByteArray &state)
{
    const int zoom = state.first(std::min<qsizetype>(state.size(), 1)).toInt();
    if (m_table->horizontalHeader()->restoreState(state.mid(1)) && zoom >= Years && zoom <= Months)
        setZoom(Zoom(zoom));
}

void TimelinePage::keepSelection()
{
    if (m_selected)
        showAction(*m_selected);
    fitTime();
    Q_EMIT selectionChanged();
}

// What is in the middle stays there; out of all years it is the reporting quarter that is looked at more
// closely.
void TimelinePage::setZoom(Zoom zoom)
{
    const QRect column = timeColumn();
    const QDate middle = m_zoom == Years ? m_model.view().quarter().firstDay()
                                         : m_window.in(column).quarterAt(column.center().x()).firstDay();
    m_zoom = zoom;
    m_zooms->button(zoom)->setChecked(true);
    fitTime();
    scrollTo(middle);
}

// All the room beside the other columns. Its own width is stale until the table has heard of a new size.
QRect TimelinePage::timeColumn() const
{
    const int left = m_table->columnViewportPosition(TimelineModel::Time);
    return m_table->viewport()->rect().adjusted(left, 0, 0, 0);
}

// Columns and rows by the size of the letters; a column that was made wider or narrower stays so in another.
void TimelinePage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(TimelineModel::Title, titleWidth), {TimelineModel::Standing, standingWidth}}) {
        const int width = m_letter > 0 ? m_table->columnWidth(column) * letter / m_letter : letters * letter;
        m_table->setColumnWidth(column, width);
    }
    m_letter = letter;
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
}

// The years take the room there is.
void TimelinePage::fitTime()
{
    const int letter = fontMetrics().averageCharWidth();
    std::tie(m_window.first, m_window.last) = m_model.quarters();
    m_window.reporting = m_model.view().quarter();
    const int room = timeColumn().width();
    const int count = m_window.first.quartersTo(m_window.last) + 1;
    const double widths[] = {std::max(double(leastQuarter * letter), double(room) / count),
                             double(quarterWidth * letter), 3.0 * monthWidth * letter};
    m_window.quarterWidth = widths[m_zoom];
    m_bar->setRange(0, std::max(0, m_window.width() - room));
    m_bar->setPageStep(room);
    m_bar->setSingleStep(int(m_window.quarterWidth));
    m_window.passed = m_bar->value();
    m_table->viewport()->update();
    m_table->horizontalHeader()->viewport()->update();
}

// Into the middle, as far as that can be.
void TimelinePage::scrollTo(QDate day)
{
    const TimeScale scale{m_window.first, m_window.last, 0, m_window.quarterWidth};
    m_bar->setValue(int(scale.of(day)) - timeColumn().width() / 2);
}

bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return watched == m_table && press(static_cast<QKeyEvent &>(*event));
    case QEvent::Wheel:
        return turn(static_cast<QWheelEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return watched == m_table->viewport() && drag(static_cast<QMouseEvent &>(*event));
    case QEvent::Resize:
        if (watched == m_table->viewport())
            fitTime();
        return false;
    default:
        return false;
    }
}

bool TimelinePage::press(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(std::min(Months, Zoom(m_zoom + 1)));
        return true;
    case Qt::Key_Minus:
        setZoom(std::max(Years, Zoom(m_zoom - 1)));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_bar->triggerAction(event.key() == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                         : QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT actionOpened();
        return true;
    default:
        return false;
    }
}

bool TimelinePage::turn(const QWheelEvent &event)
{
    if (event.modifiers() & Qt::ControlModifier) {
        const int step = event.angleDelta().y() > 0 ? 1 : -1;
        setZoom(Zoom(std::clamp(m_zoom + step, int(Years), int(Months))));
        return true;
    }
    const QPoint turned = event.angleDelta();
    if (std::abs(turned.x()) <= std::abs(turned.y()))
        return false;
    m_bar->setValue(m_bar->value() - turned.x());
    return true;
}

// A press selects the row as well; what follows only moves the time.
bool TimelinePage::drag(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::LeftButton &&
        timeColumn().contains(at)) {
        m_dragged = at;
        m_valueBefore = m_bar->value();
        return false;
    }
    if (event.type() == QEvent::MouseButtonRelease)
        m_dragged.reset();
    if (!m_dragged)
        return false;
    m_bar->setValue(m_valueBefore - (at.x() - m_dragged->x()));
    return true;
}

void TimelinePage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    m_model.wake();
    fitTime();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    PlanPage::hideEvent(event);
    m_model.sleep();
}

void TimelinePage::changeEvent(QEvent *event)
{
    PlanPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        fitTime();
    }
}

void TimelinePage::retranslate()
{
    m_model.retranslate();
    m_table->setAccessibleName(tr("Deadlines of the actions against the quarters"));
    m_bar->setAccessibleName(tr("Time in sight"));
    m_zooms->button(Years)->setText(tr("Years"));
    m_zooms->button(Quarters)->setText(tr("Quarters"));
    m_zooms->button(Months)->setText(tr("Months"));
    m_zooms->button(Years)->setToolTip(tr("All years (−)"));
    m_zooms->button(Quarters)->setToolTip(tr("A few quarters (+, −)"));
    m_zooms->button(Months)->setToolTip(tr("A few months (+)"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Bring today into sight"));
}

} // namespace fpk
