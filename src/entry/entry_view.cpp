// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/entry_view.h"

#include "models/entry_cells.h"
#include "widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace fpk {

using namespace entrycells;

namespace {

// Average letters that a column is wide.
constexpr int widths[ColumnCount] = {7, 34, 14, 27, 23, 8, 10, 12, 34, 26, 24, 12, 22, 26};
constexpr int emptyMargin = 40; // pixels above what an empty grid says

} // namespace

EntryView::EntryView(EntryGrid &grid, QWidget *parent)
    : KeyTable(parent), m_grid(grid), m_cell(new EntryCell(this)), m_currentColumn(MarkColumn),
      m_home(MarkColumn)
{
    setObjectName(QStringLiteral("entryGrid"));
    setModel(&grid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_frozen = new FrozenColumns(*this, BodyColumn + 1); // scrollTo() asks for them from here on
    setItemDelegate(m_cell);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_cell, &EntryCell::left, this, &EntryView::leaveCell);
    connect(m_cell, &EntryCell::filled, this, &EntryView::filled);
    connect(&grid, &QAbstractItemModel::modelReset, this, &EntryView::rowsReset);
    sizeCells();
}

std::optional<EntryPlace> EntryView::currentPlace() const { return m_grid.place(currentIndex().row()); }

bool EntryView::goTo(const EntryPlace &place, int column)
{
    const int row = m_grid.rowOf(place);
    if (row >= 0)
        goTo(m_grid.index(row, column));
    return row >= 0;
}

// Whatever keys are held down; by way of the view as well: there a selection with Shift begins.
void EntryView::goTo(const QModelIndex &cell)
{
    setCurrentIndex(cell);
    selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

void EntryView::scrollTo(const QModelIndex &cell, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    KeyTable::scrollTo(cell, hint);
    m_frozen->settle(cell, before);
}

QList<int> EntryView::columns() const
{
    QList<int> shown;
    for (int place = 0; place < ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown << column;
    }
    return shown;
}

QList<int> EntryView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows.isEmpty() && currentIndex().isValid() ? QList<int>{currentIndex().row()} : rows;
}

QList<int> EntryView::selectedColumns() const
{
    const QItemSelection selection = selectionModel()->selection();
    QList<int> wanted = columns();
    wanted.removeIf([&](int column) {
        if (selection.isEmpty())
            return column != currentIndex().column();
        return std::none_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
    });
    return wanted;
}

bool EntryView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    m_cell->setTypingOver(trigger == AnyKeyPressed);
    return KeyTable::edit(index, trigger, event);
}

void EntryView::keyboardSearch(const QString &)
{
    if (currentIndex().isValid())
        Q_EMIT typedInVain(currentIndex());
}

bool EntryView::focusNextPrevChild(bool next)
{
    return step(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isEnter && isPlain && event->modifiers() & Qt::ShiftModifier)
        goDown(-1);
    else if (isEnter && isPlain)
        leaveCell(EntryCell::Way::Down);
    else if (isTab && event->modifiers() & Qt::ControlModifier)
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
    else
        KeyTable::keyPressEvent(event);
}

// A row that waits for something does not let go before its cell was come by, and from its mark leads
// straight there; one can always go elsewhere by the arrows.
void EntryView::leaveCell(EntryCell::Way way)
{
    const QModelIndex lacking = m_grid.lacking(currentIndex().row());
    const bool isElsewhere = lacking.isValid() && lacking != currentIndex();
    switch (way) {
    case EntryCell::Way::Stay:
        return;
    case EntryCell::Way::Down:
        return isElsewhere ? stepTo(lacking) : goDown(1);
    case EntryCell::Way::Right:
    case EntryCell::Way::Left:
        step(way == EntryCell::Way::Right);
    }
}

void EntryView::goDown(int rows)
{
    const int row = std::clamp(currentIndex().row() + rows, 0, std::max(0, m_grid.rowCount() - 1));
    if (m_grid.rowCount() > 0)
        goTo(m_grid.index(row, m_home));
}

