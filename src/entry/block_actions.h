// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry/entry_view.h"

#include <QAction>
#include <QMenu>

namespace fpk {

// What is done to a block of cells of the grid: copied and pasted as spreadsheets do it, filled down,
// emptied, one mark or text put into all selected rows. Each of them is one step that can be taken back, or
// is refused as a whole. Their keys work while the grid has the focus; they stand in its context menu as
// well. Belongs to the view.
class BlockActions : public QObject
{
    Q_OBJECT
public:
    explicit BlockActions(EntryView &view);

    [[nodiscard]] QMenu *marks() const { return m_marks.get(); }
    [[nodiscard]] QAction *sort() const { return m_sort; }
    void retranslate();

Q_SIGNALS:
    // Some of the cells are at fault: the writer's faults() tell which.
    void refused();
    // The block does not fit where it was to go; a sentence.
    void misplaced(const QString &sentence);
    // What was done, in a sentence, where the change itself does not tell it.
    void told(const QString &sentence);

private:
    void copy();
    void paste();
    void fillDown();
    void clear();
    void clearCell(const QModelIndex &cell);
    void discard();
    bool drop(const QList<int> &rows);
    void putMark(Mark mark);
    // Into the current column of all selected rows.
    void fill(const QString &text);
    void put(const std::vector<CellText> &block);
    [[nodiscard]] CellText cell(int row, int column, const QString &text) const;
    QAction *add(const QKeySequence &key, void (BlockActions::*action)());

    EntryView &m_view;
    EntryGrid &m_grid;
    std::unique_ptr<QMenu> m_marks;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_fillDown;
    QAction *m_clear;
    QAction *m_discard;
    QAction *m_sort;
};

} // namespace fpk
