// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/action_view.h"

#include "goals/cell_delegates.h"
#include "goals/column_filter.h"
#include "goals/column_header.h"
#include "goals/column_menu.h"
#include "goals/column_widths.h"
#include "widgets/look.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace fpk {

namespace {

using Column = ActionTableModel::Column;

constexpr int usualHeight = 140;
constexpr int leastHeight = 44;
constexpr int measuredAhead = 1500; // pixels below the visible part
constexpr int measuringDelay = 0;

// In front of what the header has to say.
constexpr char sharedWidths = 's';
constexpr char ownWidths = 'o';

} // namespace

ActionView::ActionView(ActionTableModel &model, QWidget *parent) : KeyTable(parent), m_model(model)
{
    setObjectName(QStringLiteral("actions"));
    setModel(&model);
    setUpDelegates();
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(usualHeight);
    setUpHeader();

    m_sizing.setSingleShot(true);
    m_sizing.setInterval(measuringDelay);
    connect(&m_sizing, &QTimer::timeout, this, &ActionView::sizeRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ActionView::columnResized);
    connect(this, &QTableView::activated, this, &ActionView::open);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionView::rowsChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionView::rowsReset);
    // Queued: the editor closes first.
    connect(&model, &ActionTableModel::textRefused, this, &ActionView::textRefused, Qt::QueuedConnection);
    connect(&model, &ActionTableModel::textOrphaned, this, &ActionView::textOrphaned);
    rowsReset();
}

void ActionView::setUpHeader()
{
    auto *header = new ColumnHeader(this);
    setHorizontalHeader(header);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        openColumnMenu(header->logicalIndexAt(at), header->mapToGlobal(at));
    });
    setSortingEnabled(true);
}

void ActionView::setUpDelegates()
{
    auto *marks = new MarkDelegate(this);
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(Column::Number, new NumberDelegate(this));
    setItemDelegateForColumn(Column::MarkColumn, marks);
    setItemDelegateForColumn(Column::Percent, new PercentDelegate(this));
    // Queued: the list that the mark was chosen from closes first.
    connect(marks, &MarkDelegate::companionMissing, this, &ActionView::companionMissing,
            Qt::QueuedConnection);
}

std::optional<ActionId> ActionView::currentAction() const { return m_model.action(currentIndex().row()); }

bool ActionView::setCurrentAction(ActionId action)
{
    const int row = m_model.rowOf(action);
    if (row >= 0)
        makeCurrent(m_model.index(row, m_currentColumn));
    return row >= 0;
}

// Only up and down: nobody has asked for another column, and the number and the title are to stay in sight.
void ActionView::makeCurrent(const QModelIndex &index)
{
    const int passed = horizontalScrollBar()->value();
    setAutoScroll(false); // nor when the table is shown
    setCurrentIndex(index);
    setAutoScroll(true);
    scrollTo(index);
    horizontalScrollBar()->setValue(passed);
}

QByteArray ActionView::columnState() const
{
    return QByteArray(1, m_ownWidths ? ownWidths : sharedWidths) + horizontalHeader()->saveState();
}

void ActionView::restoreColumns(const QByteArray &state)
{
    m_sharing = true;
    const bool isRestored = horizontalHeader()->restoreState(state.mid(1));
    for (const int column : {Column::Number, Column::MarkColumn})
        setColumnHidden(column, false);
    m_sharing = false;
    m_ownWidths = isRestored && state.startsWith(ownWidths);
    if (!m_ownWidths)
        shareWidth();
    leaveHiddenColumn();
    forgetHeights();
}

void ActionView::showColumn(int column, bool shown)
{
    m_sharing = true; // what is hidden is resized to nothing
    setColumnHidden(column, !shown);
    m_sharing = false;
    if (!m_ownWidths)
        shareWidth();
    leaveHiddenColumn();
    forgetHeights();
}

// What the keyboard is at is to be seen.
void ActionView::leaveHiddenColumn()
{
    if (isColumnHidden(m_currentColumn))
        goToMark();
}

void ActionView::leaveWording()
{
    if (m_currentColumn < Column::MarkColumn)
        goToMark();
}

void ActionView::goToMark()
{
    m_currentColumn = Column::MarkColumn;
    makeCurrent(m_model.index(currentIndex().row(), m_currentColumn));
}

void ActionView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < Column::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_ownWidths = false;
    shareWidth();
}

QPoint ActionView::underHead(int column) const
{
    const QHeaderView &header = *horizontalHeader();
    return header.mapToGlobal(QPoint(header.sectionViewportPosition(column), header.height()));
}

void ActionView::filterColumn(int column)
{
    auto *question = new ColumnFilter(m_model.view(), column, this);
    connect(question, &ColumnFilter::entered, this, &ActionView::filterEntered);
    question->popUp(underHead(column));
}

