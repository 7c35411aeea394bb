// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry/entry_cell.h"
#include "models/entry_grid.h"
#include "widgets/frozen_columns.h"
#include "widgets/key_table.h"

namespace fpk {

// The grid of entries under the hands of somebody who types. Tab and Shift+Tab go over the cells that can be
// typed in, from row to row; out of the grid from the last and the first of them, and with Ctrl from any.
// Enter goes down, back to the column in which the row was begun. From a mark both go first to what the mark
// demands, for which the row waits to be saved. What a row is about stays in sight.
class EntryView : public KeyTable
{
    Q_OBJECT
public:
    explicit EntryView(EntryGrid &grid, QWidget *parent = nullptr);

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    [[nodiscard]] EntryGrid &grid() const { return m_grid; }
    [[nodiscard]] std::optional<EntryPlace> currentPlace() const;
    bool goTo(const EntryPlace &place, int column);
    void goTo(const QModelIndex &cell);
    // There is no search by what is typed: it is told why nothing can be.
    void keyboardSearch(const QString &typed) override;
    void scrollTo(const QModelIndex &cell, ScrollHint hint = EnsureVisible) override;

    // The columns in sight, from left to right.
    [[nodiscard]] QList<int> columns() const;
    // The rows with something selected, from top to bottom; that of the current cell if nothing is.
    [[nodiscard]] QList<int> selectedRows() const;
    // The same of the columns, in the order in which they are shown.
    [[nodiscard]] QList<int> selectedColumns() const;

Q_SIGNALS:
    void currentRowChanged();
    // Typed and asked for in all selected rows.
    void filled(const QString &text);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    // Whether something is seen of the current row, of the current cell.
    struct InSight
    {
        bool row = false;
        bool cell = false;
    };

    void leaveCell(EntryCell::Way way);
    bool step(bool forward);
    void stepTo(const QModelIndex &cell);
    void goDown(int rows);
    [[nodiscard]] QModelIndex nextTypable(bool forward) const;
    void sizeCells();
    [[nodiscard]] InSight currentIn(const QSize &size) const;
    void keepInSight(InSight before);
    void rowsReset();

    EntryGrid &m_grid;
    EntryCell *m_cell;
    FrozenColumns *m_frozen = nullptr;
    std::optional<EntryPlace> m_current; // is found again when the rows change
    int m_currentColumn = 0;
    int m_home = 0;            // the column in which the row was begun
    bool m_isStepping = false; // along the row
};

} // namespace fpk
