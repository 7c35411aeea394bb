// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/block_actions.h"

#include "core/codes.h"
#include "core/terms.h"
#include "models/entry_cells.h"
#include "models/text_block.h"
#include "widgets/own_keys.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace fpk {

namespace {

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

BlockActions::BlockActions(EntryView &view)
    : QObject(&view), m_view(view), m_grid(view.grid()), m_marks(std::make_unique<QMenu>()),
      m_copy(add(QKeySequence::Copy, &BlockActions::copy)),
      m_paste(add(QKeySequence::Paste, &BlockActions::paste)),
      m_fillDown(add(QKeySequence(Qt::CTRL | Qt::Key_D), &BlockActions::fillDown)),
      m_clear(add(QKeySequence(Qt::Key_Delete), &BlockActions::clear)),
      m_discard(add(QKeySequence(Qt::CTRL | Qt::Key_Backspace), &BlockActions::discard)),
      m_sort(new QAction(this))
{
    m_sort->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_sort, &QAction::triggered, &m_grid, &EntryGrid::sort);
    connect(&view, &EntryView::filled, this, &BlockActions::fill);
    for (const Mark mark : allOf<Mark>())
        connect(m_marks->addAction(QString()), &QAction::triggered, this, [this, mark] { putMark(mark); });
    view.addAction(m_marks->menuAction());
    view.addAction(m_sort);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    new OwnKeys(view);
}

QAction *BlockActions::add(const QKeySequence &key, void (BlockActions::*action)())
{
    auto *made = new QAction(this);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, action);
    m_view.addAction(made);
    return made;
}

CellText BlockActions::cell(int row, int column, const QString &text) const
{
    return {*m_grid.place(row), column, text};
}

