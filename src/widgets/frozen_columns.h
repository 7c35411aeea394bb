// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QHeaderView;

namespace fpk {

// The first columns of a table, which stay in sight when it is scrolled to the right: what a row is about.
// Lies over the table while they would be out of sight, and only paints: whatever the mouse does to its cells
// is done to those of the table, and a screen reader knows the table alone. Takes at most half of the room,
// the widest column giving way. Belongs to the table, whose columns cannot be moved and whose scrollTo() has
// to call settle().
class FrozenColumns : public QWidget
{
    Q_OBJECT
public:
    // The first so many of the columns, as far as they are shown.
    FrozenColumns(QTableView &table, int count);

    // Once the table has scrolled to a cell, having stood that far to the right before: brings the cell out
    // from under the frozen ones. One of these is in sight anyway, nothing moves for it.
    void settle(const QModelIndex &cell, int before);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHeads();
    void follow();
    void place();
    void resizeColumn(int column, int before, int width);
    [[nodiscard]] int widthOf(int column) const { return m_widths[size_t(column)]; }
    [[nodiscard]] QPoint inTable(const QPoint &point) const;
    void paintRow(QPainter &painter, int row, const QColor &lines) const;

    QTableView &m_table;
    QHeaderView *m_heads;
    std::vector<int> m_widths; // by column; 0: hidden
    bool m_isPlacing = false;
};

} // namespace fpk
