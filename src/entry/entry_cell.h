// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sheet_cell.h"

namespace fpk {

// The cells of the grid of entries: two lines of each text, what can be typed in light and the rest toned,
// what is at fault framed and told. Ctrl+Enter fills the selected rows.
class EntryCell : public SheetCell
{
    Q_OBJECT
public:
    using SheetCell::SheetCell;

    // What is typed now stands instead of what was there.
    void setTypingOver(bool isTypingOver) { m_isTypingOver = isTypingOver; }
    static int rowHeight(const QFont &font);
    // Of the longest words for how an action stands, which are on one line.
    static int standingWidth(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    // The text is wanted in all selected rows.
    void filled(const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void leave(QWidget &editor, Way way) override;

private:
    void fill(QWidget &editor);

    bool m_isTypingOver = false;
};

} // namespace fpk