void BlockActions::copy()
{
    TextBlock block;
    for (const int row : m_view.selectedRows()) {
        QStringList cells;
        for (const int column : m_view.selectedColumns())
            cells << m_grid.index(row, column).data(Qt::EditRole).toString();
        block.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(writeBlock(block));
}

// From the first selected cell on; one cell goes into all that are selected. Blank rows behind the block and
// blank cells beside it are no part of it.
void BlockActions::paste()
{
    TextBlock block = readBlock(QGuiApplication::clipboard()->text());
    while (!block.empty() && isBlank(block.back()))
        block.pop_back();
    QList<int> rows = m_view.selectedRows();
    QList<int> columns = m_view.selectedColumns();
    if (block.empty() || rows.isEmpty() || columns.isEmpty())
        return;
    if (block.size() == 1 && block[0].size() == 1) {
        block.assign(size_t(rows.size()), QStringList(columns.size(), block[0][0]));
    } else {
        columns = m_view.columns().mid(m_view.columns().indexOf(columns.first()));
        rows = {rows.first()};
    }
    std::vector<CellText> cells;
    for (qsizetype i = 0; i < qsizetype(block.size()); ++i) {
        const int row = i < rows.size() ? rows[i] : rows.first() + int(i);
        const bool isTooWide = !isBlank(block[size_t(i)].mid(columns.size()));
        if (row >= m_grid.rowCount() || isTooWide)
            return Q_EMIT misplaced(isTooWide
                                        ? tr("The block has more columns than there are from here to the "
                                             "right: nothing was pasted.")
                                        : tr("The block has more rows than there are from here down: "
                                             "nothing was pasted."));
        for (qsizetype at = 0; at < std::min(columns.size(), block[size_t(i)].size()); ++at)
            cells.push_back(cell(row, columns[at], block[size_t(i)][at]));
    }
    m_grid.writer().forgetBlock(); // of two that were pasted the second one is meant
    put(cells);
}

// The first selected row goes into those below it; into a single row goes the one above it.
void BlockActions::fillDown()
{
    QList<int> rows = m_view.selectedRows();
    if (rows.size() == 1 && rows.first() > 0)
        rows.prepend(rows.first() - 1);
    std::vector<CellText> cells;
    for (const int row : rows.mid(1)) {
        for (const int column : m_view.selectedColumns()) {
            const QString text = m_grid.index(rows.first(), column).data(Qt::EditRole).toString();
            if (entrycells::isOfEntry(column))
                cells.push_back(cell(row, column, text));
        }
    }
    put(cells);
}

// What cannot be empty stays: a mark that was saved. One that was not goes with its row. A single cell may
// wait to be filled again.
void BlockActions::clear()
{
    const QList<int> rows = m_view.selectedRows();
    const QList<int> columns = m_view.selectedColumns();
    if (columns.contains(entrycells::MarkColumn) && drop(rows))
        return;
    if (rows.size() * columns.size() == 1 && columns.first() != entrycells::MarkColumn)
        return clearCell(m_grid.index(rows.first(), columns.first()));
    std::vector<CellText> cells;
    for (const int row : rows) {
        for (const int column : columns) {
            const bool canBeEmpty = column != entrycells::MarkColumn && entrycells::isOfEntry(column) &&
                                    m_grid.index(row, column).flags() & Qt::ItemIsEditable;
            if (canBeEmpty)
                cells.push_back(cell(row, column, QString()));
        }
    }
    if (cells.empty() && !rows.isEmpty())
        return Q_EMIT told(tr("A mark is changed by choosing another one; Ctrl+Z takes it back."));
    put(cells);
}

void BlockActions::clearCell(const QModelIndex &cell)
{
    if (!m_grid.setData(cell, QString()))
        Q_EMIT told(m_grid.whyFixed(cell));
}

void BlockActions::discard() { drop(m_view.selectedRows()); }

// False if nothing of the rows is unsaved. Of a block that goes with one of them the writer tells.
bool BlockActions::drop(const QList<int> &rows)
{
    EntryWriter &writer = m_grid.writer();
    const bool hadBlock = writer.isBlockWaiting();
    int dropped = 0;
    for (const int row : rows) {
        const EntryPlace place = *m_grid.place(row);
        dropped += writer.isUnsaved(place);
        writer.discard(place);
    }
    if (dropped > 0 && writer.isBlockWaiting() == hadBlock)
        Q_EMIT told(tr("%n unfinished row(s) put away: what was typed there had not been saved yet, so that "
                       "Ctrl+Z does not bring it back.",
                       nullptr, dropped));
    return dropped > 0;
}

void BlockActions::putMark(Mark mark)
{
    std::vector<CellText> cells;
    for (const int row : m_view.selectedRows())
        cells.push_back(cell(row, entrycells::MarkColumn, terms::mark(mark)));
    put(cells);
}

void BlockActions::fill(const QString &text)
{
    const int column = m_view.currentIndex().column();
    const QList<int> rows = m_view.selectedRows();
    if (rows.size() == 1)
        return void(m_grid.setData(m_view.currentIndex(), text));
    std::vector<CellText> cells;
    for (const int row : rows)
        cells.push_back(cell(row, column, text));
    put(cells);
}

void BlockActions::put(const std::vector<CellText> &block)
{
    EntryWriter &writer = m_grid.writer();
    if (const QString obstacle = writer.obstacle(); !obstacle.isEmpty())
        return Q_EMIT told(obstacle);
    if (!block.empty() && !writer.put(block) && !writer.faults().empty())
        Q_EMIT refused();
}

void BlockActions::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_fillDown->setText(tr("Fill down"));
    m_clear->setText(tr("Clear"));
    m_discard->setText(tr("Forget what is not saved"));
    m_sort->setText(tr("Sort again"));
    m_sort->setToolTip(tr("Rows without a report first (F5)"));
    m_marks->setTitle(tr("Mark of the selected rows"));
    for (const Mark mark : allOf<Mark>())
        m_marks->actions()[int(mark)]->setText(terms::mark(mark));
}

} // namespace fpk
