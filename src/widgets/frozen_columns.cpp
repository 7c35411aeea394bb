// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frozen_columns.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace fpk {

namespace {

constexpr int edge = 2; // pixels of the line at the right

QColor gridColour(const QTableView &table)
{
    QStyleOption option;
    option.initFrom(&table);
    return QColor::fromRgba(QRgb(table.style()->styleHint(QStyle::SH_Table_GridLineColor, &option, &table)));
}

} // namespace

FrozenColumns::FrozenColumns(QTableView &table, int count)
    : QWidget(&table), m_table(table), m_heads(new QHeaderView(Qt::Horizontal, this)),
      m_widths(size_t(count), 0)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    makeHeads();
    follow();
    hide();
}

void FrozenColumns::makeHeads()
{
    m_heads->setModel(m_table.model());
    m_heads->setDefaultAlignment(m_table.horizontalHeader()->defaultAlignment());
    m_heads->setHighlightSections(false);
    m_heads->setSectionsClickable(true);
    m_heads->setAutoScroll(false);
    connect(m_heads, &QHeaderView::sectionPressed, &m_table, &QTableView::selectColumn);
    connect(m_heads, &QHeaderView::sectionHandleDoubleClicked, &m_table, &QTableView::resizeColumnToContents);
    connect(m_heads, &QHeaderView::sectionResized, this, &FrozenColumns::resizeColumn);
}

void FrozenColumns::follow()
{
    const auto repaint = [this] { update(); };
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(m_table.verticalHeader(), &QHeaderView::sectionResized, this, repaint);
    for (const QHeaderView *header : {m_table.horizontalHeader(), m_table.verticalHeader()})
        connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    const QAbstractItemModel &model = *m_table.model();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, repaint);
    connect(&model, &QAbstractItemModel::dataChanged, this, repaint);
    connect(&model, &QAbstractItemModel::layoutChanged, this, repaint);
    connect(&model, &QAbstractItemModel::modelReset, this, &FrozenColumns::place);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, repaint);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, repaint);
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
}

// Over the heads and cells of the table, as wide as the columns are there, as far as there is room.
void FrozenColumns::place()
{
    if (m_isPlacing)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    for (size_t column = 0; column < m_widths.size(); ++column)
        m_widths[column] = m_table.columnWidth(int(column));
    const QRect cells = m_table.viewport()->geometry();
    const int excess = std::accumulate(m_widths.begin(), m_widths.end(), 0) - cells.width() / 2;
    const auto widest = std::max_element(m_widths.begin(), m_widths.end());
    *widest = std::max(m_heads->minimumSectionSize(), *widest - std::max(excess, 0));
    for (int column = 0; column < m_heads->count(); ++column) {
        const bool isFrozen = column < int(m_widths.size()) && widthOf(column) > 0;
        m_heads->setSectionHidden(column, !isFrozen);
        if (isFrozen)
            m_heads->resizeSection(column, widthOf(column));
    }
    const QRect heads = m_table.horizontalHeader()->geometry();
    const int width = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    setGeometry(cells.left(), heads.top(), width + edge, heads.height() + cells.height());
    m_heads->setGeometry(0, 0, width, heads.height());
    setVisible(m_table.horizontalScrollBar()->value() > 0);
    raise();
    update();
}

void FrozenColumns::resizeColumn(int column, int, int width)
{
    if (!m_isPlacing)
        m_table.setColumnWidth(column, width);
}

void FrozenColumns::settle(const QModelIndex &cell, int before)
{
    QScrollBar &bar = *m_table.horizontalScrollBar();
    if (cell.column() < int(m_widths.size()))
        return bar.setValue(before);
    const int hidden = width() - m_table.columnViewportPosition(cell.column());
    if (isVisibleTo(&m_table) && hidden > 0)
        bar.setValue(bar.value() - hidden);
}

// The point of the table's cells that is painted there. Beyond the frozen columns both are the same.
QPoint FrozenColumns::inTable(const QPoint &point) const
{
    const int y = point.y() - m_heads->height();
    int left = 0;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const int inColumn = point.x() - left;
        if (inColumn < widthOf(column))
            return {m_table.columnViewportPosition(column) + inColumn, y};
        left += widthOf(column);
    }
    return {point.x(), y};
}

bool FrozenColumns::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QMouseEvent there(mouse->type(), inTable(mouse->position().toPoint()), mouse->globalPosition(),
                          mouse->button(), mouse->buttons(), mouse->modifiers(), mouse->pointingDevice());
        return QCoreApplication::sendEvent(m_table.viewport(), &there);
    }
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::QueryWhatsThis: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QHelpEvent there(help->type(), inTable(help->pos()), help->globalPos());
        return QCoreApplication::sendEvent(m_table.viewport(), &there);
    }
    default:
        return QWidget::event(event);
    }
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutRequest:
        place();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::PaletteChange:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FrozenColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_table.palette().color(QPalette::Base));
    painter.save();
    painter.translate(0, m_heads->height());
    painter.setClipRect(0, 0, width(), height() - m_heads->height());
    const QColor lines = gridColour(m_table);
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    const int end = last < 0 ? m_table.model()->rowCount() : last + 1;
    for (int row = std::max(0, m_table.rowAt(0)); row < end; ++row)
        paintRow(painter, row, lines);
    painter.restore();
    painter.fillRect(width() - edge, 0, edge, height(), m_table.palette().color(QPalette::Mid));
}

void FrozenColumns::paintRow(QPainter &painter, int row, const QColor &lines) const
{
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.widget = &m_table;
    option.font = m_table.font();
    const QStyle::State base = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QItemSelectionModel &selection = *m_table.selectionModel();
    const QRect place(0, m_table.rowViewportPosition(row), width(), m_table.rowHeight(row));
    option.rect = QRect(0, place.top(), 0, place.height() - 1);
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const QModelIndex cell = m_table.model()->index(row, column);
        option.rect.setWidth(widthOf(column) - 1);
        option.state = base;
        option.state.setFlag(QStyle::State_Selected, selection.isSelected(cell));
        option.state.setFlag(QStyle::State_HasFocus, m_table.hasFocus() && cell == selection.currentIndex());
        if (widthOf(column) > 0)
            m_table.itemDelegateForIndex(cell)->paint(&painter, option, cell);
        option.rect.moveLeft(option.rect.left() + widthOf(column));
        painter.fillRect(option.rect.left() - 1, place.top(), 1, place.height(), lines);
    }
    painter.fillRect(0, place.bottom(), width(), 1, lines);
}

} // namespace fpk
