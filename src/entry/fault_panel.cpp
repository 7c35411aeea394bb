// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/fault_panel.h"

#include "models/entry_cells.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

namespace {

enum Column { Place, Given, Expected, ColumnCount };
constexpr int shownRows = 5;

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

FaultPanel::FaultPanel(EntryGrid &grid, QWidget *parent)
    : QWidget(parent), m_grid(grid), m_caption(new QLabel(this)), m_table(new QTableWidget(this)),
      m_again(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_caption->setObjectName(QStringLiteral("fault"));
    m_table->setObjectName(QStringLiteral("faults"));
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_caption, 1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    auto *cells = new FaultCell(m_table);
    m_table->setItemDelegate(cells);
    connect(cells, &FaultCell::left, this,
            [this](SheetCell::Way way) { goOn(way == SheetCell::Way::Left ? -1 : 1); });
    connect(m_table, &QTableWidget::cellActivated, this, &FaultPanel::enter);
    connect(m_again, &QPushButton::clicked, this, &FaultPanel::tryAgain);
    connect(m_close, &QPushButton::clicked, &grid.writer(), &EntryWriter::forgetBlock);
    connect(&grid.writer(), &EntryWriter::faultsChanged, this, &FaultPanel::follow);
    connect(&grid, &QAbstractItemModel::modelReset, this, &FaultPanel::showPlaces);
    retranslate();
    hide();
}

void FaultPanel::goToFaults()
{
    m_table->setCurrentCell(0, Given);
    m_table->setFocus();
}

CellText FaultPanel::given(int row) const
{
    const CellFault &fault = m_faults[size_t(row)];
    return {fault.place, fault.column, m_table->item(row, Given)->text()};
}

// What was corrected here stays so, when something was corrected elsewhere.
void FaultPanel::fill()
{
    QHash<std::pair<EntryPlace, int>, QString> corrected;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CellText now = given(row);
        if (now.text != m_faults[size_t(row)].text)
            corrected.insert({now.place, now.column}, now.text);
    }
    m_faults = m_grid.writer().faults();
    std::stable_sort(m_faults.begin(), m_faults.end(), [this](const CellFault &one, const CellFault &other) {
        return std::pair(m_grid.rowOf(one.place), one.column) <
               std::pair(m_grid.rowOf(other.place), other.column);
    });
    m_caption->setText(
        tr("Nothing was changed: %n cell(s) have to be mended.", nullptr, int(m_faults.size())));
    m_table->setRowCount(int(m_faults.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CellFault &fault = m_faults[size_t(row)];
        m_table->setItem(row, Place, fixedItem(QString()));
        const QString text = corrected.value({fault.place, fault.column}, fault.text);
        m_table->setItem(row, Given, new QTableWidgetItem(text));
        m_table->setItem(row, Expected, fixedItem(fault.expected));
    }
    showPlaces();
    m_table->setColumnWidth(Given, 30 * fontMetrics().averageCharWidth());
    const int rows = std::min(shownRows, m_table->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0) +
                            2 * m_table->frameWidth());
}

void FaultPanel::showPlaces()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CellFault &fault = m_faults[size_t(row)];
        const QString about = m_grid.caption(fault.place);
        const QString column = entrycells::caption(fault.column);
        const int at = m_grid.rowOf(fault.place);
        //: a cell of a grid: number of its row, what the row is about, title of the column
        const QString place = at < 0 ? tr("%1, “%2”").arg(about, column)
                                     : tr("Row %1 (%2), “%3”").arg(at + 1).arg(about, column);
        m_table->item(row, Place)->setText(place);
    }
    m_table->resizeColumnToContents(Place);
}

void FaultPanel::enter(int row, int column)
{
    const CellFault fault = m_faults[size_t(row)];
    if (column == Given)
        goOn(1);
    else
        Q_EMIT cellChosen(fault.place, fault.column);
}

// Behind the last text all may be taken over again.
void FaultPanel::goOn(int rows)
{
    const int row = m_table->currentRow() + rows;
    if (row >= m_table->rowCount())
        return m_again->setFocus();
    m_table->setCurrentCell(std::max(row, 0), Given);
}

void FaultPanel::tryAgain()
{
    std::vector<CellText> cells;
    for (int row = 0; row < m_table->rowCount(); ++row)
        cells.push_back(given(row));
    if (m_grid.writer().put(cells))
        Q_EMIT left();
    else if (!m_grid.writer().faults().empty())
        goToFaults();
}

void FaultPanel::follow()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    const bool isWanted = !m_grid.writer().faults().empty();
    fill();
    setVisible(isWanted);
    if (hadFocus && !isWanted)
        Q_EMIT left();
}

void FaultPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_grid.writer().forgetBlock();
    else
        QWidget::keyPressEvent(event);
}

void FaultPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FaultPanel::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Cell"), tr("What was to stand there"), tr("What is expected")});
    m_table->setAccessibleName(tr("Cells to be mended"));
    m_again->setText(tr("Accept again"));
    m_close->setText(tr("Put the block away"));
}

} // namespace fpk
