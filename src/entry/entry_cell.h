// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_delegate.h"

namespace fpk {

// The cells of the grid of entries: two lines of each text, what can be typed in light and the rest toned,
// what is at fault framed and told. Edited as in a spreadsheet: Enter, Tab and Shift+Tab take the text over
// and say where to go on, Alt+Enter begins another line, Esc leaves.
class EntryCell : public TextDelegate
{
    Q_OBJECT
public:
    enum class Way { Stay, Down, Right, Left };
    Q_ENUM(Way)

    using TextDelegate::TextDelegate;

    // What is typed now stands instead of what was there.
    void setTypingOver(bool isTypingOver) { m_isTypingOver = isTypingOver; }
    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    // The cell was left with its text taken over.
    void left(fpk::EntryCell::Way way);
    // The text is wanted in all selected rows.
    void filled(const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void leave(QWidget &editor, Way way);
    void fill(QWidget &editor);

    bool m_isTypingOver = false;
};

} // namespace fpk