bool EntryView::step(bool forward)
{
    QModelIndex next = nextTypable(forward);
    const QModelIndex lacking = m_grid.lacking(currentIndex().row());
    const bool leavesMark = forward && currentIndex().column() == MarkColumn;
    if (lacking.isValid() && lacking != currentIndex() && (leavesMark || next.row() != currentIndex().row()))
        next = lacking;
    if (!next.isValid())
        return false;
    stepTo(next);
    return true;
}

// Within the row the cell in which it was begun is remembered.
void EntryView::stepTo(const QModelIndex &cell)
{
    const bool isBegun = isOfEntry(currentIndex().column()) && cell.row() == currentIndex().row();
    const QScopedValueRollback stepping(m_isStepping, isBegun);
    goTo(cell);
}

QModelIndex EntryView::nextTypable(bool forward) const
{
    const QList<int> order = columns();
    const int by = forward ? 1 : -1;
    int row = currentIndex().row();
    qsizetype at = order.indexOf(currentIndex().column());
    if (row < 0 || !m_grid.writer().obstacle().isEmpty())
        return {};
    for (;;) {
        at += by;
        if (at < 0 || at >= order.size()) {
            row += by;
            at = forward ? 0 : order.size() - 1;
        }
        const QModelIndex next = m_grid.index(row, order[at]);
        if (!next.isValid() || next.flags() & Qt::ItemIsEditable)
            return next;
    }
}

void EntryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    KeyTable::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_current = m_grid.place(current.row());
    m_currentColumn = current.column();
    if (!m_isStepping)
        m_home = current.column();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

// The same place stays current as long as it is there, else the first one becomes it.
void EntryView::rowsReset()
{
    if (m_current && goTo(*m_current, m_currentColumn))
        return Q_EMIT currentRowChanged();
    goTo(m_grid.index(0, MarkColumn));
    Q_EMIT currentRowChanged();
}

void EntryView::changeEvent(QEvent *event)
{
    KeyTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange) {
        const InSight before = currentIn(viewport()->size());
        sizeCells();
        updateGeometries(); // else it cannot be scrolled as far as is needed
        keepInSight(before);
    }
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    KeyTable::resizeEvent(event);
    keepInSight(currentIn(event->oldSize()));
}

EntryView::InSight EntryView::currentIn(const QSize &size) const
{
    const QRect cell = visualRect(currentIndex());
    const bool isRow = cell.isValid() && cell.bottom() >= 0 && cell.top() < size.height();
    return {isRow, isRow && cell.right() >= 0 && cell.left() < size.width()};
}

// What one works on stays in sight, whatever becomes of letters and room.
void EntryView::keepInSight(InSight before)
{
    const int across = horizontalScrollBar()->value();
    if (before.row)
        scrollTo(currentIndex());
    if (!before.cell)
        horizontalScrollBar()->setValue(across);
}

void EntryView::sizeCells()
{
    for (int column = 0; column < ColumnCount; ++column) {
        const int usual = widths[column] * fontMetrics().averageCharWidth();
        const bool isLong = column == OverrideReason; // its title is longer than its texts
        const int head = isLong ? 0 : horizontalHeader()->sectionSizeHint(column);
        const int content = column == DeadlineColumn ? EntryCell::standingWidth(font()) : 0;
        setColumnWidth(column, std::max({usual, head, content}));
    }
    verticalHeader()->setDefaultSectionSize(EntryCell::rowHeight(font()));
}

// An empty grid says why it is empty.
void EntryView::paintEvent(QPaintEvent *event)
{
    KeyTable::paintEvent(event);
    if (m_grid.rowCount() > 0 || m_grid.isGathering())
        return;
    QPainter painter(viewport());
    painter.setPen(look::muted(palette()));
    painter.drawText(viewport()->rect().adjusted(0, emptyMargin, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_grid.view().filter().isEmpty() ? tr("There is nothing to report on in this plan.")
                                                      : tr("The filter finds nothing to report on."));
}

} // namespace fpk