void ActionView::openColumnMenu(int column, const QPoint &place)
{
    auto *menu = new ColumnMenu(*this, column);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

// By the keyboard: the mouse asks a head for it. A filter that leaves nothing leaves the column.
void ActionView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openColumnMenu(m_currentColumn, underHead(m_currentColumn));
}

void ActionView::open(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
    else if (index.column() < Column::MarkColumn)
        Q_EMIT actionOpened();
}

// As in a spreadsheet. The mark is chosen, it cannot be emptied. What is opened comes into sight.
void ActionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, mapToGlobal(QPoint()));
        return contextMenuEvent(&asked);
    }
    const bool empties = event->key() == Qt::Key_Delete && !(event->modifiers() & ~Qt::KeypadModifier);
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        scrollTo(current);
    if (!empties)
        return KeyTable::keyPressEvent(event);
    if (current.column() != Column::MarkColumn && current.flags() & Qt::ItemIsEditable)
        m_model.setData(current, QVariant(), Qt::EditRole);
}

void ActionView::resizeEvent(QResizeEvent *event)
{
    KeyTable::resizeEvent(event);
    if (!m_ownWidths)
        shareWidth();
    m_sizing.start();
}

// Not by the timer: what is seen first is to stay as it is.
void ActionView::showEvent(QShowEvent *event)
{
    KeyTable::showEvent(event);
    sizeRows();
}

void ActionView::scrollContentsBy(int dx, int dy)
{
    KeyTable::scrollContentsBy(dx, dy);
    m_sizing.start();
}

void ActionView::changeEvent(QEvent *event)
{
    KeyTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        if (!m_ownWidths)
            shareWidth();
        forgetHeights();
    }
}

// An empty table says why it is empty.
void ActionView::paintEvent(QPaintEvent *event)
{
    KeyTable::paintEvent(event);
    if (m_model.rowCount() > 0 || m_model.view().filter().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(look::muted(palette()));
    painter.drawText(viewport()->rect().adjusted(0, 40, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     tr("The filter finds no action of this goal."));
}

void ActionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    KeyTable::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_current = m_model.action(current.row());
    m_currentColumn = current.column();
    Q_EMIT currentActionChanged();
}

void ActionView::shareWidth()
{
    ColumnWidths least{};
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            least[size_t(column)] = std::max(leastLetters(column) * fontMetrics().averageCharWidth(),
                                             horizontalHeader()->sectionSizeHint(column));
    }
    const ColumnWidths widths = sharedWidth(viewport()->width(), least);
    m_sharing = true;
    int taken = 0;
    int last = 0;
    for (int place = 0; place < Column::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, widths[size_t(column)]);
        taken += columnWidth(column);
        last = column;
    }
    if (taken < viewport()->width()) // what rounding has left over
        setColumnWidth(last, columnWidth(last) + viewport()->width() - taken);
    m_sharing = false;
    forgetHeights();
}

void ActionView::columnResized()
{
    if (m_sharing)
        return;
    m_ownWidths = true;
    forgetHeights();
}

void ActionView::forgetHeights()
{
    m_sized.assign(size_t(m_model.rowCount()), false);
    m_sizing.start();
}

void ActionView::rowsChanged(const QModelIndex &from, const QModelIndex &to)
{
    for (int row = from.row(); row <= to.row() && size_t(row) < m_sized.size(); ++row)
        m_sized[size_t(row)] = false;
    m_sizing.start();
    if (currentIndex().row() >= from.row() && currentIndex().row() <= to.row())
        Q_EMIT currentActionChanged();
}

// The same action stays current as long as it is shown, else the first one becomes it.
void ActionView::rowsReset()
{
    forgetHeights();
    if (m_current && setCurrentAction(*m_current))
        return;
    makeCurrent(m_model.index(0, m_currentColumn));
    Q_EMIT currentActionChanged();
}

void ActionView::sizeRows()
{
    const int rows = m_model.rowCount();
    int row = std::max(0, rowAt(0));
    // A row reaching into view from above grows upwards, so that what is being read stays where it is.
    if (row < rows && rowViewportPosition(row) < 0 && !m_sized[size_t(row)]) {
        const int before = rowHeight(row);
        sizeRow(row);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowHeight(row) - before);
        row = std::max(0, rowAt(0));
    }
    const int end = viewport()->height() + measuredAhead;
    for (int y = rowViewportPosition(row); row < rows && y < end; ++row) {
        sizeRow(row);
        y += rowHeight(row);
    }
}

void ActionView::sizeRow(int row)
{
    if (!m_sized[size_t(row)])
        setRowHeight(row, heightOf(row));
    m_sized[size_t(row)] = true;
}

int ActionView::heightOf(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = leastHeight;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        option.rect = QRect(0, 0, columnWidth(column) - 1, 0); // the grid has the last pixel
        const QModelIndex index = m_model.index(row, column);
        height = std::max(height, itemDelegateForIndex(index)->sizeHint(option, index).height() + 1);
    }
    return height;
}

} // namespace fpk
